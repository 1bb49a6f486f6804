"""What is sent once more, when, and what is known of it afterwards."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest
from scripted import DONE, Attempts, call

from abreast.core.errors import (
    ConnectionLost,
    ContextTooLong,
    KeyRejected,
    NoCredit,
    NotRunning,
    Overloaded,
    ProviderError,
    RateLimited,
    RequestRefused,
    ServerFault,
    StreamIncomplete,
    TimedOut,
    TlsFailed,
    Unreachable,
)
from abreast.core.events import (
    Completed,
    Failed,
    FinishReason,
    LaneEvent,
    Preparing,
    RequestSent,
    Retrying,
    Stopped,
    TextDelta,
    UsageUpdate,
    Wait,
)
from abreast.core.run import retry
from abreast.core.run.record import AnswerRecord, AnswerState, fold
from abreast.core.run.retry import Pauses, wait_before_retry_s
from abreast.core.run.run import Run
from abreast.core.run.timing import figures_of
from abreast.core.usage import Usage

BUSY = Overloaded("P is overloaded.", provider_id="p")


def folded(events: list[LaneEvent], lane_id: str = "a") -> AnswerRecord:
    record = AnswerRecord()
    for event in events:
        if event.lane_id == lane_id:
            record = fold(record, event.event)
    return record


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "BACKOFF_S", (0.02, 0.04))
    monkeypatch.setattr(retry, "GAP_S", 0.01)


@pytest.mark.parametrize(
    ("error", "times"),
    [
        (Unreachable("no such host"), 2),
        (NotRunning("nothing listens here"), 0),
        (TlsFailed("not trusted"), 0),
        (TimedOut("no connection"), 2),
        (TimedOut("no first byte", may_be_billed=True), 0),
        (ConnectionLost("reset"), 2),
        (StreamIncomplete("closed without a word"), 1),
        (ServerFault("503", status=503), 2),
        (RateLimited("429", status=429), 2),
        (RateLimited("429", status=429, retry_after_s=3600), 0),
        (Overloaded("529", status=529, retry_after_s=20), 2),
        (NoCredit("429", status=429), 0),
        (KeyRejected("401", status=401), 0),
        (RequestRefused("400", status=400), 0),
        (ContextTooLong("413", status=413), 0),
    ],
)
def test_only_what_waiting_may_mend_is_sent_again(error: ProviderError, times: int) -> None:
    waits = [wait_before_retry_s(error, retries=retries) for retries in range(4)]
    assert [wait is not None for wait in waits] == [True] * times + [False] * (4 - times)


def test_the_wait_is_what_the_provider_asks_for_or_grows_and_differs_between_lanes() -> None:
    asked = RateLimited("wait", retry_after_s=7)
    assert wait_before_retry_s(asked, retries=0, spread=lambda: 0.0) == 7
    assert wait_before_retry_s(BUSY, retries=0, spread=lambda: 0.0) == 0.02
    assert wait_before_retry_s(BUSY, retries=1, spread=lambda: 0.0) == 0.04
    assert wait_before_retry_s(BUSY, retries=1, spread=lambda: 1.0) == pytest.approx(0.05)


@pytest.mark.fault(100)
async def test_lanes_that_fail_together_come_back_one_after_the_other() -> None:
    events: list[LaneEvent] = []
    fault = ServerFault("503", status=503, provider_id="p")
    lanes = [call(letter, Attempts((fault,), (fault,), (DONE,))) for letter in "abcdefgh"]
    await Run(lanes, events.append).run()

    again_ns = sorted(e.event.until_ns for e in events if isinstance(e.event, Retrying))
    assert len(again_ns) == 16
    assert min(later - earlier for earlier, later in pairwise(again_ns)) >= retry.GAP_S * 0.9e9
    assert all(folded(events, letter).state is AnswerState.COMPLETE for letter in "abcdefgh")


def test_a_turn_is_apart_from_those_of_the_same_provider_only() -> None:
    pauses = Pauses(clock_s=lambda: 100.0)
    assert [pauses.turn_s("p", wait_s) for wait_s in (5.0, 1.0, 1.0, 1.005)] == pytest.approx([5.0, 1.0, 1.01, 1.02])
    assert pauses.turn_s("q", 1.0) == 1.0


async def test_a_lane_that_is_answered_at_the_third_attempt_is_complete_and_remembers_the_others() -> None:
    events: list[LaneEvent] = []
    refused = RateLimited("Wait.", provider_id="p", status=429)
    billed = ServerFault("A fault.", provider_id="p", status=500, may_be_billed=True)
    dialect = Attempts(
        (refused,),
        (RequestSent(5), UsageUpdate(Usage(input_tokens=9), 6), billed),
        (RequestSent(7), TextDelta("Yes.", 9), DONE),
    )
    await Run([call("a", dialect)], events.append).run()

    record = folded(events)
    assert dialect.asked == 3
    assert (record.state, str(record.text)) == (AnswerState.COMPLETE, "Yes.")
    assert [attempt.error for attempt in record.earlier] == [refused, billed]
    assert [attempt.usage.input_tokens for attempt in record.earlier] == [None, 9]
    # Nothing of the earlier attempts is in the figures of the last but how long they held it up.
    assert record.usage == Usage()
    assert record.sent_ns == 7
    assert record.retry_ns is not None


async def test_the_wait_is_measured_apart_from_the_answers_own_times() -> None:
    record = AnswerRecord()
    for event in (
        RequestSent(1_000),
        Retrying(BUSY, 2_000_000_000, 5_000_000_000),
        RequestSent(5_000_000_000),
        TextDelta("Yes.", 5_300_000_000),
        Completed(FinishReason.STOP, None, 5_400_000_000),
    ):
        record = fold(record, event)
    figures = figures_of(record)
    assert (figures.retry_s, figures.ttft_s, figures.e2e_s) == (3.0, 0.3, 0.3)


async def test_three_attempts_at_most_and_the_last_error_ends_the_lane() -> None:
    events: list[LaneEvent] = []
    dialect = Attempts((BUSY,), (BUSY,), (BUSY,), (TextDelta("never", 1), DONE))
    await Run([call("a", dialect)], events.append).run()
    assert dialect.asked == 3
    last = events[-1].event
    assert isinstance(last, Failed)
    assert last.error is BUSY
    assert sum(isinstance(event.event, Failed) for event in events) == 1


async def test_nothing_is_sent_again_once_something_of_an_answer_has_come() -> None:
    events: list[LaneEvent] = []
    dialect = Attempts((TextDelta("Ye", 1), ConnectionLost("gone", may_be_billed=True)), (TextDelta("Yes.", 2), DONE))
    await Run([call("a", dialect)], events.append).run()
    assert dialect.asked == 1
    assert folded(events).state is AnswerState.INTERRUPTED
    assert str(folded(events).text) == "Ye"


async def test_a_lane_can_be_stopped_while_it_waits_to_be_asked_again() -> None:
    events: list[LaneEvent] = []
    dialect = Attempts((RateLimited("Wait.", provider_id="p", retry_after_s=50),), (TextDelta("no", 1), DONE))
    run = Run([call("a", dialect)], events.append)
    running = asyncio.create_task(run.run())
    while not any(isinstance(event.event, Retrying) for event in events):
        await asyncio.sleep(0)
    run.stop_lane("a")
    await asyncio.wait_for(running, 5)
    assert isinstance(events[-1].event, Stopped)
    assert dialect.asked == 1
    assert len(folded(events).earlier) == 1


async def test_what_a_provider_told_one_lane_holds_for_the_others_of_all_runs() -> None:
    pauses, events = Pauses(), list[LaneEvent]()
    told = Attempts((RateLimited("Wait.", provider_id="p", retry_after_s=0.3),), (TextDelta("a", 1), DONE))
    first = asyncio.create_task(Run([call("a", told)], events.append, pauses=pauses).run())
    while not any(isinstance(event.event, Retrying) for event in events):
        await asyncio.sleep(0)
    other = Attempts((TextDelta("b", 1), DONE))
    second = asyncio.create_task(Run([call("b", other)], events.append, pauses=pauses).run())
    while not any(event.lane_id == "b" for event in events):
        await asyncio.sleep(0)
    waiting = next(event.event for event in events if event.lane_id == "b")
    assert isinstance(waiting, Preparing)
    assert waiting.wait is Wait.RETRY
    assert other.asked == 0
    await asyncio.gather(first, second)
    assert folded(events, "b").state is AnswerState.COMPLETE
