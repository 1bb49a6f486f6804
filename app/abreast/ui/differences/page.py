"""The differences of one turn, in the place of the panes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from abreast.core.language import mark, tr
from abreast.ui.differences.column_view import ColumnView
from abreast.ui.differences.findings import Findings, Lists, Row
from abreast.ui.differences.head_bar import HeadBar
from abreast.ui.differences.rows_view import RowsView
from abreast.ui.plain import PlainLabel, announce
from abreast.ui.theme.roles import SPACE_S
from abreast.ui.theme.theme import Theme

HOW = mark(
    "Said by: a heuristic. Two sentences count as the same if they share most of their words, name "
    "the same numbers and are both negated or both not. What is said in other words is not "
    "recognised."
)
LISTS_PX, COLUMNS_PX = 220, 460


@dataclass(frozen=True, slots=True, kw_only=True)
class PageParts:
    """The larger widgets of the page. Each takes its time to make, so they are made one a step."""

    head: HeadBar
    differences: RowsView
    said: RowsView
    numbers: RowsView
    code: RowsView
    across: QSplitter
    """Of the columns."""
    area: QScrollArea
    """Scrolls them sideways."""
    tabs: QTabWidget

    @classmethod
    async def made(cls) -> PageParts:
        head = HeadBar()
        await asyncio.sleep(0)
        differences = RowsView(tr("Differences"), (tr("Answer"), tr("Difference")), (72,))
        await asyncio.sleep(0)
        said = RowsView(tr("Said by"), (tr("Said by"), tr("Sentence")), (120,))
        await asyncio.sleep(0)
        numbers = RowsView(
            tr("Numbers that differ"), (tr("Number"), tr("In"), tr("Not in"), tr("Where")), (110, 90, 90)
        )
        await asyncio.sleep(0)
        code = RowsView(tr("Code side by side"), ("", "", ""), (480, 24), is_code=True)
        await asyncio.sleep(0)
        across = QSplitter(Qt.Orientation.Horizontal)
        across.setChildrenCollapsible(False)
        across.setHandleWidth(SPACE_S)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(across)
        await asyncio.sleep(0)
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("What was found"))
        tabs.setDocumentMode(True)
        for view in (differences, _with_note(said), numbers, code):
            await asyncio.sleep(0)
            tabs.addTab(view, "")
        await asyncio.sleep(0)
        return cls(
            head=head,
            differences=differences,
            said=said,
            numbers=numbers,
            code=code,
            across=across,
            area=area,
            tabs=tabs,
        )


class DifferencesPage(QWidget):
    """Columns of answers over the lists of what was found.

    Signals:
        leave_wanted: Esc was pressed, or the button.
    """

    leave_wanted = Signal()

    def __init__(self, theme: Theme, parts: PageParts) -> None:
        super().__init__()
        self._theme = theme
        self.findings: Findings | None = None
        self.columns: list[ColumnView] = []
        self._rows: Sequence[Row] = ()
        self._at = -1
        """The row of the difference that is in sight."""
        self.setAccessibleName(tr("Differences"))
        self.lists: Lists | None = None
        self.head = parts.head
        self.head.leave_wanted.connect(self.leave_wanted)
        self.note = PlainLabel(kind="muted")
        self.note.setWordWrap(True)
        self._across, self._area, self.tabs = parts.across, parts.area, parts.tabs
        self.differences, self.said, self.numbers, self.code = (
            parts.differences,
            parts.said,
            parts.numbers,
            parts.code,
        )
        down = QSplitter(Qt.Orientation.Vertical)
        down.setChildrenCollapsible(False)
        down.addWidget(self._area)
        down.addWidget(self.tabs)
        down.handle(1).setAccessibleName(tr("Height of the lists"))
        down.setSizes([COLUMNS_PX, LISTS_PX])
        # Both give way in a low window, the answers the least.
        down.setStretchFactor(0, 3)
        down.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.head)
        layout.addWidget(self.note)
        layout.addWidget(down, 1)
        self.differences.chosen.connect(self._show_difference)
        self.said.chosen.connect(self._show_sentence)
        self.numbers.chosen.connect(self._show_number)
        self.code.chosen.connect(self._show_code)

    async def show_findings(self, findings: Findings, lists: Lists) -> None:
        """Show what was found, in steps."""
        while len(self.columns) < len(findings.entries):
            view = ColumnView(self._theme)
            self._across.addWidget(view)
            self._across.handle(len(self.columns)).setAccessibleName(
                tr("Left edge of column {place}", place=len(self.columns) + 1)
            )
            self.columns.append(view)
            await asyncio.sleep(0)
        while len(self.columns) > len(findings.entries):
            gone = self.columns.pop()
            gone.setParent(None)
            gone.deleteLater()
        for index, entry in enumerate(findings.entries):
            view = self.columns[index]
            view.announce(entry.name, lists.summaries[index])
            await view.show_column(findings.columns[index])
            await asyncio.sleep(0)
        self.findings, self.lists = findings, lists
        self._at = -1
        self._rows = lists.differences
        shown = ((self.differences, self._rows), (self.said, lists.said), (self.numbers, lists.numbers))
        for index, (view, rows) in enumerate(shown):
            view.show_rows(rows)
            self.tabs.setTabText(index, f"{view.accessibleName()} ({len(rows)})")
            await asyncio.sleep(0)
        self._show_code_of(1 if findings.base == 0 else 0)

    async def clear(self) -> None:
        """Forget what was found, in steps, so that the page is shown empty the next time, which is quick."""
        self.findings = self.lists = None
        self._rows = ()
        for view in (self.differences, self.said, self.numbers, self.code):
            view.show_rows(())
        for column in self.columns:
            column.clear()
            await asyncio.sleep(0)

    def step(self, by: int) -> None:
        """Go to the next difference (+1) or the one before (-1), round at the ends."""
        if self._rows:
            begin = self._at if self._at >= 0 else -1 if by > 0 else 0
            self._show_difference((begin + by) % len(self._rows))

    def _show_code_of(self, other: int) -> None:
        findings, lists = self.findings, self.lists
        if findings is None or lists is None:
            return
        rows = lists.code[other] if other < len(lists.code) else ()
        if rows:
            self.code.rows_model.set_titles((findings.entries[findings.base].name, "", findings.entries[other].name))
        self.code.show_rows(rows)
        self.tabs.setTabText(
            3, tr("Code: {answer}", answer=findings.entries[other].name) if rows else tr("Code (none to compare)")
        )

    def _show_difference(self, number: int) -> None:
        findings = self.findings
        if findings is None or not 0 <= number < len(self._rows):
            return
        row = self._rows[number]
        spot = findings.columns[row.entry].spots[row.start]
        self._at = number
        self.columns[findings.base].mark_place(spot.base_start, spot.base_end)
        self._show_mark(row.entry, spot.start, spot.end)
        self.differences.setCurrentIndex(self.differences.rows_model.index(number, 0))
        self.say(tr("{place} of {count}. {difference}", place=number + 1, count=len(self._rows), difference=spot.told))
        self._show_code_of(row.entry)

    def _show_sentence(self, number: int) -> None:
        self._show_place(self.said.rows_model.rows[number])

    def _show_number(self, number: int) -> None:
        self._show_place(self.numbers.rows_model.rows[number])

    def _show_code(self, number: int) -> None:
        self._show_place(self.code.rows_model.rows[number])

    def _show_place(self, row: Row) -> None:
        findings = self.findings
        if findings is not None:
            places = findings.columns[row.entry].places
            self._show_mark(row.entry, places[row.start], places[row.end])
            self.say(tr("In {answer}", answer=findings.entries[row.entry].name))

    def _show_mark(self, index: int, start: int, end: int) -> None:
        self.columns[index].mark_place(start, end)
        self._area.ensureWidgetVisible(self.columns[index])

    def say(self, sentence: str) -> None:
        """Show a sentence, and have a screen reader speak it."""
        self.note.setText(sentence)
        if sentence:
            announce(self, sentence)

    def event(self, event: QEvent) -> bool:
        # Esc is an action of the window too; while the differences are shown it leaves them.
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_escape(event):
            self.leave_wanted.emit()
        else:
            super().keyPressEvent(event)


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def _with_note(view: RowsView) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, SPACE_S, 0, 0)
    layout.setSpacing(SPACE_S)
    note = PlainLabel(tr(HOW), "muted")
    note.setWordWrap(True)
    layout.addWidget(note)
    layout.addWidget(view, 1)
    return holder
