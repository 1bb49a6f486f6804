"""The panes: side by side, in a grid, behind tabs, or one of them alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QTabBar, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.panes.board_look import Arrangement, BoardLook, grid_columns
from abreast.ui.panes.pane import Pane
from abreast.ui.panes.pane_rows import PaneRows
from abreast.ui.timers import after_rest

CLOCK_INTERVAL_MS = 100
RESIZED_MS = 150
"""So long after the last step of a change of the size a grid may get other columns."""


class PaneBoard(QScrollArea):
    """Keeps the panes in the order of their lanes; more than fit scroll.

    Signals:
        move_requested(str, int): a pane is being dragged to another place.
        pane_entered: a pane got the keyboard focus.
        panes_changed: panes were added, taken away, moved, shown or hidden.
        look_changed: it looks otherwise: see `look`.
    """

    move_requested = Signal(str, int)
    pane_entered = Signal()
    panes_changed = Signal()
    look_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = BoardLook()
        self._panes: list[Pane] = []
        self._column_sizes_px: tuple[int, ...] = ()
        """The widths of the columns while something else is shown."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The board itself never takes the focus: its panes do.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(tr("Panes"))
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.hide()
        self._rows = PaneRows()
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._rows, 1)
        self.setWidget(frame)
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_INTERVAL_MS)
        self._clock.timeout.connect(self._tick)
        self._resized = after_rest(self, RESIZED_MS, self._fit_grid)
        self._tabs.currentChanged.connect(self._tab_chosen)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # pyright: ignore

    @property
    def panes(self) -> tuple[Pane, ...]:
        """The panes in the order of their lanes."""
        return tuple(self._panes)

    @property
    def shown_panes(self) -> tuple[Pane, ...]:
        """Those that are not behind another one."""
        front = self.front_pane
        return self.panes if front is None else (front,)

    def pane(self, lane_id: str) -> Pane | None:
        return next((pane for pane in self._panes if pane.lane_id == lane_id), None)

    @property
    def focused_pane(self) -> Pane | None:
        """The pane that has the keyboard focus; where only one is seen, that one."""
        focused = self.window().focusWidget() or self
        found = next((pane for pane in self._panes if pane.isAncestorOf(focused)), None)
        return found or self.front_pane or (self._panes[0] if len(self._panes) == 1 else None)

    @property
    def front_pane(self) -> Pane | None:
        """The only pane that is seen; `None`: all are."""
        if not self._look.shows_one or not self._panes:
            return None
        return (self.pane(self._look.front) if self._look.front is not None else None) or self._panes[0]

    # How they are laid out.

    @property
    def look(self) -> BoardLook:
        return self._look

    def set_look(self, look: BoardLook) -> None:
        """Lay the panes out as `look` says."""
        before, self._look = self._look, look
        if before == look:
            return
        if _has_columns(before):
            self._column_sizes_px = self._rows.sizes_px
        self._arrange()
        if _has_columns(look) and not _has_columns(before):
            self.set_sizes(self._column_sizes_px)
        self.look_changed.emit()

    @property
    def sizes_px(self) -> tuple[int, ...]:
        """The widths of the columns from left to right, also while something else is shown."""
        return self._rows.sizes_px if _has_columns(self._look) else self._column_sizes_px

    def set_sizes(self, sizes_px: Sequence[int]) -> None:
        """Give the columns their widths back, or what they are to each other where the window is another."""
        if len(sizes_px) != len(self._panes):
            return
        self._column_sizes_px = tuple(sizes_px)
        if _has_columns(self._look):
            self._rows.set_sizes(sizes_px)

    # Which panes there are.

    def add(self, pane: Pane) -> None:
        self._panes.append(pane)
        pane.dragged.connect(self._drag)
        self._share_evenly()

    def remove(self, lane_id: str) -> None:
        pane = self.pane(lane_id)
        if pane is not None:
            pane.transcript.detach()
            self._panes.remove(pane)
            pane.setParent(None)
            pane.deleteLater()
            if self._look.is_expanded and self._look.front == lane_id:
                self.set_look(replace(self._look, is_expanded=False, front=None))
            self._share_evenly()

    def move(self, lane_id: str, index: int) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Put a pane at another place."""
        pane = self.pane(lane_id)
        if pane is not None:
            self._panes.remove(pane)
            self._panes.insert(index, pane)
            self._arrange()

    def tell_order(self) -> None:
        """Have screen readers meet the panes in their order; the tabs are named like them."""
        self._rows.name_edges()
        self._show_tabs()

    # Where the reader is.

    def scroll_to(self, lane_id: str) -> None:
        """Bring a pane into sight, once the panes have their widths."""
        QTimer.singleShot(0, self, partial(self._scroll_to, lane_id))

    def focus_next(self) -> None:
        """Give the focus to the next pane's text."""
        panes = self.panes
        if panes:
            current = self.focused_pane
            following = panes[(panes.index(current) + 1) % len(panes)] if current in panes else panes[0]
            self._bring_forward(following)
            following.transcript.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(following)

    def set_clock_running(self, running: bool) -> None:
        if running:
            self._clock.start()
        else:
            self._clock.stop()

    def _scroll_to(self, lane_id: str) -> None:
        if (pane := self.pane(lane_id)) is not None:
            self._bring_forward(pane)
            self.ensureWidgetVisible(pane)

    def _bring_forward(self, pane: Pane) -> None:
        if self._look.shows_one and pane is not self.front_pane:
            self.set_look(replace(self._look, front=pane.lane_id))

    def _tab_chosen(self, index: int) -> None:
        if 0 <= index < len(self._panes):
            self._bring_forward(self._panes[index])

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            # It comes back to where it was: a menu is open, or the window is not the active one.
            return
        for pane in self.panes:
            has_focus = pane.isAncestorOf(now)
            pane.set_focused(focused=has_focus)
            if has_focus:
                self.pane_entered.emit()

    # Arranging.

    def _columns(self) -> int:
        if self._look.arrangement is not Arrangement.GRID or self._look.is_expanded:
            # One that has all the room needs not be moved for that.
            return self._rows.columns if self._look.is_expanded and self._rows.columns else len(self._panes)
        widest = max((pane.minimumWidth() for pane in self._panes), default=1)
        return grid_columns(len(self._panes), self.viewport().width() // widest)

    def _arrange(self) -> None:
        focused = QApplication.focusWidget()
        front = self.front_pane
        is_grid = self._look.arrangement is Arrangement.GRID and front is None
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if is_grid else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self._rows.arrange(self._panes, self._columns(), front)
        self.tell_order()
        if focused is not None and focused is not QApplication.focusWidget() and focused.isVisibleTo(self):
            # It was lost when its pane was put elsewhere.
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        elif front is not None and any(pane.isAncestorOf(focused or self) for pane in self._panes):
            front.transcript.setFocus(Qt.FocusReason.OtherFocusReason)
        self.panes_changed.emit()

    def _show_tabs(self) -> None:
        self._tabs.blockSignals(True)
        while self._tabs.count() > len(self._panes):
            self._tabs.removeTab(self._tabs.count() - 1)
        for index, pane in enumerate(self._panes):
            if index == self._tabs.count():
                self._tabs.addTab("")
            # The letter alone: what a pane calls its model stands in its header, or is hidden there.
            self._tabs.setTabText(index, pane.letter)
            self._tabs.setAccessibleTabName(index, tr("Pane {letter}", letter=pane.letter))
        if (front := self.front_pane) is not None:
            self._tabs.setCurrentIndex(self._panes.index(front))
        self._tabs.blockSignals(False)
        self._tabs.setVisible(self._look.arrangement is Arrangement.TABS and not self._look.is_expanded)

    def _share_evenly(self) -> None:
        self._arrange()
        self._column_sizes_px = (1000,) * len(self._panes)
        self._rows.share_evenly()

    def _fit_grid(self) -> None:
        if self._look.arrangement is Arrangement.GRID and self._columns() != self._rows.columns:
            self._arrange()

    def _tick(self) -> None:
        for pane in self.panes:
            pane.tick()

    def _drag(self, lane_id: str, at: QPoint) -> None:
        """Put a dragged pane where the pointer is, as soon as it has passed a neighbour's middle."""
        index = self._rows.place_of(at, lane_id)
        if self._panes[index].lane_id != lane_id:
            self.move_requested.emit(lane_id, index)

    # Overrides of Qt.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()


def _has_columns(look: BoardLook) -> bool:
    return look.arrangement is Arrangement.COLUMNS and not look.is_expanded
