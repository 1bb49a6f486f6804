"""What stands in the place of a list that is empty: why, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from abreast.ui.history.filters import Filters
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_L, SPACE_M, SPACE_S, SPACE_XL


@dataclass(frozen=True, slots=True, kw_only=True)
class Emptiness:
    """A title and a sentence."""

    title: str
    sentence: str
    has_filters: bool = False


def emptiness(query: str, filters: Filters, *, archived: bool, is_searching: bool) -> Emptiness:
    """Why there is nothing to see, and what to do."""
    chosen = ", ".join(filters.named().values())
    if is_searching:
        words = " ".join(query.split())
        where = f" with {chosen}" if chosen else ""
        if not words:
            return Emptiness(
                title="What are you looking for?",
                sentence=f"Type a word to search prompts and answers{where}.",
                has_filters=filters.any,
            )
        return Emptiness(
            title="Nothing found",
            sentence=f"No prompt or answer{where} has {_quoted(words)}. "
            + (
                "Try without the filters, or other words."
                if chosen
                else "Try fewer or other words; a beginning is enough."
            ),
            has_filters=filters.any,
        )
    if filters.tag is not None:
        return Emptiness(title="Nothing here", sentence=f"No comparison has the tag {chosen}.", has_filters=True)
    if archived:
        return Emptiness(
            title="The archive is empty", sentence="Archive a comparison from its menu to keep it out of the way."
        )
    return Emptiness(
        title="No history yet", sentence="Ask something below. Each comparison is kept here, on this computer."
    )


def _quoted(words: str) -> str:
    return f"“{words[:60]}”"


class EmptyNote(QWidget):
    """Shows an `Emptiness`.

    Signals:
        clear_requested: the filters are to be taken away.
    """

    clear_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = PlainLabel(kind="strong")
        self._sentence = PlainLabel(kind="muted")
        self.clear = QPushButton("Clear filters")
        self.clear.setProperty("kind", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_XL, SPACE_M, SPACE_L)
        layout.setSpacing(SPACE_S)
        for label in (self._title, self._sentence):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.clear.clicked.connect(self.clear_requested)

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def show_why(self, why: Emptiness) -> None:
        self._title.setText(why.title)
        self._sentence.setText(why.sentence)
        self.clear.setVisible(why.has_filters)
