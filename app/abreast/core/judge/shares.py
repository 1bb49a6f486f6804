"""Shares of votes with their intervals: win rates, and whether the longer answer wins more often than chance."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

Z_95 = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part of a whole, with Wilson's 95 % interval: it stays within 0 and 1, and means something for few votes too."""

    part: int
    whole: int
    """At least 1."""

    @property
    def value(self) -> float:
        return self.part / self.whole

    @property
    def low(self) -> float:
        return 0.0 if self.part == 0 else max(0.0, self._middle - self._half_width)

    @property
    def high(self) -> float:
        return 1.0 if self.part == self.whole else min(1.0, self._middle + self._half_width)

    @property
    def _middle(self) -> float:
        return (self.part + Z_95**2 / 2) / (self.whole + Z_95**2)

    @property
    def _half_width(self) -> float:
        spread = self.part * (self.whole - self.part) / self.whole + Z_95**2 / 4
        return Z_95 * math.sqrt(spread) / (self.whole + Z_95**2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How votes on pairs went, for one of two sides."""

    wins: int = 0
    losses: int = 0
    ties: int = 0
    both_bad: int = 0

    @property
    def decisive(self) -> int:
        return self.wins + self.losses

    @property
    def votes(self) -> int:
        return self.decisive + self.ties + self.both_bad

    @property
    def win_rate(self) -> Share | None:
        """Of the decisive votes; ties are told beside it. `None`: there are none."""
        return Share(part=self.wins, whole=self.decisive) if self.decisive else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LengthBias:
    """How often the longer answer won, of the decisive votes on answers that differ in length."""

    share: Share

    @property
    def is_there(self) -> bool:
        """Whether chance, which is a half, lies outside the interval: above it longer answers win, or shorter ones."""
        return self.share.low > 0.5 or self.share.high < 0.5
