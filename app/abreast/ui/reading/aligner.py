"""Keeps the turns of all panes level, if the reader wants that."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from abreast.ui.panes.board import PaneBoard
from abreast.ui.transcript.spacing import NOT_ALIGNED, spacings
from abreast.ui.transcript.transcript import Transcript

SOON_MS = 30
"""Heights change with each line of a stream; below the last turn nobody waits for it."""


class Aligner(QObject):
    """Gives the panes that are seen the blank space that lets each turn begin at one height."""

    def __init__(self, board: PaneBoard) -> None:
        super().__init__(board)
        self._board = board
        self._known: set[Transcript] = set()
        self._versions: dict[Transcript, int] = {}
        """Which places of the panes the last space was reckoned for."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.align)
        board.panes_changed.connect(self._panes_changed)
        self._panes_changed()

    @property
    def is_on(self) -> bool:
        return self._board.look.is_aligned and not self._board.look.shows_one

    def look_changed(self) -> None:
        """It was switched on or off, or other panes are seen."""
        self.align()

    def align(self) -> None:
        """Reckon anew how much space is missing, and give it."""
        self._timer.stop()
        if not self.is_on:
            self._versions.clear()
            for transcript in self._known:
                transcript.align(NOT_ALIGNED)
            return
        shown = [pane.transcript for pane in self._board.panes]
        if self._only_ends_moved(shown):
            content_px = max(transcript.end_px for transcript in shown)
            for transcript in shown:
                transcript.set_aligned_height(content_px)
            return
        found = spacings([_heights(transcript) for transcript in shown], *shown[0].edges_px) if shown else []
        for transcript, spacing in zip(shown, found, strict=True):
            transcript.align(spacing)
        self._versions = {transcript: transcript.places_version for transcript in shown}

    def _only_ends_moved(self, shown: list[Transcript]) -> bool:
        """Whether only the last turn has grown, which is the same in all panes: so it is while answers stream."""
        last_ids = {transcript.turns[-1].id if transcript.turns else None for transcript in shown}
        is_same = self._versions == {transcript: transcript.places_version for transcript in shown}
        return is_same and len(last_ids) == 1 and None not in last_ids

    def _panes_changed(self) -> None:
        shown = {pane.transcript for pane in self._board.panes}
        for transcript in shown - self._known:
            transcript.turns_changed.connect(self._at_once)
            transcript.heights_changed.connect(self._soon)
        self._known = shown
        self._at_once()

    def _at_once(self) -> None:
        if self.is_on:
            self._timer.start(0)

    def _soon(self) -> None:
        if self.is_on and not self._timer.isActive():
            self._timer.start(SOON_MS)


def _heights(transcript: Transcript) -> list[tuple[int, int]]:
    """A turn that is in no history stands with the one above it, for no other pane has it."""
    heights: list[tuple[int, int]] = []
    for turn in transcript.turns:
        if turn.id is not None:
            heights.append((turn.id, turn.height))
        elif heights:
            heights[-1] = (heights[-1][0], heights[-1][1] + turn.height)
    return heights
