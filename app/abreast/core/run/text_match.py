"""Finds words in what a text says, as a find bar does: any part of it, in any case."""

from __future__ import annotations

import re

MAX_QUERY_CHARS = 400

# Emphasis, code and heading marks, and the address of a link: what Markdown does not show.
_MARKS = re.compile(r"[*`~]|__|^#{1,6} |(?<=\])\([^()\s]*\)|[\[\]]", re.MULTILINE)


def matcher(query: str) -> re.Pattern[str] | None:
    """What finds a query. Where that has white space, any white space is found. `None`: there is nothing to find."""
    words = query[:MAX_QUERY_CHARS].split()
    return re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE) if words else None


def count(pattern: re.Pattern[str], text: str) -> int:
    """How often it stands in a text."""
    return sum(1 for _ in pattern.finditer(text))


def count_in_markdown(pattern: re.Pattern[str], source: str) -> int:
    """How often it stands in what a Markdown text shows; nearly exact, since it takes a hundredth of reading Markdown."""
    return count(pattern, _MARKS.sub("", source))
