"""Labels and tool tips that show text as it is. Qt would guess markup in it and open the files that the markup names."""

from __future__ import annotations

import re

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

WIDEST_SPACE_PX = 8
"""Between two words, at twice the text size."""


SHORT_CHARS = 1_000
"""Nothing in a shorter text takes long to lay out."""


class PlainLabel(QLabel):
    """A label for text of any origin. `kind` names its look in the style sheet."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # By name: the first use of the namespace `Qt` makes all its enumerations, 23 ms that the first paint waits for.
        self.setProperty("textFormat", "PlainText")
        if QGuiApplication.isRightToLeft():
            from PySide6.QtCore import Qt

            # Else Qt lets each text begin at the side that its own first word goes from.
            self.setAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )
        self.setText(text)
        self._kind = kind
        # No polish here: the style has not seen this label yet.
        self.setProperty("kind", kind)

    def setText(self, text: str) -> None:
        if len(text) > SHORT_CHARS:
            from abreast.ui.transcript.literal import breakable

            # What a model wrote may be a line whose end Qt never finds.
            text = breakable(text)
        super().setText(_as_its_sentence_goes(text))

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        if on and QGuiApplication.isRightToLeft():
            # Qt draws the space at which it breaks a line before the line: as much of its end would be cut off.
            self.setContentsMargins(WIDEST_SPACE_PX, 0, 0, 0)

    def set_kind(self, kind: str) -> None:
        """Change the look; cheap if it stays the same."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Set a tool tip that shows `text` literally."""
    widget.setToolTip(plain_tooltip(text))
    # Else a screen reader is given the tool tip, markup and all.
    widget.setAccessibleDescription(text)


def announce(on: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence, when it has said what it is at. It is not spoken if nothing listens."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(on, sentence))


def plain_tooltip(text: str) -> str:
    """A tool tip, as Qt takes it, that shows `text` literally and line by line."""
    import html

    return f"<qt>{html.escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


def left_to_right(text: str) -> str:
    """`text` for the window: figures and keys keep their order also where the window goes from right to left."""
    return f"\u2066{text}\u2069" if text and QGuiApplication.isRightToLeft() else text


def in_its_direction(text: str) -> str:
    """`text` for the window: a name or a title goes the way of its own script, whichever way the window goes."""
    return f"\u2068{text}\u2069" if text and QGuiApplication.isRightToLeft() else text


def _as_its_sentence_goes(text: str) -> str:
    """`text` for a label. Qt takes the direction from the first word, which may be a name or a key in an Arabic sentence."""
    if text.isascii() or text[0] in _DIRECTED or not QGuiApplication.isRightToLeft():
        return text
    found = _RIGHT_TO_LEFT.search(text)
    return f"\u200f{text}" if found is not None and found.start() else text


def one_line(text: str) -> str:
    """`text` for one line of a list: what would steer the line or its reading direction is shown as U+FFFD.

    Character for character, so that places in `text` are the same places in what is returned.
    """
    # Printable text has none of them, and that is known at once.
    return text if text.isprintable() else "".join("\ufffd" if _steers(c) else c for c in text)


def _steers(character: str) -> bool:
    import unicodedata

    # Joiners stay: words of some languages, and emoji made of several, need them.
    return unicodedata.category(character) in _STEERING and character not in "\u200c\u200d"


_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_DIRECTED = "\u200f\u2066\u2068"
_STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
