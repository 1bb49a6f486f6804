"""A dialog that shows a text to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from abreast.ui.theme.roles import SPACE_XL
from abreast.ui.transcript.literal import breakable

WIDTH_PX, MOST_HEIGHT_PX = 560, 480
MOST_MEASURED_CHARS = 5000
"""More than fits in any case."""
LINES_TO_SPARE = 2
"""For the frame, and so that one sees that nothing is cut."""


class TextDialog(QDialog):
    """Shows plain text in a read-only box. What stands before a tab is a column of its own."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        box = QPlainTextEdit(breakable(text))
        box.setReadOnly(True)
        # Polished first: until then it does not have the font that it will be shown with.
        box.ensurePolished()
        firsts = [line.partition("\t")[0] for line in text.splitlines() if "\t" in line]
        if firsts:
            box.setTabStopDistance(max(map(box.fontMetrics().horizontalAdvance, firsts)) + SPACE_XL)
        box.setAccessibleName(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(box)
        layout.addWidget(buttons)
        self.resize(WIDTH_PX, min(MOST_HEIGHT_PX, self.sizeHint().height() - box.sizeHint().height() + _height_px(box)))


def _height_px(box: QPlainTextEdit) -> int:
    """How high a box is in which its text just stands, as far as a dialog can be as high."""
    text = box.toPlainText()[:MOST_MEASURED_CHARS]
    room = QRect(0, 0, WIDTH_PX - 2 * SPACE_XL, MOST_HEIGHT_PX)
    wrapped = box.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextExpandTabs, text)
    return wrapped.height() + LINES_TO_SPARE * box.fontMetrics().lineSpacing()
