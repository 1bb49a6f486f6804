"""Shows what a model reasoned before it answered: a text below a button that folds it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from abreast.core.language import tr, tr_n
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_S, SPACE_XS
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.text_view import TextView


class ReasoningView(QWidget):
    """The button and, while it is unfolded, the text.

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
        self.view = TextView(self)
        self.view.prepare(formats, formats.roles.surface)
        self.view.document().setDocumentMargin(SPACE_S)
        self.view.setAccessibleName(tr("Reasoning"))
        self._button_height = self._head.sizeHint().height()
        self.set_folded(False)

    def show_words(self, count: int) -> None:
        """Say how long the text is."""
        self._head.setText(tr_n("Reasoning ({n} word)", "Reasoning ({n} words)", count))

    def set_folded(self, folded: bool) -> None:
        """Hide the text, or show it."""
        self._head.setIcon(icon("next" if folded else "unfolded", self.formats.roles.muted))
        self._head.setAccessibleDescription(tr("Shows what the model reasoned") if folded else tr("Folds it"))
        self.view.setVisible(not folded)

    def height_for(self, width: int) -> int:
        """The height in pixels that it needs at a width."""
        text_px = 0 if self.view.isHidden() else self.view.height_for(width)
        return self._button_height + SPACE_XS + text_px

    # Overrides of Qt.

    def sizeHint(self) -> QSize:
        return QSize(200, self._button_height + SPACE_XS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        head_px = self._button_height + SPACE_XS
        # With room for a word count that grows.
        self._head.setGeometry(0, 0, min(self.width(), 2 * self._head.sizeHint().width()), self._button_height)
        self.view.setGeometry(0, head_px, self.width(), max(0, self.height() - head_px))
