"""The rows of the usage table, sorted by any column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from abreast.core.language import tr
from abreast.core.meter.usage_table import By, UsageRow, UsageTable
from abreast.ui.plain import in_its_direction, one_line, plain_tooltip
from abreast.ui.usage.columns import Column, columns

NAME_COLUMN, COST_COLUMN = 0, 1
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class UsageTableModel(QAbstractTableModel):
    """One row a provider, model, bot or tag. Rows without a figure stand last, whichever way it is sorted."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[Column, ...] = columns(By.MODEL)
        self._rows: list[UsageRow] = []
        self._sorted_by = COST_COLUMN
        self._order = Qt.SortOrder.DescendingOrder

    def show_table(self, table: UsageTable) -> None:
        by = table.by[0] if table.by else By.MODEL
        if columns(by)[NAME_COLUMN].title != self._columns[NAME_COLUMN].title or len(table.rows) != len(self._rows):
            self.beginResetModel()
            self._columns = columns(by)
            self._rows = self._sorted(list(table))
            self.endResetModel()
            return
        # The same rows with other figures: whoever walks through them stays where they are.
        self.layoutAboutToBeChanged.emit()
        before = {row.key: place for place, row in enumerate(self._rows)}
        self._rows = self._sorted(list(table))
        self._move_indexes(before)
        self.layoutChanged.emit()

    def row_at(self, place: int) -> UsageRow:
        return self._rows[place]

    @property
    def shown_columns(self) -> Sequence[Column]:
        return self._columns

    @property
    def rows(self) -> Sequence[UsageRow]:
        """In the order of the screen."""
        return self._rows

    @property
    def _is_falling(self) -> bool:
        return self._order is Qt.SortOrder.DescendingOrder

    def _sorted(self, rows: list[UsageRow]) -> list[UsageRow]:
        value = self._columns[self._sorted_by].value
        rows.sort(key=lambda row: row.label.casefold())
        known = [row for row in rows if value(row) is not None]
        unknown = [row for row in rows if value(row) is None]
        known.sort(key=value, reverse=self._is_falling)
        return known + unknown

    def _move_indexes(self, before: dict[tuple[str, ...], int]) -> None:
        after = {row.key: place for place, row in enumerate(self._rows)}
        moved = {place: after[key] for key, place in before.items() if key in after}
        old = self.persistentIndexList()
        new = [
            self.index(moved[index.row()], index.column()) if index.row() in moved else QModelIndex() for index in old
        ]
        self.changePersistentIndexList(old, new)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        column, row = self._columns[index.column()], self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                text = one_line(column.text(row))
                return in_its_direction(text) if index.column() == NAME_COLUMN else text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip("\n".join(filter(None, (column.text(row), column.why(row)))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr(column.name) + f": {_spoken(column.text(row), column.why(row))}"
            case Qt.ItemDataRole.TextAlignmentRole if index.column() != NAME_COLUMN:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                title = tr(self._columns[section].title)
                return f"{title} {'↓' if self._is_falling else '↑'}" if section == self._sorted_by else title
            case Qt.ItemDataRole.ToolTipRole:
                return tr(self._columns[section].name)
            case Qt.ItemDataRole.AccessibleTextRole:
                name = tr(self._columns[section].name)
                if section != self._sorted_by:
                    return name
                if self._is_falling:
                    return tr("{column}, sorted, highest first", column=name)
                return tr("{column}, sorted, lowest first", column=name)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeft if section == NAME_COLUMN else Qt.AlignmentFlag.AlignRight
                return int(side | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        before = {row.key: place for place, row in enumerate(self._rows)}
        self._sorted_by, self._order = column, order
        self._rows = self._sorted(self._rows)
        self._move_indexes(before)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)


def _spoken(text: str, why: str) -> str:
    """Just "minus" or nothing would be read for a figure that is not known."""
    return tr("unknown. {why}", why=why) if text == "-" else text
