"""A share of a count, with its doubt."""

from __future__ import annotations

from dataclasses import dataclass

Z_95 = 1.959963984540054


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """`count` of `n`."""

    count: int
    n: int

    @property
    def value(self) -> float | None:
        """0 to 1; `None`: of nothing."""
        return self.count / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval; `None`: of nothing."""
        if not self.n:
            return None
        p, z2 = self.count / self.n, Z_95**2
        middle = (p + z2 / (2 * self.n)) / (1 + z2 / self.n)
        half = Z_95 / (1 + z2 / self.n) * (p * (1 - p) / self.n + z2 / (4 * self.n**2)) ** 0.5
        return max(0.0, middle - half), min(1.0, middle + half)

    @property
    def text(self) -> str:
        """E.g. `8 of 12 (67 %, 39 to 86 %)`; `0 of 0`."""
        if (interval := self.interval) is None:
            return "0 of 0"
        low, high = interval
        return f"{self.count} of {self.n} ({100 * self.count / self.n:.0f} %, {100 * low:.0f} to {100 * high:.0f} %)"
