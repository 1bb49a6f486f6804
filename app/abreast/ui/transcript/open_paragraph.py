"""What text means that comes after an open paragraph: most of it can be told without reading Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from abreast.ui.transcript.markdown import Block
from abreast.ui.transcript.spans import Layout, Paragraph

# Characters that cannot change what the text before them means, once their line has begun with a letter.
_SAFE = re.compile(r"(?:[^\W_]|[ \n,.?'\"%$/@^{}:+=\u2010-\u2027-])+")
_SAFE_WITHOUT_BRACKETS = re.compile(r"(?:[^\W_]|[ \n,.?'\"%$/@^{}:+=()!\u2010-\u2027-])+")
_LETTER = re.compile(r"[^\W\d_]")
_LETTER_ON_NEXT_LINE = re.compile(r"\n {0,3}[^\W\d_]")
_SOFT_BREAK = re.compile(r" ?\n *")
_TEXT, _HEADING = Layout("text"), Layout("heading")
"""Of the top level: they belong to no list and no quotation."""
_BEGINNING = re.compile(r"(?:(?:(?P<heading>#{1,6})|(?P<marker>[-+*]|[0-9]{1,9}[.)])) )?[^\W\d_]")
"""How a heading, an item or a paragraph begins that has a letter first."""
_MARKER = re.compile(r"(?:\d{1,9}([.)])|([-+*])) +(?=\S)")


def goes_on(paragraph: str, tail: str, text: str) -> bool:
    """Whether `text` belongs to the paragraph that `tail` ends with, whatever it says.

    Args:
        paragraph: The Markdown of the paragraph.
        tail: The source down to the paragraph's end.
        text: What comes next.
    """
    if "\n" in text and (tail.endswith("\n") or text.count("\n") != len(_LETTER_ON_NEXT_LINE.findall(text))):
        return False
    # A line of words is no marker, rule, fence or heading; what begins with a bracket may define a link.
    return not paragraph.startswith("[") and "]:" not in tail and bool(_LETTER.search(tail, tail.rfind("\n") + 1))


def plain_growth(paragraph: str, text: str) -> str | None:
    """What `text` adds to what is shown of the paragraph before it, if it adds only that; else `None`.

    White space at the end of a paragraph is not shown, so it comes with what follows.
    """
    before = paragraph.rstrip(" ")
    safe = _SAFE if "[" in paragraph or "[" in text else _SAFE_WITHOUT_BRACKETS
    if not safe.fullmatch(text) or not before or not safe.fullmatch(paragraph[-1]):
        return None
    grown = paragraph[len(before) :] + text
    if "\n" in grown:
        if "  \n" in grown:
            # The line is to end here.
            return None
        grown = _SOFT_BREAK.sub(" ", grown)
    return grown.rstrip(" ")


def ends_what_is_above(tail: str, above: Sequence[Block]) -> bool:
    """Whether the last line of `tail`, which is not complete, begins a block of its own for certain.

    Args:
        tail: The source so far.
        above: The blocks above the one in the last line.
    """
    line = tail.rfind("\n") + 1
    begins = _BEGINNING.match(tail, line)
    if begins is None or not (begins["heading"] or tail.endswith("\n\n", 0, line) or begins["marker"]):
        return False
    # What is in brackets may be a link that the next block defines.
    return not any("[" in text for block in above for paragraph in block.paragraphs for text, _ in paragraph.spans)


def split_at_end(last: Paragraph, tail: str, text: str) -> tuple[str, str] | None:
    """What of `text` goes into the only open block and what follows that, if the block ends in it for certain.

    Args:
        last: The last paragraph of the block.
        tail: The source of the block so far.
        text: What comes next.
    """
    if last.layout == _HEADING:
        before, line_end, rest = text.partition("\n")
        return (before, rest) if line_end else None
    if last.layout != _TEXT:
        return split_at_item(tail, text)
    # What is in brackets may be a link that the next block defines.
    if "[" in text or any("[" in shown for shown, _ in last.spans):
        return None
    return split_at_blank_line(text)


def split_at_blank_line(text: str) -> tuple[str, str] | None:
    """What ends a paragraph, and what follows the blank line below it."""
    before, blank_line, rest = text.partition("\n\n")
    return (before, rest.lstrip("\n")) if blank_line else None


def split_at_item(tail: str, text: str) -> tuple[str, str] | None:
    """What of `text` ends a list item, and the next item of the same list, if that begins in it at the left edge.

    Args:
        tail: The source of the item so far.
        text: What comes next.
    """
    before, line_end, item = text.rpartition("\n")
    marker, first = _MARKER.match(item), _MARKER.match(tail)
    if not line_end or marker is None or first is None or marker.groups() != first.groups():
        return None
    return before, item
