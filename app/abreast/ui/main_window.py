"""The window. It only assembles; what its actions do is connected from outside."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from abreast.ui.composer import Composer
from abreast.ui.preferences import Preferences
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.theme.theme import Theme

FIRST_SIZE_PX = (1280, 800)


class MainWindow(QMainWindow):
    """Menus, the place for the panes, and the composer.

    Signals:
        painted: the window was painted for the first time.
        action_triggered(str): the id of an action from `actions.ACTIONS`.
        chip_toggled(int): the key of the n-th chip was pressed, counting from 0.
        closing: the window is about to close; what is to be remembered is remembered now.
    """

    painted = Signal()
    action_triggered = Signal(str)
    chip_toggled = Signal(int)
    closing = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._is_painted = False
        self.setWindowTitle("Abreast")
        self.setMinimumSize(480, 360)
        self.resize(*FIRST_SIZE_PX)
        self.composer = Composer()
        self.composer.set_prompt(preferences.draft)
        self.composer.edit.set_enter_sends(preferences.enter_sends)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.composer)
        self.setCentralWidget(middle)
        if (geometry := preferences.geometry) is not None:
            self.restoreGeometry(geometry)
        theme.changed.connect(self._restyle)
        self.composer.edit.setFocus()

    def complete(self) -> None:
        """Add menus, keys and icons: what the first paint does not wait for."""
        from abreast.ui.menus import build_menus

        build_menus(self, self._theme.scheme)
        self.composer.set_roles(self._theme.roles)

    def _restyle(self) -> None:
        self.composer.set_roles(self._theme.roles)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # After this paint event, not within it.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._preferences.geometry = self.saveGeometry()
        super().closeEvent(event)
