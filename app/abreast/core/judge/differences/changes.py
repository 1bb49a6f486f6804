"""What is the same in two answers and what is not: words of prose, lines of code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate

from abreast.core.judge.differences.alignment import Run, aligned, joined
from abreast.core.judge.differences.parts import Part, parts_of
from abreast.core.judge.differences.tokens import Tokens, is_word, tokens_of

ISLAND_RATIO = 2
"""Common words between two changes that have so many times as many are part of one change: else it reads as confetti."""


class Kind(Enum):
    """What a change says of its two stretches."""

    SAME = "same"
    """The same words; spaces and Markdown may be others."""
    CHANGED = "changed"
    """One stands in the place of the other; either may be empty."""
    CODE = "code"
    """A block of code and the one that it was matched with."""


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of both answers. All of them, in order, are the whole of both."""

    kind: Kind
    a_start: int
    a_end: int
    b_start: int
    b_end: int
    lines: tuple[LineRun, ...] = ()
    """Of `CODE`: its lines, without the fences."""

    @property
    def is_difference(self) -> bool:
        return self.kind is Kind.CHANGED or any(not run.is_same for run in self.lines)

    def mirrored(self) -> Change:
        return Change(
            self.kind,
            self.b_start,
            self.b_end,
            self.a_start,
            self.a_end,
            tuple(LineRun(run.is_same, run.b, run.a) for run in self.lines),
        )


@dataclass(frozen=True, slots=True)
class LineRun:
    """Lines of code of both sides; the same ones, apart from space at their ends, or others."""

    is_same: bool
    a: tuple[str, ...]
    b: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """How one answer becomes another."""

    changes: tuple[Change, ...]
    same_words: int
    """Of the prose, that stand in both."""
    all_words: int
    """Of the prose of both."""

    @property
    def same_percent(self) -> int | None:
        """How much of the words of both is the same; 100 only if all is. `None`: there is no prose."""
        if not self.all_words:
            return None
        return 200 * self.same_words // self.all_words

    @property
    def differences(self) -> tuple[Change, ...]:
        return tuple(change for change in self.changes if change.is_difference)


def changes_between(a: str, b: str) -> Changes:
    """Compare two answers. With the sides exchanged the result is the same, mirrored."""
    if b < a:
        # One of several equally good alignments is chosen, and it must not depend on which is the base.
        swapped = _changes(b, a)
        mirrored = tuple(change.mirrored() for change in swapped.changes)
        return Changes(changes=mirrored, same_words=swapped.same_words, all_words=swapped.all_words)
    return _changes(a, b)


def line_runs(a: str, b: str) -> tuple[LineRun, ...]:
    """The lines of two pieces of code."""
    a_lines, b_lines = a.splitlines(), b.splitlines()
    runs = joined(aligned([line.rstrip() for line in a_lines], [line.rstrip() for line in b_lines]))
    return tuple(
        LineRun(run.is_same, tuple(a_lines[run.a_start : run.a_end]), tuple(b_lines[run.b_start : run.b_end]))
        for run in runs
    )


def _changes(a: str, b: str) -> Changes:
    a_parts, b_parts = parts_of(a), parts_of(b)
    changes: list[Change] = []
    same_words = all_words = 0
    a_next = b_next = 0
    for a_pair, b_pair in (*_code_pairs(a_parts, b_parts), (len(a_parts), len(b_parts))):
        first = _Stretch(a, a_parts, a_next, a_pair, "A")
        second = _Stretch(b, b_parts, b_next, b_pair, "B")
        runs = _readable(joined(aligned(first.tokens.keys, second.tokens.keys)), first, second)
        same_words += sum(first.words(run.a_start, run.a_end) for run in runs if run.is_same)
        all_words += first.word_counts[-1] + second.word_counts[-1]
        changes += (_change(run, first, second) for run in runs)
        if not runs and (first.tokens.text or second.tokens.text):
            # Nothing but spaces and Markdown.
            changes.append(_change(Run(True, 0, 1, 0, 1), first, second))
        if a_pair < len(a_parts):
            changes.append(_code_change(a, b, a_parts[a_pair], b_parts[b_pair]))
        a_next, b_next = a_pair + 1, b_pair + 1
    return Changes(changes=tuple(changes), same_words=same_words, all_words=all_words)


class _Stretch:
    """The tokens of an answer between two blocks of code that have partners. One without is a token by itself."""

    def __init__(self, text: str, parts: Sequence[Part], first: int, end: int, side: str) -> None:
        starts: list[int] = []
        ends: list[int] = []
        keys: list[str] = []
        # An empty stretch has its place too.
        self.start = parts[first].start if first < len(parts) else len(text)
        stop = parts[end].start if end < len(parts) else len(text)
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
        self.tokens = Tokens(text[self.start : stop], starts, ends, keys)
        self.word_counts = [0, *accumulate(map(is_word, keys))]
        """How many words stand before each token, and before the end."""

    def words(self, begin: int, end: int) -> int:
        """How many of the tokens from `begin` to `end` are words."""
        return self.word_counts[end] - self.word_counts[begin]

    def offset(self, index: int) -> int:
        """Where a token's share begins in the answer."""
        return self.start + self.tokens.offset(index)


def _change(run: Run, a: _Stretch, b: _Stretch) -> Change:
    kind = Kind.SAME if run.is_same else Kind.CHANGED
    return Change(kind, a.offset(run.a_start), a.offset(run.a_end), b.offset(run.b_start), b.offset(run.b_end))


def _code_change(a: str, b: str, first: Part, second: Part) -> Change:
    lines = line_runs(a[first.code_start : first.code_end], b[second.code_start : second.code_end])
    return Change(Kind.CODE, first.start, first.end, second.start, second.end, lines)


def _code_pairs(a: Sequence[Part], b: Sequence[Part]) -> Iterator[tuple[int, int]]:
    """Blocks of code by language and order, as their indexes."""
    a_code = [index for index, part in enumerate(a) if part.language is not None]
    b_code = [index for index, part in enumerate(b) if part.language is not None]
    for run in aligned([a[index].language for index in a_code], [b[index].language for index in b_code]):
        if run.is_same:
            yield from zip(a_code[run.a_start : run.a_end], b_code[run.b_start : run.b_end], strict=True)


def _readable(runs: Sequence[Run], a: _Stretch, b: _Stretch) -> list[Run]:
    """Runs without tiny islands of common words, e.g. a comma or an article, between changes."""

    def weight(run: Run) -> int:
        return max(a.words(run.a_start, run.a_end), b.words(run.b_start, run.b_end))

    result: list[Run] = []
    for run in runs:
        has_island = len(result) > 1 and not run.is_same and result[-1].is_same
        if has_island and weight(result[-1]) * ISLAND_RATIO <= min(weight(result[-2]), weight(run)):
            result[-2:] = [result[-2]._replace(a_end=run.a_end, b_end=run.b_end)]
        else:
            result.append(run)
    return result
