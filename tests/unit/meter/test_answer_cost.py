"""What is kept of an ended answer: priced at its own time, and never 0 once it was sent."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from abreast.core.chat import ChatRequest, Message
from abreast.core.errors import ConnectionLost, KeyMissing
from abreast.core.events import Completed, Event, Failed, FinishReason, RequestSent, Stopped, TextDelta, UsageUpdate
from abreast.core.meter.answer_cost import BilledRequest, charge_of
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.run.record import AnswerRecord, fold
from abreast.core.usage import Usage

PRICE = Price(input=Decimal(2), output=Decimal(10))
PROVIDER = ProviderSpec(id="acme", label="Acme", dialect="openai-chat", base_url="https://acme.example/v1")
ASKED = BilledRequest(
    ref=ModelRef(provider=PROVIDER, model=ModelSpec(id="m", price=PRICE)),
    request=ChatRequest(model="m", messages=(Message.user("x" * 400),)),
    bot_id="terse",
)


def folded(*events: Event) -> AnswerRecord:
    record = AnswerRecord()
    for event in events:
        record = fold(record, event)
    return record


def test_an_answer_that_reported_its_tokens_is_computed() -> None:
    now_ns = time.perf_counter_ns()
    sent_ns = now_ns - 3_600_000_000_000
    record = folded(
        RequestSent(sent_ns),
        TextDelta("yes", sent_ns + 5),
        UsageUpdate(Usage(input_tokens=100, output_tokens=10), sent_ns + 6),
        Completed(FinishReason.STOP, "m", sent_ns + 7),
    )

    charge = charge_of(record, ASKED, None, now_ns=now_ns)

    assert (charge.cost.usd, charge.cost.source) == (Decimal("0.0003"), "user price")
    assert charge.cost.shares == ()
    assert (charge.bot_id, charge.input_bytes, charge.output_bytes) == ("terse", 400, 3)
    age_s = (datetime.now(UTC) - charge.sent_at).total_seconds()
    assert 3599 < age_s < 3660, "it was sent an hour ago"


def test_one_that_was_stopped_before_any_report_is_estimated_and_one_with_a_part_has_a_lower_bound() -> None:
    sent = (RequestSent(1), TextDelta("y" * 40, 5))

    stopped = charge_of(folded(*sent, Stopped(6)), ASKED, None)
    bounded = charge_of(folded(*sent, UsageUpdate(Usage(input_tokens=100), 5), Stopped(6)), ASKED, None)
    silent = charge_of(folded(RequestSent(1), Failed(ConnectionLost("gone", may_be_billed=True), 9)), ASKED, None)

    assert (stopped.cost.usd, stopped.cost.source) == (Decimal("0.0003"), "estimate")
    assert (bounded.cost.usd, bounded.cost.at_least_usd) == (None, Decimal("0.0002"))
    assert (silent.cost.usd, silent.cost.source) == (Decimal("0.0002"), "estimate")


def test_without_a_price_it_is_unknown_with_the_reason() -> None:
    free = replace(ASKED, ref=ModelRef(provider=PROVIDER, model=ModelSpec(id="m")))

    charge = charge_of(folded(RequestSent(1), TextDelta("y", 5), Stopped(6)), free, None)

    assert (charge.cost.usd, charge.cost.source) == (None, "unknown")
    assert charge.cost.reason


def test_what_never_left_is_not_billed() -> None:
    no_key = charge_of(folded(Failed(KeyMissing("no key"), 3)), ASKED, None)
    stopped = charge_of(folded(Stopped(3)), ASKED, None)

    assert [each.cost.source for each in (no_key, stopped)] == ["rule", "rule"]
    assert no_key.is_failure
    assert not stopped.is_failure
