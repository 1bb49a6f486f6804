"""The rows of the price table."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from abreast.core.meter.price_list import PriceRow
from abreast.core.meter.price_updates import PriceChange
from abreast.ui.plain import one_line, plain_tooltip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
RATES = (
    ("input_tokens", "Input"),
    ("cached_input_tokens", "Cached"),
    ("cache_write_tokens", "Written"),
    ("output_tokens", "Output"),
)
HEADS = ("Model", "Provider", *(name for _, name in RATES), "Source")
CHANGE_HEADS = ("Provider", "Model", "Price of", "Now", "Newer")


class RowsModel(QAbstractTableModel):
    """Rows of words that only change all together; numbers stand at the right.

    Args:
        heads: The names of the columns.
        numbers: Which of them hold figures.
    """

    def __init__(self, heads: Sequence[str], numbers: Sequence[int]) -> None:
        super().__init__()
        self._heads = heads
        self._numbers = numbers
        self._rows: Sequence[Sequence[str]] = ()

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def rows(self) -> Sequence[Sequence[str]]:
        return self._rows

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return one_line(text)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heads[index.column()]}: {'unknown' if text == '-' else text}"
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in self._numbers:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


def price_words(row: PriceRow) -> tuple[str, ...]:
    """One line of the table of prices."""
    ref = row.ref
    if row.is_local:
        rates: tuple[str, ...] = ("free",) * len(RATES)
    else:
        rates = tuple(_rate(row.rates.get(name) if row.rates else None) for name, _ in RATES)
    return (ref.model.label or ref.model.id, ref.provider.label, *rates, _source(row))


def change_words(change: PriceChange) -> tuple[str, ...]:
    """One line of the differences of a newer list."""
    return (change.provider_id, change.model_id, change.kind, _rate(change.old), _rate(change.new))


def _source(row: PriceRow) -> str:
    if row.rates is None:
        return row.reason
    listed = (
        ", ".join(f"{name.lower()} {_rate(row.listed.get(key))}" for key, name in RATES if key in row.listed)
        if row.listed
        else ""
    )
    return f"{row.source}; the list says {listed}" if listed else row.source


def _rate(usd: Decimal | None) -> str:
    return "-" if usd is None else f"${usd.normalize():f}"
