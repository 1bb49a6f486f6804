"""What an import says of what it found."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Self

from abreast.core.language import tr, tr_n

if TYPE_CHECKING:
    from abreast.core.store.values import Added

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
        # It may have been said in a process that speaks English.
        why = tr(self.why)
        return f"{self.where} “{self.what}”: {why}" if self.what else f"{self.where}: {why}"


@dataclass(slots=True, kw_only=True)
class ImportReport:
    """What became of a file's entries; it grows while the import runs."""

    imported: int = 0
    already_here: int = 0
    refused: int = 0
    refusals: list[Refusal] = field(default_factory=list[Refusal])
    """The first thousand."""
    left_out: Counter[str] = field(default_factory=Counter[str])
    """What the history has no place for: how often `image`, how often `attachment`."""
    cancelled: bool = False
    only_id: int | None = None
    """The comparison in the history, if the file has just one."""

    def add(self, added: Added) -> None:
        """Count a comparison that is in the history now."""
        self.imported += added.is_new
        self.already_here += not added.is_new
        self.only_id = added.comparison_id if self.imported + self.already_here == 1 else None

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
            only_id=told["only_id"],
        )

    def in_words(self) -> Sequence[str]:
        """The report as lines of text."""
        if self.cancelled:
            imported = tr_n(
                "{n} comparison imported before it was stopped.",
                "{n} comparisons imported before it was stopped.",
                self.imported,
            )
        else:
            imported = tr_n("{n} comparison imported.", "{n} comparisons imported.", self.imported)
        lines = [imported]
        if self.already_here:
            lines.append(
                tr_n(
                    "{n} comparison left as it is: it was here already.",
                    "{n} comparisons left as they are: they were here already.",
                    self.already_here,
                )
            )
        if self.left_out:
            told = ", ".join(_left_out(what, count) for what, count in sorted(self.left_out.items()))
            lines.append(tr("Left out, since the history has no place for it: {things}.", things=told))
        if self.refused:
            lines.append(tr_n("{n} entry refused:", "{n} entries refused:", self.refused))
            lines += map(str, self.refusals)
        if self.refused > len(self.refusals):
            lines.append(tr_n("… and {n} more.", "… and {n} more.", self.refused - len(self.refusals)))
        return lines


def _left_out(what: str, count: int) -> str:
    if what == "image":
        return tr_n("{n} image", "{n} images", count)
    return tr_n("{n} attachment", "{n} attachments", count)
