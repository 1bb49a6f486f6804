"""The ways to the clipboard, which other programs read and some keep: what goes there holds no key.

A host may repeat the key that it was sent, in an answer as well as in an error.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from abreast.core.transport.redaction import without_known_secrets


def copy_text(text: str) -> None:
    """Put a text on the clipboard as plain text, with a mask for each key in use."""
    QGuiApplication.clipboard().setText(without_known_secrets(text))


def copy_of(selected: QTextCursor) -> QMimeData:
    """What of a text is selected, as `copy_text` would copy it: for X11's own clipboard of selections, and for dragging."""
    copied = QMimeData()
    copied.setText(without_known_secrets(selected.selection().toPlainText()))
    return copied


class AnswerBox(QPlainTextEdit):
    """Shows what a model wrote, to be read and selected. A selection is copied as `copy_text` copies."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)

    def createMimeDataFromSelection(self) -> QMimeData:
        return copy_of(self.textCursor())
