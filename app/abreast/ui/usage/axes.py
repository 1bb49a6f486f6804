"""Where the marks of an axis stand."""

from __future__ import annotations

import math
from dataclasses import dataclass

DECADE_STEPS = (1.0, 2.0, 5.0)


def linear_ticks(highest: float, most: int = 4) -> tuple[float, ...]:
    """Round values from 0 to at least `highest`, at most `most` steps."""
    if highest <= 0:
        return (0.0, 1.0)
    raw = highest / most
    decade = 10.0 ** math.floor(math.log10(raw))
    step = next(decade * each for each in (1, 2, 2.5, 5, 10) if decade * each >= raw * (1 - 1e-9))
    return tuple(step * i for i in range(math.ceil(highest / step - 1e-9) + 1))


@dataclass(frozen=True, slots=True)
class LogAxis:
    """From `lowest` to `highest`, both above 0 and apart."""

    lowest: float
    highest: float

    @classmethod
    def around(cls, values: list[float]) -> LogAxis:
        """An axis with a little room on both sides; a single value stands in its middle."""
        low, high = min(values), max(values)
        room = max(1.5, (high / low) ** 0.08)
        return cls(low / room, high * room)

    def share(self, value: float) -> float:
        """Where a value stands: 0 at the lowest, 1 at the highest."""
        return math.log(value / self.lowest) / math.log(self.highest / self.lowest)

    @property
    def ticks(self) -> tuple[float, ...]:
        """1, 2 and 5 of each decade; over many decades only 1."""
        first, last = math.floor(math.log10(self.lowest)), math.ceil(math.log10(self.highest))
        steps = DECADE_STEPS if last - first <= 3 else DECADE_STEPS[:1]
        every = max(1, (last - first) // 6)
        found = (step * 10.0**power for power in range(first, last + 1, every) for step in steps)
        return tuple(value for value in found if self.lowest <= value <= self.highest)
