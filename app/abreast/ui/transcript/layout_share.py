"""Bounds how much text is laid out at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from abreast.ui.transcript.piece import Piece

MAX_NEW_CHARS = 12_000
"""More than can be seen, and is prepared beside that, at once."""
WIDGET_CHARS = 1_500
"""As long as to lay out so many takes to make a widget: short blocks of code were thirty in one layout, 0.1 s."""


class LayoutShare:
    """What one layout may lay out at a new width. The window has its turn before the rest.

    Texts may be much less high than was guessed, so that a viewport has room for many of them.

    Args:
        parent: Ends the waiting for the rest with itself.
        lay_out_rest: Called when the window had its turn.
    """

    def __init__(self, parent: QObject, lay_out_rest: Callable[[], object]) -> None:
        self._chars = 0
        self._is_spent = False
        self._rest = QTimer(parent)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(lay_out_rest)

    def begin(self) -> None:
        self._chars, self._is_spent = 0, False

    def admits(self, piece: Piece, width: int) -> bool:
        """Whether a piece may be measured at a width now."""
        if piece.widget is not None and piece.widget.width() == width and not piece.is_filling:
            return True
        if self._chars > MAX_NEW_CHARS or (piece.is_filling and self._is_spent):
            self._is_spent = True
            return False
        self._chars += len(piece.laid_out_text) + (WIDGET_CHARS if piece.widget is None else 0)
        return True

    def leave_rest(self) -> None:
        """The rest of a piece is laid out when the window had its turn: one part at a time."""
        self._is_spent = True

    def end(self) -> None:
        if self._is_spent:
            self._rest.start()
