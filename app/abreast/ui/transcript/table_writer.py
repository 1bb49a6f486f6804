"""Brings a document up to date with the table that it is to show, a large one by parts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

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


PART_CELLS = 200
"""Qt lays out a table as a whole, for each change: 4,000 cells take 0.15 s. So many take 10 ms."""
SAME_PX = 0.1
"""Widths that differ by less are the same: Qt counts in 64ths."""
_SIDES = {"center": Qt.AlignmentFlag.AlignHCenter, "right": Qt.AlignmentFlag.AlignRight}


class ShownTable:
    """The table that a document shows. Rows and columns beyond the limits are left out, and that is said.

    Args:
        part_cells: A table of more cells is several of Qt's, below each other and with columns of the same widths. Each
            `fill` writes one of them. `None`: it is one in any case, and written at once.
    """

    def __init__(self, document: QTextDocument, formats: Formats, part_cells: int | None = None) -> None:
        self._document = document
        self._formats = formats
        self._part_cells = part_cells
        self._wanted: TableRows = ()
        self._rows: TableRows = ()
        """Those that are written."""
        self._columns = 0
        self._sides: tuple[str, ...] = ()
        self._cut = ""
        self._is_cut_told = False
        self._parts: list[QTextTable] = []
        self._widths: list[float] = []
        """Of the columns, in pixels; known as soon as there are two parts."""
        self._part_widths: list[list[float]] = []
        """Those that each part was told."""

    def show(self, rows: TableRows, sides: tuple[str, ...] = ()) -> None:
        """Show `rows`, of which those that stay the same are not touched; a first part of them if they are many.

        Args:
            rows: The first is the head.
            sides: Where the text of each column stands, as `column_sides` says.
        """
        most_rows, columns = shown_size(rows)
        kept = rows[:most_rows]
        if columns != self._columns or sides != self._sides or len(kept) < len(self._rows):
            self._document.clear()
            self._parts, self._rows, self._wanted, self._is_cut_told = [], (), (), False
            self._widths, self._part_widths = [], []
        self._columns, self._sides = columns, sides
        self._cut = _cut(
            len(kept) if len(rows) > len(kept) else None,
            columns if any(len(cells) > columns for cells in rows[:1]) else None,
        )
        was_filling = self.is_filling
        self._wanted = kept
        self._rewrite(kept[: len(self._rows)])
        if not was_filling:
            self.fill()

    @property
    def is_filling(self) -> bool:
        """Whether rows are not written yet, or stand in columns of other widths than the rest."""
        return len(self._rows) < len(self._wanted) or any(widths != self._widths for widths in self._part_widths)

    @property
    def unwritten(self) -> float:
        """How much of what is written is still to be written: 2.0 for twice as many rows."""
        return (len(self._wanted) - len(self._rows)) / max(1, len(self._rows))

    def fill(self) -> None:
        """Write the next part, or bring the columns of one to the widths of the others."""
        if len(self._rows) == len(self._wanted) and self._parts:
            self._tell_cut()
            self._align_next()
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        first_part = max(0, len(self._parts) - 1)
        written, end = len(self._rows), min(len(self._wanted), len(self._rows) + self._part_rows)
        while written < end or not self._parts:
            written = self._write_rows(written, end)
        self._rows = self._wanted[:end]
        if end == len(self._wanted):
            self._tell_cut()
        cursor.endEditBlock()
        self._learn_widths(range(first_part, len(self._parts)))

    @property
    def _part_rows(self) -> int:
        if self._part_cells is None:
            return max(1, len(self._wanted))
        return max(1, self._part_cells // max(1, self._columns))

    def _rewrite(self, rows: TableRows) -> None:
        """Change what is written already where it is another now: mostly the last row, which goes on."""
        changed = [index for index, row in enumerate(rows) if row != self._rows[index]]
        if not changed:
            return
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        for index in changed:
            self._write_row(index, self._rows[index], rows[index])
        self._rows = rows
        cursor.endEditBlock()
        self._learn_widths(sorted({self._part_of(index) for index in changed}))

    def _part_of(self, row: int) -> int:
        return 0 if self._part_cells is None else row // self._part_rows

    def _write_rows(self, begin: int, end: int) -> int:
        """Write the rows from an index on that belong to one part. Returns the index of the next row."""
        part = self._part_of(begin)
        first = 0 if part == 0 else part * self._part_rows
        end = end if self._part_cells is None else min(end, first + self._part_rows)
        if part == len(self._parts):
            cursor = QTextCursor(self._document)
            cursor.movePosition(QTextCursor.MoveOperation.End)
            table = cursor.insertTable(max(1, end - first), max(1, self._columns), self._format())
            self._parts.append(table)
            self._part_widths.append(self._widths)
        elif (more := end - first - self._parts[part].rows()) > 0:
            self._parts[part].appendRows(more)
        for index in range(begin, end):
            self._write_row(index, (), self._wanted[index])
        return end

    # Columns of the same widths in all parts.

    def _format(self) -> QTextTableFormat:
        if not self._widths:
            return self._formats.table
        placed = QTextTableFormat(self._formats.table)
        placed.setColumnWidthConstraints([QTextLength(QTextLength.Type.FixedLength, px) for px in self._widths])
        return placed

    def _learn_widths(self, parts: Sequence[int]) -> None:
        """Let the columns be as wide as their widest cells in these parts, and in those that were written before."""
        if len(self._parts) < 2:
            return
        for part in parts:
            found = self._widths_in(self._parts[part])
            if not self._widths:
                self._widths = found
            elif any(width > known + SAME_PX for width, known in zip(found, self._widths, strict=True)):
                self._widths = list(map(max, found, self._widths))

    def _widths_in(self, table: QTextTable) -> list[float]:
        """How wide Qt has laid out the columns of a part."""
        layout = self._document.documentLayout()
        cells = (table.cellAt(0, column).firstCursorPosition().block() for column in range(self._columns))
        steps = [right - left for left, right in pairwise(layout.blockBoundingRect(cell).x() for cell in cells)]
        last = layout.frameBoundingRect(table).width() - sum(map(abs, steps))
        # From right to left each step is the width of the column that it leads to.
        return [last, *map(abs, steps)] if steps and steps[0] < 0 else [*steps, last]

    def _align_next(self) -> None:
        """Bring the first part that has columns of other widths to those of all."""
        for part, widths in enumerate(self._part_widths):
            if widths != self._widths:
                self._part_widths[part] = self._widths
                self._parts[part].setFormat(self._format())
                return

    # Rows.

    def _tell_cut(self) -> None:
        """Say below the table what is not shown of it, once."""
        if not self._cut or self._is_cut_told:
            return
        self._is_cut_told = True
        cursor = QTextCursor(self._document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._cut, self._formats.char(Style(muted=True)))

    def _write_row(self, row: int, shown: Sequence[Spans], wanted: Sequence[Spans]) -> None:
        part = self._part_of(row)
        table, row_in_part = self._parts[part], row - part * self._part_rows
        for column, (before, after) in enumerate(zip_longest(shown, wanted, fillvalue=())):
            if before == after or column >= table.columns():
                continue
            cell = table.cellAt(row_in_part, column)
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
