"""What one answer cost, and how that is known."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from abreast.core.registry.spec import ModelRef, Price
from abreast.core.usage import Usage

PER_MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """The cost of one answer in US dollars, with its source."""

    usd: Decimal | None
    """`None`: unknown, which is never 0."""
    source: Literal["local", "user price", "unknown"]
    reason: str = ""
    """Why it is unknown, as a sentence."""


def cost_of(usage: Usage, ref: ModelRef) -> Cost:
    """The cost of one answer by `ref`'s price in `providers.yaml`; 0 on the user's own computer."""
    if ref.provider.managed:
        return Cost(usd=Decimal(0), source="local")
    if ref.model.price is None:
        return Cost(usd=None, source="unknown", reason="No price is known for this model. Set one in providers.yaml.")
    if not usage.plausible:
        return Cost(usd=None, source="unknown", reason="The reported token counts contradict each other.")
    usd = cost_usd(usage, ref.model.price)
    if usd is None:
        return Cost(usd=None, source="unknown", reason="The provider did not report the tokens, or a price is missing.")
    return Cost(usd=usd, source="user price")


def cost_usd(usage: Usage, price: Price) -> Decimal | None:
    """What one request cost, in US dollars.

    `usage.input_tokens` includes cached tokens; they are billed at their own rate, so they are taken out first. Where
    the price names no rate of its own for them, they cost what other input costs.

    Returns:
        The cost, or `None` when a count or the price of a kind that occurred is unknown (never 0: free is a price).
    """
    if usage.input_tokens is None or usage.output_tokens is None:
        return None
    cached, written = usage.cached_input_tokens or 0, usage.cache_write_tokens or 0
    shares = (
        (usage.input_tokens - cached - written, price.input),
        (cached, price.input if price.cached_input is None else price.cached_input),
        (written, price.input if price.cache_write is None else price.cache_write),
        (usage.output_tokens, price.output),
    )
    total = Decimal(0)
    for tokens, usd_per_million in shares:
        if tokens == 0:
            continue
        if usd_per_million is None:
            return None
        total += tokens * usd_per_million / PER_MILLION
    return total
