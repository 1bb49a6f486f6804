"""What is the same in two answers and what is not: words of prose, lines of code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from abreast.core.judge.differences.alignment import Run, aligned, joined
from abreast.core.judge.differences.parts import Part, parts_of
from abreast.core.judge.differences.stretch import Stretch
from abreast.core.judge.differences.tidying import tidied


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
    a_lines, b_lines = lines_of(a), lines_of(b)
    runs = joined(aligned([line.rstrip() for line in a_lines], [line.rstrip() for line in b_lines]))
    return tuple(
        LineRun(run.is_same, tuple(a_lines[run.a_start : run.a_end]), tuple(b_lines[run.b_start : run.b_end]))
        for run in runs
    )


def lines_of(text: str) -> list[str]:
    """The lines of a text without their ends. Only a line feed ends one."""
    lines = text.split("\n")
    return lines if lines[-1] else lines[:-1]


def _changes(a: str, b: str) -> Changes:
    a_parts, b_parts = parts_of(a), parts_of(b)
    changes: list[Change] = []
    same_words = all_words = 0
    a_next = b_next = 0
    for a_pair, b_pair in (*_code_pairs(a_parts, b_parts), (len(a_parts), len(b_parts))):
        first = Stretch(a, a_parts, a_next, a_pair, "A")
        second = Stretch(b, b_parts, b_next, b_pair, "B")
        runs = tidied(joined(aligned(first.tokens.keys, second.tokens.keys)), first, second)
        same_words += sum(first.words(run.a_start, run.a_end) for run in runs if run.is_same)
        all_words += first.word_counts[-1] + second.word_counts[-1]
        if not runs and (first.tokens.text or second.tokens.text):
            # Nothing but spaces and Markdown.
            runs = [Run(True, 0, 0, 0, 0)]
        changes += (_change(run, first, second, is_last=run is runs[-1]) for run in runs)
        if a_pair < len(a_parts):
            changes.append(_code_change(a, b, a_parts[a_pair], b_parts[b_pair]))
        a_next, b_next = a_pair + 1, b_pair + 1
    return Changes(changes=tuple(changes), same_words=same_words, all_words=all_words)


def _change(run: Run, a: Stretch, b: Stretch, *, is_last: bool) -> Change:
    kind = Kind.SAME if run.is_same else Kind.CHANGED
    # A stretch without words may still hold spaces and Markdown.
    a_end, b_end = (a.end, b.end) if is_last else (a.offset(run.a_end), b.offset(run.b_end))
    return Change(kind, a.offset(run.a_start), a_end, b.offset(run.b_start), b_end)


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
