"""The tokens of an answer between two blocks of code that have partners."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from abreast.core.judge.differences.parts import Part
from abreast.core.judge.differences.tokens import Tokens, is_word, tokens_of


class Stretch:
    """The parts of an answer from one index to another. A block of code is a token by itself.

    Args:
        side: Told apart from the other side's, so that no block of code is like another.
    """

    def __init__(self, text: str, parts: Sequence[Part], first: int, end: int, side: str) -> None:
        starts: list[int] = []
        ends: list[int] = []
        keys: list[str] = []
        # An empty stretch has its place too.
        self.start = parts[first].start if first < len(parts) else len(text)
        self.end = parts[end].start if end < len(parts) else len(text)
        for part in parts[first:end]:
            base = part.start - self.start
            if part.language is not None:
                starts.append(base)
                ends.append(part.end - self.start)
                # Like no other: no word, and not the other side's.
                keys.append(f"\0{side}{base}")
                continue
            found = tokens_of(text[part.start : part.end])
            starts += [base + start for start in found.starts]
            ends += [base + at for at in found.ends]
            keys += found.keys
        self.tokens = Tokens(text[self.start : self.end], starts, ends, keys)
        self.word_counts = [0, *accumulate(map(is_word, keys))]
        """How many words stand before each token, and before the end."""

    def words(self, begin: int, end: int) -> int:
        """How many of the tokens from `begin` to `end` are words."""
        return self.word_counts[end] - self.word_counts[begin]

    def offset(self, index: int) -> int:
        """Where a token's share begins in the answer."""
        return self.start + self.tokens.offset(index)

    def begins_line(self, index: int) -> bool:
        """Whether a token is the first one of a line."""
        tokens = self.tokens
        return index == 0 or "\n" in tokens.text[tokens.ends[index - 1] : tokens.starts[index]]
