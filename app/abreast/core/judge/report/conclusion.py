"""The sentence that a report begins with, and those beside it. Each follows from figures that stand below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from abreast.core.judge.report.document import ContestantReport, PairReport, RankingReport
from abreast.core.judge.report.money import seconds
from abreast.core.language import isolated, listed, number, tr, tr_n
from abreast.core.meter.totals import dollars


def conclusion(
    contestants: Sequence[ContestantReport],
    prompts: int,
    ranking: RankingReport | None,
    *,
    has_open_votes: bool = False,
) -> str:
    """One sentence. It names a winner only if the votes tell it apart from every other one.

    Args:
        has_open_votes: There are votes that do not count, since they were cast with the names in sight.
    """
    contestants = _isolated(contestants)
    asked = tr_n("{n} prompt", "{n} prompts", prompts)
    names = {each.number: each.label for each in contestants}
    if not contestants:
        return tr("Nothing can be concluded: no answer stands in what was chosen.")
    if len(contestants) == 1:
        return tr(
            "Nothing was compared: only {model} answered, to {prompts}.", model=contestants[0].label, prompts=asked
        )
    if ranking is None or not ranking.pairs_judged:
        nobody = tr("nobody has voted blind yet") if has_open_votes else tr("nobody has voted yet")
        return tr(
            "No winner is named, since {nobody}: {models} answered {prompts}, and below is what that took.",
            nobody=nobody,
            models=listed([names[each.number] for each in contestants]),
            prompts=asked,
        )
    if len(ranking.pairs) == 1:
        return _of_two(ranking.pairs[0], names)
    best = ranking.standings[0]
    beaten = [each.contestant for each in ranking.standings[1:]]
    clear = {frozenset((pair.first, pair.second)) for pair in ranking.pairs if pair.told_apart}
    if best.rank == "1" and all(standing.group == best.group for standing in ranking.standings):
        return tr(
            "{model} is the best of {count} by {votes}: its lead is larger than chance explains.",
            model=names[best.contestant],
            count=number(len(names)),
            votes=_votes(ranking),
        )
    if best.rating is not None:
        doubtful = [names[each] for each in beaten if frozenset((best.contestant, each)) not in clear]
        return tr(
            "{model} leads after {votes}, but that does not tell it apart from {others}, so the choice is still open.",
            model=names[best.contestant],
            votes=_votes(ranking),
            others=listed(doubtful) or tr("all others"),
        )
    return tr(
        "The choice is still open: {votes} are too few to rank {models}.",
        votes=_votes(ranking),
        models=listed(list(names.values())),
    )


def _of_two(pair: PairReport, names: dict[int, str]) -> str:
    first_leads = pair.first_wins >= pair.second_wins
    better, worse = (pair.first, pair.second) if first_leads else (pair.second, pair.first)
    won, lost = max(pair.first_wins, pair.second_wins), min(pair.first_wins, pair.second_wins)
    draws = pair.ties + pair.both_bad
    total = won + lost + draws
    score = tr("{won} to {lost}", won=number(won), lost=number(lost))
    if draws:
        score = tr_n("{score} with {n} draw", "{score} with {n} draws", draws, score=score)
    told = {
        "better": names[better],
        "worse": names[worse],
        "score": score,
        "votes": tr_n("{n} vote", "{n} votes", total),
    }
    if pair.told_apart and won > lost:
        return tr("{better} was preferred to {worse}, {score} in {votes}, which is more than chance explains.", **told)
    if won == lost:
        return tr("The choice is still open: {better} and {worse} stand at {score} after {votes}.", **told)
    if not pair.more_votes:
        return tr(
            "The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart.",
            **told,
        )
    return tr(
        "The choice is still open: {better} leads {worse} {score} after {votes}, which does not tell them apart "
        "(about {count} more votes would).",
        count=number(pair.more_votes),
        **told,
    )


def findings(contestants: Sequence[ContestantReport]) -> tuple[str, ...]:
    """What else decides: money, waits, failures."""
    if len(contestants) < 2:
        return ()
    named = _isolated(contestants)
    return (*_money(named), *_waits(named), *_failures(named))


def _isolated(contestants: Sequence[ContestantReport]) -> Sequence[ContestantReport]:
    return [replace(each, label=isolated(each.label)) for each in contestants]


def _money(contestants: Sequence[ContestantReport]) -> Iterator[str]:
    if all(each.cost.is_local for each in contestants):
        yield tr("All answers were made on own hardware; no provider was paid.")
        return
    priced = [(each.cost.per_answer_usd, each.label) for each in contestants if each.cost.per_answer_usd is not None]
    if len(priced) > 1:
        (least, cheap), (most, dear) = min(priced), max(priced)
        if least == most:
            names = listed([label for _, label in priced])
            yield tr("An answer cost {cost} with {models} alike.", cost=dollars(least), models=names)
        elif least > 0:
            yield tr(
                "An answer by {dear} cost {most} on average, {ratio} times that of {cheap} ({least}).",
                dear=dear,
                most=dollars(most),
                ratio=_ratio(most / least),
                cheap=cheap,
                least=dollars(least),
            )
        else:
            yield tr(
                "An answer by {dear} cost {most} on average; {cheap} cost nothing.",
                dear=dear,
                most=dollars(most),
                cheap=cheap,
            )
    unknown = sum(each.cost.unknown for each in contestants)
    if unknown:
        yield tr_n(
            "The cost of {n} answer is unknown and in no sum.",
            "The cost of {n} answers is unknown and in no sum.",
            unknown,
        )


def _waits(contestants: Sequence[ContestantReport]) -> Iterator[str]:
    waits = [(each.whole_answer.median_s, each.label) for each in contestants if each.whole_answer.median_s is not None]
    if len(waits) > 1:
        (least, fast), (most, slow) = min(waits), max(waits)
        if least > 0 and most / least >= 1.1:
            yield tr(
                "A whole answer took {fast} {least} in the median, and {slow} {most}, {ratio} times as long.",
                fast=fast,
                least=seconds(least),
                slow=slow,
                most=seconds(most),
                ratio=_ratio(Decimal(most / least)),
            )
        else:
            yield tr(
                "A whole answer took about as long with all of them, {least} to {most} in the median.",
                least=seconds(least),
                most=seconds(most),
            )


def _failures(contestants: Sequence[ContestantReport]) -> Iterator[str]:
    failed = [(sum(each.failures.values()), each) for each in contestants if each.failures]
    if not failed:
        yield tr("Every answer came whole.")
    for count, each in failed:
        yield tr(
            "{count} of {all} answers by {model} did not come whole.",
            count=number(count),
            all=number(each.answers),
            model=each.label,
        )


def _votes(ranking: RankingReport) -> str:
    return tr_n(
        "{n} verdict on pairs of answers to {prompts}",
        "{n} verdicts on pairs of answers to {prompts}",
        ranking.pairs_judged,
        prompts=tr_n("{n} prompt", "{n} prompts", ranking.verdicts),
    )


def _ratio(times: Decimal) -> str:
    return number(times, 0 if times >= 10 else 1)
