"""What an import says of what it found."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Self

MOST_LISTED = 1000


class ImportRefused(Exception):
    """A file cannot be imported at all. The message says why and what to do."""


class EntryRefused(Exception):
    """One comparison of a file cannot be imported. The message says why, as the end of a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far an import is."""

    done: float
    """0 to 1."""
    imported: int
    refused: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One entry that was left out."""

    where: str
    """The file within an archive, and the entry's place in it, from 1."""
    what: str
    """Its title, or an empty text."""
    why: str

    def __str__(self) -> str:
        title = f" “{self.what}”" if self.what else ""
        return f"{self.where}{title}: {self.why}"


@dataclass(slots=True, kw_only=True)
class ImportReport:
    """What became of a file's entries; it grows while the import runs."""

    imported: int = 0
    already_here: int = 0
    refused: int = 0
    refusals: list[Refusal] = field(default_factory=list[Refusal])
    """The first thousand."""
    left_out: Counter[str] = field(default_factory=Counter[str])
    """What the history has no place for, e.g. images, by its name."""
    cancelled: bool = False

    def refuse(self, refusal: Refusal) -> None:
        self.refused += 1
        if len(self.refusals) < MOST_LISTED:
            self.refusals.append(refusal)

    def as_document(self) -> dict[str, Any]:
        """The report as JSON holds it."""
        # `asdict` cannot copy a counter.
        fields: dict[str, Any] = {name.name: getattr(self, name.name) for name in dataclasses.fields(self)}
        return fields | {"refusals": [asdict(refusal) for refusal in self.refusals], "left_out": dict(self.left_out)}

    @classmethod
    def from_document(cls, told: Mapping[str, Any]) -> Self:
        """A report that was told as `as_document` does."""
        return cls(
            imported=told["imported"],
            already_here=told["already_here"],
            refused=told["refused"],
            refusals=[Refusal(**refusal) for refusal in told["refusals"]],
            left_out=Counter(told["left_out"]),
            cancelled=told["cancelled"],
        )

    def in_words(self) -> Sequence[str]:
        """The report as lines of text."""
        ended = " before it was stopped" if self.cancelled else ""
        lines = [f"{_counted(self.imported, 'comparison')} imported{ended}."]
        if self.already_here:
            lines.append(f"{_counted(self.already_here, 'comparison')} left as they are: they were here already.")
        if self.left_out:
            told = ", ".join(f"{_counted(number, what)}" for what, number in sorted(self.left_out.items()))
            lines.append(f"Left out, since the history has no place for it: {told}.")
        if self.refused:
            lines.append(f"{_counted(self.refused, 'entry', 'entries')} refused:")
            lines += map(str, self.refusals)
        if self.refused > len(self.refusals):
            lines.append(f"… and {self.refused - len(self.refusals)} more.")
        return lines


def _counted(number: int, one: str, many: str | None = None) -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
