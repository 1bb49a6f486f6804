"""A message of the application inside a transcript: an error or a notice, never the model's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.transcript.literal import breakable

DETAILS_HEIGHT_PX = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One sentence, more on demand, one action."""

    text: str
    details: str = ""
    action_label: str | None = None
    action: str = ""
    kind: Literal["error", "info"] = "error"


class NoteCard(QFrame):
    """Shows a note as plain text.

    Signals:
        activated(str): the action's id.
        resized: the card wants another height.
    """

    activated = Signal(str)
    resized = Signal()

    def __init__(self, note: Note) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(note.text)
        self._action = note.action
        sentence = PlainLabel(note.text, "danger" if note.kind == "error" else "muted")
        sentence.setWordWrap(True)
        self._details = QPlainTextEdit(breakable(note.details))
        self._details.setReadOnly(True)
        self._details.setAccessibleName(tr("Details"))
        self._details.setFixedHeight(DETAILS_HEIGHT_PX)
        self._details.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        if note.action_label:
            act = QPushButton(note.action_label)
            act.clicked.connect(self._activate)
            buttons.addWidget(act)
        if note.details:
            more = QPushButton(tr("Details"))
            more.setProperty("kind", "flat")
            more.clicked.connect(self._toggle_details)
            buttons.addWidget(more)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.addWidget(sentence)
        layout.addWidget(self._details)
        layout.addLayout(buttons)

    def _activate(self) -> None:
        self.activated.emit(self._action)

    def _toggle_details(self) -> None:
        self._details.setVisible(self._details.isHidden())
        self.resized.emit()
