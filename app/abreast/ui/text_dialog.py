"""A dialog that shows a text to be read and copied."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from abreast.ui.theme.roles import SPACE_XL


class TextDialog(QDialog):
    """Shows plain text in a read-only box. What stands before a tab is a column of its own."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 480)
        box = QPlainTextEdit(text)
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
