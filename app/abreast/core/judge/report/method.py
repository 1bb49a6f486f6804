"""How a report's figures were made, and what keeps them from saying more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from abreast.core.judge.report.document import ContestantReport, RankingReport
from abreast.core.judge.report.given import Given
from abreast.core.language import date_parts, number, tr, tr_n
from abreast.core.meter.spread import MIN_PERCENTILE_VALUES
from abreast.core.run.record import AnswerState

FEW_VOTED_PROMPTS = 30


def measured(given: Given, contestants: Sequence[ContestantReport], ranking: RankingReport | None) -> tuple[str, ...]:
    """Sentences on how each kind of figure came about."""
    return tuple(_measured(given, contestants, ranking))


def caveats(given: Given, contestants: Sequence[ContestantReport], ranking: RankingReport | None) -> tuple[str, ...]:
    """Sentences on what is in doubt. Each is there only if it is so here."""
    return tuple(_caveats(given, contestants, ranking))


def day(at_ms: int) -> str:
    """A time in UTC, e.g. `21 November 2026, 10:30 UTC`; `-` for one that no calendar has."""
    try:
        when = datetime.fromtimestamp(at_ms / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return "-"
    return tr("{day} {month} {year}, {time} UTC", **date_parts(when))


def _measured(given: Given, contestants: Sequence[ContestantReport], ranking: RankingReport | None) -> Iterator[str]:
    yield tr(
        "Every prompt was sent to all its models at the same time from one computer. Waits are read from one monotonic "
        "clock: from the last byte of the request to the first content (first token) and to the last content "
        "(whole answer). "
        "Medians and percentiles by linear interpolation; a 95th percentile is given from {count} answers on.",
        count=number(MIN_PERCENTILE_VALUES),
    )
    costs = tr(
        "Costs are what the provider reported, else its token counts times the price that held when the answer "
        "was given; what is unknown is in no sum."
    )
    sources = sorted({answer.cost.price_source for answer in given.answers if answer.cost.price_source})
    prices = [tr("Prices: {sources}.", sources="; ".join(sources))] if sources else []
    yield " ".join((costs, *prices))
    if ranking is not None:
        yield tr(
            "{blind} of {all} voted prompts were voted on blind: names, hosts, times and costs were hidden, "
            "and the order of the answers was drawn at random.",
            blind=number(ranking.blind),
            all=number(ranking.verdicts),
        )
        yield tr(
            'Ratings are Bradley-Terry by maximum likelihood, a tie or "both bad" counting as half a win for each, mean 1000, with '
            "95 % intervals by covariances clustered by prompt; shares have Wilson's 95 % interval."
        )
    if any(each.served_models for each in contestants):
        yield tr("Where a provider named another model than the one asked, that name stands in the line-up.")


def _caveats(given: Given, contestants: Sequence[ContestantReport], ranking: RankingReport | None) -> Iterator[str]:
    if ranking is not None:
        yield from _doubts(ranking)
    elif given.open_left_out:
        yield tr("Nobody has voted blind: nothing here says which answers are better.")
    else:
        yield tr("Nobody has voted: nothing here says which answers are better.")
    yield from _left_out(given)
    yield from _odd_waits(given)
    partial = [each.label for each in contestants if each.answers < len({answer.prompt for answer in given.answers})]
    if partial:
        yield tr("Not every model was asked every prompt: {models}.", models=", ".join(partial))
    repeated = sum(answer.attempts > 1 for answer in given.answers)
    if repeated:
        yield tr_n(
            "{n} answer took more than one attempt; the waits are those of the last.",
            "{n} answers took more than one attempt; the waits are those of the last.",
            repeated,
        )
    if any(answer.state is AnswerState.CANCELLED for answer in given.answers):
        yield tr("Stopped answers count as not whole, though a person stopped them.")


def _doubts(ranking: RankingReport) -> Iterator[str]:
    if ranking.verdicts < FEW_VOTED_PROMPTS:
        yield tr_n(
            "Votes on {n} prompt are few: other prompts may well turn the order round.",
            "Votes on {n} prompts are few: other prompts may well turn the order round.",
            ranking.verdicts,
        )
    if ranking.blind < ranking.verdicts:
        yield tr("Not all votes were blind: knowing the names may have swayed them.")
    yield from ranking.notes


def _left_out(given: Given) -> Iterator[str]:
    if given.open_left_out:
        yield tr_n(
            "Left out of the ranking: the votes on {n} prompt that were cast with the names in sight.",
            "Left out of the ranking: the votes on {n} prompts that were cast with the names in sight.",
            given.open_left_out,
        )
    if given.unrated:
        yield tr_n(
            "Left out of the ranking: {n} vote cast after the names were shown, or on an answer that names its maker.",
            "Left out of the ranking: {n} votes cast after the names were shown, or on an answer that names its maker.",
            given.unrated,
        )
    if given.hidden_prompts:
        yield tr_n(
            "Left out: {n} prompt whose names are still hidden.",
            "Left out: {n} prompts whose names are still hidden.",
            given.hidden_prompts,
        )


def _odd_waits(given: Given) -> Iterator[str]:
    cold = sum(answer.figures.is_cold for answer in given.answers)
    if cold:
        yield tr_n(
            "{n} answer had to wait for a model to be loaded first: such waits are longer than usual.",
            "{n} answers had to wait for a model to be loaded first: such waits are longer than usual.",
            cold,
        )
    lagging = sum(answer.figures.is_lagging for answer in given.answers)
    if lagging:
        yield tr_n(
            "While {n} answer came in, this computer itself was busy, so their times are in doubt.",
            "While {n} answers came in, this computer itself was busy, so their times are in doubt.",
            lagging,
        )
    shared = {answer.who for answer in given.answers if answer.cost.source == "local"}
    if len(shared) > 1:
        yield tr("Several models ran on one computer at the same time and slowed each other down.")
