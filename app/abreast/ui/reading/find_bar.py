"""The bar that finds words in all panes of a comparison."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from abreast.core.language import number, tr, tr_n
from abreast.core.run.text_match import MAX_QUERY_CHARS
from abreast.ui.plain import PlainLabel, announce
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XS, Roles

FIELD_PX = 260


class FindBar(QFrame):
    """A field, how much was found in which pane, and the way from hit to hit.

    Signals:
        query_changed(str): other words are to be found.
        next_requested(bool): to the next hit (True) or the one before.
        closed: the bar has been closed.
    """

    query_changed = Signal(str)
    next_requested = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(tr("Find in this comparison"))
        self._field = QLineEdit()
        self._field.setProperty("kind", "search")
        self._field.setPlaceholderText(tr("Find in all panes"))
        self._field.setAccessibleName(tr("Find in all panes"))
        self._field.setMaxLength(MAX_QUERY_CHARS)
        self._field.setMinimumWidth(FIELD_PX)
        self._place = PlainLabel("", "muted")
        self._panes = PlainLabel("", "muted")
        self._before = self._button(tr("Previous hit"), "Shift+F3")
        self._after = self._button(tr("Next hit"), "F3")
        self._close = self._button(tr("Close"), "Esc")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        layout.setSpacing(SPACE_S)
        for widget in (self._field, self._before, self._after, self._place):
            layout.addWidget(widget)
        layout.addSpacing(SPACE_M)
        layout.addWidget(self._panes)
        layout.addStretch(1)
        layout.addWidget(self._close)
        self._field.textChanged.connect(self.query_changed)
        self._before.clicked.connect(self._go_back)
        self._after.clicked.connect(self._go_on)
        self._close.clicked.connect(self.close_bar)
        self.hide()

    @property
    def query(self) -> str:
        return self._field.text()

    def open_with(self, text: str) -> None:
        """Show the bar, with words that were selected in a pane."""
        self.show()
        if text:
            self._field.setText(text)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_bar(self) -> None:
        self.hide()
        self.closed.emit()

    def set_roles(self, roles: Roles) -> None:
        self._before.setIcon(icon("up", roles.muted))
        self._after.setIcon(icon("down", roles.muted))
        self._close.setIcon(icon("close", roles.muted))

    def show_counts(self, at: int, total: int, panes: Sequence[tuple[str, int]], *, is_counting: bool) -> None:
        """Say which hit the reader is at, and how many each pane has.

        Args:
            at: Counted from 1; 0: at none.
            panes: Letters and counts.
            is_counting: Whether more may be found.
        """
        if not self.query.split():
            place = ""
        elif not total:
            place = tr("Looking…") if is_counting else tr("Not found")
        else:
            place = place_words(at, total) + ("…" if is_counting else "")
        in_panes = " · ".join(f"{letter} {number(count)}" for letter, count in panes) if total else ""
        self._place.setText(place)
        self._panes.setText(in_panes)
        self._panes.setAccessibleName(
            ", ".join(tr("pane {letter}: {count}", letter=letter, count=number(count)) for letter, count in panes)
            if total
            else ""
        )
        for button in (self._before, self._after):
            button.setEnabled(total > 0)

    def say(self, sentence: str) -> None:
        """Tell a screen reader."""
        announce(self._field, sentence)

    def _button(self, name: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        return button

    def _go_on(self) -> None:
        self.next_requested.emit(True)

    def _go_back(self) -> None:
        self.next_requested.emit(False)

    # Overrides of Qt.

    def event(self, event: QEvent) -> bool:
        # The window has another use for this key.
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            case _:
                return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_requested.emit(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)


def place_words(at: int, total: int) -> str:
    """Which hit of how many, counted from 1. 0: none of them."""
    return tr("{hit} of {hits}", hit=number(at), hits=number(total)) if at else tr_n("{n} found", "{n} found", total)
