"""Finds entries of the palette as one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import nsmallest

from abreast.ui.palette.entries import PaletteEntry

MOST_SHOWN = 80
MOST_SPREAD = 2
"""Letters that are typed without the rest of their words stand within so many times their number."""
_WORD_STARTS = " /-_.(:·"


def best(entries: Sequence[PaletteEntry], query: str, most: int = MOST_SHOWN) -> list[PaletteEntry]:
    """The entries that hold every word of `query`, the best first.

    A word that begins as typed goes before one that has it inside, and the text before what stands beside it; among
    equals the shorter text, then their order. Only if nothing holds a query of one word, those are found whose texts
    have its letters in their order, close together: "nwco" finds "New comparison". Without a query all, in their order.
    """
    words = query.casefold().split()
    if not words:
        return list(entries[:most])
    scores = ((_score(entry, words), place) for place, entry in enumerate(entries))
    scored = [(score, place) for score, place in scores if score is not None]
    if not scored and len(words) == 1:
        spreads = ((_spread(entry.title, words[0]), place) for place, entry in enumerate(entries))
        scored = [((spread,), place) for spread, place in spreads if spread is not None]
    return [entries[place] for _, place in nsmallest(most, scored)]


def _score(entry: PaletteEntry, words: Iterable[str]) -> tuple[int, ...] | None:
    """How badly an entry fits; `None`: a word is not in it."""
    inside = later = 0
    for word in words:
        place = entry.sought.find(word)
        if place < 0:
            return None
        while place > 0 and entry.sought[place - 1] not in _WORD_STARTS:
            place = entry.sought.find(word, place + 1)
        inside += place < 0
        later += 0 if place == 0 else 1 if place < len(entry.title) else 2
    return inside, later, len(entry.title)


def _spread(title: str, letters: str) -> int | None:
    """Over how many characters the letters are spread, from the start of a word; `None`: they are not, or over many."""
    starts = [at for at in range(len(title)) if title[at] == letters[0] and (at == 0 or title[at - 1] in _WORD_STARTS)]
    spreads = [last - at for at in starts if (last := _last_place(title, letters, at)) is not None]
    return min((spread for spread in spreads if spread < MOST_SPREAD * len(letters)), default=None)


def _last_place(title: str, letters: str, place: int) -> int | None:
    """Where the last of the letters stands, each after the one before it and the first at `place`."""
    for letter in letters[1:]:
        place = title.find(letter, place + 1)
        if place < 0:
            return None
    return place
