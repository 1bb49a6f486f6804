"""Rows of panes whose widths and heights can be dragged."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from abreast.core.language import tr
from abreast.ui.panes.pane import Pane
from abreast.ui.theme.roles import SPACE_S

MIN_ROW_PX = 280


class _Row(QSplitter):
    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def createHandle(self) -> QSplitterHandle:
        # What Python has made is forgotten when Qt destroys it; what it was only shown, with the last of the splitter:
        # five handles stayed in memory with each comparison.
        return QSplitterHandle(self.orientation(), self)


class PaneRows(QSplitter):
    """One row of panes, or several below each other. Panes stay where they are unless their place is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.columns = 0
        """How many panes stand beside each other in the first row."""
        self.setChildrenCollapsible(False)
        self.setHandleWidth(SPACE_S)

    @property
    def _rows(self) -> list[QSplitter]:
        found = (self.widget(index) for index in range(self.count()))
        return [row for row in found if isinstance(row, QSplitter)]

    @property
    def sizes_px(self) -> tuple[int, ...]:
        """The widths of the panes, row by row."""
        return tuple(size for row in self._rows for size in row.sizes())

    def set_sizes(self, sizes_px: Sequence[int]) -> None:
        sizes = iter(sizes_px)
        for row in self._rows:
            row.setSizes(list(islice(sizes, row.count())))

    def share_evenly(self) -> None:
        """Give all panes the same room."""
        rows = self._rows
        self.setSizes([1000] * len(rows))
        for row in rows:
            row.setSizes([1000] * row.count())

    def arrange(self, panes: Sequence[Pane], columns: int, front: Pane | None) -> None:
        """Put the panes into rows of `columns`, and show all of them or only `front`."""
        has_moved = columns != self.columns
        self.columns = columns
        if has_moved:
            # Else each step would lay out the texts of all panes that are in a row already.
            self.hide()
        starts = range(0, len(panes), max(1, columns))
        for number, start in enumerate(starts):
            row = self._row(number)
            for index, pane in enumerate(panes[start : start + columns]):
                if row.widget(index) is not pane:
                    row.insertWidget(index, pane)
        for pane in panes:
            pane.setVisible(front is None or pane is front)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(starts) and (front is None or front.parentWidget() is row))
            row.setMinimumHeight(MIN_ROW_PX if len(starts) > 1 and front is None else 0)
        if has_moved:
            self.share_evenly()
            self.show()

    def name_edges(self) -> None:
        """Have screen readers meet the panes in their order: a splitter puts each new one before the others."""
        for number, row in enumerate(self._rows):
            self.handle(number).setAccessibleName(tr("Upper edge of row {number}", number=number + 1))
            for index in range(row.count()):
                pane = row.widget(index)
                if isinstance(pane, Pane):
                    pane.raise_()
                    row.handle(index).setAccessibleName(tr("Left edge of pane {letter}", letter=pane.letter))

    def place_of(self, at: QPoint, lane_id: str) -> int:
        """Where among the others a pane belongs that is held at a place on the screen."""
        point = self.mapFromGlobal(at)
        index = 0
        for row in self._rows:
            for position in range(row.count()):
                pane = row.widget(position)
                if isinstance(pane, Pane) and pane.lane_id != lane_id and not pane.isHidden():
                    is_above = row.geometry().bottom() < point.y() and len(self._rows) > 1
                    is_left = row.geometry().top() <= point.y() or len(self._rows) == 1
                    index += is_above or (
                        is_left and (pane.geometry().center().x() < point.x()) != self.isRightToLeft()
                    )
        return index

    def _row(self, number: int) -> QSplitter:
        while self.count() <= number:
            row = _Row()
            row.setChildrenCollapsible(False)
            row.setHandleWidth(SPACE_S)
            self.addWidget(row)
        row = self.widget(number)
        assert isinstance(row, QSplitter)
        return row
