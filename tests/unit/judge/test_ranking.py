"""Bradley-Terry: the references, what must not change it, and when it says that it does not know."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, count
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.judge.matches import Matches
from abreast.core.judge.ranking import POINTS
from abreast.core.judge.ranking import rank as rank_matches
from abreast.core.judge.shares import Share
from abreast.core.judge.standings import MOST_VOTES_TOLD, Match, Rank, Ranking, Standing
from abreast.core.judge.votes import Verdict

REFERENCE = json.loads((Path(__file__).parents[2] / "data" / "ratings_reference.json").read_text(encoding="utf-8"))
OUTCOMES = {
    "model_a": Verdict.FIRST, "model_b": Verdict.SECOND, "tie": Verdict.TIE, "both_bad": Verdict.BOTH_BAD,
}  # fmt: skip
_prompts = count(1)


def rank(matches: Iterable[Match], prior_sd: float | None = 3.0) -> Ranking:
    return rank_matches(Matches(matches), prior_sd=prior_sd)


def games(first: str, second: str, wins: int, losses: int = 0, ties: int = 0, both_bad: int = 0) -> list[Match]:
    """Votes on two contestants, each on a prompt of its own."""
    outcomes = [Verdict.FIRST] * wins + [Verdict.SECOND] * losses + [Verdict.TIE] * ties + [Verdict.BOTH_BAD] * both_bad
    return [Match(first=first, second=second, outcome=each, prompt_id=next(_prompts)) for each in outcomes]


def standings(ranking: Ranking) -> dict[str, Standing]:
    return {standing.name: standing for group in ranking.groups for standing in group.standings}


def ratings(matches: Iterable[Match], prior_sd: float | None = 3.0) -> dict[str, float]:
    """Of those that have one; each vote is counted ten times, so that all have."""
    found = standings(rank([match for match in matches for _ in range(10)], prior_sd=prior_sd))
    return {name: each.rating for name, each in found.items() if each.rating is not None}


def test_the_reference_without_ties_is_met() -> None:
    matches = [
        *games("A", "B", 2, 3), *games("A", "D", 1, 4), *games("B", "C", 5, 3), *games("C", "D", 1, 3),
    ]  # fmt: skip

    found = ratings(matches, prior_sd=None)

    strengths = {"A": 0.63983, "B": 1.04331, "C": 0.65981, "D": 2.27038}
    for name, strength in strengths.items():
        assert found[name] == pytest.approx(1000 + POINTS * math.log(strength), abs=0.01)
        assert math.exp((found[name] - 1000) / POINTS) == pytest.approx(strength, abs=1e-4)


def test_the_reference_with_ties_is_met_with_its_intervals() -> None:
    spec = [(first, second, OUTCOMES[outcome], number) for first, second, outcome, number in REFERENCE["spec"]]
    matches = [
        Match(first=first, second=second, outcome=outcome, prompt_id=next(_prompts))
        for first, second, outcome, number in spec
        for _ in range(number)
    ]

    (group,) = rank(matches, prior_sd=None).groups

    assert [standing.name for standing in group.standings] == ["a", "b", "c", "d"]
    for standing, lower, upper in zip(
        group.standings, REFERENCE["arena_rank"]["rating_lower"], REFERENCE["arena_rank"]["rating_upper"], strict=True
    ):
        assert standing.rating == pytest.approx(REFERENCE["scipy"][standing.name], abs=0.01)
        assert standing.standard_error == pytest.approx(REFERENCE["sandwich_se_elo"][standing.name], abs=0.01)
        assert standing.low == pytest.approx(lower, abs=0.01)
        assert standing.high == pytest.approx(upper, abs=0.01)
    difference = group.differences["a", "b"]
    assert difference.points == pytest.approx(REFERENCE["diff_ab_elo"], abs=0.01)
    assert difference.half_width == pytest.approx(REFERENCE["diff_ab_ci95_half"], abs=0.01)
    # With the prior, which is always on in the application, it hardly moves.
    with_prior = standings(rank(matches))
    assert with_prior["a"].rating == pytest.approx(1112.90, abs=0.5)
    assert with_prior["a"].standard_error == pytest.approx(21.83, abs=0.2)


matches_of_any_kind = st.lists(
    st.builds(
        Match,
        first=st.sampled_from("abcde"),
        second=st.sampled_from("fghab"),
        outcome=st.sampled_from(Verdict),
        prompt_id=st.integers(1, 5),
        first_chars=st.integers(0, 9),
        second_chars=st.integers(0, 9),
    ).filter(lambda match: match.first != match.second),
    min_size=1,
    max_size=30,
)


def counted(ranking: Ranking) -> dict[str, object]:
    """What must be exactly the same however the same votes are told."""
    tallies = {name: (standing.tally, standing.rank) for name, standing in standings(ranking).items()}
    return {"tallies": tallies, "bias": ranking.bias, "meetings": ranking.meetings}


def estimated(ranking: Ranking) -> dict[tuple[str, str], float | None]:
    """What comes of sums whose order may differ."""
    return {
        (name, figure): value
        for name, standing in standings(ranking).items()
        for figure, value in (("rating", standing.rating), ("error", standing.standard_error))
    }


@settings(max_examples=25, deadline=None)
@given(matches=matches_of_any_kind, data=st.data())
def test_neither_the_order_of_votes_nor_the_sides_of_answers_matter(matches: list[Match], data: st.DataObject) -> None:
    matches = [match for match in matches for _ in range(5)]
    shuffled = data.draw(st.permutations(matches))
    turned = [
        Match(
            first=match.second,
            second=match.first,
            outcome=match.outcome.turned,
            prompt_id=match.prompt_id,
            first_chars=match.second_chars,
            second_chars=match.first_chars,
        )
        for match in shuffled
    ]

    assert counted(rank(turned)) == counted(rank(matches))
    assert estimated(rank(turned)) == pytest.approx(estimated(rank(matches)), abs=0.01)


@settings(max_examples=25, deadline=None)
@given(matches=matches_of_any_kind, more=st.integers(1, 9))
def test_a_vote_for_a_contestant_never_lowers_it(matches: list[Match], more: int) -> None:
    first, second = matches[0].first, matches[0].second
    # Decisive votes, so that both have a rating.
    matches = [*matches, *games(first, second, 6, 6)]

    before = ratings(matches)
    after = ratings([*matches, *games(first, second, more)])

    assert after[first] >= before[first] - 0.01
    assert after[second] <= before[second] + 0.01


@settings(max_examples=25, deadline=None)
@given(matches=matches_of_any_kind)
def test_ratings_stay_finite_and_have_the_mean_of_1000(matches: list[Match]) -> None:
    for group in rank([match for match in matches for _ in range(10)]).groups:
        known = [standing.rating for standing in group.standings if standing.rating is not None]
        assert all(math.isfinite(rating) for rating in known)
        if len(known) == len(group.standings):
            assert sum(known) / len(known) == pytest.approx(1000, abs=0.01)
        for (better, worse), difference in group.differences.items():
            found = {standing.name: standing.rating for standing in group.standings}
            assert difference.points == pytest.approx((found[better] or 0) - (found[worse] or 0), abs=0.01)
            assert difference.points >= 0


def test_who_never_met_is_ranked_apart() -> None:
    found = rank([*games("a", "b", 12, 3), *games("x", "y", 40, 10)])

    assert [[each.name for each in group.standings] for group in found.groups] == [["x", "y"], ["a", "b"]]
    assert all(set(group.differences) == {(g[0].name, g[1].name)} for group in found.groups if (g := group.standings))


def test_few_votes_give_no_rating_and_more_of_them_no_rank() -> None:
    found = standings(rank([*games("a", "b", 5, 4, ties=50), *games("b", "c", 20, 15)]))

    assert (found["a"].rating, found["a"].low, found["a"].rank) == (None, None, None)
    assert found["b"].rating is not None
    assert found["b"].rank is not None
    assert not found["b"].is_preliminary
    assert (standings(rank(games("a", "b", 20, 9))))["a"].is_preliminary
    assert (standings(rank(games("a", "b", 20, 9))))["a"].rank is None


def test_a_rank_is_a_range_as_long_as_neighbours_cannot_be_told_apart() -> None:
    matches = [*games("a", "b", 32, 30), *games("a", "c", 60, 4), *games("b", "c", 60, 4)]

    found = standings(rank(matches))

    assert found["a"].rank == found["b"].rank == Rank(best=1, worst=2)
    assert found["c"].rank == Rank(best=3, worst=3)


def test_more_votes_of_the_estimated_number_tell_two_contestants_apart() -> None:
    matches = games("a", "b", 24, 16)
    (group,) = rank(matches).groups
    ((better, worse, more),) = group.doubts
    assert (better, worse) == ("a", "b")
    assert 50 < more < 300

    wins = round(more * 24 / 40)
    (later,) = rank([*matches, *games("a", "b", wins, more - wins)]).groups

    assert later.doubts == ()
    assert later.differences["a", "b"].more_votes == 0
    # As good as equal: no number of votes is told that nobody casts.
    (equal,) = rank(games("a", "b", 50, 50)).groups
    assert equal.doubts == (("a", "b", MOST_VOTES_TOLD),)


def test_votes_on_one_prompt_are_less_sure_than_votes_on_many() -> None:
    many = games("a", "b", 30, 15)
    few = [replace(match, prompt_id=number // 15) for number, match in enumerate(many)]

    apart, together = standings(rank(many))["a"], standings(rank(few))["a"]

    assert apart.standard_error is not None
    assert together.standard_error is not None
    assert together.rating == pytest.approx(apart.rating)
    assert together.standard_error > 1.5 * apart.standard_error


def test_a_contestant_that_never_lost_is_finite_and_not_called_certain() -> None:
    winner = standings(rank(games("a", "b", 20)))["a"]

    assert winner.rating is not None
    assert winner.standard_error is not None
    assert 1100 < winner.rating < 1700
    assert winner.standard_error > 100


@pytest.mark.parametrize(("lead", "votes"), [(0.0, 20), (1.0, 20), (2.0, 20), (3.0, 40)])
def test_intervals_hold_the_truth_about_as_often_as_they_say(lead: float, votes: int) -> None:
    random = np.random.default_rng(20261121)
    chance = 1 / (1 + math.exp(-lead))
    held = 0
    rounds = 150
    for _ in range(rounds):
        wins = int(random.binomial(votes, chance))
        (group,) = rank(games("a", "b", wins, votes - wins)).groups
        difference = group.differences.get(("a", "b")) or group.differences["b", "a"]
        points = difference.points if ("a", "b") in group.differences else -difference.points
        held += abs(points - POINTS * lead) <= difference.half_width

    assert held / rounds >= 0.9


def test_a_contestant_is_not_compared_with_itself() -> None:
    assert rank(games("a", "a", 20)) == Ranking()


def test_win_rates_are_counted_of_votes_that_decide() -> None:
    found = rank(games("a", "b", 6, 4, ties=3, both_bad=2))
    tally = standings(found)["b"].tally
    assert (tally.wins, tally.losses, tally.ties, tally.both_bad) == (4, 6, 3, 2)
    assert tally.win_rate == Share(part=4, whole=10)
    assert found.meetings["a", "b"].win_rate == Share(part=6, whole=10)


def lengths(longer_won: int, shorter_won: int) -> list[Match]:
    longer = [replace(match, first_chars=9, second_chars=1) for match in games("a", "b", longer_won)]
    return longer + [replace(match, first_chars=1, second_chars=9) for match in games("a", "b", shorter_won)]


def test_that_longer_answers_win_is_said_only_beyond_chance() -> None:
    skewed, even = rank(lengths(70, 30)).bias, rank(lengths(52, 48)).bias

    assert skewed is not None
    assert even is not None
    assert skewed.share == Share(part=70, whole=100)
    assert skewed.is_there
    assert not even.is_there
    assert rank(games("a", "b", 5)).bias is None


def test_all_who_met_are_told_two_by_two() -> None:
    matches = [*games("c", "a", 2, 1), *games("a", "c", 5), *games("b", "c", 1)]

    meetings = rank(matches).meetings

    assert set(meetings) == {("a", "c"), ("b", "c")} < set(combinations("abc", 2))
    assert (meetings["a", "c"].wins, meetings["a", "c"].losses) == (6, 2)
