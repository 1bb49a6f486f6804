"""Makes a ranking of votes on pairs. Pure, but for a thread of its own: it takes a moment, the first time more."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from abreast.core.judge.bradley_terry import Fit, Games, fit, groups_of
from abreast.core.judge.matches import OUTCOMES, Matches
from abreast.core.judge.shares import LengthBias, Share, Tally
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


def rank(matches: Iterable[Match], *, prior_sd: float | None = PRIOR_SD) -> Ranking:
    """What votes say. One of a contestant on itself says nothing and is left out.

    Args:
        matches: Very many are best given as `Matches`.
        prior_sd: As in `fit`.
    """
    matches = matches if isinstance(matches, Matches) else Matches(matches)
    votes = _Votes(matches)
    if not len(votes.score):
        return Ranking()
    meetings = votes.meetings()
    found: dict[int, list[int]] = {}
    for place, number in enumerate(groups_of(votes.games(range(len(matches.names))))):
        found.setdefault(number, []).append(place)
    met = {name for pair in meetings for name in pair}
    groups = [_group(votes, meetings, places, prior_sd) for places in found.values() if matches.names[places[0]] in met]
    return Ranking(
        groups=tuple(sorted(groups, key=lambda group: -sum(each.tally.votes for each in group.standings))),
        votes=len(votes.score),
        prompts=votes.prompts(),
        meetings=meetings,
        bias=votes.bias(),
    )


class _Votes:
    """The columns of `Matches` to be counted, without votes of a contestant on itself."""

    def __init__(self, matches: Matches) -> None:
        import numpy as np

        first, second = np.array(matches.first, dtype=np.int64), np.array(matches.second, dtype=np.int64)
        kept = first != second
        self.names = matches.names
        self.first, self.second = first[kept], second[kept]
        self.outcome = np.array(matches.outcome, dtype=np.int64)[kept]
        self.prompt_id = np.array(matches.prompt_id, dtype=np.int64)[kept]
        self.score = np.array([_SCORES[outcome] for outcome in OUTCOMES])[self.outcome]
        longer_by = np.array(matches.first_chars, dtype=np.int64) - np.array(matches.second_chars, dtype=np.int64)
        self.longer_by = longer_by[kept]

    def games(self, places: Sequence[int]) -> Games:
        """Those between contestants of a group, who are numbered in the order of `places`."""
        import numpy as np

        number = np.full(len(self.names), -1, dtype=np.int64)
        number[list(places)] = np.arange(len(places))
        inside = number[self.first] >= 0
        return Games(
            first=number[self.first[inside]],
            second=number[self.second[inside]],
            score=self.score[inside],
            cluster=self.prompt_id[inside],
            contestants=len(places),
        )

    def meetings(self) -> dict[tuple[str, str], Tally]:
        import numpy as np

        size = len(self.names)
        counts = np.zeros((size, size, len(OUTCOMES)), dtype=np.int64)
        np.add.at(counts, (self.first, self.second, self.outcome), 1)
        turned = [OUTCOMES.index(outcome.turned) for outcome in OUTCOMES]
        both = counts + counts.transpose(1, 0, 2)[:, :, turned]
        found: dict[tuple[str, str], Tally] = {}
        for one, other in np.argwhere(both.sum(axis=2)).tolist():
            first, second = self.names[one], self.names[other]
            if first < second:
                told = dict(zip(OUTCOMES, both[one, other].tolist(), strict=True))
                found[first, second] = Tally(
                    wins=told[Verdict.FIRST],
                    losses=told[Verdict.SECOND],
                    ties=told[Verdict.TIE],
                    both_bad=told[Verdict.BOTH_BAD],
                )
        return dict(sorted(found.items()))

    def prompts(self) -> int:
        import numpy as np

        return len(np.unique(self.prompt_id))

    def bias(self) -> LengthBias | None:
        """Whether the longer answer wins; `None`: no vote tells."""
        tells = (self.score != 0.5) & (self.longer_by != 0)
        longer_won = (self.score == 1.0) == (self.longer_by > 0)
        whole = int(tells.sum())
        return LengthBias(share=Share(part=int((tells & longer_won).sum()), whole=whole)) if whole else None


def _group(
    votes: _Votes, meetings: Mapping[tuple[str, str], Tally], places: Sequence[int], prior_sd: float | None
) -> Group:
    fitted = fit(votes.games(places), prior_sd)
    members = [votes.names[place] for place in places]
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
    unrated = sorted({*members} - {*rated}, key=lambda name: (-tallies[name].decisive, name))
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
