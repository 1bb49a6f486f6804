"""How far a judge and the user agree on the same pairs of answers, and how much the order of the answers decided."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from abreast.core.judge.shares import Z_95, Share
from abreast.core.judge.votes import Verdict, Vote
from abreast.core.language import number, tr

Said: TypeAlias = tuple[Any, Any, Verdict]
"""Two answers by what orders them, such as their ids, and what was said of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Over the pairs that both have said something of. A tie and "both bad" are one outcome here: neither is better."""

    same: Share | None
    """The pairs with the same outcome; `None`: no pair has both."""
    kappa: float | None
    """Cohen's: 1 is full agreement, 0 what chance gives. `None`: no pairs, or both always say the same one thing."""
    kappa_low: float | None
    kappa_high: float | None
    """The 95 % interval, by the standard error of Fleiss, Cohen and Everitt (1969)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderEffect:
    """What the order did in which the judge saw the answers. Without any effect the first one wins half of the time."""

    first_preferred: Share | None
    """Of all single verdicts that named a better answer: those that named the one that was shown first."""
    changed: Share | None
    """Of all pairs: those in which the two orders gave different verdicts, so that the pair counts as a tie."""


def said_by(votes: Iterable[Vote]) -> tuple[Said, ...]:
    """What the votes that count say of pairs, the oldest first."""
    return tuple(
        (pair.first_answer_id, pair.second_answer_id, pair.outcome)
        for vote in votes
        if vote.is_rated
        for pair in vote.pairs
    )


def agreement(by_user: Iterable[Said], by_judge: Iterable[Said]) -> Agreement:
    """Compare the newest word of each side on each pair of answers."""
    users, judges = _newest(by_user), _newest(by_judge)
    both = [(users[pair], judges[pair]) for pair in judges if pair in users]
    kappa = _kappa(Counter(both))
    return Agreement(
        same=_share(sum(user is judge for user, judge in both), len(both)),
        kappa=None if kappa is None else kappa[0],
        kappa_low=None if kappa is None else max(-1.0, kappa[0] - Z_95 * kappa[1]),
        kappa_high=None if kappa is None else min(1.0, kappa[0] + Z_95 * kappa[1]),
    )


def order_effect(orders: Iterable[tuple[Verdict, Verdict]]) -> OrderEffect:
    """
    Args:
        orders: What the judge said of each pair when it saw the first answer first, and when it saw it second. Both
            are told of the same first answer.
    """
    kept = tuple(orders)
    # Backward the judge saw the second answer first.
    seen = [verdict for forward, backward in kept for verdict in (forward, backward.turned) if verdict.decisive]
    return OrderEffect(
        first_preferred=_share(seen.count(Verdict.FIRST), len(seen)),
        changed=_share(sum(forward is not backward for forward, backward in kept), len(kept)),
    )


def share_in_words(share: Share) -> str:
    """E.g. `8 of 12 (67 %, 95 % interval 39 to 86 %)`."""
    low, high = 100 * share.low, 100 * share.high
    return tr(
        "{part} of {whole} ({value} %, 95 % interval {low} to {high} %)",
        part=share.part,
        whole=share.whole,
        value=number(100 * share.value),
        low=number(low),
        high=number(high),
    )


def agreement_in_words(found: Agreement) -> str:
    """E.g. `The same outcome in 8 of 12 …; Cohen's kappa 0.42 (0.02 to 0.81), n = 12`; empty: no pair has both."""
    if found.same is None:
        return ""
    share = share_in_words(found.same)
    if found.kappa is None or found.kappa_low is None or found.kappa_high is None:
        return tr(
            "The same outcome in {share} of the pairs that both have judged; "
            "Cohen's kappa cannot be told, since there is only one outcome.",
            share=share,
        )
    return tr(
        "The same outcome in {share} of the pairs that both have judged; "
        "Cohen's kappa {kappa} (95 % interval {low} to {high}, n = {count}).",
        share=share,
        kappa=number(found.kappa, 2),
        low=number(found.kappa_low, 2),
        high=number(found.kappa_high, 2),
        count=found.same.whole,
    )


def _share(part: int, whole: int) -> Share | None:
    return Share(part=part, whole=whole) if whole else None


def _newest(said: Iterable[Said]) -> dict[tuple[Any, Any], Verdict]:
    """By pair, in one order of its answers, so that "the first" means the same on both sides."""
    found: dict[tuple[Any, Any], Verdict] = {}
    for first, second, outcome in said:
        neutral = outcome if outcome.decisive else Verdict.TIE
        if first < second:
            found[first, second] = neutral
        else:
            found[second, first] = neutral.turned
    return found


def _kappa(counts: Mapping[tuple[Verdict, Verdict], int]) -> tuple[float, float] | None:
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
