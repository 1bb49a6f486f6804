"""Cuts a long text into steps, so that reading one of them as Markdown takes a small part of a frame."""

from __future__ import annotations

import re
from itertools import islice

STEP_CHARS = 2_000
STEP_MARKS = 200
"""Of lines and cells: 2,000 characters can be 500 items of a list, which take 50 ms to read."""
_MARK = re.compile(r"\r\n?|[\n|]")


def step_end(text: str, begin: int) -> int:
    """Where the step ends that begins at a place in the text.

    Before a line end, not behind it: a paragraph that ends within a line can go on without being read again.
    """
    end = begin + STEP_CHARS
    mark = next(islice(_MARK.finditer(text, begin, end), STEP_MARKS, None), None)
    return min(end, len(text)) if mark is None else mark.start()


def is_whole_step(text: str) -> bool:
    """Whether it is so long that a longer text would have been cut there, not a part that a stream brings."""
    return len(text) >= STEP_CHARS or (len(text) >= STEP_MARKS and sum(1 for _ in _MARK.finditer(text)) >= STEP_MARKS)
