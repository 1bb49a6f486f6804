"""What a turn's answers are, and what was found between them: values that the view shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from abreast.core.judge.differences.against import Against, Named, as_text
from abreast.core.judge.differences.changes import Kind
from abreast.core.judge.differences.numbers import Number, numbers_of
from abreast.core.judge.differences.said import Said, SaidBy
from abreast.core.language import tr, tr_n
from abreast.ui.differences.marked_text import Column
from abreast.ui.plain import one_line

CONTEXT_CHARS = 60
MOST_CELL_CHARS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One answer to a turn's prompt."""

    lane_id: str
    answer_id: int | None
    letter: str
    name: str
    """What it is called here: the letter of its pane, and which of several answers it is."""
    text: str
    is_live: bool = False
    """It is still coming in."""

    @property
    def named(self) -> Named:
        return Named(name=self.name, text=self.text)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list, and where it leads."""

    cells: tuple[str, ...]
    entry: int
    """The index of the answer."""
    start: int = 0
    """Where in the answer."""
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What the lists show, made off the window's thread: there may be ten thousand rows."""

    differences: tuple[Row, ...]
    """Of all answers; `start` is the number of the spot in its column."""
    said: tuple[Row, ...]
    numbers: tuple[Row, ...]
    code: tuple[tuple[Row, ...], ...]
    """For each answer."""
    summaries: tuple[str, ...]
    """How each answer differs from the base, in one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Everything that is found of one turn."""

    entries: tuple[Entry, ...]
    base: int
    """The index of the base."""
    columns: tuple[Column, ...]
    held: tuple[Against | None, ...]
    """`None` for the base."""
    said: SaidBy

    def lists(self) -> Lists:
        indexes = range(len(self.entries))
        only = Counter(said.answer for said in self.said.said if len(said.by) == 1)
        return Lists(
            differences=tuple(self._difference_rows()),
            said=tuple(self._said_rows()),
            numbers=tuple(self._number_rows()),
            code=tuple(tuple(self._code_rows(index)) for index in indexes),
            summaries=tuple(self._summary(index, only[index]) for index in indexes),
        )

    def _summary(self, index: int, only_here: int) -> str:
        held = self.held[index]
        if held is None:
            return tr("Base: the others are compared with this one")
        if not held.other.text.strip():
            return tr("No text to compare")
        percent = held.changes.same_percent
        words = tr("No prose") if percent is None else tr("{percent} % the same words", percent=percent)
        numbers = tr_n("{n} number differs", "{n} numbers differ", held.differing_numbers)
        return " · ".join([words, numbers, tr_n("{n} sentence only here", "{n} sentences only here", only_here)])

    def _difference_rows(self) -> list[Row]:
        return [
            Row((entry.name, one_line(spot.told)), index, number)
            for index, (entry, column) in enumerate(zip(self.entries, self.columns, strict=True))
            for number, spot in enumerate(column.spots)
        ]

    def _said_rows(self) -> list[Row]:
        """Sentences, those first that most answers say; each where the base, or else the first answer, says it."""
        order = sorted(range(len(self.entries)), key=lambda index: index != self.base)
        place = {index: number for number, index in enumerate(order)}
        firsts = [said for said in self.said.said if said.answer == min(said.by, key=place.__getitem__)]
        firsts.sort(key=lambda said: (-len(said.by), place[said.answer]))
        return [
            Row((self._by(said), _cell(said.sentence.text)), said.answer, said.sentence.start, said.sentence.end)
            for said in firsts
        ]

    def _number_rows(self) -> list[Row]:
        """Numbers that some answers have and others have not."""
        all_numbers = [numbers_of(entry.text) for entry in self.entries]
        order = sorted(range(len(self.entries)), key=lambda index: index != self.base)
        rows: list[Row] = []
        keys = [{(value, number.unit) for number in numbers for value in number.values} for numbers in all_numbers]
        known: set[tuple[object, str]] = set()
        for index in order:
            for number in all_numbers[index]:
                own = {(value, number.unit) for value in number.values}
                if not known.isdisjoint(own):
                    continue
                known |= own
                having = [place for place in range(len(self.entries)) if not keys[place].isdisjoint(own)]
                if len(having) < len(self.entries):
                    rows.append(self._number_row(number, index, having))
        return rows

    def _code_rows(self, index: int) -> list[Row]:
        """Lines of code of the base and of an answer side by side, with a sign between them."""
        held = self.held[index]
        if held is None:
            return []
        blocks = [change for change in held.changes.changes if change.kind is Kind.CODE]
        rows: list[Row] = []
        for block in blocks:
            if rows:
                rows.append(Row(("", "", ""), index))
            for run in block.lines:
                for before, after in zip_longest(run.a, run.b):
                    sign = "" if run.is_same else "−" if after is None else "+" if before is None else "≠"
                    cells = (_code(before), sign, _code(after))
                    rows.append(Row(cells, index, block.b_start, block.b_end))
        return rows

    def _by(self, said: Said) -> str:
        if len(said.by) == len(self.entries):
            return tr("All")
        names = ", ".join(self.entries[index].name for index in sorted(said.by))
        return tr("Only {answer}", answer=names) if len(said.by) == 1 else names

    def _number_row(self, number: Number, index: int, having: Sequence[int]) -> Row:
        text = self.entries[index].text
        missing = (entry.name for place, entry in enumerate(self.entries) if place not in having)
        context = text[max(0, number.start - CONTEXT_CHARS) : number.end + CONTEXT_CHARS]
        cells = (
            one_line(text[number.start : number.end]),
            ", ".join(self.entries[place].name for place in having),
            ", ".join(missing),
            _cell(context),
        )
        return Row(cells, index, number.start, number.end)


def copied_text(findings: Findings, lists: Lists) -> str:
    """All differences as text for the clipboard."""
    return "\n\n".join(_told(findings, lists))


def _told(findings: Findings, lists: Lists) -> Iterator[str]:
    for index, (entry, held) in enumerate(zip(findings.entries, findings.held, strict=True)):
        if held is not None:
            base = held.base.name
            yield tr(
                "{answer} against {base}: {summary}\n[-only {base}-] {{+only {answer}+}}",
                answer=entry.name,
                base=base,
                summary=lists.summaries[index],
            )
            yield as_text(held)


def _cell(text: str) -> str:
    return one_line(" ".join(text.split())[:MOST_CELL_CHARS])


def _code(line: str | None) -> str:
    return "" if line is None else one_line(line.expandtabs(4)[:MOST_CELL_CHARS])
