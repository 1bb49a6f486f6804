"""The models of a provider as a table that can be searched and edited, quick also with thousands of rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from abreast.core.language import mark, tr
from abreast.core.registry.spec import ModelSpec, Price

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    FAVOURITE = 0
    SHOWN = 1
    MODEL = 2
    SHORT = 3
    INPUT = 4
    CACHED = 5
    OUTPUT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    title: str
    hint: str


_HEADS = {
    Column.FAVOURITE: _Head(title="★", hint=mark("Favourite: offered first")),
    Column.SHOWN: _Head(title=mark("Shown"), hint=mark("Whether it is offered at all")),
    Column.MODEL: _Head(title=mark("Model"), hint=mark("The id that is sent")),
    Column.SHORT: _Head(title=mark("Short name"), hint=mark("A name of your own for it")),
    Column.INPUT: _Head(title=mark("Input"), hint=mark("US dollars per million input tokens")),
    Column.CACHED: _Head(title=mark("Cached"), hint=mark("US dollars per million input tokens from the host's cache")),
    Column.OUTPUT: _Head(title=mark("Output"), hint=mark("US dollars per million output tokens")),
}
_PRICES = {Column.INPUT: "input", Column.CACHED: "cached_input", Column.OUTPUT: "output"}
_SWITCHED = {
    Column.FAVOURITE: (mark("{model}, favourite"), mark("{model}, not favourite")),
    Column.SHOWN: (mark("{model}, shown"), mark("{model}, not shown")),
}
"""What a screen reader says of a switch that is on, and of one that is off."""
_SWITCHES = tuple(_SWITCHED)
_EDITABLE = (Column.SHORT, *_PRICES)


_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_ALIGNMENT, _SPOKEN = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.AccessibleTextRole)
_ROLES = frozenset({_DISPLAY, _EDIT, _ALIGNMENT, _SPOKEN})
_HEAD_ROLES = frozenset({_DISPLAY, _ALIGNMENT, _SPOKEN, int(Qt.ItemDataRole.ToolTipRole)})
_COLUMNS = tuple(Column)


def _alignment(column: Column) -> int:
    if column in _SWITCHES:
        return int(Qt.AlignmentFlag.AlignCenter)
    side = Qt.AlignmentFlag.AlignRight if column in _PRICES else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


_ALIGNMENTS = tuple(map(_alignment, _COLUMNS))


class ModelTable(QAbstractTableModel):
    """One row a model that matches the search.

    Signals:
        model_changed(object): the user changed a model; its `ModelSpec` as it is now.
        refused(str): what was typed into a cell is no value; the sentence says why.
    """

    model_changed = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: dict[str, ModelSpec] = {}
        self._haystacks: list[tuple[str, str]] = []
        self._shown: list[str] = []
        self._words: list[str] = []

    def set_models(self, models: Mapping[str, ModelSpec]) -> None:
        """Show these; the search stays."""
        self._models = dict(models)
        self._haystacks = [(_text(model), model_id) for model_id, model in self._models.items()]
        self._filter()

    def search(self, text: str) -> None:
        """Keep those with every word of `text` in id, label or short name."""
        self._words = text.casefold().split()
        self._filter()

    def model_at(self, row: int) -> ModelSpec | None:
        return self._models[self._shown[row]] if 0 <= row < len(self._shown) else None

    def shown_ids(self) -> tuple[str, ...]:
        """The ids that the search leaves, in order."""
        return tuple(self._shown)

    def toggle(self, row: int, column: Column) -> None:
        """Turn a switch of a row."""
        model = self.model_at(row)
        if model is not None:
            is_favourite = column is Column.FAVOURITE
            changed = (
                replace(model, favourite=not model.favourite)
                if is_favourite
                else replace(model, hidden=not model.hidden)
            )
            self._put(row, changed)

    def _filter(self) -> None:
        left = self._haystacks
        for word in self._words:
            left = [entry for entry in left if word in entry[0]]
        self.beginResetModel()
        self._shown = [model_id for _, model_id in left]
        self.endResetModel()

    def _put(self, row: int, model: ModelSpec) -> None:
        self._models[model.id] = model
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
        self.model_changed.emit(model)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role not in _HEAD_ROLES:
            return None
        head = _HEADS[Column(section)]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return tr(head.title)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return tr(head.hint)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGNMENTS[section]
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in _EDITABLE else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # Qt asks this some thousand times for one repaint, mostly for what there is none of.
        if role not in _ROLES:
            return None
        if role == _ALIGNMENT:
            return _ALIGNMENTS[index.column()]
        model = self.model_at(index.row())
        if model is None:
            return None
        column = _COLUMNS[index.column()]
        return _spoken(model, column) if role == _SPOKEN else _cell(model, column)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        model = self.model_at(index.row())
        if model is None:
            return False
        column = Column(index.column())
        try:
            changed = _changed(model, column, str(value).strip())
        except ValueError as error:
            self.refused.emit(str(error))
            return False
        if changed != model:
            self._put(index.row(), changed)
        return True


def _changed(model: ModelSpec, column: Column, text: str) -> ModelSpec:
    if column is Column.SHORT:
        return replace(model, short=text or None)
    price = replace(model.price or Price(), **{_PRICES[column]: _usd(text)})
    return replace(model, price=None if price == Price() else price)


def _usd(text: str) -> Decimal | None:
    """An amount as a person types it; `None` for nothing, which means unknown and never free."""
    if not text:
        return None
    try:
        amount = Decimal(text.removeprefix("$").strip().replace(",", "."))
    except InvalidOperation:
        raise ValueError(
            tr("{text} is no price. Write US dollars per million tokens, such as 1.75.", text=text)
        ) from None
    if not amount.is_finite() or amount < 0:
        raise ValueError(tr("A price is a number of US dollars, 0 or more."))
    return amount


def _cell(model: ModelSpec, column: Column) -> str:
    match column:
        case Column.FAVOURITE:
            return "★" if model.favourite else "☆"
        case Column.SHOWN:
            return "–" if model.hidden else "✓"
        case Column.MODEL:
            return model.id
        case Column.SHORT:
            return model.short or ""
        case Column.INPUT | Column.CACHED | Column.OUTPUT:
            amount = getattr(model.price, _PRICES[column]) if model.price else None
            return "" if amount is None else format(amount, "f")


def _is_on(model: ModelSpec, column: Column) -> bool:
    return model.favourite if column is Column.FAVOURITE else not model.hidden


def _spoken(model: ModelSpec, column: Column) -> str:
    if column in _SWITCHES:
        on, off = _SWITCHED[column]
        return tr(on if _is_on(model, column) else off, model=model.id)
    title, value = tr(_HEADS[column].title), _cell(model, column) or tr("not set")
    return f"{title}: {value}"


def _text(model: ModelSpec) -> str:
    return f"{model.id} {model.label or ''} {model.short or ''}".casefold()
