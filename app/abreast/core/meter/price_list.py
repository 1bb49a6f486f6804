"""The price table page: every price in use, where it comes from, since when, and whether the user overrides it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from abreast.core.language import tr
from abreast.core.meter.price_table import PriceTable
from abreast.core.meter.pricing import rates_of_user
from abreast.core.meter.report import LOCAL_HOSTS
from abreast.core.meter.shares import Rates, Unpriced
from abreast.core.registry.spec import ModelRef


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceRow:
    """The price of one model. Rates are US dollars for a million tokens, or for a thousand searches or requests."""

    ref: ModelRef
    rates: Rates | None
    """By `input_tokens`, `cached_input_tokens`, `cache_write_tokens`, `output_tokens` and the other names of
    `shares.KINDS`; `None`: unknown, with `reason`."""
    listed: Rates | None = None
    """What the price list says, for comparison, where `rates` are the user's own."""
    source: str = ""
    """Where `rates` come from, as a part of a sentence."""
    reason: str = ""
    is_local: bool = False


def price_rows(refs: Iterable[ModelRef], table: PriceTable, when: datetime) -> tuple[PriceRow, ...]:
    """The prices that hold at `when` for short prompts; long ones may cost more by the list."""
    return tuple(_row(ref, table, when) for ref in refs)


def _row(ref: ModelRef, table: PriceTable, when: datetime) -> PriceRow:
    own = None if ref.provider.managed or ref.model.price is None else rates_of_user(ref.model.price)
    if own is None and (ref.provider.managed or ref.provider.id in LOCAL_HOSTS):
        return PriceRow(ref=ref, rates={}, source=tr("your own computer, free"), is_local=True)
    try:
        found = table.find(ref.provider.id, (ref.model.id,), when=when, base_url=ref.provider.base_url or None)
        listed, source, reason = found.rates(0), found.source, ""
    except Unpriced as unpriced:
        listed, source, reason = None, "", str(unpriced)
    if own is None:
        return PriceRow(ref=ref, rates=listed, source=source, reason=reason)
    return PriceRow(ref=ref, rates=own, listed=listed, source=tr("your price in providers.yaml"))
