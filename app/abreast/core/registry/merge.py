"""Brings together two changes of one file: what somebody did in the window and what another program wrote meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, cast

from abreast.core.registry.edits import Content
from abreast.core.registry.yaml_reader import Path
from abreast.core.registry.yaml_writer import flow, same
from abreast.core.secret import MASK, Secret


class Gone(StrEnum):
    """Stands where there is no value."""

    GONE = "(removed)"


GONE: Final = Gone.GONE


class Side(StrEnum):
    """Whose change is to hold."""

    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field that both changed, to different values. `GONE` stands for a field that was taken out."""

    path: Path
    """E.g. `("providers", "openai", "label")`; where only the order of entries differs, the path of their mapping."""
    base: Any = field(repr=False)
    ours: Any = field(repr=False)
    theirs: Any = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A conflict that the user has decided. It holds for exactly the two values that were shown."""

    conflict: Conflict
    side: Side


def shown(value: Any) -> str:
    """A side of a conflict on one line, without keys."""
    return str(GONE) if value is GONE else flow(_masked(value))


def merged(base: Content, ours: Content, theirs: Content, settled: Sequence[Settled] = ()) -> Content | list[Conflict]:
    """`theirs` with our changes put in, field by field; or the conflicts that nobody has settled.

    Entries and fields that only we added come last; an order that only one side changed holds.
    """
    merge = _Merge(settled)
    result = merge.mappings(base, ours, theirs, ())
    return merge.conflicts or result


class _Merge:
    def __init__(self, settled: Sequence[Settled]) -> None:
        self._settled = settled
        self.conflicts: list[Conflict] = []

    def mappings(self, base: Content, ours: Content, theirs: Content, path: Path) -> Content:
        result: Content = {}
        for name in dict.fromkeys((*theirs, *ours)):
            value = self._value(base.get(name, GONE), ours.get(name, GONE), theirs.get(name, GONE), (*path, name))
            if value is not GONE:
                result[name] = value
        order = self._order(list(base), list(ours), list(theirs), path)
        return {name: result[name] for name in dict.fromkeys((*order, *result)) if name in result}

    def _value(self, base: Any, ours: Any, theirs: Any, path: Path) -> Any:
        if same(ours, base) or same(ours, theirs):
            return theirs
        if same(theirs, base):
            return ours
        before = cast("Content", base) if isinstance(base, dict) else {}
        if len(path) == 1 and isinstance(ours, dict) and theirs is GONE:
            # The file, or all of its entries, went: entries are still decided one by one.
            return self.mappings(before, cast("Content", ours), {}, path) or GONE
        if isinstance(ours, dict) and isinstance(theirs, dict):
            return self.mappings(before, cast("Content", ours), cast("Content", theirs), path)
        return self._decided(Conflict(path=path, base=base, ours=ours, theirs=theirs))

    def _order(self, base: list[str], ours: list[str], theirs: list[str], path: Path) -> list[str]:
        everywhere = set(base) & set(ours) & set(theirs)
        before, mine, other = ([name for name in names if name in everywhere] for names in (base, ours, theirs))
        if mine in (before, other):
            return theirs
        if other == before:
            return ours
        return self._decided(Conflict(path=path, base=base, ours=ours, theirs=theirs))

    def _decided(self, conflict: Conflict) -> Any:
        for choice in self._settled:
            known = choice.conflict
            if known.path == conflict.path and same(known.ours, conflict.ours) and same(known.theirs, conflict.theirs):
                return conflict.ours if choice.side is Side.OURS else conflict.theirs
        self.conflicts.append(conflict)
        return conflict.theirs


def _masked(value: Any) -> Any:
    if isinstance(value, Secret):
        return MASK
    if isinstance(value, dict):
        return {name: _masked(item) for name, item in cast("Content", value).items()}
    if isinstance(value, list):
        return [_masked(item) for item in cast("list[Any]", value)]
    return value
