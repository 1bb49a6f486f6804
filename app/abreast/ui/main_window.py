"""The window. It only assembles; what its actions do is connected from outside."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from abreast.ui.actions import ACTIONS, CHIP_KEYS, ActionSpec
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
        self.composer = Composer(theme.roles)
        self.composer.set_prompt(preferences.draft)
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
        self.composer.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def build_menus(self) -> None:
        """Make menus and keys. Called after the first paint, which does not wait for them."""
        menus: dict[str, QMenu] = {}
        groups: dict[str, QActionGroup] = {}
        for spec in ACTIONS:
            menu = menus.get(spec.menu)
            if menu is None:
                menu = menus[spec.menu] = self.menuBar().addMenu(spec.menu)
            if spec.starts_section:
                menu.addSeparator()
            action = self._action(spec)
            if spec.group:
                group = groups.setdefault(spec.group, QActionGroup(self))
                group.addAction(action)
                action.setCheckable(True)
                action.setChecked(spec.id == f"scheme_{self._theme.scheme.value}")
            menu.addAction(action)
        for index, keys in enumerate(CHIP_KEYS):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setData(index)
            action.triggered.connect(self._chip_key)
            self.addAction(action)

    def _action(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.triggered.connect(self._triggered)
        return action

    def _triggered(self) -> None:
        self.action_triggered.emit(self.sender().objectName())

    def _chip_key(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.chip_toggled.emit(sender.data())

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
        self._preferences.draft = self.composer.prompt
        super().closeEvent(event)
