"""What stands in the place of a list that is empty: why, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.ui.history.filters import Filters
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

MOST_QUOTED_CHARS = 60


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
        if not words:
            return Emptiness(
                title=tr("What are you looking for?"),
                sentence=tr("Type a word to search prompts and answers with {filters}.", filters=chosen)
                if chosen
                else tr("Type a word to search prompts and answers."),
                has_filters=filters.any,
            )
        return Emptiness(
            title=tr("Nothing found"),
            sentence=_not_found(words[:MOST_QUOTED_CHARS], chosen),
            has_filters=filters.any,
        )
    if filters.tag is not None:
        return Emptiness(
            title=tr("Nothing here"), sentence=tr("No comparison has the tag {tag}.", tag=chosen), has_filters=True
        )
    if archived:
        return Emptiness(
            title=tr("The archive is empty"),
            sentence=tr("Archive a comparison from its menu to keep it out of the way."),
        )
    return Emptiness(
        title=tr("No history yet"), sentence=tr("Ask something below. Each comparison is kept here, on this computer.")
    )


def _not_found(words: str, filters: str) -> str:
    if not filters:
        return tr("No prompt or answer has “{words}”. Try fewer or other words; a beginning is enough.", words=words)
    return tr(
        "No prompt or answer with {filters} has “{words}”. Try without the filters, or other words.",
        filters=filters,
        words=words,
    )


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
        self.clear = QPushButton(tr("Clear filters"))
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
