"""The packages that Abreast is installed with, as their installed metadata tell; for this system and this Python."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROGRAM = "abreast"
_LONGEST_NAME_CHARS = 60
"""A longer `License` field is the licence's text, not its name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    name: str
    licence: str
    """An SPDX expression, or what its makers call it; empty: they do not say."""


def shipped() -> tuple[Package, ...]:
    """What is installed for users, with local models."""
    return _packages(_names("", "local") - {PROGRAM})


def bundled() -> frozenset[str]:
    """The names of what a bundle for users holds besides Abreast: no engine for local models."""
    return frozenset(_names("") - {PROGRAM})


def for_developers() -> tuple[Package, ...]:
    """What only tests and checks need."""
    return _packages(_names("dev") - _names("", "local"))


def _packages(names: set[str]) -> tuple[Package, ...]:
    return tuple(Package(name=name, licence=_licence(name)) for name in sorted(names))


def _names(*extras: str) -> set[str]:
    """The program and all it requires, directly or not."""
    found: set[tuple[str, str]] = set()
    waiting = [(PROGRAM, extra) for extra in extras]
    while waiting:
        name, extra = pair = waiting.pop()
        if pair in found:
            continue
        try:
            required = distribution(name).requires or ()
        except PackageNotFoundError:
            continue  # of an extra that nobody asked for
        found.add(pair)
        for requirement in map(Requirement, required):
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
                waiting += [(canonicalize_name(requirement.name), wanted) for wanted in ("", *requirement.extras)]
    return {name for name, _ in found}


def _licence(name: str) -> str:
    metadata = distribution(name).metadata
    stated = (metadata["License-Expression"] or metadata["License"] or "").strip()
    if stated and len(stated) <= _LONGEST_NAME_CHARS:
        return stated
    classifiers = metadata.get_all("Classifier") or ()
    return " OR ".join(line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: "))
