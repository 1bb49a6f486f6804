"""The table of models as it is shown: columns of fixed width, rows of one height."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from abreast.core.language import tr
from abreast.ui.settings.model_table import Column, ModelTable

_WIDTHS_PX = {
    Column.FAVOURITE: 36,
    Column.SHOWN: 58,
    Column.SHORT: 120,
    Column.INPUT: 66,
    Column.CACHED: 66,
    Column.OUTPUT: 66,
}


class ModelView(QTableView):
    """Shows a `ModelTable` with thousands of rows."""

    def __init__(self, table: ModelTable) -> None:
        super().__init__()
        self.setModel(table)
        self.setAccessibleName(tr("Models"))
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        # Rows of one height, else Qt asks each of thousands for its own.
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(28, self.fontMetrics().height() + 12))
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(Column.MODEL, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS_PX.items():
            columns.resizeSection(column, width)
