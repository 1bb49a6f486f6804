"""The answers of one turn side by side, by letters only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter

from abreast.core.language import tr
from abreast.ui.blind.blind_pane import BlindPane
from abreast.ui.theme.roles import SPACE_S
from abreast.ui.theme.theme import Theme
from abreast.ui.transcript.frame_clock import FrameClock


class BlindBoard(QScrollArea):
    """Stands in the place of the panes while names are hidden. Those know whose answer they show, these do not.

    Signals:
        link_activated(str, str): a link in an answer was activated: its address and its text.
    """

    link_activated = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._frame_clock = FrameClock(self)
        self._panes: list[BlindPane] = []
        self._used = 0
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
        theme.changed.connect(self._restyle)

    @property
    def panes(self) -> tuple[BlindPane, ...]:
        """Those in use, from left to right."""
        return tuple(self._panes[: self._used])

    def begin(self, prompt: str, places: int) -> None:
        """Show a prompt in so many places."""
        while len(self._panes) < places:
            self._add()
        self._used = places
        for index, pane in enumerate(self._panes):
            pane.setVisible(index < places)
            pane.begin(prompt if index < places else "")
        self._splitter.setSizes([1000] * len(self._panes))

    def clear(self) -> None:
        """Forget all texts."""
        for pane in self._panes:
            pane.begin("")
            pane.transcript.clear()
        self._used = 0

    @property
    def focused_pane(self) -> BlindPane | None:
        """The pane that has the keyboard focus."""
        focus = self.window().focusWidget()
        return next((pane for pane in self.panes if pane.isAncestorOf(focus or self)), None)

    def focus_next(self) -> None:
        """Give the focus to the next answer."""
        panes = self.panes
        if panes:
            current = self.focused_pane
            following = panes[(panes.index(current) + 1) % len(panes)] if current is not None else panes[0]
            following.transcript.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(following)

    def _add(self) -> None:
        pane = BlindPane(len(self._panes), self._theme.roles, self._theme.zoom_percent, self._frame_clock)
        pane.transcript.link_activated.connect(self.link_activated)
        self._panes.append(pane)
        self._splitter.addWidget(pane)
        # Have screen readers meet the panes from left to right: the splitter puts each new one before the others.
        for index, each in enumerate(self._panes):
            each.raise_()
            self._splitter.handle(index).setAccessibleName(tr("Left edge of answer {answer}", answer=each.letter))

    def _restyle(self) -> None:
        for pane in self._panes:
            pane.set_roles(self._theme.roles, self._theme.zoom_percent)
