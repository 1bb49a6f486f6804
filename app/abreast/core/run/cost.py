"""What an answer cost, from its record."""

from __future__ import annotations

from abreast.core.meter.pricing import Cost, cost_of
from abreast.core.registry.spec import ModelRef
from abreast.core.run.record import AnswerRecord


def answer_cost(record: AnswerRecord, ref: ModelRef) -> Cost:
    """What the answer of `ref` cost; one that never left or was refused is not billed."""
    return cost_of(
        record.usage,
        ref,
        bill=record.bill,
        served_model=record.served_model,
        is_refused=record.error is not None and not record.error.may_be_billed and not record.chars,
    )
