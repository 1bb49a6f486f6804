"""Shows in the texts near the viewport where words were found; nothing is laid out anew for that."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from abreast.ui.theme.roles import Roles
from abreast.ui.transcript.literal import utf16_units
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.text_view import TextView

MAX_MARKS = 500
"""Of one piece: a single letter stands in a long code thousands of times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What is marked in a transcript."""

    pattern: re.Pattern[str]
    piece: Piece | None = None
    """The piece that holds the hit the reader is at."""
    index: int = 0
    """Which of the hits in that piece it is."""


def show_marks(piece: Piece, marks: Marks | None, roles: Roles) -> None:
    """Show in a piece that has a widget what was found in it; `None`: nothing any more."""
    if (view := piece.view) is None:
        return
    if marks is None:
        view.set_marks(())
        return
    text = view.document().toPlainText()
    found: list[QTextEdit.ExtraSelection] = []
    for index, match in enumerate(marks.pattern.finditer(text)):
        if index == MAX_MARKS:
            break
        is_current = piece is marks.piece and index == marks.index
        found.append(_selection(view, text, match, roles, is_current=is_current))
    view.set_marks(found)


def top_of_hit(piece: Piece, marks: Marks) -> int:
    """How far below the top of its piece a hit is, in pixels; where the piece has no widget that is guessed."""
    view = piece.view
    is_laid_out = view is not None and not piece.is_filling
    text = view.document().toPlainText() if view is not None and is_laid_out else piece.found_text
    match = next((each for index, each in enumerate(marks.pattern.finditer(text)) if index == marks.index), None)
    if match is None:
        return 0
    if view is None or not is_laid_out:
        return piece.guessed_px(match.start())
    top, x = view.place_of(_units(text, match.start()))
    view.reveal_sideways(x)
    return round(top) + (view.y() if view is not piece.widget else 0)


def _selection(
    view: TextView, text: str, match: re.Match[str], roles: Roles, *, is_current: bool
) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(view.document())
    cursor.setPosition(_units(text, match.start()))
    cursor.setPosition(_units(text, match.end()), QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat()
    look.setBackground(QColor(roles.accent if is_current else roles.mark))
    look.setForeground(QColor(roles.on_accent if is_current else roles.text))
    selection = QTextEdit.ExtraSelection()
    selection.cursor, selection.format = cursor, look  # pyright: ignore[reportAttributeAccessIssue]
    return selection


def _units(text: str, index: int) -> int:
    """A place in a text as Qt counts it."""
    return index if text.isascii() else utf16_units(text[:index])
