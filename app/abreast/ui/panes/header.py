"""The one line above a pane: letter, model, host, state, clock, menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from abreast.core.language import tr
from abreast.ui.panes.elided import ElidedButton, ElidedLabel
from abreast.ui.panes.letter_badge import LetterBadge
from abreast.ui.panes.naming import LaneName
from abreast.ui.panes.wording import StateWords
from abreast.ui.plain import PlainLabel, in_its_direction, set_plain_tooltip
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_M, SPACE_S, Roles, scaled_px

MIN_PANE_PX = 380


class PaneHeader(QWidget):
    """Names the lane and shows its state. Dragging it moves the pane.

    Signals:
        model_clicked: the model's name was clicked.
        stop_clicked: the stop button was clicked.
        keep_waiting_clicked: the button that is there while the wait for an answer is about to be given up was clicked.
        dragged(QPoint): the header is being dragged, with the pointer at this place of the screen.
    """

    model_clicked = Signal()
    stop_clicked = Signal()
    keep_waiting_clicked = Signal()
    dragged = Signal(QPoint)

    def __init__(self, letter: str, color: str, roles: Roles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = letter
        self._press_at: QPoint | None = None

        self._badge = LetterBadge()
        self._model = ElidedButton()
        self._model.setProperty("kind", "model")
        self._model.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._host = ElidedLabel(kind="badge")
        self._open = PlainLabel(tr("unencrypted"), "warning")
        self._open.hide()
        self._state = PlainLabel(kind="muted")
        self._keep_waiting = self._button(tr("Keep waiting"))
        self._keep_waiting.setText(tr("Keep waiting"))
        self._stop = self._button(tr("Stop"))
        self._menu_button = self._button(tr("Menu"))
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._menu_button)
        self._menu_button.setMenu(self._menu)

        layout = QHBoxLayout(self)
        # Qt mirrors what is in a layout, not its margins.
        left, right = (SPACE_S, SPACE_M) if self.isRightToLeft() else (SPACE_M, SPACE_S)
        layout.setContentsMargins(left, SPACE_S, right, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._badge)
        layout.addWidget(self._model)
        layout.addWidget(self._host)
        layout.addWidget(self._open)
        layout.addStretch(1)
        for widget in (self._state, self._keep_waiting, self._stop, self._menu_button):
            layout.addWidget(widget)

        self._model.clicked.connect(self.model_clicked)
        self._keep_waiting.clicked.connect(self.keep_waiting_clicked)
        self._stop.clicked.connect(self.stop_clicked)
        self.set_letter(letter)
        self.set_roles(roles, color)
        self.set_running(False)

    def set_letter(self, letter: str) -> None:
        """Be the header of the pane with this letter."""
        self._letter = letter
        self._badge.setText(letter)
        self._badge.setAccessibleName(tr("Pane {letter}", letter=letter))
        for button, name in (
            (self._keep_waiting, tr("Keep waiting for pane {letter}", letter=letter)),
            (self._stop, tr("Stop pane {letter}", letter=letter)),
            (self._menu_button, tr("Menu of pane {letter}", letter=letter)),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def add_actions(self, actions: list[QAction]) -> None:
        """Fill the menu."""
        self._menu.addActions(actions)

    def show_name(self, name: LaneName) -> None:
        """Name what gets the next prompt: a model with its host, or a bot with its model and host."""
        self._model.setText(in_its_direction(name.label).replace("&", "&&"))
        what = (
            tr("{model} by {provider}", model=name.label, provider=name.host)
            if name.model is None
            else tr("{bot}, {model} by {provider}", bot=name.label, model=name.model, provider=name.host)
        )
        self._model.setAccessibleName(tr("Model of pane {letter}: {model}. Change", letter=self._letter, model=what))
        set_plain_tooltip(self._model, tr("{model}. Click to change the model.", model=name.line))
        self._host.set_whole_text(name.details)
        set_plain_tooltip(self._host, name.line)
        self._open.setVisible(name.is_open)
        warning = tr("Pane {letter}: the key goes unencrypted to {provider}", letter=self._letter, provider=name.host)
        self._open.setAccessibleName(warning)
        set_plain_tooltip(self._open, warning)

    def show_state(self, words: StateWords, *, is_wait_ending: bool = False) -> None:
        """Show the state; while the wait for an answer is about to be given up, offer to go on waiting."""
        self._state.setText(words.text)
        self._state.set_kind(words.kind)
        self._keep_waiting.setVisible(is_wait_ending)

    def set_running(self, running: bool) -> None:
        self._stop.setVisible(running)
        self._keep_waiting.hide()

    def set_roles(self, roles: Roles, color: str) -> None:
        on_color = roles.on_accent
        self._badge.setStyleSheet(f"background: {color}; color: {on_color}; border-radius: 6px; font-weight: 700;")
        self._stop.setIcon(icon("stop", roles.danger))
        self._menu_button.setIcon(icon("more", roles.muted))

    def _button(self, name: str) -> QToolButton:
        # No parent yet: a screen reader meets the parts of the header in the order in which they are given to it.
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._press_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Not a QDrag: that runs an event loop of its own inside this call.
        if self._press_at is None:
            return
        is_far = (event.position().toPoint() - self._press_at).manhattanLength() >= QApplication.startDragDistance()
        if is_far or self.cursor().shape() is Qt.CursorShape.ClosedHandCursor:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press_at = None
        self.unsetCursor()
        super().mouseReleaseEvent(event)


def min_pane_px(zoom_percent: int) -> int:
    """The least width of a pane: half of what stands in its header grows with the text."""
    return scaled_px(MIN_PANE_PX, (100 + zoom_percent) // 2)
