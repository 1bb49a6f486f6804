"""The lines of the picture: groups that are ranked apart, and in each its contestants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from abreast.core.judge.ranking_forms import note, rank_text, rating_text, share_text
from abreast.core.judge.standings import Group, Ranking, Standing

APART = "Never compared with those above, so ranked apart"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """Begins a group that is not the only one."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One contestant with its interval."""

    label: str
    standing: Standing

    @property
    def text(self) -> str:
        """Its figures in words."""
        standing, tally = self.standing, self.standing.tally
        rank = f"rank {rank_text(standing)}" if standing.rank else "no rank"
        lines = [
            self.label,
            f"Rating {rating_text(standing)}, {rank}" if standing.rating is not None else "No rating",
            f"Won {share_text(tally.win_rate)} of {tally.decisive:,} decisive votes",
            f"{tally.wins:,} wins, {tally.losses:,} losses, {tally.ties:,} ties, {tally.both_bad:,} both bad",
        ]
        return "\n".join([*lines, note(standing).capitalize()] if note(standing) else lines)


@dataclass(frozen=True, slots=True)
class Scale:
    """The ratings that the picture shows."""

    low: float
    high: float

    def share(self, rating: float) -> float:
        """Where a rating stands: 0 at the left, 1 at the right."""
        return (rating - self.low) / (self.high - self.low)

    @property
    def ticks(self) -> Iterator[int]:
        """Round ratings, at most a dozen."""
        span = self.high - self.low
        step = next(step for step in (10, 25, 50, 100, 200, 500, 1000, 5000, 10**9) if span / step <= 10)
        first = -(-self.low // step)
        return iter(range(int(first * step), int(self.high) + 1, step))


def lines_of(ranking: Ranking, label: Callable[[str], str]) -> tuple[Heading | Bar, ...]:
    """From top to bottom."""

    def of(place: int, group: Group) -> Iterator[Heading | Bar]:
        if len(ranking.groups) > 1:
            yield Heading(text=APART if place else "Most votes")
        for standing in group.standings:
            yield Bar(label=label(standing.name), standing=standing)

    return tuple(line for place, group in enumerate(ranking.groups) for line in of(place, group))


def scale_of(ranking: Ranking) -> Scale:
    """Wide enough for all intervals, and for the mean."""
    known = [standing for group in ranking.groups for standing in group.standings]
    low = min([1000.0, *(standing.low for standing in known if standing.low is not None)])
    high = max([1000.0, *(standing.high for standing in known if standing.high is not None)])
    room = max(20.0, (high - low) * 0.04)
    return Scale(low - room, high + room)
