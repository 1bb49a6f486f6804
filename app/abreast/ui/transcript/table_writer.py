"""Brings a document up to date with the table that it is to show, a large one by parts."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextLength, QTextTable, QTextTableFormat

from abreast.core.language import tr
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.spans import Spans, Style, TableRows
from abreast.ui.transcript.writer import difference

MAX_COLUMNS, MAX_ROWS, MAX_CELLS = 100, 200, 4_000


def shown_size(rows: TableRows) -> tuple[int, int]:
    """How many rows and columns of a table are shown."""
    columns = min(MAX_COLUMNS, max((len(cells) for cells in rows), default=0))
    return min(len(rows), MAX_ROWS, MAX_CELLS // max(1, columns)), columns


PART_CELLS, PART_CHARS = 200, 8_000
"""Qt lays out a table as a whole, for each change: 4,000 cells take 0.15 s. So many take 10 ms."""
_SIDES = {"center": Qt.AlignmentFlag.AlignHCenter, "right": Qt.AlignmentFlag.AlignRight}


class ShownTable:
    """The table that a document shows. Rows and columns beyond the limits are left out, and that is said.

    Args:
        by_parts: A large table is several of Qt's, below each other and with columns of the same widths. Each `fill` writes
            so much as one of them holds. Else it is one in any case, and written at once.
    """

    def __init__(self, document: QTextDocument, formats: Formats, *, by_parts: bool = False) -> None:
        self._document = document
        self._formats = formats
        self._by_parts = by_parts
        self._wanted: TableRows = ()
        self._rows: TableRows = ()
        """Those that are written."""
        self._columns = 0
        self._sides: tuple[str, ...] = ()
        self._cut = ""
        self._is_cut_told = False
        self._parts: list[QTextTable] = []
        self._starts: list[int] = []
        """The first row of each part."""
        self._last_chars = 0
        """How much text there is in the last part."""
        self._widths: list[int] = []
        """Of the columns, in pixels; known as soon as there are two parts."""
        self._part_widths: list[list[int]] = []
        """Those that each part was told."""
        self._natural_widths: list[list[int]] = []
        """Those that each part would have by itself."""

    def show(self, rows: TableRows, sides: tuple[str, ...] = ()) -> int | None:
        """Show `rows`, of which those that stay the same are not touched; a first part of them if they are many.

        Args:
            rows: The first is the head.
            sides: Where the text of each column stands, as `column_sides` says.

        Returns:
            A height in pixels above which nothing has changed; `None`: nothing has changed at all.
        """
        most_rows, columns = shown_size(rows)
        kept = rows[:most_rows]
        if not self._parts or columns != self._columns or sides != self._sides or len(kept) < len(self._rows):
            self._begin_anew(columns, sides)
        self._cut = _cut(
            len(kept) if len(rows) > len(kept) else None,
            columns if any(len(cells) > columns for cells in rows[:1]) else None,
        )
        was_filling, self._wanted = self.is_filling, kept
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        touched = self._rewrite(kept[: len(self._rows)])
        if not was_filling:
            touched |= self._write_next()
        cursor.endEditBlock()
        return self._learn_widths(touched)

    @property
    def is_filling(self) -> bool:
        """Whether rows are not written yet, or stand in columns of other widths than the rest."""
        return len(self._rows) < len(self._wanted) or any(widths != self._widths for widths in self._part_widths)

    @property
    def unwritten(self) -> float:
        """How much of what is written is still to be written: 2.0 for twice as many rows."""
        return (len(self._wanted) - len(self._rows)) / max(1, len(self._rows))

    def fill(self) -> int | None:
        """Write the next rows, or bring the columns of a part to the widths of the others. Returns what `show` does."""
        if len(self._rows) == len(self._wanted):
            return self._align_next()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        touched = self._write_next()
        cursor.endEditBlock()
        return self._learn_widths(touched)

    def _begin_anew(self, columns: int, sides: tuple[str, ...]) -> None:
        self._document.clear()
        self._columns, self._sides = columns, sides
        self._rows, self._wanted, self._is_cut_told = (), (), False
        self._parts, self._starts, self._last_chars = [], [], 0
        self._widths, self._part_widths, self._natural_widths = [], [], []

    # Rows.

    def _rewrite(self, rows: TableRows) -> set[int]:
        """Change what is written already where it is another now: mostly the last row, which goes on."""
        touched: set[int] = set()
        for index, row in enumerate(rows):
            if row != (before := self._rows[index]):
                part = bisect_right(self._starts, index) - 1
                self._write_row(part, index, before, row)
                self._last_chars += (_chars(row) - _chars(before)) if part == len(self._parts) - 1 else 0
                touched.add(part)
        self._rows = rows
        return touched

    def _write_next(self) -> set[int]:
        """Write as many of the next rows as a part holds. Returns the parts they are in."""
        touched: set[int] = set()
        begin, end, chars = len(self._rows), len(self._rows), 0
        while end < len(self._wanted) and not self._is_full(end - begin, chars):
            chars += _chars(self._wanted[end])
            end += 1
        while begin < end or not self._parts:
            begin = self._write_rows(begin, end)
            touched.add(len(self._parts) - 1)
        self._rows = self._wanted[:end]
        if end == len(self._wanted):
            self._tell_cut()
        return touched

    def _is_full(self, rows: int, chars: int) -> bool:
        return self._by_parts and rows > 0 and (rows * self._columns >= PART_CELLS or chars >= PART_CHARS)

    def _write_rows(self, begin: int, end: int) -> int:
        """Write rows, down to the end of the part that the first of them is in. Returns the index of the next one."""
        is_new = not self._parts or self._is_full(begin - self._starts[-1], self._last_chars)
        if is_new:
            self._starts.append(begin)
            self._last_chars = 0
        upto = begin
        while upto < end and not self._is_full(upto - self._starts[-1], self._last_chars):
            self._last_chars += _chars(self._wanted[upto])
            upto += 1
        if is_new:
            cursor = QTextCursor(self._document)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._parts.append(cursor.insertTable(max(1, upto - begin), max(1, self._columns), self._format()))
            self._part_widths.append(self._widths)
        else:
            self._parts[-1].appendRows(upto - begin)
        for index in range(begin, upto):
            self._write_row(len(self._parts) - 1, index, (), self._wanted[index])
        return upto

    def _tell_cut(self) -> None:
        """Say below the table what is not shown of it, once."""
        if not self._cut or self._is_cut_told:
            return
        self._is_cut_told = True
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._cut, self._formats.char(Style(muted=True)))

    def _write_row(self, part: int, row: int, shown: Sequence[Spans], wanted: Sequence[Spans]) -> None:
        table = self._parts[part]
        for column, (before, after) in enumerate(zip_longest(shown, wanted, fillvalue=())):
            if before == after or column >= table.columns():
                continue
            cell = table.cellAt(row - self._starts[part], column)
            if row == 0 and not before:
                cell.setFormat(self._formats.table_head)
            kept, rest = difference(before, after)
            cursor = cell.firstCursorPosition()
            side = _SIDES.get(self._sides[column] if column < len(self._sides) else "")
            if side is not None and not before:
                block = cursor.blockFormat()
                block.setAlignment(side)
                cursor.setBlockFormat(block)
            cursor.setPosition(cursor.position() + kept)
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            for text, style in rest:
                cursor.insertText(text, self._formats.char(style))

    # Columns of the same widths in all parts.

    def _format(self) -> QTextTableFormat:
        if not self._widths:
            return self._formats.table
        placed = QTextTableFormat(self._formats.table)
        placed.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, px) for px in self._widths])
        return placed

    def _learn_widths(self, touched: set[int]) -> int | None:
        """Let the columns be as wide as their widest cells, after some parts were touched.

        Returns:
            The height at which the first of them begins.
        """
        if not touched:
            return None
        self._natural_widths += [[]] * (len(self._parts) - len(self._natural_widths))
        if len(self._parts) > 1:
            # Else Qt may not have laid out all of it.
            self._document.size()
            for part, known in enumerate(self._natural_widths):
                if part in touched or not known:
                    self._natural_widths[part] = self._widths_in(part)
            self._widths = [max(widths) for widths in zip(*self._natural_widths, strict=True)]
        return self._top_of(min(touched))

    def _top_of(self, part: int) -> int:
        if part == 0:
            return 0
        return math.floor(self._document.documentLayout().frameBoundingRect(self._parts[part]).top())

    def _widths_in(self, part: int) -> list[int]:
        """How wide the columns of a part would be if there were no others."""
        table = self._parts[part]
        texts_px = [0.0] * self._columns
        block = table.firstCursorPosition().block()
        for cell in range(table.rows() * self._columns):
            column = cell % self._columns
            texts_px[column] = max(texts_px[column], block.layout().maximumWidth())
            block = block.next()
        padding_px = round(2 * self._formats.table.cellPadding())
        return [math.ceil(text_px) + padding_px for text_px in texts_px]

    def _align_next(self) -> int | None:
        """Bring the first part that has columns of other widths to those of all."""
        for part, widths in enumerate(self._part_widths):
            if widths != self._widths:
                self._part_widths[part] = self._widths
                self._parts[part].setFormat(self._format())
                return self._top_of(part)
        return None


def _chars(row: Sequence[Spans]) -> int:
    return sum(len(text) for cell in row for text, _ in cell)


def _cut(rows: int | None, columns: int | None) -> str:
    """That a table goes on after so many rows or columns; empty: it does not."""
    if rows is not None and columns is not None:
        cut = tr(
            "Not shown: rows after the first {rows} and columns after the first {columns}.", rows=rows, columns=columns
        )
    elif rows is not None:
        cut = tr("Not shown: rows after the first {rows}.", rows=rows)
    elif columns is not None:
        cut = tr("Not shown: columns after the first {columns}.", columns=columns)
    else:
        return ""
    return " ".join((cut, tr("“Show as plain text” in the menu of the turn shows all of it.")))
