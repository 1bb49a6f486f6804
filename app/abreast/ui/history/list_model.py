"""The rows of the history as Qt's views ask for them. It never waits: who fills it does so page by page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from abreast.ui.history.rows import ComparisonRow, Heading, HitRow, Row, comparison_id_of, hint_of, spoken, title_of
from abreast.ui.plain import plain_tooltip

_Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)
OPEN_ROLE = ROW_ROLE + 1
RUNNING_ROLE = ROW_ROLE + 2
_DISPLAY, _EDIT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.EditRole)
_SPOKEN, _HINT = int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)
_ROLES = frozenset({_DISPLAY, _EDIT, _SPOKEN, _HINT, ROW_ROLE, OPEN_ROLE, RUNNING_ROLE})

_HEADING_FLAGS = Qt.ItemFlag.ItemNeverHasChildren
_HIT_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_COMPARISON_FLAGS = _HIT_FLAGS | Qt.ItemFlag.ItemIsEditable


class HistoryList(QAbstractListModel):
    """Headings, comparisons and hits.

    Signals:
        more_wanted: the end is in sight, and there is more.
        title_typed(object, str): the id of a comparison and the title the user typed for it.
    """

    more_wanted = Signal()
    title_typed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._has_more = False
        self._open_id: int | None = None
        self._running: frozenset[int] = frozenset()

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def set_rows(self, rows: Iterable[Row], *, has_more: bool = False) -> None:
        """Show these. Only rows between what is equal at the beginning and at the end come and go.

        Args:
            has_more: There is another page; it is asked for by `more_wanted` when the view comes near.
        """
        new = list(rows)
        old = self._rows
        shortest = min(len(old), len(new))
        head = next((i for i in range(shortest) if not _is_same(old[i], new[i])), shortest)
        rest = shortest - head
        tail = next((i for i in range(rest) if not _is_same(old[-1 - i], new[-1 - i])), rest)
        # Not yet: while rows come and go, a view may ask whether there are more.
        self._has_more = False
        if (gone := len(old) - tail) > head:
            self.beginRemoveRows(QModelIndex(), head, gone - 1)
            del old[head:gone]
            self.endRemoveRows()
        if (come := len(new) - tail) > head:
            self.beginInsertRows(QModelIndex(), head, come - 1)
            old[head:head] = new[head:come]
            self.endInsertRows()
        changed = [i for i in (*range(head), *range(come, len(new))) if old[i] is not new[i] and old[i] != new[i]]
        self._rows[:] = new
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))
        self._has_more = has_more

    def set_open(self, comparison_id: int | None) -> None:
        """Mark the comparison that is open."""
        before, self._open_id = self._open_id, comparison_id
        self._repaint({before, comparison_id})

    def set_running(self, comparison_ids: Collection[int]) -> None:
        """Mark the comparisons whose answers are coming in."""
        before, self._running = self._running, frozenset(comparison_ids)
        self._repaint(before ^ self._running)

    def row_of(self, comparison_id: int | None) -> int:
        """The first row of a comparison, -1 if it has none."""
        if comparison_id is None:
            return -1
        return next((i for i, row in enumerate(self._rows) if comparison_id_of(row) == comparison_id), -1)

    def row_at(self, index: _Index) -> Row | None:
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def _repaint(self, comparison_ids: Collection[int | None]) -> None:
        for number, row in enumerate(self._rows):
            if not isinstance(row, Heading) and comparison_id_of(row) in comparison_ids:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index) -> bool:
        return self._has_more

    def fetchMore(self, parent: _Index) -> None:
        # Once for each page: whoever brings it says whether there is another.
        if self._has_more:
            self._has_more = False
            self.more_wanted.emit()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        match self.row_at(index):
            case ComparisonRow():
                return _COMPARISON_FLAGS
            case HitRow():
                return _HIT_FLAGS
            case Heading() | None:
                return _HEADING_FLAGS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # Qt asks for many roles that nothing here has.
        if role not in _ROLES or (row := self.row_at(index)) is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == _HINT:
            return plain_tooltip(hint_of(row))
        comparison_id = comparison_id_of(row)
        is_open = comparison_id is not None and comparison_id == self._open_id
        is_running = comparison_id in self._running
        if role == OPEN_ROLE:
            return is_open
        if role == RUNNING_ROLE:
            return is_running
        return spoken(row, is_open=is_open, is_running=is_running) if role == _SPOKEN else _title(row)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row_at(index)
        title = " ".join(str(value).split())
        if not isinstance(row, ComparisonRow) or not title or title == title_of(row.summary.title):
            return False
        self.title_typed.emit(row.summary.id, title)
        return True


def _title(row: Row) -> str:
    match row:
        case Heading(text=text):
            return text
        case ComparisonRow(summary=summary):
            return title_of(summary.title)
        case HitRow(hit=hit):
            return title_of(hit.title)


def _is_same(old: Row, new: Row) -> bool:
    """Whether two rows are of the same thing, which may have changed."""
    match old, new:
        case _ if old is new:
            return True
        case ComparisonRow(), ComparisonRow():
            return old.summary.id == new.summary.id
        case HitRow(), HitRow():
            return old.hit.text_id == new.hit.text_id
        case _:
            return old == new
