"""The computer sleeps while an answer comes in, or its clock is set: only the clock on the wall is not real here."""

from __future__ import annotations

import asyncio
import time

import pytest
from fault_asking import ask
from fault_rows import DIALECTS, Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN, WHOLE, WIRES, Wire

from abreast.core.chat import ChatRequest, Message
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import ProviderError, Remedy, TimedOut
from abreast.core.events import Completed, StreamEvent, TextDelta
from abreast.core.run.record import AnswerState
from abreast.core.store.history import History
from abreast.core.transport.limits import Timeouts

REQUEST = ChatRequest(model="m-1", messages=(Message.user("Count to three."),))
HOUR_S = 3600.0


class Wall:
    """The clock on the wall. It jumps once, after `jump_s` was set; what was waited for is told by then."""

    def __init__(self) -> None:
        self.jump_s = 0.0
        self.was_read_after_jump = asyncio.Event()
        self._time = time.time

    def __call__(self) -> float:
        if self.jump_s:
            self.was_read_after_jump.set()
        return self._time() + self.jump_s


class Pausing(Fault):
    """Begins to answer, and goes on when somebody has looked at the clock after the jump."""

    def __init__(self, wire: Wire, wall: Wall, jump_s: float, *, goes_on: bool) -> None:
        super().__init__(wire)
        self._wall = wall
        self._jump_s = jump_s
        self._goes_on = goes_on

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.begun())
        await asyncio.sleep(0.1)
        self._wall.jump_s = self._jump_s
        await self._wall.was_read_after_jump.wait()
        if self._goes_on:
            await connection.send(self.wire.rest())
        else:
            connection.reset()


async def asked(fault: Fault) -> tuple[str, Completed | ProviderError]:
    """The text that came, and how it ended."""
    events: list[StreamEvent] = []
    async with fault.where() as url:
        endpoint = Endpoint(
            provider_id="acme", label="Acme", dialect=fault.wire.name, base_url=url, timeouts=Timeouts(idle_s=0.5)
        )
        dialect = build(endpoint)
        try:
            async for event in dialect.stream(REQUEST):
                events.append(event)
        except ProviderError as error:
            return text_of(events), error
        finally:
            await dialect.aclose()
    assert isinstance(events[-1], Completed)
    return text_of(events), events[-1]


def text_of(events: list[StreamEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextDelta))


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    clock = Wall()
    monkeypatch.setattr(time, "time", clock)
    return clock


@pytest.mark.fault(76)
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_an_answer_goes_on_after_a_sleep(dialect: DialectName, wall: Wall) -> None:
    text, end = await asked(Pausing(WIRES[dialect], wall, HOUR_S, goes_on=True))
    assert isinstance(end, Completed)
    assert text == WHOLE


DIED = Row(
    number=76,
    name="connection that died in a sleep",
    fault=Fault,
    expected=Expected(
        state=AnswerState.INTERRUPTED,
        sentence="The connection to Acme was lost. Try again.",
        text=BEGUN,
        cost=Money.ESTIMATED,
        action=Remedy.RETRY,
        may_be_billed=True,
    ),
    differs={"anthropic": {"cost": Money.AT_LEAST}},
)


@cases(DIED)
async def test_a_connection_that_died_in_a_sleep_keeps_the_text(
    row: Row, dialect: DialectName, history: History, wall: Wall
) -> None:
    fault = Pausing(WIRES[dialect], wall, HOUR_S, goes_on=False)
    assert_holds(row, dialect, await ask(history, fault, Timeouts(idle_s=0.5)))


class Silent(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.begun())
        await connection.held()


@pytest.mark.fault(76)
async def test_the_wait_begins_anew_once_and_then_ends(wall: Wall) -> None:
    jumped = asyncio.get_running_loop().call_later(0.2, setattr, wall, "jump_s", HOUR_S)
    begun_s = time.monotonic()
    _, end = await asked(Silent(WIRES["openai-chat"]))
    jumped.cancel()
    assert isinstance(end, TimedOut)
    assert time.monotonic() - begun_s > 0.99


@pytest.mark.fault(77)
@pytest.mark.parametrize("jump_s", [-HOUR_S, -86_400.0, 20.0])
async def test_a_clock_that_is_set_changes_no_time_limit(jump_s: float, wall: Wall) -> None:
    """Back for the end of summer time or by a time server, or a little forward."""
    text, end = await asked(Pausing(WIRES["openai-chat"], wall, jump_s, goes_on=True))
    assert isinstance(end, TimedOut)
    assert text == BEGUN
