"""A bar over the panes that says what is wrong, with the history or with several panes, and what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_M, SPACE_S


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a bar shows."""

    kind: Literal["danger", "notice"]
    text: str
    button: str = ""
    """With its mnemonic; empty: none."""
    action: str = ""
    """What the button asks for."""


class NoticeBar(QFrame):
    """Shows one notice; hidden while there is none.

    Args:
        name: What it is called for a screen reader.

    Signals:
        action_requested(str): the notice's button was pressed.
    """

    action_requested = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._notice: Notice | None = None
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._button = QPushButton()
        self._button.setProperty("kind", "small")
        layout = QHBoxLayout(self)
        # Qt mirrors what is in a layout, not its margins.
        left, right = (SPACE_S, SPACE_M) if self.isRightToLeft() else (SPACE_M, SPACE_S)
        layout.setContentsMargins(left, SPACE_S, right, SPACE_S)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)
        self._button.clicked.connect(self._press)
        self.hide()

    @property
    def notice(self) -> Notice | None:
        return self._notice

    def show_notice(self, notice: Notice | None) -> None:
        """Show another notice, or none."""
        if notice == self._notice:
            return
        is_new = notice is not None and (self._notice is None or self._notice.kind != notice.kind)
        self._notice = notice
        if notice is not None:
            self.setProperty("kind", f"{notice.kind}-bar")
            self.style().unpolish(self)
            self.style().polish(self)
            self._text.set_kind("strong" if notice.kind == "danger" else "")
            self._text.setText(notice.text)
            self._button.setText(notice.button)
            # Its sentence belongs to the button for whoever hears one without the other.
            self._button.setAccessibleDescription(notice.text)
        self._button.setVisible(notice is not None and bool(notice.button))
        self.setVisible(notice is not None)
        if is_new:
            # Nobody looks here while an answer is read out, so it is spoken.
            QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def _press(self) -> None:
        if self._notice is not None:
            self.action_requested.emit(self._notice.action)
