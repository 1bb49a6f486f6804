"""What one answer took, as a table for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from rich.table import Table

from abreast.cli.terminal import cell, table
from abreast.cli.usage_words import SOURCES, exact
from abreast.core.meter.answer_cost import answer_cost
from abreast.core.meter.price_table import PriceTable
from abreast.core.meter.pricing import Cost
from abreast.core.meter.totals import dollars
from abreast.core.registry.contestants import BOT_PREFIX
from abreast.core.run.figure_words import UNKNOWN, seconds, tokens
from abreast.core.run.lane import Answer, Lane
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures, figures_of

_MILLIONTH = Decimal("0.000001")
_COLOURS = {AnswerState.COMPLETE: "green", AnswerState.CANCELLED: "yellow"}


def figures_table(lanes: Iterable[Lane], prices: PriceTable) -> Table:
    """One row a lane."""
    numbers = ("first token", "total", "tok/s", "in", "out", "cost")
    made = table("lane", "model", "state", *numbers, right=numbers)
    for lane in lanes:
        answer = _answer(lane)
        record, figures = answer.record, figures_of(answer.record)
        usage = record.usage
        made.add_row(
            cell(lane.letter),
            cell(shown_name(answer)),
            cell(f"{record.state.value}{_flags(figures)}", _COLOURS.get(record.state, "red")),
            cell(seconds(figures.ttft_s)),
            cell(seconds(figures.e2e_s)),
            cell(UNKNOWN if figures.tokens_per_s is None else f"{figures.tokens_per_s:.1f}"),
            cell(tokens(usage.input_tokens, plausible=usage.plausible)),
            cell(tokens(usage.output_tokens, plausible=usage.plausible)),
            cell(_cost(answer_cost(record, answer.ref, request=answer.request, table=prices))),
        )
    return made


def as_json(lanes: Iterable[Lane], prices: PriceTable) -> dict[str, Any]:
    """The object that `--json` prints. `null`: cannot be known."""
    return {"lanes": [_lane_as_json(lane, prices) for lane in lanes]}


def shown_name(answer: Answer) -> str:
    """Who gave an answer: the model, and the bot if it was asked through one."""
    return answer.ref.name if answer.bot_id is None else f"{BOT_PREFIX}{answer.bot_id} ({answer.ref.name})"


def _lane_as_json(lane: Lane, prices: PriceTable) -> dict[str, Any]:
    answer = _answer(lane)
    record, figures = answer.record, figures_of(answer.record)
    cost = answer_cost(record, answer.ref, request=answer.request, table=prices)
    # An answer that never was has no cost to show, though none is billed.
    usd = None if cost.source == "rule" else cost.usd
    server = {f"{name}": float(value) for name, value in asdict(figures.server).items() if value is not None}
    return {
        "lane": lane.letter,
        "bot": answer.bot_id,
        "model": answer.ref.model.id,
        "provider": answer.ref.provider.id,
        "state": record.state.value,
        "text": str(record.text),
        "reasoning": str(record.reasoning),
        "error": record.error.message if record.error else None,
        "usage": asdict(record.usage),
        "ttft_s": figures.ttft_s,
        "time_to_answer_s": figures.time_to_answer_s,
        "e2e_s": figures.e2e_s,
        "tokens_per_s": figures.tokens_per_s,
        "no_speed_reason": figures.no_speed_reason,
        "end_to_end_tokens_per_s": figures.end_to_end_tokens_per_s,
        "queue_s": figures.queue_s,
        "loading_s": figures.loading_s,
        "retry_s": figures.retry_s,
        "is_cold": figures.is_cold,
        "lag_s": figures.lag_s,
        "is_lagging": figures.is_lagging,
        "server": server,
        "cost_usd": None if usd is None else float(usd),
        "cost_usd_exact": exact(usd),
        "cost_usd_at_least": exact(cost.at_least_usd),
        "cost_source": SOURCES[cost.source],
        "cost_is_estimate": cost.source == "estimate",
        "cost_reason": cost.reason or None,
        "price_source": cost.price_source or None,
        "attempts": len(record.earlier) + 1,
    }


def _answer(lane: Lane) -> Answer:
    return lane.turns[-1].shown_answer


def _flags(figures: Figures) -> str:
    """What makes the times of an answer doubtful."""
    cold = ", cold" if figures.is_cold else ""
    return f"{cold}, busy" if figures.is_lagging else cold


def _cost(cost: Cost) -> str:
    if cost.source == "rule":
        return UNKNOWN
    if cost.usd is None:
        return UNKNOWN if not cost.at_least_usd else f">= {_dollars(cost.at_least_usd)}"
    mark = "~" if cost.source == "estimate" else ""
    return f"{mark}{_dollars(cost.usd)}"


def _dollars(usd: Decimal) -> str:
    """Six decimals, so that costs can be compared; of less than a millionth the digits that count, since it is not free."""
    return f"${usd:.6f}" if usd >= _MILLIONTH else dollars(usd)
