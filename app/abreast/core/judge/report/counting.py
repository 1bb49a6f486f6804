"""The figures of each contestant: what its answers cost, how long they took, which of them failed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from abreast.core.judge.report.document import ContestantReport, CostReport, SettingsReport, WaitReport
from abreast.core.judge.report.given import ContestantName, GivenAnswer
from abreast.core.language import tr
from abreast.core.meter.pricing import Cost
from abreast.core.meter.spread import Spread
from abreast.core.meter.totals import Totals
from abreast.core.run.record import AnswerState
from abreast.core.usage import Usage

MOST_ERRORS = 5


def contestants_of(answers: Iterable[GivenAnswer]) -> dict[ContestantName, int]:
    """Each one with its number, in the order in which they first answered."""
    return {who: number for number, who in enumerate(dict.fromkeys(answer.who for answer in answers), start=1)}


def labels_of(numbers: Mapping[ContestantName, int]) -> dict[int, str]:
    """What each is called: its own name, with the host where two have the same."""
    shared = Counter(who.label for who in numbers)
    return {number: who.label if shared[who.label] == 1 else who.line for who, number in numbers.items()}


def contestant_report(who: ContestantName, number: int, label: str, answers: Sequence[GivenAnswer]) -> ContestantReport:
    """
    Args:
        answers: All of this contestant's.
    """
    failed = [answer for answer in answers if answer.state is not AnswerState.COMPLETE]
    speeds = Spread.of(s for answer in answers if (s := answer.figures.tokens_per_s) is not None)
    settings = dict.fromkeys(answer.settings for answer in answers)
    served = dict.fromkeys(
        answer.served_model for answer in answers if answer.served_model and answer.served_model != who.model_id
    )
    return ContestantReport(
        number=number,
        label=label,
        line=who.line,
        model=f"{who.provider_id}/{who.model_id}",
        served_models=tuple(served),
        settings=tuple(
            SettingsReport(system=each.system, temperature=each.temperature, max_output_tokens=each.max_output_tokens)
            for each in settings
        ),
        answers=len(answers),
        failures=dict(Counter(answer.state.value for answer in failed)),
        errors=tuple(dict.fromkeys(answer.error for answer in failed if answer.error))[:MOST_ERRORS],
        cost=cost_report([answer.cost for answer in answers]),
        first_token=_wait(answer.figures.ttft_s for answer in answers),
        whole_answer=_wait(answer.figures.e2e_s for answer in answers if answer.state is AnswerState.COMPLETE),
        tokens_per_s=speeds.median,
    )


def cost_report(costs: Sequence[Cost]) -> CostReport:
    """What some answers cost together. Those that were refused before any work was done cost nothing."""
    totals = Totals.sum(Totals.of(Usage(), cost) for cost in costs)
    counted = totals.records - totals.unknown
    is_local = bool(costs) and all(cost.source == "local" for cost in costs)
    return CostReport(
        answers=len(costs),
        known_usd=totals.known_usd,
        estimated_usd=totals.estimated_usd,
        unknown=totals.unknown,
        per_answer_usd=(totals.known_usd + totals.estimated_usd) / Decimal(counted) if counted else None,
        is_local=is_local,
        text=tr("free, on own hardware") if is_local else totals.text,
    )


def _wait(seconds: Iterable[float | None]) -> WaitReport:
    spread = Spread.of(each for each in seconds if each is not None)
    return WaitReport(n=spread.n, median_s=spread.median, p95_s=spread.p95)
