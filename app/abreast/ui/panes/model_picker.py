"""Choosing a model: a search over all models of all providers, with the host always in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionViewItem, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel, announce, in_its_direction
from abreast.ui.searched_list import ENTRY_ROLE, RowDelegate, SearchedListDialog
from abreast.ui.theme.roles import SPACE_M, Roles

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


class ModelPicker(SearchedListDialog):
    """Lets the user choose a model.

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
        self._search.setPlaceholderText(tr("Search models and providers, or type provider/model"))
        self._search.setAccessibleName(tr("Search models"))
        self._model = EntryList(entries, self)
        self._show_rows(self._model, EntryDelegate(roles))
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
        self._layout.addWidget(self._empty)
        self._layout.addWidget(self._told)
        self._layout.addWidget(self._address, 0, Qt.AlignmentFlag.AlignLeft)
        self._search.textChanged.connect(self._filter)
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
