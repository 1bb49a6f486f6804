import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
from scripted import DONE, REQUEST, Scripted, call

from abreast.core.dialects.base import Dialect
from abreast.core.errors import ConnectionLost, KeyMissing
from abreast.core.events import (
    Completed,
    Failed,
    LaneEvent,
    Preparing,
    Stopped,
    TextDelta,
    Wait,
)
from abreast.core.run.run import LaneCall, Run


def by_lane(events: Sequence[LaneEvent], lane_id: str) -> list[object]:
    return [event.event for event in events if event.lane_id == lane_id]


def terminals(events: Sequence[LaneEvent], lane_id: str) -> list[object]:
    return [event for event in by_lane(events, lane_id) if isinstance(event, Completed | Failed | Stopped)]


async def test_every_lane_ends_once_and_a_fault_stays_in_its_lane() -> None:
    events: list[LaneEvent] = []
    run = Run(
        [
            call("good", Scripted(TextDelta("a", 1), DONE)),
            call("lost", Scripted(TextDelta("b", 1), ConnectionLost("gone"))),
            call("defect", Scripted(ZeroDivisionError("the prompt's text"))),
            call("mute", Scripted(TextDelta("c", 1))),
        ],
        events.append,
    )
    await run.run()
    assert by_lane(events, "good") == [TextDelta("a", 1), DONE]
    for lane_id in ("good", "lost", "defect", "mute"):
        assert len(terminals(events, lane_id)) == 1
        assert by_lane(events, lane_id)[-1] is terminals(events, lane_id)[0]
    failed = terminals(events, "mute")[0]
    assert isinstance(failed, Failed)
    assert "without a finish signal" in failed.error.message


async def test_a_defect_is_logged_without_its_text(caplog: pytest.LogCaptureFixture) -> None:
    await Run([call("a", Scripted(ZeroDivisionError("a secret prompt")))], lambda _: None).run()
    assert "ZeroDivisionError" in caplog.text
    assert "a secret prompt" not in caplog.text


async def test_a_key_that_is_missing_fails_its_lane_only() -> None:
    async def no_key() -> Dialect:
        raise KeyMissing("No key.")

    events: list[LaneEvent] = []
    lanes = [LaneCall(lane_id="a", request=REQUEST, connect=no_key), call("b", Scripted(DONE))]
    await Run(lanes, events.append).run()
    assert isinstance(terminals(events, "a")[0], Failed)
    assert terminals(events, "b") == [DONE]


async def test_stopping_one_lane_is_reported_at_once_and_closes_its_stream() -> None:
    never = asyncio.Event()
    stopped, other = Scripted(TextDelta("a", 1), never), Scripted(never, DONE)
    events: list[LaneEvent] = []
    run = Run([call("a", stopped), call("b", other)], events.append)
    running = asyncio.create_task(run.run())
    await stopped.started.wait()
    await other.started.wait()
    run.stop_lane("a")
    assert isinstance(terminals(events, "a")[0], Stopped)
    assert run.live_lanes == {"b"}
    never.set()
    await running
    assert stopped.closed
    assert terminals(events, "b") == [DONE]


async def test_stopping_before_anything_started_gives_one_terminal_event_each() -> None:
    dialect = Scripted(DONE)
    events: list[LaneEvent] = []
    run = Run([call("a", dialect)], events.append)
    run.stop()
    await run.run()
    assert [type(event.event) for event in events] == [Stopped]
    assert not dialect.started.is_set()


async def test_cancelling_the_run_stops_all_lanes_and_closes_their_streams() -> None:
    dialects = [Scripted(TextDelta("a", 1), asyncio.Event()) for _ in range(3)]
    events: list[LaneEvent] = []
    run = Run([call(str(index), dialect) for index, dialect in enumerate(dialects)], events.append)
    running = asyncio.create_task(run.run())
    for dialect in dialects:
        await dialect.started.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert all(dialect.closed for dialect in dialects)
    assert [len(terminals(events, str(index))) for index in range(3)] == [1, 1, 1]


async def test_a_slow_keyring_does_not_hold_up_the_other_lanes() -> None:
    unlocked = asyncio.Event()
    slow, quick = Scripted(DONE), Scripted(DONE)

    async def connect() -> Dialect:
        await unlocked.wait()
        return slow

    events: list[LaneEvent] = []
    run = Run([LaneCall(lane_id="slow", request=REQUEST, connect=connect), call("quick", quick)], events.append)
    running = asyncio.create_task(run.run())
    await quick.started.wait()
    assert not slow.started.is_set()
    unlocked.set()
    await running
    assert terminals(events, "slow") == [DONE]


async def test_lanes_of_one_queue_go_one_after_the_other_also_past_one_that_was_stopped_while_it_waited() -> None:
    events: list[LaneEvent] = []
    go_on = asyncio.Event()
    first, second, third = Scripted(go_on, DONE), Scripted(DONE), Scripted(DONE)
    other = Scripted(DONE)
    calls = [replace(call(name, d), queue="local") for name, d in (("a", first), ("b", second), ("c", third))]
    run = Run([*calls, call("free", other)], events.append)
    running = asyncio.create_task(run.run())
    await first.started.wait()
    await other.started.wait()

    run.stop_lane("b")
    await asyncio.sleep(0)
    began_too_early = second.started.is_set() or third.started.is_set()
    go_on.set()
    await running

    assert not began_too_early
    assert third.started.is_set()
    (waited, done) = by_lane(events, "c")
    assert isinstance(waited, Preparing)
    assert waited.wait is Wait.QUEUE
    assert done == DONE
