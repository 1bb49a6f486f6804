"""Servers that say nothing, or nothing of an answer."""

from __future__ import annotations

import asyncio

from fault_asking import Try
from fault_rows import Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState
from abreast.core.transport.limits import Timeouts

PING_EVERY_S = 0.05


class NeverAnswers(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.held()


class FallsSilent(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.begun())
        await connection.held()


class OnlyPings(Fault):
    """Begins an answer, and then only says that it is alive, for ever."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.begun())
        while True:
            await connection.send(self.wire.ping)
            await asyncio.sleep(PING_EVERY_S)


class PingsBeforeAnswer(Fault):
    """Never says anything but that it is alive."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        while True:
            await connection.send(self.wire.ping)
            await asyncio.sleep(PING_EVERY_S)


SILENT = Expected(
    state=AnswerState.INTERRUPTED,
    sentence="Acme sent nothing for 0.4 s. Try again, or raise its time limit.",
    text=BEGUN,
    cost=Money.ESTIMATED,
    action=Remedy.RETRY,
    may_be_billed=True,
)
AT_LEAST = {"anthropic": {"cost": Money.AT_LEAST}}
IDLE = Timeouts(connect_s=5.0, first_byte_s=5.0, idle_s=0.4)
ROWS = (
    Row(
        number=7,
        name="no first byte",
        fault=NeverAnswers,
        expected=Expected(
            state=AnswerState.FAILED,
            sentence="Acme has not answered for 0.4 s. Try again, or raise its time limit.",
            # Only once: the first request may be at work.
            requests=1,
            cost=Money.UNKNOWN,
            action=Remedy.RETRY,
            may_be_billed=True,
        ),
        timeouts=Timeouts(connect_s=5.0, first_byte_s=0.4, idle_s=5.0),
    ),
    Row(number=8, name="silence in the middle", fault=FallsSilent, expected=SILENT, differs=AT_LEAST, timeouts=IDLE),
    Row(number=9, name="pings in the middle", fault=OnlyPings, expected=SILENT, differs=AT_LEAST, timeouts=IDLE),
    Row(
        number=9,
        name="nothing but pings",
        fault=PingsBeforeAnswer,
        expected=Expected(
            state=AnswerState.FAILED,
            sentence="Acme sent nothing for 0.4 s. Try again, or raise its time limit.",
            requests=1,
            cost=Money.UNKNOWN,
            may_be_billed=True,
        ),
        timeouts=IDLE,
    ),
)


@cases(*ROWS)
async def test_silence_ends_at_its_limit(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))
