"""The rows of the price table."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from abreast.core.language import mark, number, tr
from abreast.core.meter.price_list import PriceRow
from abreast.core.meter.price_updates import PriceChange
from abreast.ui.plain import one_line, plain_tooltip

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
RATES = (
    ("input_tokens", mark("Input")),
    ("cached_input_tokens", mark("Cached")),
    ("cache_write_tokens", mark("Written")),
    ("output_tokens", mark("Output")),
)
_LISTED = {
    "input_tokens": mark("input {price}"),
    "cached_input_tokens": mark("cached {price}"),
    "cache_write_tokens": mark("written {price}"),
    "output_tokens": mark("output {price}"),
}
HEADS = (mark("Model"), mark("Provider"), *(name for _, name in RATES), mark("Source"))
CHANGE_HEADS = (mark("Provider"), mark("Model"), mark("Price of"), mark("Now"), mark("Newer"))


class RowsModel(QAbstractTableModel):
    """Rows of words that only change all together; numbers stand at the right.

    Args:
        heads: The names of the columns, as `mark` gives them.
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
                head, value = tr(self._heads[index.column()]), tr("unknown") if text == "-" else text
                return f"{head}: {value}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self._heads[section])
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def _alignment(self, column: int) -> int:
        """Of a column's cells, and of its head."""
        side = Qt.AlignmentFlag.AlignRight if column in self._numbers else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


def price_words(row: PriceRow) -> tuple[str, ...]:
    """One line of the table of prices."""
    ref = row.ref
    if row.is_local:
        rates: tuple[str, ...] = (tr("free"),) * len(RATES)
    else:
        rates = tuple(_rate(row.rates.get(name) if row.rates else None) for name, _ in RATES)
    return (ref.model.label or ref.model.id, ref.provider.label, *rates, _source(row))


def change_words(change: PriceChange) -> tuple[str, ...]:
    """One line of the differences of a newer list."""
    return (change.provider_id, change.model_id, tr(change.kind), _rate(change.old), _rate(change.new))


def _source(row: PriceRow) -> str:
    if row.rates is None:
        return row.reason
    rates = row.listed or {}
    listed = ", ".join(tr(text, price=_rate(rates.get(name))) for name, text in _LISTED.items() if name in rates)
    return tr("{source}; the list says {prices}", source=row.source, prices=listed) if listed else row.source


def _rate(usd: Decimal | None) -> str:
    if usd is None:
        return "-"
    digits = f"{usd.normalize():f}"
    return tr("${amount}", amount=number(usd, len(digits.partition(".")[2])))
