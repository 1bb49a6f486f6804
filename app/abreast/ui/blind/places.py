"""Which answer stands at which place of a hidden turn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from abreast.core.judge.maker import makers_of, names_maker
from abreast.core.run.lane import Answer, LaneTurn
from abreast.core.run.session import Session
from abreast.core.store.poll import Poll


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """A turn and the lanes in the order that was drawn for it."""

    turn_id: int
    prompt: str
    lane_ids: tuple[str, ...]
    """The session's."""

    def answers(self, session: Session) -> tuple[Answer, ...]:
        """The answers as far as they have come, by place. An answer that is not there any more stands in none."""
        turns = (_turn(session, lane_id, self.turn_id) for lane_id in self.lane_ids)
        return tuple(turn.shown_answer for turn in turns if turn is not None)


def places_of(session: Session, poll: Poll, turn_id: int) -> Places | None:
    """`None`: no lane on the screen has the turn, or it was never blind."""
    blind = poll.blind_turn(turn_id)
    if blind is None:
        return None
    by_stored_id = {lane.stored_id: lane for lane in session.lanes}
    lanes = [lane for stored_id in blind.order if (lane := by_stored_id.get(stored_id)) is not None]
    turns = {lane.id: turn for lane in lanes if (turn := _turn(session, lane.id, turn_id)) is not None}
    if not turns:
        return None
    return Places(turn_id=turn_id, prompt=next(iter(turns.values())).prompt, lane_ids=tuple(turns))


def tell_maker(answers: Sequence[Answer], prompt: str) -> tuple[bool, ...]:
    """Which of the answers to a prompt say who made them. For a thread: to make the patterns takes some 30 ms."""
    known = {name for answer in answers for name in makers_of(answer.ref)}
    return tuple(names_maker(str(answer.record.text), prompt, makers_of(answer.ref), known) for answer in answers)


def _turn(session: Session, lane_id: str, turn_id: int) -> LaneTurn | None:
    lane = session.find(lane_id)
    back = None if lane is None else lane.back_of(turn_id)
    return None if lane is None or back is None else lane.turn(back)
