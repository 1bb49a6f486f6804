"""What the lanes of one turn were sent, side by side, each to be copied as a command or a script."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from abreast.core.dialects.wire import Sent
from abreast.core.language import tr
from abreast.core.run.same_input import Aspect, InputComparison
from abreast.core.run.snippets import as_curl, as_python, shown_address, shown_body, shown_headers
from abreast.core.transport.redaction import without_keys
from abreast.ui.clipboard import copy_text
from abreast.ui.panes.elided import ElidedLabel
from abreast.ui.plain import PlainLabel, in_its_direction, one_line, plain_tooltip
from abreast.ui.theme.roles import SPACE_S, SPACE_XS
from abreast.ui.transcript.literal import breakable

MIN_COLUMN_PX = 300
REQUEST_PX = 240
"""So high a request is at least to be, where the table has room for all its rows."""
CELL_CHARS = 300
"""Longer texts stand whole in the request below."""
MARK = "≠"
CURL, PYTHON = "cURL", "Python"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRequest:
    """What one lane was sent, and under which name it is shown."""

    letter: str
    name: str
    sent: Sent
    variable: str | None
    """Where a copy takes the key from; `None`: none was sent."""
    is_as_of_now: bool = False
    """The answer is from the history, which keeps the question, but not how its provider was set up then."""


class RequestsView(QWidget):
    """A table of what differs above the requests themselves."""

    def __init__(self, requests: Sequence[ShownRequest], compared: InputComparison) -> None:
        super().__init__()
        self._copied = PlainLabel(kind="muted")
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setChildrenCollapsible(False)
        for request in requests:
            column = self._column(request)
            columns.addWidget(column)
            # A splitter puts each new one before the others for a screen reader.
            column.raise_()
        columns.setSizes([1000] * len(requests))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(columns)
        scroll.viewport().setAutoFillBackground(False)
        columns.setAutoFillBackground(False)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        table = difference_table(requests, compared)
        halves.addWidget(table)
        halves.addWidget(scroll)
        halves.setSizes([table.sizeHint().height(), REQUEST_PX])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        told = PlainLabel(summary(compared))
        told.setWordWrap(True)
        layout.addWidget(told)
        if any(request.is_as_of_now for request in requests):
            told = PlainLabel(
                tr("The question is kept as it was sent. Address and parameters of providers are today's."), "muted"
            )
            layout.addWidget(told)
        layout.addWidget(halves, 1)
        layout.addWidget(self._copied)

    def _column(self, request: ShownRequest) -> QWidget:
        text = QPlainTextEdit(breakable(request_text(request)))
        text.setReadOnly(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        text.setTabChangesFocus(True)
        text.setAccessibleName(tr("Request of pane {letter}", letter=request.letter))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(max(8, self.font().pixelSize() - 1))
        text.setFont(fixed)
        buttons = QHBoxLayout()
        for form, make in ((CURL, as_curl), (PYTHON, as_python)):
            button = QPushButton(tr("Copy as {form}", form=form))
            button.setAccessibleName(tr("Copy as {form}, pane {letter}", form=form, letter=request.letter))
            button.clicked.connect(partial(self._copy, request, form, make))
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QWidget()
        column.setMinimumWidth(MIN_COLUMN_PX)
        layout = QVBoxLayout(column)
        # Qt mirrors what is in a layout, not its margins; and a mirrored splitter ends one pixel too far to the right.
        left, right = (SPACE_S, 1) if column.isRightToLeft() else (0, SPACE_S)
        layout.setContentsMargins(left, SPACE_S, right, 0)
        layout.setSpacing(SPACE_XS)
        name = ElidedLabel()
        name.set_whole_text(f"{request.letter}  {one_line(request.name)}")
        layout.addWidget(name)
        layout.addWidget(text, 1)
        layout.addLayout(buttons)
        return column

    def _copy(self, request: ShownRequest, form: str, make: Callable[[Sent, str | None], str]) -> None:
        copy_text(make(request.sent, request.variable))
        copied = tr("The request of {letter} is on the clipboard as {form}.", letter=request.letter, form=form)
        if request.variable:
            key = tr("It takes the key from {variable}.", variable=f"${request.variable}")
        else:
            key = tr("No key is sent.")
        self._copied.setText(f"{copied} {key}")


def difference_table(requests: Sequence[ShownRequest], compared: InputComparison) -> QTableWidget:
    """One row an aspect, one column a lane. Rows that differ say so, and come first."""
    rows = sorted(compared.aspects, key=lambda aspect: compared.of(aspect) is None)
    table = QTableWidget(len(rows), 1 + len(requests))
    table.setAccessibleName(tr("What the panes were sent"))
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.setProperty("kind", "rows")
    table.setShowGrid(False)
    # So that as high as all its rows is what it asks for.
    table.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
    names = [in_its_direction(f"{request.letter}  {one_line(request.name)}") for request in requests]
    for column, name in enumerate([tr("Input"), *names]):
        head = QTableWidgetItem(name)
        head.setToolTip(plain_tooltip(name) if column else "")
        table.setHorizontalHeaderItem(column, head)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    for row, aspect in enumerate(rows):
        table.setItem(row, 0, QTableWidgetItem(_row_name(aspect, compared)))
        for column, request in enumerate(requests, 1):
            whole = compared.aspects[aspect][request.letter]
            # Qt's own tables copy their cells.
            said = one_line(without_keys(whole[:CELL_CHARS]).replace("\n", " ↵ "))
            cell = QTableWidgetItem(in_its_direction(said + ("…" if len(whole) > CELL_CHARS else "")))
            if compared.of(aspect) is not None:
                font = cell.font()
                font.setBold(True)
                cell.setFont(font)
            table.setItem(row, column, cell)
    return table


def _row_name(aspect: Aspect, compared: InputComparison) -> str:
    words = tr(aspect.value)
    name = words[:1].upper() + words[1:]
    return f"{MARK} {name}" if compared.of(aspect) is not None else f"   {name}"


def summary(compared: InputComparison) -> str:
    """One sentence above the table."""
    if len(compared.letters) < 2:
        return tr("Only this pane was asked in this turn.")
    if not compared.differences:
        return tr("All panes were sent the same input.")
    told = ", ".join(difference.words for difference in compared.differences)
    if compared.is_same:
        return tr("All panes were sent the same prompts. Each has its own earlier answers in its history.")
    return tr("The panes were not sent the same: {differences}. Rows with {mark} differ.", differences=told, mark=MARK)


def request_text(request: ShownRequest) -> str:
    """A request as it goes over the wire, as text: where it goes, headers without the key, body."""
    headers = (f"{name}: {value}" for name, value in shown_headers(request.sent, request.variable).items())
    left_out = (f"# {sentence}" for sentence in request.sent.left_out)
    return "\n".join([f"POST {shown_address(request.sent)}", *headers, *left_out, "", shown_body(request.sent)])
