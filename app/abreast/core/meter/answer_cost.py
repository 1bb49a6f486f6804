"""What an answer cost, from its record, and all that is kept of it for good."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from abreast.core.chat import ChatRequest
from abreast.core.language import as_given, number, tr
from abreast.core.meter.bytes_per_token import BYTES_PER_TOKEN, input_bytes, rough_tokens, text_bytes
from abreast.core.meter.ledger import Charge, plausible
from abreast.core.meter.price_table import PriceTable
from abreast.core.meter.pricing import Cost, cost_of
from abreast.core.registry.spec import ModelRef
from abreast.core.run.record import AnswerRecord
from abreast.core.run.timing import figures_of
from abreast.core.usage import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class BilledRequest:
    """A request and the model that it goes to: what it takes to price the answer."""

    ref: ModelRef
    request: ChatRequest
    bot_id: str | None = None


def answer_cost(
    record: AnswerRecord,
    ref: ModelRef,
    *,
    request: ChatRequest | None = None,
    when: datetime | None = None,
    table: PriceTable | None = None,
) -> Cost:
    """What the answer of `ref` cost; one that never left or was refused is not billed.

    Where the provider reported nothing, because the answer was stopped or broke, the cost is estimated from the length
    of the texts: it is never 0 once the request was sent.

    Args:
        request: What was asked. Without, nothing is estimated.
        when: When it was sent; without, now.
        table: The price list; without, the one that is loaded, if one is.
    """
    has_left = record.sent_ns is not None or record.may_have_left
    never_left = not has_left and not record.state.live and not record.chars and record.usage == Usage()
    was_refused = record.error is not None and not record.error.may_be_billed and not record.chars
    cost = cost_of(
        record.usage,
        ref,
        bill=record.bill,
        served_model=record.served_model,
        is_refused=was_refused or (never_left and (record.error is None or not record.error.may_be_billed)),
        when=when,
        table=table,
    )
    is_open = record.state.live or cost.usd is not None or cost.at_least_usd is not None
    if is_open or request is None or record.usage != Usage():
        return cost
    return _estimated(record, ref, request, when, table) or cost


def charge_of(
    record: AnswerRecord,
    billed: BilledRequest,
    table: PriceTable | None,
    *,
    now_ns: int | None = None,
    sent_at: datetime | None = None,
) -> Charge:
    """All that is kept of an ended answer. The first use of a price takes milliseconds: not for the window's thread.

    Args:
        now_ns: A reading of `perf_counter_ns` taken now; the answer's instants are told from it.
        sent_at: When it was sent, if the record's instants do not tell: they are of another run of the program.
    """
    if sent_at is None:
        # One that never left has no time of sending.
        left_ns = record.ended_ns if record.sent_ns is None else record.sent_ns
        elapsed_ns = 0 if left_ns is None else (time.perf_counter_ns() if now_ns is None else now_ns) - left_ns
        sent_at = datetime.now(UTC) - timedelta(microseconds=elapsed_ns / 1000)
    cost = answer_cost(record, billed.ref, request=billed.request, when=sent_at, table=table)
    return Charge(
        sent_at=sent_at,
        state=record.state,
        usage=record.usage,
        cost=plausible(replace(cost, shares=())),
        figures=figures_of(record),
        bot_id=billed.bot_id,
        input_bytes=input_bytes(billed.request),
        output_bytes=_output_bytes(record),
    )


def _estimated(
    record: AnswerRecord, ref: ModelRef, request: ChatRequest, when: datetime | None, table: PriceTable | None
) -> Cost | None:
    """The cost of about as many tokens as the texts are long; `None` if there is no price either."""
    tokens = Usage(input_tokens=rough_tokens(input_bytes(request)), output_tokens=rough_tokens(_output_bytes(record)))
    cost = cost_of(tokens, ref, served_model=record.served_model, when=when, table=table)
    if cost.usd is None or cost.source not in ("user price", "genai-prices"):
        return None
    reason = tr(
        "About {input_tokens} tokens in and {output_tokens} out, from the length of the texts at "
        "{bytes_per_token} bytes a token: the provider reported none.",
        input_tokens=number(tokens.input_tokens or 0),
        output_tokens=number(tokens.output_tokens or 0),
        bytes_per_token=as_given(BYTES_PER_TOKEN),
    )
    return Cost(usd=cost.usd or Decimal(0), source="estimate", reason=reason, price_source=cost.price_source)


def _output_bytes(record: AnswerRecord) -> int:
    return text_bytes(str(record.text)) + text_bytes(str(record.reasoning))
