"""Charges to put into a ledger, and the sums that a person with a pencil would make of them."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from history_samples import WAIT_S, ask, compared, record

from abreast.core.meter.ledger import Charge
from abreast.core.meter.pricing import Cost
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures
from abreast.core.store.history import History
from abreast.core.store.values import Ask
from abreast.core.usage import Usage

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
LONG = Decimal("0.000012345678901234567")
"""As a provider reports it that adds floating point numbers up."""


def charge(number: int, *, at: datetime = NOW, bot_id: str | None = None) -> Charge:
    """The `number`th of a mixed lot: reported, computed, estimated, unknown, with a lower bound, failed."""
    draw = random.Random(number)
    costs = (
        Cost(usd=LONG * draw.randint(1, 999), source="provider", price_source="the provider's own figure"),
        Cost(usd=Decimal(draw.randint(1, 10**9)).scaleb(-9), source="genai-prices", price_source="a list"),
        Cost(usd=Decimal(draw.randint(1, 10**6)).scaleb(-7), source="estimate", reason="Stopped."),
        Cost(usd=None, source="unknown", reason="No price.", at_least_usd=Decimal(draw.randint(0, 99)).scaleb(-5)),
        Cost(usd=None, source="unknown", reason="No tokens."),
        Cost(usd=Decimal(0), source="local"),
    )
    return Charge(
        sent_at=at - timedelta(days=draw.randint(0, 40)),
        state=draw.choice((AnswerState.COMPLETE, AnswerState.CANCELLED, AnswerState.FAILED)),
        usage=Usage(input_tokens=draw.choice((None, draw.randint(1, 5000))), output_tokens=draw.randint(0, 900)),
        cost=costs[number % len(costs)],
        figures=Figures(
            ttft_s=draw.randint(100_000, 3_000_000) / 1e6, tokens_per_s=draw.uniform(5, 200), is_cold=number % 7 == 0
        ),
        bot_id=bot_id,
        input_bytes=draw.randint(10, 9000),
        output_bytes=draw.randint(10, 900),
    )


def answered(history: History, charges: Iterable[Charge], *, name: str = "small", tags: tuple[str, ...] = ()) -> int:
    """A comparison whose one lane gave an answer for each charge. Gives its id."""
    comparison_id, (lane_id,) = compared(history, 1)
    if tags:
        history.set_tags(comparison_id, tags).result(WAIT_S)
    for each in charges:
        question: Ask = ask(lane_id, "Why?", name=name)
        begun = history.begin_turn(comparison_id, "Why?", [question]).result(WAIT_S)
        history.finish(begun.answer_ids[lane_id], record("Because."), lambda _, each=each: each)
    return comparison_id


def added_up(charges: Iterable[Charge]) -> dict[str, Decimal]:
    """Dollars by kind, by plain addition."""
    sums = dict.fromkeys(("reported", "computed", "estimated", "at_least"), Decimal(0))
    for each in charges:
        cost = each.cost
        kind = {"provider": "reported", "estimate": "estimated", "unknown": "at_least"}.get(cost.source, "computed")
        sums[kind] += (cost.at_least_usd if cost.source == "unknown" else cost.usd) or Decimal(0)
    return sums
