"""Lets a model judge the answers of the comparison on the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from abreast.core.judge.judging import JudgePair, JudgeSummary
from abreast.core.language import mark, tr, tr_n
from abreast.core.meter.totals import Totals
from abreast.core.registry.spec import ModelRef
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.core.store.judge_run import JudgeRun
from abreast.core.store.judged_pairs import judgeable
from abreast.core.usage import Usage
from abreast.ui.ask import answer
from abreast.ui.focused_turn import focused_turn
from abreast.ui.history.transfer_dialog import TransferDialog
from abreast.ui.judging.dialog import JudgeDialog, drafts_of
from abreast.ui.judging.result import JudgeResultDialog
from abreast.ui.panes.model_choice import ModelChoice
from abreast.ui.panes.naming import model_label

if TYPE_CHECKING:
    from abreast.core.store.judged_pairs import Judgeable
    from abreast.ui.features import Actions, Stage

NOTHING = mark("There is nothing to judge yet: it takes two whole answers to one prompt.")
HIDDEN = mark("The names in these turns are still hidden. Vote first, then let a model judge.")
STOPPED = mark("Judging was stopped. What was judged until then is kept.")


def attach(stage: Stage) -> Actions:
    """See `features`."""
    judging = Judging(stage)
    return {"judge": judging.begin}


class Judging(QObject):
    """From the answers of a comparison to verdicts in the history."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._last: ModelRef | None = None
        """The model that judged last."""
        self._is_judging = False

    def begin(self) -> None:
        """Ask who is to judge what, and let it."""
        if self._is_judging:
            self._stage.comparison.say(tr("A model is judging already. Wait for its end, or stop it."))
            return
        self._stage.tasks.start(self._stage.comparison.attempt(self._judge), name="judge answers")

    async def _judge(self) -> None:
        comparison = self._stage.comparison
        book = comparison.sitting.book
        if book is None or book.comparison_id is None:
            comparison.say(tr(NOTHING))
            return
        history, comparison_id = book.history, book.comparison_id
        found = await judgeable(history, comparison_id)
        if not found.pairs:
            comparison.say(tr(HIDDEN) if found.hidden_turns else tr(NOTHING))
            return
        habits = await asyncio.wrap_future(history.ledger.habits())
        choice = ModelChoice(self._stage.core, self._stage.theme.roles, self._stage.tasks, tr("Judge"))
        choice.set_ref(self._last)
        focused = focused_turn(comparison.sitting.session, self._stage.board)
        turn_id = found.last_turn_id if focused is None else focused.id or found.last_turn_id
        dialog = JudgeDialog(found, turn_id, habits, choice, self._stage.window)
        if not await answer(dialog) or (ref := choice.ref) is None:
            return
        pairs = dialog.pairs
        check = comparison.branches.check_drafts
        if check is not None and not await check(drafts_of(pairs, ref)):
            return
        self._last, self._is_judging = ref, True
        try:
            await self._run(history, comparison_id, found, pairs, ref)
        finally:
            self._is_judging = False

    async def _run(
        self, history: History, comparison_id: int, found: Judgeable, pairs: Sequence[JudgePair], ref: ModelRef
    ) -> None:
        window = self._stage.window
        judge = model_label(ref)
        begun = tr_n("{model} judges {n} pair", "{model} judges {n} pairs", len(pairs), model=judge)
        progress = TransferDialog(tr("Judging"), begun, window)
        run = JudgeRun(history, comparison_id, ref, partial(self._stage.core.connect, ref))

        def show(done: int, total: int) -> None:
            progress.set_progress(
                done / total,
                tr_n(
                    "{model} has judged {done} of {n} pair",
                    "{model} has judged {done} of {n} pairs",
                    total,
                    model=judge,
                    done=done,
                ),
            )

        async def judged() -> JudgeSummary | StoreError:
            try:
                return await run.run(pairs, show)
            except StoreError as error:
                return error

        work = self._stage.tasks.start(judged(), name="judge")
        progress.stop_requested.connect(work.cancel)
        progress.show()
        try:
            await asyncio.wait((work,))
        finally:
            work.cancel()
            progress.hide()
            progress.deleteLater()
        if work.cancelled():
            self._stage.comparison.say(tr(STOPPED))
            return
        summary: JudgeSummary | StoreError = work.result()
        if isinstance(summary, StoreError):
            raise summary
        cost = await _cost(history, summary)
        title = tr("Judged by {model} · {provider}", model=judge, provider=ref.provider.label)
        await answer(JudgeResultDialog(title, summary, found.votes, cost, window))


async def _cost(history: History, summary: JudgeSummary) -> str:
    """What judging took, as the ledger has it."""
    records = await asyncio.wrap_future(history.ledger.charges_of(summary.answer_ids))
    totals = Totals.sum(Totals.of(Usage(), record.cost) for record in records.values())
    requests = tr_n("{n} request", "{n} requests", len(summary.answer_ids))
    if records and all(record.cost.source == "local" for record in records.values()):
        return tr("free, on this computer ({requests})", requests=requests)
    return f"{totals.text} ({requests})"
