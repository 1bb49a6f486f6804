"""Shares of votes with their intervals: win rates, and whether the longer answer wins more often than chance."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import NormalDist

from abreast.core.judge.votes import Verdict

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

    def plus(self, outcome: Verdict, *, is_first: bool) -> Tally:
        """With one more vote, in which this side stood first or second."""
        seen = outcome if is_first else outcome.turned
        return Tally(
            wins=self.wins + (seen is Verdict.FIRST),
            losses=self.losses + (seen is Verdict.SECOND),
            ties=self.ties + (seen is Verdict.TIE),
            both_bad=self.both_bad + (seen is Verdict.BOTH_BAD),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LengthBias:
    """How often the longer answer won, of the decisive votes on answers that differ in length."""

    share: Share

    @property
    def is_there(self) -> bool:
        """Whether chance, which is a half, lies outside the interval: above it longer answers win, or shorter ones."""
        return self.share.low > 0.5 or self.share.high < 0.5


def length_bias(votes: Iterable[tuple[Verdict, int, int]]) -> LengthBias | None:
    """
    Args:
        votes: The outcome, and the characters of the first and the second answer.

    Returns:
        `None` if there is no vote that tells.
    """
    longer = decisive = 0
    for outcome, first_chars, second_chars in votes:
        if outcome.decisive and first_chars != second_chars:
            decisive += 1
            longer += (outcome is Verdict.FIRST) == (first_chars > second_chars)
    return LengthBias(share=Share(part=longer, whole=decisive)) if decisive else None
