"""The top of the sidebar: new comparisons, the search and its filters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.history.filter_bar import FilterBar
from abreast.ui.history.search_field import SearchField
from abreast.ui.panes.elided import ElidedButton
from abreast.ui.plain import set_plain_tooltip
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import HEAD_ICON_PX, SPACE_S, Roles


class SidebarHeader(QWidget):
    """Buttons over the search, and the chips of its filters.

    Signals:
        new_requested: a new comparison.
        temporary_requested: a new comparison that leaves nothing on disk.
        hide_requested: the sidebar is to be folded away.
    """

    new_requested = Signal()
    temporary_requested = Signal()
    hide_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField()
        self.filters = FilterBar()
        self._new = ElidedButton(tr("New comparison"))
        set_plain_tooltip(self._new, tr("New comparison (Ctrl+N)"))
        self._temporary = _button(tr("Temporary comparison"), tr("Temporary comparison: nothing of it is kept"))
        self._hide = _button(tr("Hide the history"), tr("Hide the history (Ctrl+Shift+H)"))
        self._filter = _button(tr("Filter"), tr("Filter by model, state, time or tag"))
        self._menu = QMenu(self)
        self._filter.setMenu(self._menu)
        self._filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        top, middle = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._new, 1)
        top.addWidget(self._temporary)
        top.addWidget(self._hide)
        middle.addWidget(self.search, 1)
        middle.addWidget(self._filter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        for row in (top, middle):
            row.setSpacing(SPACE_S // 2)
            layout.addLayout(row)
        layout.addWidget(self.filters)
        self._new.clicked.connect(self.new_requested)
        self._temporary.clicked.connect(self.temporary_requested)
        self._hide.clicked.connect(self.hide_requested)
        self._menu.aboutToShow.connect(self._fill_menu)

    def set_roles(self, roles: Roles) -> None:
        self.search.set_roles(roles)
        self._new.setIcon(icon("add", roles.text))
        for button, name in ((self._temporary, "temporary"), (self._hide, "sidebar"), (self._filter, "filter")):
            button.setIcon(icon(name, roles.muted, HEAD_ICON_PX))

    def _fill_menu(self) -> None:
        self.filters.fill(self._menu)


def _button(name: str, tooltip: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setProperty("kind", "head")
    set_plain_tooltip(button, tooltip)
    return button
