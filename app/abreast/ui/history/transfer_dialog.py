"""Shows how far an export or an import is, and lets the user end it. The window behind it stays usable."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel

STEPS = 1000


class TransferDialog(QDialog):
    """A line of text, a bar, and a button to stop.

    Signals:
        stop_requested: the work is to end where all that is done is whole. Esc asks for it too.
    """

    stop_requested = Signal()

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(False)
        self.setMinimumWidth(420)
        self._text = PlainLabel(text)
        self._text.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setAccessibleName(title)
        buttons = QDialogButtonBox()
        self._stop = buttons.addButton(tr("&Stop"), QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        for widget in (self._text, self._bar, buttons):
            layout.addWidget(widget)
        buttons.rejected.connect(self.reject)

    def set_progress(self, done: float, text: str | None = None) -> None:
        """Show how much is done, 0 to 1."""
        self._bar.setValue(round(done * STEPS))
        if text is not None:
            self._text.setText(text)

    def reject(self) -> None:
        """It goes when the work has ended."""
        self._stop.setEnabled(False)
        self.stop_requested.emit()
