"""Which place of one answer is which place of another one: by headings, else by how far through it that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from abreast.ui.transcript.headings import Heading

_NUMBER = re.compile(r"^[\s\d.):#-]+")


def matched_headings(ours: Sequence[Heading], theirs: Sequence[Heading]) -> list[tuple[int, int]]:
    """Where headings of two answers that mean the same stand, from top to bottom.

    The same are those of one level and one text, in the same order; numbers before the text and case do not count. If no
    two have the same text, but both answers have headings of the same levels in the same order, these are the same.
    """
    pairs: list[tuple[int, int]] = []
    begin = 0
    for heading in ours:
        for index in range(begin, len(theirs)):
            if _name(theirs[index]) == _name(heading):
                pairs.append((heading.y_px, theirs[index].y_px))
                begin = index + 1
                break
    if not pairs and [heading.level for heading in ours] == [heading.level for heading in theirs]:
        pairs = [(heading.y_px, other.y_px) for heading, other in zip(ours, theirs, strict=True)]
    return pairs


def place_in_other(y_px: int, room_px: int, other_room_px: int, pairs: Sequence[tuple[int, int]]) -> int:
    """The place in another answer that goes with one of ours.

    From heading to heading, and to the beginning and the end of the turn, it goes as far through the one as through the
    other.

    Args:
        y_px: Below the top of our turn.
        room_px: From our turn's top to that of the next one.
        other_room_px: The same of the other one.
        pairs: As `matched_headings` gives them.
    """
    if y_px < 0:
        # Above the first turn there is a margin.
        return y_px
    points = [(0, 0), *(pair for pair in pairs if 0 < pair[0] < room_px), (room_px, other_room_px)]
    for (begin, other_begin), (end, other_end) in pairwise(points):
        if y_px < end or end == room_px:
            share = min(1.0, max(0, y_px - begin) / max(1, end - begin))
            return round(other_begin + share * (other_end - other_begin))
    return other_room_px


def _name(heading: Heading) -> tuple[int, str]:
    text = heading.text.strip().casefold()
    return heading.level, _NUMBER.sub("", text).rstrip(":. ") or text
