"""How far a judge and the user agree on the same pairs of answers, and how much the order of the answers decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from abreast.core.judge.shares import Z_95, Share
from abreast.core.judge.votes import Judgement, Verdict, Vote


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Over the pairs that both have said something of. A tie and "both bad" are one outcome here: neither is better."""

    same: Share
    """The pairs with the same outcome."""
    kappa: float | None
    """Cohen's: 1 is full agreement, 0 what chance gives. `None`: no pairs, or both always say the same one thing."""
    kappa_low: float | None
    kappa_high: float | None
    """The 95 % interval, by the standard error of Fleiss, Cohen and Everitt (1969)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderEffect:
    """What the order did in which the judge saw the answers. Without any effect the first one wins half of the time."""

    first_preferred: Share
    """Of all single verdicts that named a better answer: those that named the one that was shown first."""
    changed: Share
    """Of all pairs: those in which the two orders gave different verdicts, so that the pair counts as a tie."""


def agreement(votes: Iterable[Vote], judgements: Iterable[Judgement]) -> Agreement:
    """Compare the newest word of each side on each pair of answers. Votes that count for nothing are left out."""
    by_user = {
        _pair_of(pair.first_answer_id, pair.second_answer_id): _better(
            pair.first_answer_id, pair.second_answer_id, pair.outcome
        )
        for vote in votes
        if vote.is_rated
        for pair in vote.pairs
    }
    by_judge = {
        _pair_of(each.first_answer_id, each.second_answer_id): _better(
            each.first_answer_id, each.second_answer_id, each.outcome
        )
        for each in judgements
    }
    both = [(by_user[pair], by_judge[pair], pair) for pair in by_judge if pair in by_user]
    # Three outcomes, named by the place of the better answer, since lanes keep their order: first, second, neither.
    counts = Counter((_place(user, pair), _place(judge, pair)) for user, judge, pair in both)
    kappa = _kappa(counts)
    return Agreement(
        same=Share(count=sum(user == judge for user, judge, _ in both), n=len(both)),
        kappa=None if kappa is None else kappa[0],
        kappa_low=None if kappa is None else max(-1.0, kappa[0] - Z_95 * kappa[1]),
        kappa_high=None if kappa is None else min(1.0, kappa[0] + Z_95 * kappa[1]),
    )


def order_effect(judgements: Iterable[Judgement]) -> OrderEffect:
    """
    Args:
        judgements: Their verdicts are told of the first answer, whichever the judge saw first.
    """
    kept = tuple(judgements)
    # Backward the judge saw the second answer first.
    seen = [verdict for each in kept for verdict in (each.forward, each.backward.turned) if verdict.decisive]
    return OrderEffect(
        first_preferred=Share(count=seen.count(Verdict.FIRST), n=len(seen)),
        changed=Share(count=sum(each.forward is not each.backward for each in kept), n=len(kept)),
    )


def _pair_of(first_id: int, second_id: int) -> tuple[int, int]:
    return (first_id, second_id) if first_id < second_id else (second_id, first_id)


def _better(first_id: int, second_id: int, outcome: Verdict) -> int | None:
    match outcome:
        case Verdict.FIRST:
            return first_id
        case Verdict.SECOND:
            return second_id
        case Verdict.TIE | Verdict.BOTH_BAD:
            return None


def _place(better: int | None, pair: tuple[int, int]) -> int:
    return 2 if better is None else pair.index(better)


def _kappa(counts: Mapping[tuple[int, int], int]) -> tuple[float, float] | None:
    """Cohen's kappa of a table of counts, with its large-sample standard error."""
    n = sum(counts.values())
    if not n:
        return None
    outcomes = sorted({outcome for pair in counts for outcome in pair})
    part = {pair: count / n for pair, count in counts.items()}
    row = {i: sum(part.get((i, j), 0.0) for j in outcomes) for i in outcomes}
    column = {j: sum(part.get((i, j), 0.0) for i in outcomes) for j in outcomes}
    observed = sum(part.get((i, i), 0.0) for i in outcomes)
    by_chance = sum(row[i] * column[i] for i in outcomes)
    if by_chance >= 1.0:
        return None
    kappa = (observed - by_chance) / (1 - by_chance)
    same = sum(part.get((i, i), 0.0) * (1 - (row[i] + column[i]) * (1 - kappa)) ** 2 for i in outcomes)
    other = sum(p * (column[i] + row[j]) ** 2 for (i, j), p in part.items() if i != j)
    spread = same + (1 - kappa) ** 2 * other - (kappa - by_chance * (1 - kappa)) ** 2
    return kappa, max(0.0, spread / n) ** 0.5 / (1 - by_chance)
