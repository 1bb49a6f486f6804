"""A run's events reach the history: as the session folds them, and also where nobody folds them any more."""

from __future__ import annotations

import io
import json
from decimal import Decimal

from history_samples import WAIT_S, ask, compared

from abreast.core.errors import ConnectionLost, RateLimited, ServerFault
from abreast.core.events import (
    Completed,
    Event,
    Failed,
    FinishReason,
    LaneEvent,
    ReasoningDelta,
    RequestSent,
    Retrying,
    Stopped,
    TextDelta,
    UsageUpdate,
)
from abreast.core.meter.answer_cost import BilledRequest
from abreast.core.meter.ledger import UsageRecord
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.run.record import AnswerRecord, AnswerState, fold
from abreast.core.store.exporting.export import FormName, write
from abreast.core.store.history import History
from abreast.core.store.recorder import Recorder
from abreast.core.usage import Usage

BEGINNING: tuple[Event, ...] = (
    RequestSent(10),
    ReasoningDelta("hm", 20),
    TextDelta("Hello ", 30),
    TextDelta("you", 40),
)


def begun(history: History) -> tuple[Recorder, int, int]:
    comparison_id, (lane_id, _) = compared(history)
    turn = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?")]).result(WAIT_S)
    return Recorder(history, {"lane-1": turn.answer_ids[lane_id]}), comparison_id, lane_id


def kept(history: History, comparison_id: int, lane_id: int) -> AnswerRecord:
    return history.open(comparison_id).result(WAIT_S).ends[lane_id].steps[0].answer.record


def test_what_a_run_reports_is_kept_as_it_is_folded(history: History) -> None:
    recorder, comparison_id, lane_id = begun(history)
    record = AnswerRecord()
    usage = UsageUpdate(Usage(output_tokens=3), 45)
    for event in (*BEGINNING, usage, Completed(FinishReason.STOP, "small-1", 50, unexpected_events=4)):
        record = fold(record, event)
        recorder.take(LaneEvent("lane-1", event), record)

    stored = kept(history, comparison_id, lane_id)
    for name in (
        "state",
        "text",
        "reasoning",
        "usage",
        "finish_reason",
        "served_model",
        "reads",
        "first_read_chars",
        "damaged_events",
        "unexpected_events",
    ):
        assert getattr(stored, name) == getattr(record, name)
    assert (stored.sent_ns, stored.first_delta_ns, stored.ended_ns) == (0, 10, 40)


def test_a_lane_that_was_closed_while_it_streamed_ends_with_its_text(history: History) -> None:
    recorder, comparison_id, lane_id = begun(history)
    for event in (*BEGINNING, Stopped(60)):
        recorder.take(LaneEvent("lane-1", event))

    stored = kept(history, comparison_id, lane_id)
    assert (stored.state, str(stored.text), str(stored.reasoning)) == (AnswerState.CANCELLED, "Hello you", "hm")


def test_a_failure_is_kept_with_its_cause(history: History) -> None:
    recorder, comparison_id, lane_id = begun(history)
    error = ConnectionLost("The connection broke. Try again.", provider_id="acme", may_be_billed=True)
    for event in (*BEGINNING, Failed(error, 60)):
        recorder.take(LaneEvent("lane-1", event))

    stored = kept(history, comparison_id, lane_id)
    assert stored.state is AnswerState.INTERRUPTED
    assert isinstance(stored.error, ConnectionLost)


def test_events_of_unknown_or_ended_lanes_are_let_go(history: History) -> None:
    recorder, comparison_id, lane_id = begun(history)
    recorder.take(LaneEvent("lane-9", TextDelta("?", 1)))
    for event in (*BEGINNING, Stopped(60), TextDelta(" late", 70)):
        recorder.take(LaneEvent("lane-1", event))

    assert str(kept(history, comparison_id, lane_id).text) == "Hello you"


def test_a_run_that_broke_leaves_interrupted_answers(history: History) -> None:
    recorder, comparison_id, lane_id = begun(history)
    for event in BEGINNING:
        recorder.take(LaneEvent("lane-1", event))

    recorder.abandon()

    stored = kept(history, comparison_id, lane_id)
    assert (stored.state, str(stored.text)) == (AnswerState.INTERRUPTED, "Hello you")


def test_what_an_answer_took_is_kept_with_its_cost_at_its_own_time(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?")]).result(WAIT_S)
    provider = ProviderSpec(id="acme", label="Acme", dialect="openai-chat", base_url="https://acme.example/v1")
    price = Price(input=Decimal(2), output=Decimal(10))
    ref = ModelRef(provider=provider, model=ModelSpec(id="small", price=price))
    billed = BilledRequest(ref=ref, request=ask(lane_id, "Why?").request, bot_id="terse")
    recorder = Recorder(history, {"lane-1": begun.answer_ids[lane_id]}, {"lane-1": billed})
    usage = UsageUpdate(Usage(input_tokens=100, output_tokens=10), 50)

    for event in (*BEGINNING, usage, Completed(FinishReason.STOP, "small", 60)):
        recorder.take(LaneEvent("lane-1", event))

    ((answer_id, kept),) = history.ledger.charges_of(list(begun.answer_ids.values())).result(WAIT_S).items()
    assert answer_id == kept.answer_id == begun.answer_ids[lane_id]
    assert (kept.cost.usd, kept.cost.source) == (Decimal("0.0003"), "user price")
    assert (kept.bot_id, kept.provider_id, kept.usage.output_tokens) == ("terse", "acme", 10)
    assert kept.cost.price_source == "your price in providers.yaml"


def test_each_attempt_of_an_answer_is_kept_and_counted_by_itself(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?")]).result(WAIT_S)
    provider = ProviderSpec(id="acme", label="Acme", dialect="openai-chat", base_url="https://acme.example/v1")
    ref = ModelRef(provider=provider, model=ModelSpec(id="small", price=Price(input=Decimal(2), output=Decimal(10))))
    billed = BilledRequest(ref=ref, request=ask(lane_id, "Why?").request)
    recorder = Recorder(history, {"lane-1": begun.answer_ids[lane_id]}, {"lane-1": billed})
    told: list[UsageRecord] = []
    history.on_usage(told.append)

    for event in (
        Retrying(RateLimited("Wait.", provider_id="acme", status=429), 5, 10),
        RequestSent(10),
        UsageUpdate(Usage(input_tokens=100), 11),
        Retrying(ServerFault("A fault.", provider_id="acme", may_be_billed=True), 12, 20),
        RequestSent(20),
        TextDelta("Because.", 30),
        UsageUpdate(Usage(input_tokens=100, output_tokens=10), 35),
        Completed(FinishReason.STOP, "small", 40),
    ):
        recorder.take(LaneEvent("lane-1", event))
    answer = kept(history, comparison_id, lane_id)

    assert (answer.state, str(answer.text), answer.usage.output_tokens) == (AnswerState.COMPLETE, "Because.", 10)
    refused, broken, whole = told
    assert (refused.cost.usd, refused.cost.source) == (Decimal(0), "rule")
    assert (broken.usage.input_tokens, broken.cost.at_least_usd) == (100, Decimal("0.0002"))
    assert (whole.cost.usd, whole.is_failure) == (Decimal("0.0003"), False)
    file = io.StringIO()
    write(history, [comparison_id], file, FormName.JSON)
    (document,) = json.loads(file.getvalue())
    earlier = document["turns"][0]["answers"][0]["earlier_attempts"]
    assert [attempt["error"]["kind"] for attempt in earlier] == ["RateLimited", "ServerFault"]
