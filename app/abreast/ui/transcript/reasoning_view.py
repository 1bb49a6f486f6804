"""The button above what a model reasoned before it answered: it folds that, and shows it again."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from abreast.core.language import tr, tr_n
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_XS
from abreast.ui.transcript.formats import Formats


class ReasoningView(QWidget):
    """The button, which says how long the text below it is.

    Signals:
        fold_toggled: the button was pressed.
    """

    fold_toggled = Signal()

    def __init__(self, parent: QWidget, formats: Formats) -> None:
        super().__init__(parent)
        self.formats = formats
        self._head = QPushButton(self)
        self._head.setProperty("kind", "flat")
        self._head.clicked.connect(self.fold_toggled)
        self._button_height = self._head.sizeHint().height()
        self.set_folded(False)

    def show_words(self, count: int) -> None:
        """Say how long the text is."""
        self._head.setText(tr_n("Reasoning ({n} word)", "Reasoning ({n} words)", count))

    def set_folded(self, folded: bool) -> None:
        """Say whether the text is hidden."""
        self._head.setIcon(icon("next" if folded else "unfolded", self.formats.roles.muted))
        self._head.setAccessibleDescription(tr("Shows what the model reasoned") if folded else tr("Folds it"))

    # Overrides of Qt.

    def sizeHint(self) -> QSize:
        return QSize(200, self._button_height + SPACE_XS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With room for a word count that grows.
        self._head.setGeometry(0, 0, min(self.width(), 2 * self._head.sizeHint().width()), self._button_height)
