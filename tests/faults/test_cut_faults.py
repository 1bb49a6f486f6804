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


class ClosedBeforeHead(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        pass


class ResetMidway(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.begun())
        connection.reset()


class TruncatedChunks(Fault):
    """The body ends where more chunks, or more bytes of one, were promised."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, "Transfer-Encoding: chunked")
        await connection.chunk(self.wire.begun())


class TruncatedLength(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, f"Content-Length: {len(self.wire.whole())}")
        await connection.send(self.wire.begun())


class NoBody(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, "Transfer-Encoding: chunked")


class ResetAfterHead(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, "Transfer-Encoding: chunked")
        connection.reset()


class EmptyBody(Fault):
    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type, "Content-Length: 0")


class CutLastEvent(Fault):
    """The body ends cleanly, within the event after `BEGUN`."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.begun() + self.wire.text("three.")[:-12])


LOST_SENTENCE = "The connection to Acme was lost. Try again."
LOST = Expected(
    state=AnswerState.INTERRUPTED,
    sentence=LOST_SENTENCE,
    text=BEGUN,
    cost=Money.ESTIMATED,
    action=Remedy.RETRY,
    may_be_billed=True,
)
NO_HEAD = Expected(
    state=AnswerState.FAILED,
    sentence="The connection to Acme was lost before an answer came. Try again.",
    requests=3,
    cost=Money.UNKNOWN,
    action=Remedy.RETRY,
    may_be_billed=True,
)
NO_ANSWER = Expected(
    state=AnswerState.FAILED,
    sentence="Acme closed the connection without an answer. Try again.",
    requests=2,
    cost=Money.UNKNOWN,
    action=Remedy.RETRY,
    may_be_billed=True,
)
COUNTED_AT_START = {"anthropic": {"cost": Money.AT_LEAST}}
"""Anthropic's first event has counts: of what is lost a lower bound of the cost is known."""
ROWS = (
    Row(number=10, name="reset before the head", fault=ResetBeforeHead, expected=NO_HEAD),
    Row(number=10, name="closed before the head", fault=ClosedBeforeHead, expected=NO_HEAD),
    Row(number=11, name="reset in the middle", fault=ResetMidway, expected=LOST, differs=COUNTED_AT_START),
    Row(number=12, name="truncated chunks", fault=TruncatedChunks, expected=LOST, differs=COUNTED_AT_START),
    Row(number=12, name="shorter than promised", fault=TruncatedLength, expected=LOST, differs=COUNTED_AT_START),
    Row(number=13, name="closed behind the head", fault=NoBody, expected=NO_ANSWER),
    Row(number=13, name="reset behind the head", fault=ResetAfterHead, expected=NO_ANSWER),
    Row(number=14, name="empty body", fault=EmptyBody, expected=NO_ANSWER),
    Row(
        number=15,
        name="last event cut",
        fault=CutLastEvent,
        expected=Expected(
            state=AnswerState.INTERRUPTED,
            sentence="Acme ended without a finish signal; the answer may be cut. Try again.",
            text=BEGUN,
            cost=Money.ESTIMATED,
            action=Remedy.RETRY,
            may_be_billed=True,
        ),
        differs=COUNTED_AT_START,
    ),
)


@cases(*ROWS)
async def test_a_connection_that_ends_too_early(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))
