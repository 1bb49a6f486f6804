"""Costs and waits in the words of a report."""

from __future__ import annotations

from abreast.core.language import isolated, number, tr
from abreast.core.meter.pricing import Cost
from abreast.core.meter.totals import dollars


def cost_in_words(cost: Cost) -> str:
    """What one answer cost, by how it is known: `$0.0014`, `~$0.0014`, `free, on own hardware`, `unknown`."""
    if cost.usd is None:
        return tr("unknown") if not cost.at_least_usd else tr("at least {cost}", cost=dollars(cost.at_least_usd))
    match cost.source:
        case "local":
            return tr("free, on own hardware")
        case "rule":
            return tr("not billed")
        case "estimate":
            return f"~{dollars(cost.usd)}"
        case _:
            return dollars(cost.usd)


def seconds(value: float) -> str:
    """A wait, e.g. `1.25 s`; from ten seconds on without decimals."""
    said = tr("{seconds} s", seconds=number(value, 2 if value < 10 else 0))
    return isolated(said)
