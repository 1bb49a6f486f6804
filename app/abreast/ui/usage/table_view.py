"""The usage table on the screen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from abreast.core.language import tr
from abreast.core.meter.usage_table import UsageTable
from abreast.ui.clipboard import copy_text
from abreast.ui.theme.roles import SPACE_S
from abreast.ui.usage.table_model import COST_COLUMN, NAME_COLUMN, UsageTableModel

MOST_ROWS_SHOWN = 8
NAME_WIDTH_PX, NARROWEST_PX, ARROW_PX = 176, 44, 14


class UsageTableView(QTableView):
    """Read only; by keyboard as by mouse. Ctrl+C copies the chosen rows as they are shown.

    Signals:
        row_activated(object): the `UsageRow` that was activated by Enter or a double click.
    """

    row_activated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = UsageTableModel()
        self.setModel(self._model)
        self.setAccessibleName(tr("Usage"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setProperty("kind", "figures")
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(NARROWEST_PX)
        header.setSortIndicator(COST_COLUMN, Qt.SortOrder.DescendingOrder)
        # So that sorting needs no mouse: the header is reached by Tab, and Space sorts by the column that has the focus.
        self.setSortingEnabled(True)
        # The model writes an arrow beside the title: Qt's own is drawn over its last letters.
        header.setSortIndicatorShown(False)
        self.activated.connect(self._activated)

    @property
    def rows_model(self) -> UsageTableModel:
        return self._model

    def show_table(self, table: UsageTable) -> None:
        is_first = not self._model.rows
        self._model.show_table(table)
        if is_first:
            self._size_columns()
        if self._model.rows and not self.currentIndex().isValid():
            # So that the arrow keys begin somewhere; nothing is chosen by it.
            chosen = self.selectionModel()
            chosen.setCurrentIndex(self._model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.fit_height()

    def sort_by(self, column: int) -> None:
        """Sort by a column; again, the other way round."""
        header = self.horizontalHeader()
        is_same = header.sortIndicatorSection() == column
        down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
        first = up if column == NAME_COLUMN else down
        order = (up if header.sortIndicatorOrder() is down else down) if is_same else first
        self.sortByColumn(column, order)

    def fit_height(self) -> None:
        """As high as its rows, up to a dozen."""
        rows = max(1, min(MOST_ROWS_SHOWN, self._model.rowCount()))
        header, bar = self.horizontalHeader().sizeHint().height(), self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(header + rows * self._row_height() + bar + 4)

    def _row_height(self) -> int:
        height = self.fontMetrics().height() + SPACE_S
        self.verticalHeader().setDefaultSectionSize(height)
        return height

    def _size_columns(self) -> None:
        self.resizeColumnsToContents()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(self._model.columnCount()):
            # Also for the arrow beside the title that is sorted by.
            self.setColumnWidth(column, self.columnWidth(column) + ARROW_PX)
        self.setColumnWidth(NAME_COLUMN, min(NAME_WIDTH_PX, self.columnWidth(NAME_COLUMN)))

    def _activated(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.row_activated.emit(self._model.row_at(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
            shown = self._model.shown_columns
            lines = ["\t".join(each.text(self._model.row_at(row)) for each in shown) for row in chosen]
            copy_text("\n".join(["\t".join(tr(each.title) for each in shown), *lines]))
        elif event.key() == Qt.Key.Key_S and self.currentIndex().isValid() and not event.modifiers():
            self.sort_by(self.currentIndex().column())
        else:
            super().keyPressEvent(event)
