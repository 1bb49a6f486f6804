"""Makes a ranking of votes on pairs. Pure, but for a thread of its own: it takes a moment, the first time more."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from abreast.core.judge.bradley_terry import Fit, Games, fit, groups_of
from abreast.core.judge.shares import Tally, length_bias
from abreast.core.judge.standings import (
    FEWEST_FOR_RANK,
    FEWEST_FOR_RATING,
    Difference,
    Group,
    Match,
    Rank,
    Ranking,
    Standing,
)
from abreast.core.judge.votes import Verdict

MEAN = 1000.0
POINTS = 400.0 / math.log(10.0)
"""Points a unit of the natural scale."""
PRIOR_SD = 3.0
"""Of the prior on the natural scale, 521 points: with 75 votes each it moves a rating by less than half a point."""
FEWEST_EITHER_WAY = 5.0
"""With fewer wins or losses, ties being half of each, the sandwich is far too sure, and the curvature is asked too."""
_SCORES: Mapping[Verdict, float] = {Verdict.FIRST: 1.0, Verdict.SECOND: 0.0, Verdict.TIE: 0.5, Verdict.BOTH_BAD: 0.5}


def rank(matches: Sequence[Match], *, prior_sd: float | None = PRIOR_SD) -> Ranking:
    """What votes say. One of a contestant on itself says nothing and is left out.

    Args:
        prior_sd: As in `fit`.
    """
    matches = [match for match in matches if match.first != match.second]
    if not matches:
        return Ranking()
    meetings = _meetings(matches)
    names = tuple(sorted({name for pair in meetings for name in pair}))
    games = _games(matches, names)
    found: dict[int, list[str]] = {}
    for name, number in zip(names, groups_of(games), strict=True):
        found.setdefault(number, []).append(name)
    groups = [_group(matches, meetings, members, prior_sd) for members in found.values()]
    return Ranking(
        groups=tuple(sorted(groups, key=lambda group: -sum(each.tally.votes for each in group.standings))),
        votes=len(matches),
        prompts=len({match.prompt_id for match in matches}),
        meetings=meetings,
        bias=length_bias((match.outcome, match.first_chars, match.second_chars) for match in matches),
    )


def _meetings(matches: Sequence[Match]) -> dict[tuple[str, str], Tally]:
    counts: Counter[tuple[str, str, Verdict]] = Counter()
    for match in matches:
        if match.first < match.second:
            counts[match.first, match.second, match.outcome] += 1
        else:
            counts[match.second, match.first, match.outcome.turned] += 1
    return {
        (first, second): Tally(
            wins=counts[first, second, Verdict.FIRST],
            losses=counts[first, second, Verdict.SECOND],
            ties=counts[first, second, Verdict.TIE],
            both_bad=counts[first, second, Verdict.BOTH_BAD],
        )
        for first, second in sorted({(first, second) for first, second, _ in counts})
    }


def _games(matches: Sequence[Match], names: Sequence[str]) -> Games:
    import numpy as np

    place = {name: index for index, name in enumerate(names)}
    return Games(
        first=np.array([place[match.first] for match in matches], dtype=np.int64),
        second=np.array([place[match.second] for match in matches], dtype=np.int64),
        score=np.array([_SCORES[match.outcome] for match in matches], dtype=np.float64),
        cluster=np.array([match.prompt_id for match in matches], dtype=np.int64),
        contestants=len(names),
    )


def _group(
    matches: Sequence[Match], meetings: Mapping[tuple[str, str], Tally], members: Sequence[str], prior_sd: float | None
) -> Group:
    inside = set(members)
    fitted = fit(_games([match for match in matches if match.first in inside], members), prior_sd)
    tallies = {name: _tally(meetings, name) for name in members}
    rated = [name for name in members if tallies[name].decisive >= FEWEST_FOR_RATING]
    doubt = _Doubt(fitted, members, tallies, is_certain=prior_sd is None)
    rated.sort(key=lambda name: (-doubt.strength(name), name))
    differences = {(better, worse): doubt.difference(better, worse) for better, worse in combinations(rated, 2)}
    ranks = _ranks([name for name in rated if tallies[name].decisive >= FEWEST_FOR_RANK], differences)
    standings = [
        Standing(
            name=name,
            tally=tallies[name],
            rating=MEAN + POINTS * doubt.strength(name),
            standard_error=POINTS * math.sqrt(doubt.variance({name: 1.0})),
            rank=ranks.get(name),
        )
        for name in rated
    ]
    unrated = sorted(inside - set(rated), key=lambda name: (-tallies[name].decisive, name))
    standings += [Standing(name=name, tally=tallies[name]) for name in unrated]
    return Group(standings=tuple(standings), differences=differences)


class _Doubt:
    """How sure a fit is of what it says of its contestants, on the natural scale."""

    def __init__(self, fitted: Fit, members: Sequence[str], tallies: Mapping[str, Tally], *, is_certain: bool) -> None:
        self._fit = fitted
        self._place = {name: index for index, name in enumerate(members)}
        self._tallies = tallies
        self._is_certain = is_certain
        draws = sum(each.ties + each.both_bad for each in tallies.values())
        self._draw_share = draws / sum(each.votes for each in tallies.values())

    def strength(self, name: str) -> float:
        return self._fit.strengths[self._place[name]]

    def variance(self, weights: Mapping[str, float]) -> float:
        """Of a weighted sum of strengths.

        Who hardly ever lost surprises the fit hardly ever, which the sandwich takes for certainty: there the larger of
        both covariances counts.
        """
        places = {self._place[name]: weight for name, weight in weights.items()}

        def of(covariance: Sequence[Sequence[float]]) -> float:
            return sum(a * b * covariance[i][j] for i, a in places.items() for j, b in places.items())

        one_sided = not self._is_certain and any(_one_sided(self._tallies[name]) for name in weights)
        sandwich = of(self._fit.sandwich)
        return max(0.0, sandwich, of(self._fit.curvature) if one_sided else 0.0)

    def difference(self, better: str, worse: str) -> Difference:
        lead = self.strength(better) - self.strength(worse)
        # So much a vote on the two is expected to tell: less if the outcome is certain, more if it often is a draw.
        slope = 1.0 / (2.0 + 2.0 * math.cosh(lead))
        spread = max(slope - self._draw_share / 4.0, slope / 4.0)
        return Difference(
            points=POINTS * lead,
            standard_error=POINTS * math.sqrt(self.variance({better: 1.0, worse: -1.0})),
            vote_information=slope**2 / spread / POINTS**2,
        )


def _tally(meetings: Mapping[tuple[str, str], Tally], name: str) -> Tally:
    own = [tally for (first, _), tally in meetings.items() if first == name]
    turned = [tally for (_, second), tally in meetings.items() if second == name]
    return Tally(
        wins=sum(each.wins for each in own) + sum(each.losses for each in turned),
        losses=sum(each.losses for each in own) + sum(each.wins for each in turned),
        ties=sum(each.ties for each in (*own, *turned)),
        both_bad=sum(each.both_bad for each in (*own, *turned)),
    )


def _one_sided(tally: Tally) -> bool:
    halves = (tally.ties + tally.both_bad) / 2
    return min(tally.wins, tally.losses) + halves < FEWEST_EITHER_WAY


def _ranks(names: Sequence[str], differences: Mapping[tuple[str, str], Difference]) -> dict[str, Rank]:
    """`names`: the best first."""
    clear = {pair for pair in combinations(names, 2) if differences[pair].is_clear}
    return {
        name: Rank(
            best=1 + sum(worse == name for _, worse in clear),
            worst=len(names) - sum(better == name for better, _ in clear),
        )
        for name in names
    }
