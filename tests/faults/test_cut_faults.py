"""Connections that end before or within an answer."""

from __future__ import annotations

from fault_asking import Try
from fault_rows import Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState


class ResetBeforeHead(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        connection.reset()


class ResetMidway(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.begun())
        connection.reset()


LOST = Expected(
    state=AnswerState.INTERRUPTED,
    sentence="The connection to Acme was lost. Try again.",
    text=BEGUN,
    cost=Money.ESTIMATED,
    action=Remedy.RETRY,
    may_be_billed=True,
)
ROWS = (
    Row(
        number=10,
        name="reset before the head",
        fault=ResetBeforeHead,
        expected=Expected(
            state=AnswerState.FAILED,
            sentence="The connection to Acme was lost. Try again.",
            requests=3,
            cost=Money.UNKNOWN,
            may_be_billed=True,
        ),
    ),
    Row(
        number=11,
        name="reset in the middle",
        fault=ResetMidway,
        expected=LOST,
        differs={"anthropic": {"cost": Money.AT_LEAST}},
    ),
)


@cases(*ROWS)
async def test_a_row_holds(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))
