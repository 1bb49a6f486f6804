"""Choosing a model: a search over all models of all providers, with the host always in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QPushButton,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel, announce, in_its_direction
from abreast.ui.searched_list import ENTRY_ROLE, RowDelegate, list_step
from abreast.ui.theme.roles import SPACE_M, SPACE_S, Roles

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class PickerEntry:
    """A model that can be chosen."""

    name: str
    """`provider/model`, what the registry resolves."""
    label: str
    host: str
    note: str = ""
    """What stands in the way, e.g. that no key is known."""
    favourite: bool = False
    bot_id: str | None = None
    """The bot that `name` means; `None`: a model."""

    def matches(self, words: Sequence[str]) -> bool:
        text = f"{self.name} {self.label} {self.host} {self.bot_id or ''}".casefold()
        return all(word in text for word in words)


class EntryList(QAbstractListModel):
    """The entries that match the search."""

    def __init__(self, entries: Sequence[PickerEntry], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(entries)
        self._shown = self._all

    def search(self, text: str, extra: PickerEntry | None) -> None:
        """Keep what contains every word of `text`; `extra` stands first if there is one."""
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = (*((extra,) if extra else ()), *(entry for entry in self._all if entry.matches(words)))
        self.endResetModel()

    def set_entries(self, entries: Sequence[PickerEntry]) -> None:
        """Take others; they show up with the next search."""
        self._all = tuple(entries)

    def row_of(self, entry: PickerEntry) -> int:
        """Where an entry of this name is shown; 0 if it is not."""
        known = (other.name == entry.name and other.bot_id == entry.bot_id for other in self._shown)
        return next((row for row, is_it in enumerate(known) if is_it), 0)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._shown):
            return None
        entry = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.label
            case Qt.ItemDataRole.AccessibleTextRole:
                spoken = ", ".join(filter(None, (entry.label, entry.host, entry.note)))
                return tr("{model}, favourite", model=spoken) if entry.favourite else spoken
            case _ if role == ENTRY_ROLE:
                return entry
            case _:
                return None


class EntryDelegate(RowDelegate):
    """Paints the label at the left, note and host at the right, as plain text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, PickerEntry):
            return
        area = self.paint_ground(painter, option, index)
        right = f"{entry.note} · {entry.host}" if entry.note else entry.host
        painter.save()
        right_width = painter.fontMetrics().horizontalAdvance(right)
        painter.setPen(self._roles.muted)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right)
        left = area.adjusted(0, 0, -right_width - SPACE_M, 0)
        painter.setPen(self._roles.text)
        # Reckoned from left to right, and mirrored where the window goes the other way.
        left = QStyle.visualRect(painter.layoutDirection(), area, left)
        name = in_its_direction(f"★ {entry.label}" if entry.favourite else entry.label)
        label = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, left.width())
        painter.drawText(left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, label)
        painter.restore()


class ModelPicker(QDialog):
    """A search box over a list. Type, arrow keys, Enter.

    Args:
        entries: What can be chosen, in the order to show.
        accepts: Makes an entry of a name that stands in no list, such as a model that a provider has added since,
            or `None` if the name cannot be meant.
    """

    def __init__(
        self,
        entries: Sequence[PickerEntry],
        accepts: Callable[[str], PickerEntry | None],
        roles: Roles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Choose a model"))
        self.resize(560, 460)
        self._accepts = accepts
        self._names = {entry.name for entry in entries}
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Search models and providers, or type provider/model"))
        self._search.setAccessibleName(tr("Search models"))
        self._search.setClearButtonEnabled(True)
        self._search.installEventFilter(self)
        self._model = EntryList(entries, self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(roles, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(tr("Models"))
        self._empty = PlainLabel(
            tr("No model matches. Type provider/model to use one that is not in the list."), "muted"
        )
        self._empty.hide()
        self._told = PlainLabel("", "muted")
        self._told.setWordWrap(True)
        self._told.hide()
        self.wants_address = False
        """Whether the user would rather change the address where the models were looked for."""
        self._address = QPushButton(tr("Change the address…"))
        self._address.setAutoDefault(False)
        self._address.clicked.connect(self._leave_for_address)
        self._address.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._empty)
        layout.addWidget(self._told)
        layout.addWidget(self._address, 0, Qt.AlignmentFlag.AlignLeft)
        self._search.textChanged.connect(self._filter)
        self._search.returnPressed.connect(self._accept_current)
        self._list.activated.connect(self.accept)
        self._list.clicked.connect(self.accept)
        self._select(0)

    @property
    def chosen(self) -> str | None:
        """The chosen model as `provider/model`."""
        return None if self.chosen_entry is None else self.chosen_entry.name

    @property
    def chosen_entry(self) -> PickerEntry | None:
        entry = self._list.currentIndex().data(ENTRY_ROLE)
        return entry if isinstance(entry, PickerEntry) else None

    def set_entries(self, entries: Sequence[PickerEntry]) -> None:
        """Offer others, because the settings have changed; the search stays, and the choice if it is still there."""
        chosen = self.chosen_entry
        self._names = {entry.name for entry in entries}
        self._model.set_entries(entries)
        self._filter(self._search.text())
        if chosen is not None:
            self._select(self._model.row_of(chosen))

    def tell(self, sentence: str, *, offers_address: bool = False) -> None:
        """Say something of the list below it; empty: nothing. With it, to change the address can be offered."""
        self._address.setVisible(offers_address)
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        if sentence:
            announce(self._told, sentence)

    def _leave_for_address(self) -> None:
        self.wants_address = True
        self.reject()

    def _filter(self, text: str) -> None:
        extra = self._accepts(text.strip()) if "/" in text else None
        self._model.search(text, None if extra is None or extra.name in self._names else extra)
        self._empty.setVisible(self._model.rowCount() == 0)
        self._select(0)

    def _select(self, row: int) -> None:
        self._list.setCurrentIndex(self._model.index(row))

    def _accept_current(self) -> None:
        if self.chosen is not None:
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the search box move through the list."""
        if watched is self._search and (step := list_step(event)) is not None:
            row = self._list.currentIndex().row() + step
            self._select(max(0, min(self._model.rowCount() - 1, row)))
            return True
        return super().eventFilter(watched, event)
