"""A dialog that shows a whole answer as it was written, to be read and copied."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.clipboard import AnswerBox, copy_text
from abreast.ui.plain import one_line
from abreast.ui.transcript.literal import breakable

SIZE_PX = (760, 560)


class AnswerTextDialog(QDialog):
    """Shows plain text. What its button copies is the answer as it came, also where the view breaks or marks it."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(one_line(title))
        self._text = text
        box = AnswerBox()
        # Lines are laid out as they come into sight, so their number does not matter, but the length of one does.
        box.setPlainText(breakable(text))
        box.setAccessibleName(tr("The answer as it was written"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(box)
        layout.addWidget(buttons)
        self.resize(*SIZE_PX)

    def _copy(self) -> None:
        copy_text(self._text)
