"""One thing the start page offers: a title, a sentence, a button, and progress where it takes time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

PROGRESS_STEPS = 1000


class OfferCard(QFrame):
    """A card with one button.

    Signals:
        taken: the button was pressed.
        cancelled: the work in progress is to be stopped.
    """

    taken = Signal()
    cancelled = Signal()

    def __init__(self, title: str, detail: str, button: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(title)
        self._detail_text = detail
        self._is_available = True
        self._title = PlainLabel(title, "strong")
        self._detail = PlainLabel(detail, "muted")
        for label in (self._title, self._detail):
            label.setWordWrap(True)
        self.button = QPushButton(button)
        self.button.setAccessibleDescription(title)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.hide()
        self._progress = QProgressBar()
        self._progress.setRange(0, PROGRESS_STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("{title}: progress", title=title))
        self._progress.hide()
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addWidget(self._progress)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        layout.setSpacing(SPACE_S)
        layout.addLayout(words, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._cancel)
        self.button.clicked.connect(self.taken)
        self._cancel.clicked.connect(self.cancelled)

    def show_progress(self, text: str, fraction: float | None) -> None:
        """Show work in progress; `fraction` from 0 to 1, `None` if its length is not known."""
        self._detail.setText(text)
        self._detail.set_kind("muted")
        self._progress.setRange(0, 0 if fraction is None else PROGRESS_STEPS)
        self._progress.setValue(round((fraction or 0) * PROGRESS_STEPS))
        self._set_busy(True)

    def show_idle(self, problem: str = "") -> None:
        """Offer the button again, with what went wrong if something did."""
        self._detail.setText(problem or self._detail_text)
        self._detail.set_kind("danger" if problem else "muted")
        self._set_busy(False)

    def show_unavailable(self, sentence: str) -> None:
        """Say why this cannot be had here; there is no button for it."""
        self._detail_text = sentence
        self._is_available = False
        self._detail.setText(sentence)
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._cancel.setVisible(busy)
        self.button.setVisible(self._is_available and not busy)
