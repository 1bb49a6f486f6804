"""The user stops: at once, with the connection closed, and one end whatever else happens at that moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator

import pytest
from fault_asking import model_ref
from fault_rows import DIALECTS, Money, money_of
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN, WIRES, Wire
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.chat import ChatRequest, Message
from abreast.core.dialects.base import Dialect, DialectName
from abreast.core.dialects.build import build
from abreast.core.errors import ConnectionLost, RateLimited
from abreast.core.events import (
    Completed,
    Failed,
    FinishReason,
    LaneEvent,
    RequestSent,
    Stopped,
    StreamEvent,
    TextDelta,
)
from abreast.core.meter.answer_cost import BilledRequest, charge_of
from abreast.core.registry.endpoint import with_key
from abreast.core.run.record import AnswerRecord, AnswerState, fold
from abreast.core.run.run import LaneCall, Run
from abreast.core.transport.limits import Timeouts

REQUEST = ChatRequest(model="m-1", messages=(Message.user("Count to three."),))
CLOSED_WITHIN_S = 1.0


class Held(Fault):
    """Says nothing, or begins to answer, and waits until the client leaves."""

    begins = False
    is_asked = True
    """Whether a request reaches it."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self.reached = asyncio.Event()
        self.left = asyncio.Event()

    async def answer(self, asked: Asked, connection: Connection) -> None:
        if self.begins:
            await connection.head(self.wire.content_type)
            await connection.send(self.wire.begun())
        self.reached.set()
        await connection.held()
        self.left.set()


class HeldMidway(Held):
    begins = True


class NoHandshake(Held):
    """Accepts a connection that wants to be encrypted, and says nothing."""

    scheme = "https"
    is_asked = False

    async def connected(self, connection: Connection) -> bool:
        self.reached.set()
        await connection.held()
        self.left.set()
        return False


async def stopped(fault: Held, *, text: str = "") -> tuple[list[LaneEvent], AnswerRecord, Money]:
    """Ask, and stop once the server has come where it waits, and `text` is there."""
    events: list[LaneEvent] = []
    async with fault.where() as url:
        ref = model_ref("acme", fault.wire.name, url, Timeouts())
        dialect = build(with_key(ref.provider, None))

        async def connect() -> Dialect:
            return dialect

        run = Run([LaneCall(lane_id="a", request=REQUEST, connect=connect)], events.append)
        running = asyncio.create_task(run.run())
        await fault.reached.wait()
        while "".join(e.event.text for e in events if isinstance(e.event, TextDelta)) != text:
            await asyncio.sleep(0.005)
        run.stop_lane("a")
        assert isinstance(events[-1].event, Stopped), "it is told at once"
        await asyncio.wait_for(fault.left.wait(), CLOSED_WITHIN_S)
        await running
        await dialect.aclose()
    assert len(fault.asked) == fault.is_asked, "a request that was stopped is not sent again"
    record = folded(events)
    return events, record, money_of(charge_of(record, BilledRequest(ref=ref, request=REQUEST), None))


def folded(events: list[LaneEvent]) -> AnswerRecord:
    record = AnswerRecord()
    for event in events:
        record = fold(record, event.event)
    return record


@pytest.mark.fault(72)
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("kind", [Held, NoHandshake])
async def test_stopping_before_an_answer_closes_the_connection_and_may_be_billed(
    kind: type[Held], dialect: DialectName
) -> None:
    _, record, money = await stopped(kind(WIRES[dialect]))
    assert (record.state, record.chars, money) == (AnswerState.CANCELLED, 0, Money.UNKNOWN)


@pytest.mark.fault(73)
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_stopping_within_an_answer_closes_the_connection_and_keeps_the_text(dialect: DialectName) -> None:
    _, record, money = await stopped(HeldMidway(WIRES[dialect]), text=BEGUN)
    assert (record.state, str(record.text)) == (AnswerState.CANCELLED, BEGUN)
    assert money is (Money.AT_LEAST if dialect == "anthropic" else Money.ESTIMATED)


class Script:
    """A dialect that does one thing after the other, each a turn of the loop later. No server can be this exact."""

    def __init__(self, steps: list[str], end: str) -> None:
        self._steps = steps
        self._end = end

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        for step in self._steps:
            if step == "pause":
                await asyncio.sleep(0)
            elif step == "sent":
                yield RequestSent(1)
            else:
                yield TextDelta("x", 2)
        match self._end:
            case "completes":
                yield Completed(FinishReason.STOP, None, 3)
            case "fails":
                raise ConnectionLost("gone", may_be_billed=True)
            case "is limited":
                raise RateLimited("wait", retry_after_s=100)
            case "breaks":
                raise RuntimeError("a defect")
            case _:
                pass

    async def aclose(self) -> None:
        pass


@pytest.mark.fault(74)
@settings(max_examples=150, deadline=None)
@given(
    steps=st.lists(st.sampled_from(["pause", "sent", "text"]), max_size=6),
    end=st.sampled_from(["completes", "fails", "breaks", "returns"]),
    stops=st.lists(st.integers(0, 14), min_size=1, max_size=3),
    stops_all=st.booleans(),
)
def test_however_a_stop_and_an_end_fall_together_there_is_one_end_and_it_is_the_last(
    steps: list[str], end: str, stops: list[int], stops_all: bool
) -> None:
    async def play() -> dict[str, list[LaneEvent]]:
        events: list[LaneEvent] = []
        calls = [
            LaneCall(lane_id=name, request=REQUEST, connect=connected(Script(steps, how)))
            for name, how in (("a", end), ("b", "completes"))
        ]
        run = Run(calls, events.append)
        running = asyncio.create_task(run.run())
        for turn in range(max(stops) + 1):
            if turn in stops:
                run.stop() if stops_all else run.stop_lane("a")
            await asyncio.sleep(0)
        if end in ("fails", "returns"):
            # It would be asked again after a while.
            run.stop_lane("a")
        await asyncio.wait_for(running, 20)
        return {name: [event for event in events if event.lane_id == name] for name in ("a", "b")}

    for name, events in asyncio.run(play()).items():
        ends = [event for event in events if isinstance(event.event, Completed | Failed | Stopped)]
        assert len(ends) == 1
        assert ends[0] is events[-1]
        assert not folded(events).state.live
        assert stops_all or name == "a" or folded(events).state is AnswerState.COMPLETE


def connected(dialect: Dialect):
    async def connect() -> Dialect:
        return dialect

    return connect
