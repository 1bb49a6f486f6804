"""Says in a settings page what was removed, and offers to bring it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel


class UndoOffer(QWidget):
    """A sentence with a button. Nothing is seen of it until there is something to bring back.

    Signals:
        requested: it is to be brought back.
    """

    requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sentence = PlainLabel(kind="muted")
        self._sentence.setWordWrap(True)
        button = QPushButton(tr("&Undo"))
        button.setProperty("kind", "small")
        button.setAccessibleName(tr("Undo the removal"))
        button.setToolTip(tr("Undo the removal"))
        button.setAutoDefault(False)
        button.clicked.connect(self.requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sentence, 1)
        layout.addWidget(button)
        self.hide()

    def offer(self, sentence: str) -> None:
        """Say what was removed; empty: nothing."""
        self._sentence.setText(sentence)
        self.setVisible(bool(sentence))
