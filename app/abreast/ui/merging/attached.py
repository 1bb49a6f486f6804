"""Merges answers of a turn into a lane of its own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from abreast.core.judge.merging import MIN_ANSWERS, MergeMethod, merge_title
from abreast.core.language import mark, tr
from abreast.core.registry.contestants import Contestant
from abreast.core.registry.seats import Seat
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane_origin import LaneOrigin, OriginKind
from abreast.core.run.session import Session
from abreast.ui.ask import answer
from abreast.ui.focused_turn import focused_turn
from abreast.ui.merging.dialog import MergeDialog
from abreast.ui.merging.sources import Mergeable, MergeableTurn, mergeable_turn
from abreast.ui.panes.model_choice import ModelChoice
from abreast.ui.panes.naming import model_label
from abreast.ui.sitting import Sitting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from abreast.ui.features import Actions, Stage

NOTHING = mark("There is nothing to merge yet: a merge needs two answers to one prompt that have come whole.")
HIDDEN = mark("The names in this turn are still hidden. Vote first, then merge.")


def attach(stage: Stage) -> Actions:
    """See `features`."""
    merging = Merging(stage)
    return {"merge": merging.begin}


class Merging(QObject):
    """From the answers on the screen to one more lane."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._last: ModelRef | None = None
        """The model that merged last."""

    def begin(self) -> None:
        """Ask what is to be merged, and merge it."""
        self._stage.tasks.start(self._stage.comparison.attempt(self._merge), name="merge answers")

    async def _merge(self) -> None:
        comparison = self._stage.comparison
        sitting = comparison.sitting
        focused = focused_turn(sitting.session, self._stage.board)
        turn = mergeable_turn(sitting.session, None if focused is None else focused.id)
        if turn is None or len(turn.answers) < MIN_ANSWERS:
            turn = mergeable_turn(sitting.session, None)
        if turn is None or sitting.book is None or len(turn.answers) < MIN_ANSWERS:
            comparison.say(tr(NOTHING))
            return
        if await self._is_hidden(sitting, turn.turn_id):
            comparison.say(tr(HIDDEN))
            return
        choice = ModelChoice(self._stage.core, self._stage.theme.roles, self._stage.tasks, tr("Merged by"))
        choice.set_ref(self._last or _first_model(sitting.session))
        habits = await asyncio.wrap_future(sitting.book.history.ledger.habits())
        dialog = MergeDialog(turn, habits, choice, self._stage.window)
        if not await answer(dialog) or (ref := choice.ref) is None or sitting is not comparison.sitting:
            return
        self._last = ref
        await self._send(sitting, turn, dialog.chosen, dialog.chosen_method, ref, dialog.prompt.toPlainText())

    async def _send(
        self,
        sitting: Sitting,
        turn: MergeableTurn,
        chosen: Sequence[Mergeable],
        method: MergeMethod,
        ref: ModelRef,
        prompt: str,
    ) -> None:
        comparison = self._stage.comparison
        alone = Session()
        check = comparison.branches.check
        if check is not None and not await check(alone, prompt, {alone.add_lane(ref).id: 0}):
            return
        composer = self._stage.window.composer
        asked_next = composer.chosen_lanes
        before = {lane.id for lane in sitting.session.lanes}
        letters = [each.letter for each in chosen]
        seat = Seat(contestant=Contestant(ref=ref, label=model_label(ref)), label=merge_title(letters))
        comparison.lanes.open_seats((seat,))
        added = next((lane for lane in sitting.session.lanes if lane.id not in before), None)
        if added is None or sitting.book is None:
            return
        added.origin = LaneOrigin(
            kind=OriginKind.MERGE,
            answer_ids=tuple(each.answer_id for each in chosen),
            details={"method": method.value, "letters": letters},
        )
        # It is no contestant: the next prompt is not for it, unless the user says so.
        composer.choose_lanes(asked_next)
        await sitting.runs.send(sitting.book, prompt, {added.id: 0})

    async def _is_hidden(self, sitting: Sitting, turn_id: int) -> bool:
        if sitting.book is None or sitting.book.comparison_id is None:
            return False
        state = await asyncio.wrap_future(sitting.book.history.votes.state_of(sitting.book.comparison_id))
        hidden = state.turns.get(turn_id)
        return hidden is not None and hidden.revealed_at_ms is None


def _first_model(session: Session) -> ModelRef | None:
    return next((lane.ref for lane in session.lanes if lane.problem is None), None)
