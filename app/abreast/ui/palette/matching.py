"""Finds entries of the palette as one types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import nsmallest

from abreast.ui.palette.entries import PaletteEntry

MOST_SHOWN = 80
_WORD_STARTS = " /-_.(:·"


def best(entries: Sequence[PaletteEntry], query: str, most: int = MOST_SHOWN) -> list[PaletteEntry]:
    """The entries that hold every word of `query`, the best first: where words begin as typed, early, in short texts.

    If there are few, those follow that have the typed letters in their order: "nwco" finds "New comparison".
    Without a query all, in their order.
    """
    words = query.casefold().split()
    if not words:
        return list(entries[:most])
    scores = ((_score(entry.sought, words), place) for place, entry in enumerate(entries))
    scored = [(score, place) for score, place in scores if score is not None]
    found = [entries[place] for _, place in nsmallest(most, scored)]
    if len(found) < most:
        letters, known = "".join(words), {place for _, place in scored}
        loose = ((place, entry) for place, entry in enumerate(entries) if place not in known)
        spread = [(_spread(entry.sought, letters), place) for place, entry in loose if _in_order(letters, entry.sought)]
        found += [entries[place] for _, place in nsmallest(most - len(found), spread)]
    return found


def _score(text: str, words: Iterable[str]) -> tuple[int, int] | None:
    """How badly a text fits; `None`: a word is not in it."""
    inside = 0
    for word in words:
        place = text.find(word)
        if place < 0:
            return None
        while place > 0 and text[place - 1] not in _WORD_STARTS:
            place = text.find(word, place + 1)
        inside += 0 if place == 0 else 1 if place > 0 else 3
    return inside, len(text)


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _spread(text: str, letters: str) -> int:
    """How far apart the letters are, from the first to the last."""
    first = place = text.find(letters[0])
    for letter in letters[1:]:
        place = text.find(letter, place + 1)
    return place - first
