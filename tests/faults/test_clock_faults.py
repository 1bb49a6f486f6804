"""The clock on the wall goes back while a comparison goes on: order and durations do not come from it."""

from __future__ import annotations

import asyncio
import time

import pytest
from fault_asking import model_ref

from abreast.core.events import Completed, FinishReason, LaneEvent, RequestSent, TextDelta
from abreast.core.registry.registry import Registry
from abreast.core.run.session import Session
from abreast.core.run.timing import figures_of
from abreast.core.store.book import Book
from abreast.core.store.history import History
from abreast.core.store.reopening import finder
from abreast.core.transport.limits import Timeouts

HOUR_NS = 3_600_000_000_000
PROMPTS = ("First", "Second", "Third")


@pytest.mark.fault(77)
async def test_turns_stay_in_their_order_and_answers_keep_their_times_when_the_clock_goes_back(
    history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    real_ns, back_ns = time.time_ns, [0]
    monkeypatch.setattr(time, "time_ns", lambda: real_ns() - back_ns[0])
    session = Session()
    lane = session.add_lane(model_ref("acme", "openai-chat", "http://127.0.0.1:9/v1", Timeouts()))
    book = Book(history, session, finder(Registry({})))
    for number, prompt in enumerate(PROMPTS):
        asked = await book.ask(prompt, {lane.id: 0})
        sent_ns = time.perf_counter_ns()
        # It goes back while the answer comes in.
        back_ns[0] = (number + 1) * HOUR_NS
        for event in (
            RequestSent(sent_ns),
            TextDelta(prompt, sent_ns + 250_000_000),
            Completed(FinishReason.STOP, None, sent_ns + 500_000_000),
        ):
            told = LaneEvent(lane.id, event)
            asked.recorder.take(told, session.apply(told))

    assert book.comparison_id is not None
    kept = await asyncio.wrap_future(history.open(book.comparison_id))
    steps = kept.ends[lane.stored_id or 0].steps
    assert tuple(str(step.answer.record.text) for step in steps) == PROMPTS
    assert {figures_of(step.answer.record).ttft_s for step in steps} == {0.25}
