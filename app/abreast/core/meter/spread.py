"""How values lie: median and percentiles by linear interpolation."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MIN_PERCENTILE_VALUES = 20
"""Of fewer values a 5th or 95th percentile says nothing."""


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which `share` (0 to 1) of rising values lie, between two of them where need be."""
    place = (len(ordered) - 1) * share
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


@dataclass(frozen=True, slots=True)
class Spread:
    """Some measured values."""

    values: tuple[float, ...] = ()
    """Rising."""

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        return cls(tuple(sorted(values)))

    def with_value(self, value: float) -> Spread:
        values = list(self.values)
        insort(values, value)
        return Spread(tuple(values))

    @property
    def n(self) -> int:
        return len(self.values)

    @property
    def median(self) -> float | None:
        """`None`: nothing was measured."""
        return quantile(self.values, 0.5) if self.values else None

    @property
    def p5(self) -> float | None:
        """`None` below 20 values."""
        return self._tail(0.05)

    @property
    def p95(self) -> float | None:
        """`None` below 20 values."""
        return self._tail(0.95)

    def _tail(self, share: float) -> float | None:
        return quantile(self.values, share) if self.n >= MIN_PERCENTILE_VALUES else None
