"""Which answers of a comparison can be merged."""

from __future__ import annotations

from dataclasses import dataclass

from abreast.core.run.samples import is_contestant
from abreast.core.run.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Mergeable:
    """An answer in a pane."""

    answer_id: int
    letter: str
    label: str
    """What its lane is called."""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeableTurn:
    """A prompt with the answers that can be merged."""

    turn_id: int
    question: str
    answers: tuple[Mergeable, ...]


def mergeable_turn(session: Session, turn_id: int | None) -> MergeableTurn | None:
    """The answers that contestants gave to a turn, as far as they have ended with text.

    Args:
        turn_id: `None`: the newest one that at least two of them have.
    """
    lanes = [lane for lane in session.lanes if is_contestant(lane)]
    if turn_id is None:
        counts: dict[int, int] = {}
        for lane in lanes:
            for turn in lane.turns:
                if turn.id is not None:
                    counts[turn.id] = counts.get(turn.id, 0) + 1
        turn_id = max((found for found, count in counts.items() if count > 1), default=None)
    found: dict[int, Mergeable] = {}
    question = ""
    for lane in lanes:
        back = None if turn_id is None else lane.back_of(turn_id)
        if back is None or (turn := lane.turn(back)) is None:
            continue
        given = turn.shown_answer
        text = str(given.record.text)
        if given.id is None or given.id in found or given.record.state.live or not text.strip():
            continue
        question = turn.prompt
        label = given.bot_label or given.ref.model.label or given.ref.model.id
        found[given.id] = Mergeable(answer_id=given.id, letter=lane.letter, label=label, text=text)
    if turn_id is None:
        return None
    return MergeableTurn(turn_id=turn_id, question=question, answers=tuple(found.values()))
