"""Says what was deleted, and offers to undo it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton

from abreast.core.language import tr, tr_n
from abreast.core.store.removal import UNDO_S
from abreast.core.store.values import Summary
from abreast.ui.history.rows import title_of
from abreast.ui.plain import PlainLabel, set_plain_tooltip
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XS, Roles

LEAST_MS = 10_000
MOST_MS = round(UNDO_S * 900)
"""Somewhat less than the history's own care lets it be brought back."""
MOST_TITLE_CHARS = 40


class UndoBar(QFrame):
    """Stays until the next deletion, some minutes at most. What was deleted less than 10 s before one is undone with it.

    Signals:
        undo_requested: all that the bar holds is wanted back.
        dismissed: it is not wanted back.
    """

    undo_requested = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Deleted"))
        self.deleted: tuple[Summary, ...] = ()
        self._age = QElapsedTimer()
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(MOST_MS)
        self._end.timeout.connect(self.clear)
        self._text = PlainLabel(kind="muted")
        self._text.setWordWrap(True)
        self.undo = QPushButton(tr("&Undo"))
        self.undo.setProperty("kind", "small")
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Dismiss"))
        set_plain_tooltip(self._close, tr("Delete it for good now"))
        layout = QHBoxLayout(self)
        # Qt mirrors what is in a layout, not its margins.
        left, right = (SPACE_XS, SPACE_M) if self.isRightToLeft() else (SPACE_M, SPACE_XS)
        layout.setContentsMargins(left, SPACE_XS, right, SPACE_XS)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.undo)
        layout.addWidget(self._close)
        self.undo.clicked.connect(self.undo_requested)
        self._close.clicked.connect(self.dismissed)
        self.hide()

    @property
    def is_fresh(self) -> bool:
        """Whether what it holds was deleted so lately that it stays."""
        return bool(self.deleted) and self._age.isValid() and not self._age.hasExpired(LEAST_MS)

    @property
    def text(self) -> str:
        return self._text.text()

    def show_deleted(self, deleted: Sequence[Summary]) -> None:
        """Offer these in the place of what was offered."""
        self.deleted = tuple(deleted)
        self._age.start()
        self._end.start()
        self._say()
        self.show()

    def clear(self) -> None:
        self.deleted = ()
        self._age.invalidate()
        self._end.stop()
        self.hide()

    def set_roles(self, roles: Roles) -> None:
        self._close.setIcon(icon("close", roles.muted))

    def _say(self) -> None:
        count = len(self.deleted)
        title = title_of(self.deleted[0].title)
        cut = title if len(title) <= MOST_TITLE_CHARS else f"{title[: MOST_TITLE_CHARS - 1]}…"
        if count == 1:
            full, short = tr("Deleted “{title}”", title=title), tr("Deleted “{title}”", title=cut)
        else:
            full = short = tr_n("Deleted {n} comparison", "Deleted {n} comparisons", count)
        self._text.setText(short)
        set_plain_tooltip(self._text, full)
        self._text.setAccessibleName(full)
        self.undo.setAccessibleName(tr("Undo: {deed}", deed=full))
