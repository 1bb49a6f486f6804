"""The left side of the page Providers: search, list, and what can be done with an entry as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QListView, QMenu, QPushButton, QVBoxLayout

from abreast.core.language import tr
from abreast.ui.settings.provider_draft import ProviderDraft
from abreast.ui.settings.provider_list import DRAFT_ROLE, ProviderDelegate, ProviderList
from abreast.ui.settings.side_column import SideColumn
from abreast.ui.settings.status import Status
from abreast.ui.settings.undo_offer import UndoOffer
from abreast.ui.theme.roles import SPACE_S, SPACE_XS, Roles

WIDTH_PX = 268


class ProviderSide(SideColumn):
    """Shows the providers and asks for what is to be done with them.

    Signals:
        chosen(object): another `ProviderDraft` is to be shown.
        add_requested(str): a new one from the catalogue's entry of this id; empty: one of the user's own.
        duplicate_requested, remove_requested, undo_requested, switch_requested: for the one that is chosen.
        move_requested(int): one place up (-1) or down (1).
    """

    chosen = Signal(object)
    add_requested = Signal(str)
    duplicate_requested = Signal()
    remove_requested = Signal()
    undo_requested = Signal()
    switch_requested = Signal()
    move_requested = Signal(int)

    def __init__(self, status: Callable[[ProviderDraft], Status], roles: Roles) -> None:
        super().__init__(WIDTH_PX)
        self._is_choosing = True
        """Whether it is the user who changes the current row."""
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search providers"))
        self.search.setAccessibleName(tr("Search providers"))
        self.search.setClearButtonEnabled(True)
        self.list = ProviderList(status, self)
        self.view = QListView()
        self.view.setModel(self.list)
        self.delegate = ProviderDelegate(roles, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(tr("Providers"))
        self._menu = QMenu(self)
        self._add = _button(tr("A&dd ▾"), tr("Add a provider"))
        self._add.setMenu(self._menu)
        self._duplicate = _button(tr("Du&plicate"), tr("Duplicate this provider"))
        self._remove = _button(tr("R&emove"), tr("Remove this provider"))
        self._switch = _button(tr("S&witch off"), tr("Switch this provider off or on"))
        self._up = _button(tr("Up"), tr("Move this provider up (Alt+Up)"))
        self._down = _button(tr("Down"), tr("Move this provider down (Alt+Down)"))
        self._undo = UndoOffer()
        self._build()
        self._connect()

    def _build(self) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(SPACE_XS)
        for place, button in enumerate((self._add, self._duplicate, self._remove, self._switch, self._up, self._down)):
            buttons.addWidget(button, place // 3, place % 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._undo)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.installEventFilter(self)
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self._menu.triggered.connect(self._menu_chosen)
        self._duplicate.clicked.connect(self.duplicate_requested)
        self._remove.clicked.connect(self.remove_requested)
        self._undo.requested.connect(self.undo_requested)
        self._switch.clicked.connect(self.switch_requested)
        self._up.clicked.connect(self._request_up)
        self._down.clicked.connect(self._request_down)

    def set_offers(self, offers: Sequence[tuple[str, str]]) -> None:
        """What can be added from the catalogue: id and label."""
        self._menu.clear()
        for provider_id, label in (("", tr("&Custom provider…")), *offers):
            action = QAction(label if not provider_id else label.replace("&", "&&"), self._menu)
            action.setData(provider_id)
            self._menu.addAction(action)
            if not provider_id:
                self._menu.addSeparator()

    def show_drafts(self, drafts: Sequence[ProviderDraft], current: ProviderDraft | None) -> None:
        """Show these, one of them chosen, without asking to show it; a search that would hide that one is cleared."""
        self._is_choosing = False
        self.list.set_drafts(drafts)
        if current is not None and self.list.row_of(current) < 0 and self.search.text():
            self.search.clear()
        if current is not None and self.list.row_of(current) >= 0:
            self._select(self.list.row_of(current))
        self._is_choosing = True

    def show_current(self, draft: ProviderDraft | None) -> None:
        """Which buttons make sense."""
        for button in (self._duplicate, self._remove, self._switch, self._up, self._down):
            button.setEnabled(draft is not None)
        if draft is not None:
            self._duplicate.setEnabled(not draft.spec.managed)
            self._remove.setEnabled(not draft.spec.managed)
            self._switch.setText(tr("S&witch on") if draft.spec.disabled else tr("S&witch off"))

    def offer_undo(self, sentence: str) -> None:
        """Say what was removed and offer to bring it back; empty: nothing."""
        self._undo.offer(sentence)

    def _select(self, row: int) -> None:
        index = self.list.index(row)
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.view.scrollTo(index)

    def _search(self, text: str) -> None:
        current = self.view.currentIndex().data(DRAFT_ROLE)
        self.list.search(text)
        row = self.list.row_of(current) if isinstance(current, ProviderDraft) else -1
        if self.list.rowCount():
            self._select(max(0, row))

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        draft = current.data(DRAFT_ROLE)
        if self._is_choosing and isinstance(draft, ProviderDraft):
            self.chosen.emit(draft)

    def _menu_chosen(self, action: QAction) -> None:
        self.add_requested.emit(action.data())

    def _request_up(self) -> None:
        self.move_requested.emit(-1)

    def _request_down(self) -> None:
        self.move_requested.emit(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Up and Alt+Down move the entry, Delete removes it, arrows in the search walk through the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(step)
            return True
        if step is not None and watched is self.search:
            row = self.view.currentIndex().row() + step
            if 0 <= row < self.list.rowCount():
                self._select(row)
            return True
        if event.key() == Qt.Key.Key_Delete and watched is self.view and self._remove.isEnabled():
            self.remove_requested.emit()
            return True
        return super().eventFilter(watched, event)


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", "small")
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setAutoDefault(False)
    return button
