"""The panes side by side; more than fit scroll sideways."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSplitter, QWidget

from abreast.ui.panes.pane import Pane
from abreast.ui.theme.roles import SPACE_S

CLOCK_INTERVAL_MS = 100


class PaneBoard(QScrollArea):
    """Keeps the panes in a splitter, in the order of their lanes.

    Signals:
        move_requested(str, int): a pane is being dragged to another place.
        pane_entered: a pane got the keyboard focus.
    """

    move_requested = Signal(str, int)
    pane_entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The board itself never takes the focus: its panes do.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(SPACE_S)
        self.setWidget(self._splitter)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_INTERVAL_MS)
        self._clock.timeout.connect(self._tick)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # pyright: ignore

    @property
    def panes(self) -> tuple[Pane, ...]:
        """The panes from left to right."""
        widgets = (self._splitter.widget(index) for index in range(self._splitter.count()))
        return tuple(widget for widget in widgets if isinstance(widget, Pane))

    def pane(self, lane_id: str) -> Pane | None:
        return next((pane for pane in self.panes if pane.lane_id == lane_id), None)

    @property
    def focused_pane(self) -> Pane | None:
        """The pane that has the keyboard focus; with only one pane, that one."""
        panes = self.panes
        for pane in panes:
            if pane.isAncestorOf(self.window().focusWidget() or self):
                return pane
        return panes[0] if len(panes) == 1 else None

    def add(self, pane: Pane) -> None:
        self._splitter.addWidget(pane)
        pane.dragged.connect(self._drag)
        self._share_evenly()
        self.tell_order()

    def scroll_to(self, lane_id: str) -> None:
        """Bring a pane into sight, once the panes have their widths."""
        QTimer.singleShot(0, self, partial(self._scroll_to, lane_id))

    def remove(self, lane_id: str) -> None:
        pane = self.pane(lane_id)
        if pane is not None:
            pane.transcript.detach()
            pane.setParent(None)
            pane.deleteLater()
            self._share_evenly()

    def move(self, lane_id: str, index: int) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Put a pane at another place."""
        pane = self.pane(lane_id)
        if pane is not None:
            self._splitter.insertWidget(index, pane)
            self.tell_order()

    @property
    def sizes_px(self) -> tuple[int, ...]:
        """The widths of the panes from left to right."""
        return tuple(self._splitter.sizes())

    def set_sizes(self, sizes_px: Sequence[int]) -> None:
        """Give the panes their widths back, or what they are to each other where the window is another."""
        if len(sizes_px) == self._splitter.count():
            self._splitter.setSizes(sizes_px)

    def tell_order(self) -> None:
        """Have screen readers meet the panes from left to right: the splitter puts each new one before the others."""
        for index, pane in enumerate(self.panes):
            pane.raise_()
            self._splitter.handle(index).setAccessibleName(f"Left edge of pane {pane.letter}")

    def focus_next(self) -> None:
        """Give the focus to the next pane's text."""
        panes = self.panes
        if panes:
            current = self.focused_pane
            following = panes[(panes.index(current) + 1) % len(panes)] if current in panes else panes[0]
            following.transcript.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(following)

    def set_clock_running(self, running: bool) -> None:
        if running:
            self._clock.start()
        else:
            self._clock.stop()

    def _scroll_to(self, lane_id: str) -> None:
        if (pane := self.pane(lane_id)) is not None:
            self.ensureWidgetVisible(pane)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            # It comes back to where it was: a menu is open, or the window is not the active one.
            return
        for pane in self.panes:
            has_focus = pane.isAncestorOf(now)
            pane.set_focused(focused=has_focus)
            if has_focus:
                self.pane_entered.emit()

    def _share_evenly(self) -> None:
        self._splitter.setSizes([1000] * self._splitter.count())

    def _tick(self) -> None:
        for pane in self.panes:
            pane.tick()

    def _drag(self, lane_id: str, at: QPoint) -> None:
        """Put a dragged pane where the pointer is, as soon as it has passed a neighbour's middle."""
        panes = self.panes
        x = self._splitter.mapFromGlobal(at).x()
        index = sum(1 for pane in panes if pane.lane_id != lane_id and pane.geometry().center().x() < x)
        if panes[index].lane_id != lane_id:
            self.move_requested.emit(lane_id, index)
