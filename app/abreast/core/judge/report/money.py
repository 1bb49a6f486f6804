"""Costs in the words of a report."""

from __future__ import annotations

from abreast.core.meter.pricing import Cost
from abreast.core.meter.totals import plain_dollars as dollars


def cost_in_words(cost: Cost) -> str:
    """What one answer cost, by how it is known: `$0.0014`, `~$0.0014`, `free, on own hardware`, `unknown`."""
    if cost.usd is None:
        return "unknown" if not cost.at_least_usd else f"at least {dollars(cost.at_least_usd)}"
    match cost.source:
        case "local":
            return "free, on own hardware"
        case "rule":
            return "not billed"
        case "estimate":
            return f"~{dollars(cost.usd)}"
        case _:
            return dollars(cost.usd)
