"""How a report's figures were made, and what keeps them from saying more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from abreast.core.judge.report.document import ContestantReport, RankingReport
from abreast.core.judge.report.given import Given
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
    """A time in UTC, e.g. `2026-11-21 10:30 UTC`; `-` for one that no calendar has."""
    try:
        return f"{datetime.fromtimestamp(at_ms / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    except (OverflowError, ValueError, OSError):
        return "-"


def _measured(given: Given, contestants: Sequence[ContestantReport], ranking: RankingReport | None) -> Iterator[str]:
    yield (
        "Every prompt was sent to all its models at the same time from one computer. Waits are read from one monotonic "
        "clock: from the last byte of the request to the first content (first token) and to the last content "
        "(whole answer). Medians and percentiles by linear interpolation; a 95th percentile is given from "
        f"{MIN_PERCENTILE_VALUES} answers on."
    )
    sources = sorted({answer.cost.price_source for answer in given.answers if answer.cost.price_source})
    told = f" Prices: {'; '.join(sources)}." if sources else ""
    yield (
        "Costs are what the provider reported, else its token counts times the price that held when the answer "
        f"was given; what is unknown is in no sum.{told}"
    )
    if ranking is not None:
        yield (
            f"{ranking.blind} of {ranking.verdicts} voted prompts were voted on blind: names, hosts, times and costs were hidden, "
            "and the order of the answers was drawn at random."
        )
        yield (
            'Ratings are Bradley-Terry by maximum likelihood, a tie or "both bad" counting as half a win for each, mean 1000, with '
            "95 % intervals by covariances clustered by prompt; shares have Wilson's 95 % interval."
        )
    if any(each.served_models for each in contestants):
        yield "Where a provider named another model than the one asked, that name stands in the line-up."


def _caveats(given: Given, contestants: Sequence[ContestantReport], ranking: RankingReport | None) -> Iterator[str]:
    if ranking is None:
        blind = " blind" if given.open_left_out else ""
        yield f"Nobody has voted{blind}: nothing here says which answers are better."
    else:
        if ranking.verdicts < FEW_VOTED_PROMPTS:
            yield (
                f"Votes on {ranking.verdicts} prompt{'s' * (ranking.verdicts != 1)} are few: other prompts may well turn the order round."
            )
        if ranking.blind < ranking.verdicts:
            yield "Not all votes were blind: knowing the names may have swayed them."
        yield from ranking.notes
    if given.open_left_out:
        prompts = f"{given.open_left_out} prompt{'s' * (given.open_left_out != 1)}"
        yield f"Left out of the ranking: the votes on {prompts} that were cast with the names in sight."
    if given.unrated:
        yield (
            f"Left out of the ranking: {given.unrated} vote{'s' * (given.unrated != 1)} cast after the names were shown, or on an "
            "answer that names its maker."
        )
    if given.hidden_prompts:
        yield f"Left out: {given.hidden_prompts} prompt{'s' * (given.hidden_prompts != 1)} whose names are still hidden."
    cold = sum(answer.figures.is_cold for answer in given.answers)
    if cold:
        yield f"{cold} answer{'s' * (cold != 1)} had to wait for a model to be loaded first: such waits are longer than usual."
    lagging = sum(answer.figures.is_lagging for answer in given.answers)
    if lagging:
        yield f"While {lagging} answer{'s' * (lagging != 1)} came in, this computer itself was busy, so their times are in doubt."
    shared = {answer.who for answer in given.answers if answer.cost.source == "local"}
    if len(shared) > 1:
        yield "Several models ran on one computer at the same time and slowed each other down."
    partial = [each.label for each in contestants if each.answers < len({answer.prompt for answer in given.answers})]
    if partial:
        yield f"Not every model was asked every prompt: {', '.join(partial)}."
    repeated = [answer for answer in given.answers if answer.attempts > 1]
    if repeated:
        yield f"{len(repeated)} answer{'s' * (len(repeated) != 1)} took more than one attempt; the waits are those of the last."
    if any(answer.state is AnswerState.CANCELLED for answer in given.answers):
        yield "Stopped answers count as not whole, though a person stopped them."
