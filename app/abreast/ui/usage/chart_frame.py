"""A chart with its title, and the same figures as a table for those who would rather read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel, one_line
from abreast.ui.theme.roles import SPACE_XS
from abreast.ui.usage.chart import Chart

TABLE_PX = 200


C = TypeVar("C", bound=Chart)


class ChartFrame(QWidget, Generic[C]):
    """Title, chart and table, of which one is shown."""

    def __init__(self, title: str, chart: C) -> None:
        super().__init__()
        self.chart = chart
        self._title = PlainLabel(title, "strong")
        self._title.setWordWrap(True)
        self.switch = QPushButton(tr("As a table"))
        self.switch.setProperty("kind", "flat")
        self.switch.setCheckable(True)
        self.note = PlainLabel(kind="muted")
        self.note.setWordWrap(True)
        self.note.hide()
        self._rows: Sequence[Sequence[str]] = ()
        self._heads: Sequence[str] = ()
        self._table: QTableWidget | None = None
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.switch)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._column.addLayout(top)
        self._column.addWidget(chart)
        self._column.addWidget(self.note)
        self.switch.toggled.connect(self._show_table)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self.chart.setAccessibleName(title)
        self.switch.setAccessibleName(tr("{chart} as a table", chart=title))

    def set_note(self, text: str) -> None:
        """A sentence below the chart; empty: none."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def set_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """The chart's figures."""
        self._heads, self._rows = heads, rows
        if self.switch.isChecked():
            self._fill(self._made_table())

    def _show_table(self, wanted: bool) -> None:
        table = self._made_table()
        if wanted:
            self._fill(table)
        table.setVisible(wanted)
        self.chart.setVisible(not wanted)
        self.switch.setText(tr("As a chart") if wanted else tr("As a table"))

    def _made_table(self) -> QTableWidget:
        if self._table is None:
            table = self._table = QTableWidget(self)
            table.setAccessibleName(self._title.text())
            table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
            table.setTabKeyNavigation(False)
            table.setFixedHeight(TABLE_PX)
            table.verticalHeader().hide()
            table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            self._column.insertWidget(2, table)
        return self._table

    def _fill(self, table: QTableWidget) -> None:
        table.setColumnCount(len(self._heads))
        table.setHorizontalHeaderLabels(list(self._heads))
        table.setRowCount(len(self._rows))
        for place, cells in enumerate(self._rows):
            for column, text in enumerate(cells):
                table.setItem(place, column, QTableWidgetItem(one_line(text)))
