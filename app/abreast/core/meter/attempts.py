"""A request that was sent more than once: what all attempts together consumed and cost.

Each attempt is a request of its own to the provider, and may be billed even where its answer was lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal

from abreast.core.counts import ServerTimings, known_sum
from abreast.core.dialects.json_values import JsonObject, count, items, mapping
from abreast.core.meter.price_table import PriceTable
from abreast.core.meter.pricing import Cost, PriceQuery, price_report
from abreast.core.meter.report import UsageReport, UsageState, read_usage
from abreast.core.usage import Usage

ATTEMPT = "__attempt__"
"""The key of the event that begins an attempt; its events follow, or stand in it."""
_WRAPPERS = frozenset({"payload", "events"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What one attempt brought."""

    body: JsonObject | Sequence[JsonObject]
    status: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Metered:
    """What a request consumed and cost, over all attempts."""

    usage: Usage
    state: UsageState
    cost: Cost
    timings: ServerTimings = ServerTimings()
    attempts: tuple[tuple[UsageReport, Cost], ...] = ()


def answers_of(document: object, status: int | None = None) -> tuple[Attempt, ...]:
    """The attempts in a document: a whole answer, the events of a stream, or either of several attempts.

    An object with `payload` or `events`, and perhaps `http_status`, stands for the answer in it.

    Args:
        status: The HTTP status of those answers that bring none themselves.
    """
    if whole := mapping(document):
        return _unwrapped(whole, status)
    events = [mapping(event) for event in items(document)]
    starts = [position for position, event in enumerate(events) if ATTEMPT in event or _WRAPPERS & event.keys()]
    if not starts:
        return (Attempt(body=events, status=status),)
    answers: list[Attempt] = []
    for start, end in zip(starts, [*starts[1:], len(events)], strict=True):
        following = events[start + 1 : end]
        answers += [Attempt(body=following, status=status)] if following else _unwrapped(events[start], status)
    return tuple(answers)


def context_in(document: object) -> dict[str, str]:
    """What a document that wraps an answer says of its price, under `price_context`."""
    said = mapping(mapping(document).get("price_context"))
    return {str(name): value for name, value in said.items() if isinstance(value, str)}


def meter(
    api: str,
    query: PriceQuery,
    answers: Sequence[Attempt],
    table: PriceTable | None,
    *,
    context: Mapping[str, str] | None = None,
) -> Metered:
    """What the answers to one request say together.

    Raises:
        UnknownApi: if nothing tells which API this is.
    """
    reports = [
        read_usage(api, query.provider, answer.body, status=answer.status, context=context) for answer in answers
    ]
    return combined([(report, price_report(report, query, table)) for report in reports])


def combined(attempts: Sequence[tuple[UsageReport, Cost]]) -> Metered:
    """The sum of the attempts. Where one of them is not fully known there is no sum, but a lower bound of its cost."""
    billed = [attempt for attempt in attempts if attempt[0].state is not UsageState.NOT_BILLED]
    last, last_cost = (billed or attempts)[-1]
    if len(billed) <= 1:
        return Metered(
            usage=last.usage, state=last.state, cost=last_cost, timings=last.timings, attempts=tuple(attempts)
        )
    costs = [cost for _, cost in billed]
    if all(report.is_complete for report, _ in billed):
        usage = Usage(
            **{each.name: known_sum(getattr(report.usage, each.name) for report, _ in billed) for each in fields(Usage)}
        )
        return Metered(
            usage=usage, state=last.state, cost=_cost_sum(costs), timings=last.timings, attempts=tuple(attempts)
        )
    are_missing = all(report.state is UsageState.MISSING for report, _ in billed)
    state = UsageState.MISSING if are_missing else UsageState.PARTIAL
    return Metered(usage=Usage(), state=state, cost=_cost_sum(costs), timings=last.timings, attempts=tuple(attempts))


def _cost_sum(costs: Sequence[Cost]) -> Cost:
    known = [cost.usd for cost in costs if cost.usd is not None]
    shares = tuple(share for cost in costs for share in cost.shares)
    if len(known) == len(costs):
        return replace(costs[-1], usd=sum(known, Decimal(0)), shares=shares)
    bounds = [bound for cost in costs if (bound := cost.at_least_usd if cost.usd is None else cost.usd) is not None]
    reason = next(cost.reason for cost in costs if cost.usd is None)
    return Cost(
        usd=None,
        source="unknown",
        reason=reason,
        at_least_usd=sum(bounds, Decimal(0)) if bounds else None,
        shares=shares,
        price_source=costs[-1].price_source,
    )


def _unwrapped(document: JsonObject, status: int | None) -> tuple[Attempt, ...]:
    own = count(document.get("http_status"))
    status = status if own is None else own
    if "events" in document:
        return answers_of(document["events"], status)
    body = mapping(document["payload"]) if "payload" in document else document
    said = {name: value for name, value in body.items() if name not in (ATTEMPT, "http_status")}
    # Of an attempt nothing may have come back.
    return (Attempt(body=said or [], status=status),)
