"""One answer held against a base answer: changes and numbers, and both in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from abreast.core.judge.differences.changes import Change, Changes, Kind, changes_between
from abreast.core.judge.differences.numbers import Number, numbers_of, numbers_only_in
from abreast.core.language import tr, tr_n

MOST_TOLD_CHARS = 160
"""A difference is told in one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """An answer and what it is called on the screen."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Against:
    """How an answer differs from the base."""

    base: Named
    other: Named
    changes: Changes
    only_base_numbers: tuple[Number, ...]
    only_other_numbers: tuple[Number, ...]

    @property
    def differing_numbers(self) -> int:
        return len(self.only_base_numbers) + len(self.only_other_numbers)


def against(base: Named, other: Named) -> Against:
    """Hold `other` against `base`. Takes about 0.1 s for 2 x 8,000 words."""
    base_numbers, other_numbers = numbers_of(base.text), numbers_of(other.text)
    return Against(
        base=base,
        other=other,
        changes=changes_between(base.text, other.text),
        only_base_numbers=numbers_only_in(base_numbers, other_numbers),
        only_other_numbers=numbers_only_in(other_numbers, base_numbers),
    )


def described(change: Change, held: Against) -> str:
    """A difference in one line of words, for lists and screen readers."""
    base, other = held.base, held.other
    if change.kind is Kind.CODE:
        gone = sum(len(run.a) for run in change.lines if not run.is_same)
        come = sum(len(run.b) for run in change.lines if not run.is_same)
        return tr(
            "Code: {base_lines} only in {base}, {other_lines} only in {other}",
            base_lines=_lines(gone),
            base=base.name,
            other_lines=_lines(come),
            other=other.name,
        )
    before, after = base.text[change.a_start : change.a_end].strip(), other.text[change.b_start : change.b_end].strip()
    if not before:
        return tr("Only {answer}: “{words}”", answer=other.name, words=_short(after))
    if not after:
        return tr("Only {answer}: “{words}”", answer=base.name, words=_short(before))
    return f"{base.name}: “{_short(before)}” / {other.name}: “{_short(after)}”"


def as_text(held: Against) -> str:
    """The answer with its differences marked: `[-what only the base says-]` and `{+what only this one says+}`."""
    return "".join(_marked(held))


def _marked(held: Against) -> Iterator[str]:
    for change in held.changes.changes:
        before, after = held.base.text[change.a_start : change.a_end], held.other.text[change.b_start : change.b_end]
        match change.kind:
            case Kind.SAME:
                yield after
            case Kind.CHANGED:
                yield from _around("[-", before, "-]")
                yield from _around("{+", after, "+}")
            case Kind.CODE:
                for run in change.lines:
                    if run.is_same:
                        yield from (f"  {line}\n" for line in run.b)
                    else:
                        yield from (f"- {line}\n" for line in run.a)
                        yield from (f"+ {line}\n" for line in run.b)


def _around(opening: str, text: str, closing: str) -> Iterator[str]:
    """`text` in marks, with the space at its end behind them."""
    if text:
        kept = text.rstrip()
        yield f"{opening}{kept}{closing}{text[len(kept) :]}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_TOLD_CHARS else f"{line[:MOST_TOLD_CHARS]}…"


def _lines(count: int) -> str:
    return tr_n("{n} line", "{n} lines", count)
