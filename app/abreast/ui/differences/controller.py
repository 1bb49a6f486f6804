"""Shows the differences of the turn that the reader is at, and keeps them at what the answers are."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from abreast.core.events import LaneEvent
from abreast.core.language import mark, tr
from abreast.core.run.record import AnswerRecord
from abreast.core.store.errors import StoreError
from abreast.ui.clipboard import copy_text
from abreast.ui.differences.finding import find
from abreast.ui.differences.findings import Entry, Findings, copied_text
from abreast.ui.differences.gathering import all_entries, has_alternatives, shown_entries
from abreast.ui.differences.page import DifferencesPage, PageParts
from abreast.ui.features import Stage
from abreast.ui.run_controller import RunController
from abreast.ui.timers import after_rest

NO_TURN = mark("There is nothing to compare yet: send a prompt first.")
ONE_ANSWER = mark("There is only one answer to this prompt. Add a pane (Ctrl+T) or regenerate it (Ctrl+R) to compare.")
STILL = mark("{answers}: still being written; compared as far as it has come, and again when it ends.")
LEGEND = mark(
    "+ underlined: only this answer says it. − struck through: only the base says it. F7 next, "
    "Shift+F7 previous, Esc leaves."
)
FOLLOW_MS = 300
"""So long after an answer has ended everything is compared anew, once for those that end together."""


class Differences(QObject):
    """Between the comparison on the screen and the page, which is made when it is first shown."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._page: DifferencesPage | None = None
        self._task: asyncio.Task[None] | None = None
        self._gone = threading.Event()
        """Set once nobody waits for what a thread is looking for."""
        self._lane_id = ""
        self._back = 1
        self._base: tuple[str, int | None] = ("", None)
        """The lane and the answer of the base."""
        self._with_others = False
        self._runs: RunController | None = None
        """What is listened to while the differences are shown."""
        self._live: frozenset[str] = frozenset()
        """The lanes whose answers were still coming in when they were compared."""
        self._follow = after_rest(self, FOLLOW_MS, self._compare)
        stage.comparison.opened.connect(self._leave_comparison)
        stage.comparison.lanes.pane_closed.connect(self._pane_closed)
        stage.window.stack.currentChanged.connect(self._screen_changed)
        stage.theme.changed.connect(self._restyle)

    @property
    def is_shown(self) -> bool:
        return self._page is not None and self._stage.window.stack.currentWidget() is self._page

    @property
    def page(self) -> DifferencesPage | None:
        """`None`: it was not shown yet."""
        return self._page

    def toggle(self) -> None:
        """Show the differences of the turn that the reader is at, or go back to the panes."""
        if self.is_shown:
            self.leave()
            return
        board, comparison = self._stage.board, self._stage.comparison
        pane = board.focused_pane or next(iter(board.panes), None)
        if pane is None or not comparison.sitting.session.lane(pane.lane_id).turns:
            comparison.say(tr(NO_TURN))
            return
        self._lane_id, self._back = pane.lane_id, max(1, pane.transcript.current_turn())
        entries = shown_entries(comparison.sitting, board, self._lane_id, self._back)
        has_others = has_alternatives(comparison.sitting, self._lane_id, self._back)
        if len(entries) < 2 and not has_others:
            comparison.say(tr(ONE_ANSWER))
            return
        self._with_others = len(entries) < 2
        self._base = next((e.lane_id, e.answer_id) for e in entries if e.lane_id == self._lane_id)
        comparison.hush()
        self._compare()

    def leave(self) -> None:
        """Back to the panes."""
        if self.is_shown:
            self._stage.window.stack.setCurrentWidget(self._stage.board)
            pane = self._stage.board.pane(self._lane_id)
            if pane is not None:
                pane.transcript.setFocus()

    def _leave_comparison(self) -> None:
        # Also what is not shown yet, since it would come up over another comparison.
        self._give_up()
        self.leave()

    def step(self, by: int) -> None:
        """Go to the next difference (+1) or the one before (-1)."""
        if self._page is not None:
            self._page.step(by)

    def _compare(self) -> None:
        """Compare the turn anew; what is being compared is given up."""
        self._give_up()
        self._gone = threading.Event()
        self._task = self._stage.tasks.start(self._find_and_show(self._gone), name="compare answers")

    def _give_up(self) -> None:
        self._gone.set()
        self._follow.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _find_and_show(self, gone: threading.Event) -> None:
        comparison, board = self._stage.comparison, self._stage.board
        page = await self._made_page()
        sitting = comparison.sitting
        try:
            gather = all_entries(sitting, board, self._lane_id, self._back) if self._with_others else None
            entries = await gather if gather else shown_entries(sitting, board, self._lane_id, self._back)
        except StoreError as error:
            comparison.say(str(error))
            return
        self._show_head(page, entries)
        self._live = frozenset(entry.lane_id for entry in entries if entry.is_live)
        if not self.is_shown:
            self._stage.window.stack.setCurrentWidget(page)
            page.differences.setFocus()
        self._listen()
        page.say(tr("Comparing…"))
        await asyncio.sleep(0)
        base = self._base_of(entries)
        found = await find(entries, base, gone)
        if found is None or not self.is_shown:
            return
        findings, lists = found
        await page.show_findings(findings, lists)
        page.say(self._note(findings))

    def _note(self, findings: Findings) -> str:
        live = [entry.name for entry in findings.entries if entry.is_live]
        parts = [tr(LEGEND)]
        if live:
            parts.insert(0, tr(STILL, answers=", ".join(live)))
        if not findings.said.is_whole:
            parts.append(tr("Too many sentences: “said by” found only some of those that are alike."))
        return " ".join(parts)

    def _show_head(self, page: DifferencesPage, entries: Sequence[Entry]) -> None:
        sitting = self._stage.comparison.sitting
        lane = sitting.session.lane(self._lane_id)
        page.head.show_turn(
            [entry.name for entry in entries],
            self._base_of(entries),
            back=self._back,
            turns=len(lane.turns),
            has_more=lane.before_id is not None,
            has_others=has_alternatives(sitting, self._lane_id, self._back),
        )
        page.head.alternatives.setChecked(self._with_others)

    def _base_of(self, entries: Sequence[Entry]) -> int:
        """The index of the chosen base, or of another answer of its lane, or of the first one."""
        for index, entry in enumerate(entries):
            if (entry.lane_id, entry.answer_id) == self._base:
                return index
        return next((index for index, entry in enumerate(entries) if entry.lane_id == self._base[0]), 0)

    async def _made_page(self) -> DifferencesPage:
        if self._page is None:
            page = self._page = DifferencesPage(self._stage.theme, await PageParts.made())
            page.leave_wanted.connect(self.leave)
            page.head.base_chosen.connect(self._choose_base)
            page.head.turn_wanted.connect(self._turn)
            page.head.alternatives_wanted.connect(self._show_others)
            page.head.copy_wanted.connect(self._copy)
            self._stage.window.stack.addWidget(page)
            await asyncio.sleep(0)
        return self._page

    def _choose_base(self, index: int) -> None:
        findings = self._page.findings if self._page is not None else None
        if findings is not None and index < len(findings.entries):
            self._base = findings.entries[index].lane_id, findings.entries[index].answer_id
            self._compare()

    def _show_others(self, shown: bool) -> None:
        self._with_others = shown
        self._compare()

    def _turn(self, by: int) -> None:
        self._stage.tasks.start(self._go_to(self._back + by), name="another turn")

    async def _go_to(self, back: int) -> None:
        sitting = self._stage.comparison.sitting
        book = sitting.book
        for lane in sitting.session.lanes:
            while book is not None and len(lane.turns) < back and lane.before_id is not None:
                if not await self._stage.comparison.attempt(partial(book.read_earlier, lane.id)):
                    break
        if sitting is self._stage.comparison.sitting and sitting.session.lane(self._lane_id).turn(back) is not None:
            self._back = back
            self._compare()

    def _copy(self) -> None:
        page = self._page
        if page is not None and page.findings is not None and page.lists is not None:
            copy_text(copied_text(page.findings, page.lists))
            page.say(tr("Copied: the differences of all answers from the base, as text."))

    def _restyle(self) -> None:
        if self.is_shown:
            self._compare()

    def _pane_closed(self, lane_id: str) -> None:
        if self.is_shown:
            if lane_id == self._lane_id:
                self.leave()
            else:
                self._follow.start()

    def _listen(self) -> None:
        if self._runs is None:
            self._runs = self._stage.comparison.sitting.runs
            self._runs.asked.connect(self._asked)
            self._runs.lane_changed.connect(self._lane_changed)

    def _asked(self, _question: object) -> None:
        """Another answer begins: the reader is to see it come."""
        self.leave()

    def _lane_changed(self, event: LaneEvent, record: AnswerRecord) -> None:
        if event.lane_id in self._live and not record.state.live:
            self._follow.start()

    def _screen_changed(self, _index: int) -> None:
        if not self.is_shown:
            self._give_up()
            if self._page is not None:
                self._task = self._stage.tasks.start(self._page.clear(), name="clear the differences")
            if self._runs is not None:
                self._runs.asked.disconnect(self._asked)
                self._runs.lane_changed.disconnect(self._lane_changed)
                self._runs = None
