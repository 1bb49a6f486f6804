"""What a ranking says: ratings with intervals, ranks that are ranges, and how much is still in doubt."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from abreast.core.judge.shares import Z_95, LengthBias, Tally
from abreast.core.judge.votes import Verdict

FEWEST_FOR_RATING = 10
"""Decisive votes. Under it a contestant has no rating."""
FEWEST_FOR_RANK = 30
"""Decisive votes. Under it a rating is preliminary, and there is no rank."""
MOST_VOTES_TOLD = 1000
"""An estimate of votes to come is not told beyond it: two contestants that close are as good."""
POWER_Z = 0.8416
"""How far beyond the limit one wants to be, to reach it in four of five cases."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A vote on two answers, as the ranking sees it.

    A contestant is a model by its name (`provider/model`), whatever it was set to, or a bot (`bot:NAME`), which is
    another contestant than its model. To rank settings, make bots of them.
    """

    first: str
    second: str
    outcome: Verdict
    prompt_id: int
    """Votes on one prompt may be alike, so they count as less than as many votes on different ones."""
    first_chars: int = 0
    second_chars: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which votes a ranking is made of. The user's and a judge's are never mixed."""

    judge: str | None = None
    """The name of a judging model; `None`: the user's own votes."""
    tag: str | None = None
    """Of the comparison, or of the vote."""
    since: date | None = None
    """The first day, of this computer's calendar."""
    until: date | None = None
    """The last day."""
    blind_only: bool = True
    """Without votes that were cast with the names in sight: who knows the names may vote on them."""
    comparison_id: int | None = None
    """Of one comparison only."""
    only: frozenset[str] = frozenset()
    """Votes between these contestants only; empty: between all."""

    @property
    def counted(self) -> str:
        """Which votes these are, for whoever reads the figures elsewhere."""
        if self.judge is not None:
            return f"verdicts of {self.judge}"
        return "blind votes" if self.blind_only else "blind votes and votes with the names in sight"

    def has(self, first: str, second: str) -> bool:
        """Whether votes between two contestants are wanted."""
        return not self.only or {first, second} <= self.only


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """From which place to which. One is placed before another only if the interval of their difference leaves out 0."""

    best: int
    worst: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One contestant among those that met."""

    name: str
    tally: Tally
    rating: float | None = None
    """1000 is the mean of those that met; 400 more are ten wins to a loss. `None`: too few votes."""
    standard_error: float | None = None
    rank: Rank | None = None
    """`None`: too few votes."""

    @property
    def low(self) -> float | None:
        """The lower end of the 95 % interval."""
        if self.rating is None or self.standard_error is None:
            return None
        return self.rating - Z_95 * self.standard_error

    @property
    def high(self) -> float | None:
        if self.rating is None or self.standard_error is None:
            return None
        return self.rating + Z_95 * self.standard_error

    @property
    def is_preliminary(self) -> bool:
        return self.rating is not None and self.tally.decisive < FEWEST_FOR_RANK


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """How far one contestant is before another. Surer than both ratings look: what they share does not count."""

    points: float
    standard_error: float
    vote_information: float
    """What one more vote on the two tells, in 1 / points²."""

    @property
    def half_width(self) -> float:
        """Of the 95 % interval."""
        return Z_95 * self.standard_error

    @property
    def is_clear(self) -> bool:
        return abs(self.points) > self.half_width

    @property
    def more_votes(self) -> int:
        """About how many more votes on the two would tell them apart, if they are as far apart as it looks.

        0: they are told apart. `MOST_VOTES_TOLD`: so many, or more.
        """
        if self.is_clear:
            return 0
        wanted = (Z_95 + POWER_Z) ** 2
        missing = wanted - (self.points / self.standard_error) ** 2
        votes = missing / max(self.points**2 * self.vote_information, missing / MOST_VOTES_TOLD)
        return min(MOST_VOTES_TOLD, _two_digits(votes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Contestants that met, if only by way of others."""

    standings: tuple[Standing, ...]
    """The best first, those without a rating last."""
    differences: Mapping[tuple[str, str], Difference] = field(default_factory=dict[tuple[str, str], Difference])
    """Of each two that have a rating; the one with the higher rating comes first."""

    @property
    def doubts(self) -> tuple[tuple[str, str, int], ...]:
        """Neighbours that cannot be told apart yet, and about how many more votes on them it takes."""
        rated = [standing.name for standing in self.standings if standing.rating is not None]
        pairs = pairwise(rated)
        return tuple((a, b, n) for a, b in pairs if (n := self.differences[a, b].more_votes))


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """What votes say of contestants."""

    groups: tuple[Group, ...] = ()
    """Ranked apart: they never met. The one with most votes first."""
    votes: int = 0
    """On pairs."""
    prompts: int = 0
    meetings: Mapping[tuple[str, str], Tally] = field(default_factory=dict[tuple[str, str], Tally])
    """Of each two that met, as it went for the first one. Names are in the order of the alphabet."""
    bias: LengthBias | None = None
    """`None`: no vote tells."""


def _two_digits(value: float) -> int:
    """Rounded up to two digits: it is an estimate."""
    step = 10 ** max(0, math.floor(math.log10(max(value, 1.0))) - 1)
    return max(1, math.ceil(value / step) * step)
