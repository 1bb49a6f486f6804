"""Selecting text across the pieces of a transcript."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from abreast.ui.transcript.piece import Piece, text_of
from abreast.ui.transcript.text_view import TextView


class Selection:
    """One selection over several text widgets. It begins in one of them and follows the mouse into others.

    Args:
        pieces: Gives the pieces from top to bottom.
        live: Gives those of them that have widgets.
    """

    def __init__(self, pieces: Callable[[], Sequence[Piece]], live: Callable[[], Sequence[Piece]]) -> None:
        self._pieces = pieces
        self._live = live
        self._is_all = False

    def begin(self, view: TextView) -> None:
        """A new selection begins in `view`; the others lose theirs."""
        self._is_all = False
        for other in self._views():
            if other is not view:
                _clear(other)

    def extend(self, origin: TextView, at: QPoint) -> None:
        """Select from where the mouse was pressed in `origin` to the place `at` on the screen."""
        views = self._views()
        target = next((view for view in views if _holds(view, at)), None)
        if target is None or target is origin:
            for view in views:
                if view is not origin:
                    _clear(view)
            return
        first, last = sorted((views.index(origin), views.index(target)))
        downwards = views.index(target) > views.index(origin)
        for index, view in enumerate(views):
            cursor = view.textCursor()
            if view is origin:
                cursor.setPosition(cursor.anchor())
                end = QTextCursor.MoveOperation.End if downwards else QTextCursor.MoveOperation.Start
                cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
            elif view is target:
                cursor.movePosition(QTextCursor.MoveOperation.Start if downwards else QTextCursor.MoveOperation.End)
                reached = view.cursorForPosition(view.viewport().mapFromGlobal(at)).position()
                cursor.setPosition(reached, QTextCursor.MoveMode.KeepAnchor)
            elif first < index < last:
                cursor.select(QTextCursor.SelectionType.Document)
            else:
                cursor.clearSelection()
            view.setTextCursor(cursor)

    def select_all(self) -> None:
        """Select everything, also what is not laid out."""
        self._is_all = True
        for view in self._views():
            view.selectAll()

    def cover(self, view: TextView) -> None:
        """Show the selection in a widget that was made just now."""
        if self._is_all:
            view.selectAll()

    @property
    def text(self) -> str:
        """What is selected, as plain text."""
        if self._is_all:
            return text_of(self._pieces())
        chosen, joint = "", ""
        for piece in self._live():
            if (view := piece.view) is not None and view.textCursor().hasSelection():
                # Qt separates paragraphs by U+2029 and lines by U+2028.
                text = view.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
                chosen, joint = chosen + joint + text, "" if piece.goes_on else "\n"
        return chosen

    def _views(self) -> list[TextView]:
        return [view for piece in self._live() if (view := piece.view) is not None]


def _holds(view: TextView, at: QPoint) -> bool:
    y = view.mapFromGlobal(at).y()
    return 0 <= y < view.height()


def _clear(view: TextView) -> None:
    cursor = view.textCursor()
    if cursor.hasSelection():
        cursor.clearSelection()
        view.setTextCursor(cursor)
