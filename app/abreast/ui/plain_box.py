"""A box in which plain text is written."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit

MOST_BLANKS = 30_000
"""Half of what Qt can count, for two runs may be put together."""
_ENDLESS = re.compile(rf"[^\S\n]{{{MOST_BLANKS}}}")


class PlainBox(QPlainTextEdit):
    """Plain text to be written, pasted or dropped. What is read from it is what was put in.

    Where a line that wraps holds 65,536 blanks in a row, Qt 6.11 lays it out for ever. A text with very many is not wrapped.
    """

    def setPlainText(self, text: str) -> None:
        if _ENDLESS.search(text):
            self._wrap(is_wrapped=False)
            super().setPlainText(text)
        else:
            super().setPlainText(text)
            # Only now: what stood there before may be such a text.
            self._wrap(is_wrapped=True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if _ENDLESS.search(self.toPlainText() + source.text()):
            self._wrap(is_wrapped=False)
        super().insertFromMimeData(source)

    def _wrap(self, *, is_wrapped: bool) -> None:
        wanted = QPlainTextEdit.LineWrapMode.WidgetWidth if is_wrapped else QPlainTextEdit.LineWrapMode.NoWrap
        if wanted is not self.lineWrapMode():
            self.setLineWrapMode(wanted)
