"""The window. It only assembles; what its actions do is connected from outside."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.composer import Composer
from abreast.ui.preferences import Preferences
from abreast.ui.theme.roles import SPACE_M, SPACE_S, scaled_px
from abreast.ui.theme.theme import Theme

FIRST_SIZE_PX = (1280, 800)
MIN_SIDE_PX = 220
NARROW_PX = 720
"""A narrower window has room for the comparison or for the history, one at a time."""


class MainWindow(QMainWindow):
    """Menus, the places for the sidebar and the panes, and the composer.

    Signals:
        painted: the window was painted for the first time.
        action_triggered(str): the id of an action from `actions.ACTIONS`.
        chip_toggled(int): the key of the n-th chip was pressed, counting from 0.
        closing: the window is about to close; what is to be remembered is remembered now.
        report_requested(object): a tuple of the `Summary`s of comparisons to make a decision report of.
        covered(bool): something stands in the place of the panes, or does not any more.
    """

    painted = Signal()
    action_triggered = Signal(str)
    chip_toggled = Signal(int)
    closing = Signal()
    covered = Signal(bool)
    report_requested = Signal(object)

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._is_painted = False
        self.may_close: Callable[[], bool] = lambda: True
        """Asked before it is closed. Who says no closes it later, or not at all."""
        self._cover: QWidget | None = None
        self._uncovered: QWidget | None = None
        self.setWindowTitle("Abreast")
        self.setMinimumSize(480, 360)
        self.resize(*FIRST_SIZE_PX)
        self.composer = Composer()
        self.composer.set_prompt(preferences.draft)
        self.composer.edit.set_enter_sends(preferences.enter_sends)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.currentChanged.connect(self._stay_covered)
        middle = self._middle = QWidget()
        layout = self._column = QVBoxLayout(middle)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.composer)
        self._side = QWidget()
        self._side.setMinimumWidth(scaled_px(MIN_SIDE_PX, theme.zoom_percent))
        self._is_side_wanted = preferences.is_side_shown
        self._is_side_over = False
        side_layout = QVBoxLayout(self._side)
        # Qt mirrors what is in a layout, not its margins.
        outer, inner = (0, SPACE_M) if self.isRightToLeft() else (SPACE_M, 0)
        side_layout.setContentsMargins(outer, SPACE_S, inner, SPACE_M)
        self._splitter = QSplitter()
        self._splitter.addWidget(self._side)
        self._splitter.addWidget(middle)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.handle(1).setAccessibleName(tr("Width of the history"))
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([preferences.side_px, FIRST_SIZE_PX[0]])
        self.setCentralWidget(self._splitter)
        if (geometry := preferences.geometry) is not None:
            self.restoreGeometry(geometry)
        theme.changed.connect(self._restyle)
        self.composer.edit.setFocus()

    def complete(self) -> None:
        """Add menus, keys and icons: what the first paint does not wait for."""
        from abreast.ui.menus import build_menus

        build_menus(self, self._theme.scheme)
        self.composer.set_roles(self._theme.roles)

    def come_forward(self) -> None:
        """Show the window over all others, also if it was minimised."""
        # Here: the first use of the namespace `Qt` takes 23 ms, which the first paint would wait for.
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar over the panes."""
        self._column.insertWidget(0, bar)

    def add_bar_below(self, bar: QWidget) -> None:
        """Put a bar between the panes and the composer."""
        self._column.insertWidget(self._column.indexOf(self.composer), bar)

    def show_middle(self, widget: QWidget) -> None:
        """Show one of the widgets of `stack`, unless something covers it."""
        self._uncovered = widget
        if self._cover is None:
            self.stack.setCurrentWidget(widget)

    def cover(self, widget: QWidget | None) -> None:
        """Show a widget in the place of those of `stack`, until it is taken away with `None`."""
        self._cover = widget
        self.covered.emit(widget is not None)
        if widget is not None and self.stack.indexOf(widget) < 0:
            self.stack.addWidget(widget)
        if (shown := widget or self._uncovered) is not None:
            self.stack.setCurrentWidget(shown)

    def _stay_covered(self) -> None:
        """Whatever else wants to be seen, what is covered stays so."""
        if self._cover is not None:
            self.stack.setCurrentWidget(self._cover)

    def is_covered_by(self, widget: QWidget) -> bool:
        return self._cover is widget

    def set_side(self, sidebar: QWidget) -> None:
        """Put the sidebar into its place, which was kept free for it."""
        layout = self._side.layout()
        if layout is not None:
            layout.addWidget(sidebar)

    @property
    def is_side_shown(self) -> bool:
        return not self._side.isHidden()

    def show_side(self, *, is_shown: bool) -> None:
        """Show the sidebar, or fold it away. In a narrow window it takes the place of the panes until `uncover`."""
        if self.width() < NARROW_PX:
            self._is_side_over = is_shown
        else:
            self._is_side_wanted = self._preferences.is_side_shown = is_shown
        self._fit_side()

    def uncover(self) -> None:
        """Give the panes their place back where the sidebar has taken it."""
        if self._is_side_over:
            self.show_side(is_shown=False)
            self.composer.edit.setFocus()

    def _fit_side(self) -> None:
        is_narrow = self.width() < NARROW_PX
        self._is_side_over = self._is_side_over and is_narrow
        self._middle.setVisible(not self._is_side_over)
        self._side.setVisible(self._is_side_over or (self._is_side_wanted and not is_narrow))

    def _restyle(self) -> None:
        self._side.setMinimumWidth(scaled_px(MIN_SIDE_PX, self._theme.zoom_percent))
        self.composer.set_roles(self._theme.roles)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # After this paint event, not within it.
            QTimer.singleShot(0, self.painted.emit)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's name
        # Here: the first paint does not wait for it.
        from abreast.ui.reading_order import move_focus

        return move_focus(self, forward=next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        self._preferences.geometry = self.saveGeometry()
        if self.is_side_shown and not self._is_side_over:
            self._preferences.side_px = self._side.width()
        super().closeEvent(event)
