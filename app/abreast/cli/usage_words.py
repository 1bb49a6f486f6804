"""What a request consumed and cost, as JSON for programs and as a calculation for people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC
from decimal import Decimal
from typing import Any

from abreast.core.counts import ServerTimings
from abreast.core.meter.attempts import Metered
from abreast.core.meter.pricing import Cost, PriceQuery
from abreast.core.meter.report import UsageReport, UsageState
from abreast.core.meter.shares import MILLION, Share
from abreast.core.meter.totals import exact_digits
from abreast.core.usage import Usage

SOURCES = {
    "provider": "provider",
    "user price": "computed",
    "genai-prices": "computed",
    "estimate": "estimate",
    "local": "local",
    "rule": "rule",
    "unknown": "none",
}
_STATES = {
    UsageState.REPORTED: "reported by the server",
    UsageState.DERIVED: "derived from the server's timings",
    UsageState.PARTIAL: "known in part only",
    UsageState.MISSING: "not reported",
    UsageState.NOT_BILLED: "none: the request was refused before any work was done",
}
_COUNTS = (
    ("input_tokens", "input (with cache)"),
    ("cached_input_tokens", "of these read from cache"),
    ("cache_write_tokens", "of these written to cache"),
    ("output_tokens", "output (with reasoning)"),
    ("reasoning_tokens", "of these reasoning"),
)


def as_json(metered: Metered) -> dict[str, Any]:
    """The object that `--json` prints. `null`: not known, never 0; amounts are exact, as text."""
    cost, timings = metered.cost, asdict(metered.timings)
    return {
        **asdict(metered.usage),
        "cost_usd": exact(cost.usd),
        "cost_source": SOURCES[cost.source],
        "usage_state": metered.state.value,
        "cost_usd_lower_bound": exact(cost.at_least_usd),
        "price_source": cost.price_source or None,
        "reason": cost.reason or None,
        "timing": {f"server_{name}": float(value) for name, value in timings.items() if value is not None},
    }


def in_words(metered: Metered, query: PriceQuery) -> Iterator[str]:
    """The calculation, line by line."""
    yield f"{query.provider}, {query.model}, {query.when.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
    if len(metered.attempts) > 1:
        for number, (report, cost) in enumerate(metered.attempts, start=1):
            yield ""
            yield f"Attempt {number}"
            yield from _answer_in_words(report, cost)
        yield ""
        yield "All attempts"
        yield from _counts_in_words(metered.usage, metered.state)
        yield f"Cost: {_cost_in_words(metered.cost)}"
        return
    for report, cost in metered.attempts:
        yield from _answer_in_words(report, cost)


def _answer_in_words(report: UsageReport, cost: Cost) -> Iterator[str]:
    if report.model:
        yield f"Answered by {report.model}"
    yield from _counts_in_words(report.usage, report.state)
    if report.bill.context:
        yield "Billed as: " + ", ".join(f"{name} {value}" for name, value in report.bill.context.items())
    if cost.price_source:
        yield f"Price: {cost.price_source}"
    for share in cost.shares:
        yield f"  {share_in_words(share)}"
    yield f"Cost: {_cost_in_words(cost)}"
    yield from _timings_in_words(report.timings)


def _counts_in_words(usage: Usage, state: UsageState) -> Iterator[str]:
    yield f"Tokens: {_STATES[state]}"
    for name, words in _COUNTS:
        count: int | None = getattr(usage, name)
        if count is not None:
            yield f"  {count:>12,}  {words}"


def share_in_words(share: Share) -> str:
    """`1,920 input read from cache x $0.175 per million = $0.000336`."""
    per = "million" if share.kind.per == MILLION else "thousand"
    return f"{share.quantity:>12,}  {share.kind.words} x ${exact(share.rate)} per {per} = ${exact(share.usd)}"


def _cost_in_words(cost: Cost) -> str:
    match cost.source:
        case "provider":
            return f"${exact(cost.usd)}, as the provider says it charged"
        case "local":
            return "$0, your own hardware"
        case "rule":
            return "$0, refused requests are not billed"
        case "user price" | "genai-prices":
            return f"${exact(cost.usd)}, computed from the counts and the price above"
        case "estimate":
            return f"~${exact(cost.usd)}, estimated"
        case "unknown":
            bound = f"at least ${exact(cost.at_least_usd)}, the whole is " if cost.at_least_usd is not None else ""
            return f"{bound}unknown. {cost.reason}"


def _timings_in_words(timings: ServerTimings) -> Iterator[str]:
    figures = (
        ("output", timings.decode_tok_s, "tok/s"),
        ("input", timings.prefill_tok_s, "tok/s"),
        ("queue", timings.queue_s, "s"),
        ("loading", timings.load_s, "s"),
    )
    known = [f"{name} {value:.2f} {unit}" for name, value, unit in figures if value is not None]
    if known:
        yield "Measured by the server: " + ", ".join(known)


def exact(usd: Decimal | None) -> str | None:
    """All digits; `None` stays `None`, which JSON has as `null`."""
    return None if usd is None else exact_digits(usd)
