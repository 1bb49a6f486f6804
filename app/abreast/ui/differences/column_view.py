"""One answer in the differences: its name, how much differs, and its text with marks."""

from __future__ import annotations

import asyncio
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextDocumentLayout, QTextEdit, QVBoxLayout

from abreast.core.language import tr
from abreast.ui.clipboard import AnswerBox
from abreast.ui.differences.marked_text import Column, Mark, Stretch
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_S, Roles
from abreast.ui.theme.theme import Theme

STEP_S = 0.005
"""So long text is written before the window may do something else."""
MIN_WIDTH_PX = 300


class ColumnView(QFrame):
    """Shows one `Column`. Text is painted as it is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._formats: dict[tuple[Mark, bool], QTextCharFormat] = {}
        self._document: QTextDocument | None = None
        """What was put in the place of the view's own."""
        self.setMinimumWidth(MIN_WIDTH_PX)
        self._name = PlainLabel(kind="strong")
        self._summary = PlainLabel(kind="muted")
        self._summary.setWordWrap(True)
        self.text = AnswerBox()
        self.text.setUndoRedoEnabled(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        keyboard, mouse = (
            Qt.TextInteractionFlag.TextSelectableByKeyboard,
            Qt.TextInteractionFlag.TextSelectableByMouse,
        )
        self.text.setTextInteractionFlags(keyboard | mouse)
        # Tab leaves it.
        self.text.setTabChangesFocus(True)
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._name)
        head.addWidget(self._summary, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)

    def announce(self, name: str, summary: str) -> None:
        """Show whose answer it is."""
        self._name.setText(name)
        self._summary.setText(summary)
        self.text.setAccessibleName(tr("Answer {name}. {summary}", name=name, summary=summary))

    async def show_column(self, column: Column) -> None:
        """Write the text in steps, between which the window lives. It appears when it is whole."""
        self._formats.clear()
        document = self._new_document()
        cursor = QTextCursor(document)
        until_s = time.perf_counter() + STEP_S
        cursor.beginEditBlock()
        for stretch in column.stretches:
            cursor.insertText(stretch.text, self._format(stretch))
            if time.perf_counter() > until_s:
                cursor.endEditBlock()
                await asyncio.sleep(0)
                cursor.beginEditBlock()
                until_s = time.perf_counter() + STEP_S
        cursor.endEditBlock()
        self._put(document)

    def clear(self) -> None:
        """Forget the text."""
        self._put(self._new_document())

    def mark_place(self, start: int, end: int) -> None:
        """Bring a place into sight and mark it. Places as in `Spot`."""
        last = max(0, self.text.document().characterCount() - 1)
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(min(start, last))
        self.text.setTextCursor(cursor)
        self.text.centerCursor()
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        marked = QTextEdit.ExtraSelection()
        marked.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
        char = QTextCharFormat()
        char.setBackground(QColor(self._theme.roles.mark))
        char.setForeground(QColor(self._theme.roles.text))
        marked.format = char  # pyright: ignore[reportAttributeAccessIssue]
        self.text.setExtraSelections([marked])

    def _new_document(self) -> QTextDocument:
        document = QTextDocument(self.text)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.text.font())
        return document

    def _put(self, document: QTextDocument) -> None:
        self.text.setDocument(document)
        # The view's first one goes by itself.
        if self._document is not None:
            self._document.deleteLater()
        self._document = document

    def _format(self, stretch: Stretch) -> QTextCharFormat:
        key = (stretch.mark, stretch.is_code)
        if (found := self._formats.get(key)) is None:
            found = self._formats[key] = char_format(stretch.mark, self._theme.roles)
            if stretch.is_code:
                font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
                font.setPixelSize(max(8, self.text.font().pixelSize() - 1))
                found.setFontFamilies([font.family()])
                found.setProperty(QTextCharFormat.Property.FontPixelSize, font.pixelSize())
        return found


def char_format(mark: Mark, roles: Roles) -> QTextCharFormat:
    """The look of a mark: never by colour alone."""
    char = QTextCharFormat()
    char.setForeground(QColor(roles.text))
    match mark:
        case Mark.PLAIN:
            pass
        case Mark.QUIET:
            char.setForeground(QColor(roles.muted))
        case Mark.HERE:
            char.setForeground(QColor(roles.ok))
            char.setFontUnderline(True)
            char.setFontWeight(QFont.Weight.DemiBold)
        case Mark.MISSING:
            char.setForeground(QColor(roles.danger))
            char.setFontStrikeOut(True)
    return char
