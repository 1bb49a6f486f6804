"""The sentence that a report begins with, and those beside it. Each follows from figures that stand below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from abreast.core.judge.report.document import ContestantReport, PairReport, RankingReport
from abreast.core.meter.totals import plain_dollars as dollars


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
    asked = f"{prompts} prompt{'s' * (prompts != 1)}"
    names = {each.number: each.label for each in contestants}
    if not contestants:
        return "Nothing can be concluded: no answer stands in what was chosen."
    if len(contestants) == 1:
        return f"Nothing was compared: only {contestants[0].label} answered, to {asked}."
    if ranking is None or not ranking.pairs_judged:
        who = _listed([names[each.number] for each in contestants])
        nobody = "nobody has voted blind yet" if has_open_votes else "nobody has voted yet"
        return f"No winner is named, since {nobody}: {who} answered {asked}, and below is what that took."
    if len(ranking.pairs) == 1:
        return _of_two(ranking.pairs[0], names)
    best = ranking.standings[0]
    beaten = [each.contestant for each in ranking.standings[1:]]
    clear = {frozenset((pair.first, pair.second)) for pair in ranking.pairs if pair.told_apart}
    if best.rank == "1" and all(standing.group == best.group for standing in ranking.standings):
        return f"{names[best.contestant]} is the best of {len(names)} by {_votes(ranking)}: its lead is larger than chance explains."
    if best.rating is not None:
        doubtful = [names[each] for each in beaten if frozenset((best.contestant, each)) not in clear]
        return (
            f"{names[best.contestant]} leads after {_votes(ranking)}, but that does not tell it apart from "
            f"{_listed(doubtful) or 'all others'}, so the choice is still open."
        )
    return f"The choice is still open: {_votes(ranking)} are too few to rank {_listed(list(names.values()))}."


def _of_two(pair: PairReport, names: dict[int, str]) -> str:
    first_leads = pair.first_wins >= pair.second_wins
    better, worse = (pair.first, pair.second) if first_leads else (pair.second, pair.first)
    won, lost = max(pair.first_wins, pair.second_wins), min(pair.first_wins, pair.second_wins)
    draws = pair.ties + pair.both_bad
    total = won + lost + draws
    score = f"{won} to {lost}" + (f" with {draws} draw{'s' * (draws != 1)}" if draws else "")
    votes = f"{total} vote{'s' * (total != 1)}"
    if pair.told_apart and won > lost:
        return (
            f"{names[better]} was preferred to {names[worse]}, {score} in {votes}, which is more than chance explains."
        )
    if won == lost:
        return f"The choice is still open: {names[better]} and {names[worse]} stand at {score} after {votes}."
    needed = f" (about {pair.more_votes} more votes would)" if pair.more_votes else ""
    return (
        f"The choice is still open: {names[better]} leads {names[worse]} {score} after {votes}, "
        f"which does not tell them apart{needed}."
    )


def findings(contestants: Sequence[ContestantReport]) -> tuple[str, ...]:
    """What else decides: money, waits, failures."""
    if len(contestants) < 2:
        return ()
    return (*_money(contestants), *_waits(contestants), *_failures(contestants))


def _money(contestants: Sequence[ContestantReport]) -> Iterator[str]:
    if all(each.cost.is_local for each in contestants):
        yield "All answers were made on own hardware; no provider was paid."
        return
    priced = [(each.cost.per_answer_usd, each.label) for each in contestants if each.cost.per_answer_usd is not None]
    if len(priced) > 1:
        (least, cheap), (most, dear) = min(priced), max(priced)
        if least == most:
            yield f"An answer cost {dollars(least)} with {_listed([label for _, label in priced])} alike."
        elif least > 0:
            yield f"An answer by {dear} cost {dollars(most)} on average, {_ratio(most / least)} that of {cheap} ({dollars(least)})."
        else:
            yield f"An answer by {dear} cost {dollars(most)} on average; {cheap} cost nothing."
    unknown = sum(each.cost.unknown for each in contestants)
    if unknown:
        yield f"The cost of {unknown} answer{'s' * (unknown != 1)} is unknown and in no sum."


def _waits(contestants: Sequence[ContestantReport]) -> Iterator[str]:
    waits = [(each.whole_answer.median_s, each.label) for each in contestants if each.whole_answer.median_s is not None]
    if len(waits) > 1:
        (least, fast), (most, slow) = min(waits), max(waits)
        if least > 0 and most / least >= 1.1:
            yield (
                f"A whole answer took {fast} {_seconds(least)} in the median, and {slow} {_seconds(most)}, "
                f"{_ratio(Decimal(most / least))} as long."
            )
        else:
            yield f"A whole answer took about as long with all of them, {_seconds(least)} to {_seconds(most)} in the median."


def _failures(contestants: Sequence[ContestantReport]) -> Iterator[str]:
    failed = [(sum(each.failures.values()), each) for each in contestants if each.failures]
    if not failed:
        yield "Every answer came whole."
    for count, each in failed:
        yield f"{count} of {each.answers} answers by {each.label} did not come whole."


def _votes(ranking: RankingReport) -> str:
    prompts = f"{ranking.verdicts} prompt{'s' * (ranking.verdicts != 1)}"
    return f"{ranking.pairs_judged} verdict{'s' * (ranking.pairs_judged != 1)} on pairs of answers to {prompts}"


def _ratio(times: Decimal) -> str:
    return f"{times:.0f} times" if times >= 10 else f"{times:.1f} times"


def _seconds(value: float) -> str:
    return f"{value:.2f} s" if value < 10 else f"{value:.0f} s"


def _listed(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
