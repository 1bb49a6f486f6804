"""How fast answers are shown whose makers are hidden: all alike, so that speed tells nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

CHARS_PER_S = 600
"""About 150 tokens a second: faster than one reads, slower than most models that are faster than the slowest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """How far an answer has come."""

    chars: int
    is_live: bool


def shown_chars(before: int, answers: Sequence[Arrived], elapsed_s: float) -> int | None:
    """How many characters of each answer are shown now; `None`: all of all, since the last one has ended.

    No answer is shown further than the one that has come least far among those still coming in. One that has ended does
    not hold the others back: it is shown to its end at the same pace, so what is seen of it is its length alone.

    Args:
        before: How many were shown before.
        elapsed_s: How long ago that was.
    """
    live = [answer.chars for answer in answers if answer.is_live]
    if not live:
        return None
    return max(before, min(*live, before + round(CHARS_PER_S * elapsed_s)))
