"""The sentences of an answer that say something, without code, headings and what only leads in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from abreast.core.judge.differences.parts import parts_of
from abreast.core.judge.differences.tokens import is_unspaced, is_word, tokens_of

LEAST_WORDS = 3
"""Shorter ones, as "Sure!" or a heading, claim nothing that could be compared."""
LEAST_UNSPACED = 4
MOST_WORDS = 80
"""A longer sentence is cut here."""
# A line by itself: an item, a row of a table, a quotation; and what ends a paragraph.
_LINE = re.compile(r"\n(?=[ \t>]*(?:[-*+|>]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\n|$))|(?<=[|:])\n|  \n")
_HEADING = re.compile(r"[ \t>]*#{1,6}[ \t]")
_MARKUP = re.compile(r"\*\*|`|\|")
_STOP = re.compile(r"(?:[.!?…]+[\"'”’)\]*_]*(?=\s)|[。！？｡]+[」』”’）]*)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|Dr|Mr|Mrs|Ms|Prof|St|No|Fig|Eq|z\.B|d\.h|bzw|ca)|^\W*\d{1,9})\.$"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an answer."""

    text: str
    """Without the Markdown and the space around it."""
    start: int
    """Where it stands in the answer."""
    end: int
    words: tuple[str, ...]
    """As `tokens_of` gives them, without punctuation marks."""


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences of an answer, in order. They need not cover it."""
    return tuple(
        sentence
        for part in parts_of(text)
        if part.language is None
        for begin, end in _lines(text, part.start, part.end)
        for sentence in _of_line(text, begin, end)
    )


def _lines(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    breaks = [begin, *(match.end() for match in _LINE.finditer(text, begin, end)), end]
    return pairwise(breaks)


def _of_line(text: str, begin: int, end: int) -> Iterator[Sentence]:
    if _HEADING.match(text, begin, end) or text[begin:end].rstrip(" \n*_").endswith((":", "：")):
        return
    at = begin
    for match in _STOP.finditer(text, begin, end):
        stop = match.end()
        if not _ABBREVIATION.search(text[max(at, stop - 12) : stop]):
            yield from _sentences(text, at, stop)
            at = stop
    yield from _sentences(text, at, end)


def _sentences(text: str, begin: int, end: int) -> Iterator[Sentence]:
    tokens = tokens_of(text[begin:end])
    places = [index for index, key in enumerate(tokens.keys) if is_word(key)]
    for first in range(0, len(places), MOST_WORDS):
        chosen = places[first : first + MOST_WORDS]
        words = tuple(tokens.keys[place] for place in chosen)
        if len(words) < (LEAST_UNSPACED if any(map(is_unspaced, words)) else LEAST_WORDS):
            continue
        # With its punctuation marks.
        last = places[first + MOST_WORDS] - 1 if first + MOST_WORDS < len(places) else len(tokens) - 1
        start, stop = begin + tokens.starts[chosen[0]], begin + tokens.ends[last]
        yield Sentence(" ".join(_MARKUP.sub("", text[start:stop]).split()), start, stop, words)
