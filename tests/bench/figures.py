"""What the benchmarks tell the page beside the tables they print: each figure with its floor or peer of the same run."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

FILE_VARIABLE = "ABREAST_BENCH_FIGURES"
"""Names the file that `run.py` gathers from. Without it nothing is kept."""
MISSED = 3
"""The status that a benchmark ends with if a figure misses its goal. One that fails ends with Python's own, 1 or 2."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured figure."""

    topic: str
    """The heading it stands under on the page."""
    what: str
    unit: str
    ours: float
    peer: float
    """Of `beside`, measured in the same run, in the same unit."""
    beside: str
    goal: float | None = None
    """The largest ratio that is good; `None`: there is none, the figure is only shown."""

    @property
    def ratio(self) -> float | None:
        """Ours as a multiple of the other's; `None` if that took nothing."""
        return self.ours / self.peer if self.peer > 0 else None

    @property
    def is_missed(self) -> bool:
        return self.goal is not None and (self.ratio is None or self.ratio > self.goal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounded:
    """One measured figure that stands beside nothing, with a goal of its own."""

    topic: str
    what: str
    unit: str
    ours: float
    most: float
    """The goal, in the same unit."""

    @property
    def is_missed(self) -> bool:
        return self.ours > self.most


@dataclass(frozen=True, slots=True, kw_only=True)
class NotMeasured:
    """What could not be measured here, and why."""

    topic: str
    why: str


Told = Figure | Bounded | NotMeasured


def tell(told: Told) -> None:
    """Keep a figure for the page."""
    if file := os.environ.get(FILE_VARIABLE):
        with Path(file).open("a", encoding="utf-8") as lines:
            lines.write(json.dumps(asdict(told)) + "\n")


def gathered(file: Path) -> list[Told]:
    """What was told, in its order."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    return [_kind(told)(**told) for told in map(json.loads, lines)]


def _kind(told: dict[str, object]) -> type[Told]:
    if "why" in told:
        return NotMeasured
    return Bounded if "most" in told else Figure
