"""A comparison in memory: its lanes in the order of their panes, what each is asked next, and what each answers."""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import replace

from abreast.core.chat import ChatRequest
from abreast.core.events import LaneEvent
from abreast.core.language import tr
from abreast.core.registry.spec import ModelRef
from abreast.core.run.history_rule import OWN_HISTORY
from abreast.core.run.lane import NO_SETTINGS, Answer, Lane, LaneSettings, LaneTurn, Question
from abreast.core.run.next_request import next_request, source_of
from abreast.core.run.record import AnswerRecord, fold

MAX_LANES = len(string.ascii_uppercase)


class Session:
    """A comparison while it is open. Lanes keep the order of the panes."""

    def __init__(self) -> None:
        self._lanes: dict[str, Lane] = {}
        self._order: list[str] = []
        self._made = 0
        self._given: dict[int, Answer] = {}
        self.asked: set[tuple[int, int]] = set()
        """Turns and the lanes that were asked in them, by the history's ids."""

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes in the order of their panes."""
        return tuple(self._lanes[lane_id] for lane_id in self._order)

    def lane(self, lane_id: str) -> Lane:
        return self._lanes[lane_id]

    def find(self, lane_id: str) -> Lane | None:
        """The lane, unless it was closed."""
        return self._lanes.get(lane_id)

    def given(self, answer_id: int) -> Answer | None:
        """An answer that was given since this session was opened, as far as it has come."""
        return self._given.get(answer_id)

    def add_lane(
        self,
        ref: ModelRef,
        settings: LaneSettings = NO_SETTINGS,
        *,
        bot_id: str | None = None,
        bot_label: str | None = None,
    ) -> Lane:
        """A new lane at the end, with the first free letter.

        Args:
            bot_id: The bot that `ref` and `settings` were taken of.
            bot_label: The name of that bot.

        Raises:
            ValueError: if all letters are taken.
        """
        self._made += 1
        lane_id, letter = f"lane-{self._made}", self._free_letter()
        lane = Lane(id=lane_id, letter=letter, ref=ref, settings=settings, bot_id=bot_id, bot_label=bot_label)
        self._insert(lane)
        return lane

    def add_alike(self, lane: Lane) -> Lane:
        """A new lane that asks the same as another one, which may be of another session, and has an empty thread.

        Raises:
            ValueError: if all letters are taken.
        """
        settings = lane.settings
        if settings.history.kind == "frozen":
            # The turn that it is frozen at is not in the new thread.
            settings = replace(settings, history=OWN_HISTORY)
        added = self.add_lane(lane.ref, settings, bot_id=lane.bot_id, bot_label=lane.bot_label)
        added.problem, added.origin = lane.problem, lane.origin
        return added

    def put_back(self, lane: Lane) -> Lane:
        """Add a lane that was removed, at the end, with its own letter if that is still free.

        Raises:
            ValueError: if all letters are taken.
        """
        if lane.letter in self._letters():
            lane.letter = self._free_letter()
        self._insert(lane)
        return lane

    def remove_lane(self, lane_id: str) -> None:
        del self._lanes[lane_id]
        self._order.remove(lane_id)

    def move_lane(self, lane_id: str, index: int) -> None:
        """Put a lane at another place; `index` counts from 0 in the order without it."""
        self._order.remove(lane_id)
        self._order.insert(index, lane_id)

    def set_model(
        self, lane_id: str, ref: ModelRef, *, bot_id: str | None = None, bot_label: str | None = None
    ) -> None:
        """Ask another model, or bot, from the next turn on; earlier answers keep the name of the model that gave them."""
        lane = self._lanes[lane_id]
        lane.ref, lane.bot_id, lane.bot_label, lane.problem = ref, bot_id, bot_label, None

    def question(self, lane_id: str, prompt: str, *, replaced: int = 0, turn_id: int | None = None) -> Question:
        """What a lane would be sent now.

        Args:
            replaced: As in `Question`.
            turn_id: The turn that is asked again; `None`: a new one, or that in the place of which it comes.
        """
        lane = self._lanes[lane_id]
        kept = len(lane.turns) - replaced
        before_id = lane.turns[kept].id if replaced and turn_id is None else turn_id
        source = source_of(self.lanes, lane)
        if source is None:
            raise ValueError("The lane whose history is to be sent is not there.")
        request = next_request(lane, lane.turns[:kept], prompt, source, before_id)
        return Question(lane_id=lane_id, prompt=prompt, request=request, replaced=replaced)

    def ask(
        self,
        question: Question,
        *,
        turn_id: int | None = None,
        answer_id: int | None = None,
        alternatives: tuple[int, ...] = (),
    ) -> None:
        """Open an answer in a lane. The ids are those that the history has given."""
        lane = self._lanes[question.lane_id]
        request = question.request
        lane.live = Answer(
            ref=lane.ref,
            request=request,
            bot_id=lane.bot_id,
            bot_label=lane.bot_label,
            settings=lane.settings,
            id=answer_id,
        )
        if answer_id is not None:
            self._given[answer_id] = lane.live
        if turn_id is not None and lane.stored_id is not None:
            self.asked.add((turn_id, lane.stored_id))
        del lane.turns[len(lane.turns) - question.replaced :]
        turn = LaneTurn(prompt=question.prompt, shown_answer=lane.live, id=turn_id, alternatives=alternatives)
        lane.turns.append(turn)

    def begin_turn(self, lane_id: str, prompt: str) -> ChatRequest:
        """Open a turn that no history keeps. Returns the request to send."""
        question = self.question(lane_id, prompt)
        self.ask(question)
        return question.request

    def show(self, lane_id: str, turns: Sequence[LaneTurn], before_id: int | None) -> None:
        """Put another thread on a lane's screen. `before_id` as in `Lane`."""
        lane = self._lanes[lane_id]
        lane.turns = list(turns)
        lane.set_beginning(before_id)

    def add_earlier(self, lane_id: str, turns: Sequence[LaneTurn], before_id: int | None) -> None:
        """Add what was read of a thread before its first turn."""
        lane = self._lanes[lane_id]
        lane.turns[:0] = turns
        lane.set_beginning(before_id)

    def apply(self, event: LaneEvent) -> AnswerRecord | None:
        """Fold an event into the answer that its lane is giving. `None` if the lane was closed meanwhile."""
        lane = self._lanes.get(event.lane_id)
        if lane is None or lane.live is None:
            return None
        before, lane.live = lane.live, replace(lane.live, record=fold(lane.live.record, event.event))
        if before.id is not None:
            self._given[before.id] = lane.live
        if lane.turns and lane.turns[-1].shown_answer is before:
            lane.turns[-1] = replace(lane.turns[-1], shown_answer=lane.live)
        return lane.live.record

    def _insert(self, lane: Lane) -> None:
        self._lanes[lane.id] = lane
        self._order.append(lane.id)

    def _letters(self) -> set[str]:
        return {lane.letter for lane in self._lanes.values()}

    def _free_letter(self) -> str:
        taken = self._letters()
        letter = next((c for c in string.ascii_uppercase if c not in taken), None)
        if letter is None:
            raise ValueError(tr("A comparison has at most {most} lanes. Close one first.", most=MAX_LANES))
        return letter
