"""The lines of the picture: groups that are ranked apart, and in each its contestants."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from abreast.core.judge.ranking_forms import note, rank_text, rating_text, share_text
from abreast.core.judge.standings import Group, Ranking, Standing
from abreast.core.language import mark, number, tr, tr_n

APART = mark("Never compared with those above, so ranked apart")


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
        won = tr_n(
            "Won {share} of {n} decisive vote",
            "Won {share} of {n} decisive votes",
            tally.decisive,
            share=share_text(tally.win_rate),
        )
        counts = tr(
            "{wins} wins, {losses} losses, {ties} ties, {both_bad} both bad",
            wins=number(tally.wins),
            losses=number(tally.losses),
            ties=number(tally.ties),
            both_bad=number(tally.both_bad),
        )
        lines = [self.label, _rating(standing), won, counts]
        return "\n".join([*lines, note(standing).capitalize()] if note(standing) else lines)


def _rating(standing: Standing) -> str:
    if standing.rating is None:
        return tr("No rating")
    rating = rating_text(standing)
    if not standing.rank:
        return tr("Rating {rating}, no rank", rating=rating)
    return tr("Rating {rating}, rank {rank}", rating=rating, rank=rank_text(standing))


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
            yield Heading(text=tr(APART) if place else tr("Most votes"))
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
