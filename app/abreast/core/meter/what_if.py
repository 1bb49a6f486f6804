"""What requests that were made would have cost with another model: their tokens at its prices, each at its own time.

It takes the tokens as they were counted; another model would count, and answer, a little differently.
"""

from __future__ import annotations

from collections.abc import Iterable

from abreast.core.meter.ledger import UsageRecord
from abreast.core.meter.price_table import PriceTable
from abreast.core.meter.pricing import cost_of
from abreast.core.meter.totals import Totals
from abreast.core.registry.spec import ModelRef


def replayed(records: Iterable[UsageRecord], ref: ModelRef, table: PriceTable) -> Totals:
    """The totals of the records at the price of `ref`, exact. Those whose tokens are unknown stay unknown.

    What was refused and not billed is still not. Totals of parts add up, so a long span may be replayed in parts, on a
    thread where that may take its time: some 50 us a record.
    """
    return Totals.sum(_replayed(record, ref, table) for record in records)


def _replayed(record: UsageRecord, ref: ModelRef, table: PriceTable) -> Totals:
    cost = record.cost
    if cost.source != "rule":
        cost = cost_of(record.usage, ref, when=record.sent_at, table=table)
    return Totals.of(record.usage, cost)
