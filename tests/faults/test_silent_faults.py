"""Servers that say nothing, or nothing of an answer."""

from __future__ import annotations

import asyncio

import pytest
from fault_asking import Try
from fault_rows import Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN, WHOLE

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.events import LaneEvent, RequestSent
from abreast.core.run.record import AnswerState
from abreast.core.run.run import Run
from abreast.core.transport.limits import Timeouts

PING_EVERY_S = 0.05
LATE_S = 1.2


class NeverAnswers(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.held()


class AnswersLate(Fault):
    """Answers when the first limit is over."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await asyncio.sleep(LATE_S)
        await super().answer(asked, connection)


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
LATE = Row(
    number=7,
    name="first byte after the limit",
    fault=AnswersLate,
    expected=Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED),
    timeouts=Timeouts(connect_s=5.0, first_byte_s=1.0, idle_s=5.0),
)


@cases(LATE)
async def test_who_keeps_waiting_gets_the_answer_of_the_same_request(
    row: Row, dialect: DialectName, tried: Try
) -> None:
    until_ns: list[int] = []

    def keep_waiting(run: Run, event: LaneEvent) -> None:
        if isinstance(event.event, RequestSent) and event.event.until_ns is not None:
            until_ns.append(event.event.until_ns)
            if len(until_ns) == 1:
                run.keep_waiting(event.lane_id)

    assert_holds(row, dialect, await tried(row, dialect, keep_waiting))
    assert (until_ns[1] - until_ns[0]) / 1e9 == pytest.approx(row.timeouts.first_byte_s)


@cases(*ROWS)
async def test_silence_ends_at_its_limit(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))
