"""A list with small buttons below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.theme.roles import SPACE_S, SPACE_XS


class ButtonedList(QWidget):
    """Shows texts, and asks for what is to be done with the chosen one.

    Args:
        name: What a screen reader calls the list.
        buttons: The id, the text and the name of each button; texts and names as `mark` gives them.

    Signals:
        chosen(int): another row.
        pressed(str): a button, by its id.
    """

    chosen = Signal(int)
    pressed = Signal(str)

    def __init__(self, name: str, buttons: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        for button_id, text, spoken in buttons:
            button = self._buttons[button_id] = QPushButton(tr(text))
            button.setProperty("kind", "small")
            button.setAccessibleName(tr(spoken))
            button.setToolTip(tr(spoken))
            button.setAutoDefault(False)
            button.setObjectName(button_id)
            button.clicked.connect(self._press)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        self.list.currentRowChanged.connect(self.chosen)

    @property
    def row(self) -> int:
        """The chosen one; -1: none."""
        return self.list.currentRow()

    def button(self, button_id: str) -> QPushButton:
        return self._buttons[button_id]

    def show_texts(self, texts: Sequence[str], row: int) -> None:
        """Show these, one of them chosen; nobody is told."""
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems(list(texts))
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _press(self) -> None:
        self.pressed.emit(self.sender().objectName())
