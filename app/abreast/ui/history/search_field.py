"""The field that searches the history, with what a search field's keys do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from abreast.core.language import tr
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import Roles


class SearchField(QLineEdit):
    """A line with a loupe and a button that clears it.

    Signals:
        down_requested: to the first hit, by the lower arrow or Enter.
    """

    down_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "search")
        self.setPlaceholderText(tr("Search all"))
        self.setAccessibleName(tr("Search the history"))
        self.setMaxLength(400)
        self._loupe = QAction(tr("Search"), self)
        self.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(tr("Clear the search"), self)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._loupe.triggered.connect(self.setFocus)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(self._text_changed)

    def set_roles(self, roles: Roles) -> None:
        self._loupe.setIcon(icon("search", roles.muted))
        self._clear.setIcon(icon("close", roles.muted))

    def _text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down_requested.emit()
        else:
            super().keyPressEvent(event)
