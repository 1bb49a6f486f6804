"""Reads a block that is one line of words, which most blocks are when they are shown first."""

from __future__ import annotations

import re

from abreast.ui.transcript.literal import breakable
from abreast.ui.transcript.spans import PLAIN, Layout, Marker, Paragraph, Style

# Words that no rule of Markdown makes anything else of. A second line might, and a line without a letter before all else.
_LINE = re.compile(
    r"(?:(?P<heading>#{1,6}) +|(?:[-+*]|(?P<number>[0-9]{1,9})[.)]) {1,4})?(?P<words>[^\W\d_](?:[^\W_]|[ ,.;:?'\"%$/@^{}+=()\u2010-\u2027-])*+)"
)


class PlainLine:
    """A line that is a paragraph, a heading or the first line of a list's item.

    Args:
        match: What `read` found.
        first_number: If it is an item of an ordered list that goes on from before: its number.
    """

    def __init__(self, match: re.Match[str], first_number: int | None) -> None:
        self.words = match["words"].rstrip(" ")
        self.number: int | None = None
        """The number of an item of an ordered list."""
        layout, base = Layout("text"), PLAIN
        if match["heading"]:
            layout, base = Layout("heading"), Style(heading=len(match["heading"]))
        elif match["number"]:
            self.number = int(match["number"]) if first_number is None else first_number
            layout = Layout("item", 1, 0, Marker(1, self.number))
        elif match.start("words"):
            layout = Layout("item", 1, 0, Marker(1, None))
        self.paragraph = Paragraph(layout, ((breakable(self.words), base),), base)

    @classmethod
    def read(cls, source: str, first_number: int | None) -> PlainLine | None:
        """What `source` says if it is such a line and nothing else."""
        match = _LINE.fullmatch(source)
        return None if match is None else cls(match, first_number)
