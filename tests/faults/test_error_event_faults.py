"""Errors that come within an answer whose status was 200."""

from __future__ import annotations

from fault_asking import Try
from fault_rows import EVENT_STREAMS, Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import BEGUN, Wire

from abreast.core.dialects.base import DialectName
from abreast.core.errors import Remedy
from abreast.core.run.record import AnswerState

MESSAGE = "The engine has lost a wheel."


class Erring(Fault):
    is_begun = True
    """Whether text comes before the error."""

    def error(self, wire: Wire) -> bytes:
        return wire.error("server_error", MESSAGE)

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send((self.wire.begun() if self.is_begun else b"") + self.error(self.wire))


class ErrsMidway(Erring):
    pass


class ErrsAtOnce(Erring):
    is_begun = False


class NamedError(Erring):
    """`event: error`, and what it holds has no `error`."""

    def error(self, wire: Wire) -> bytes:
        return wire.event({"message": MESSAGE, "code": "server_error"}, "error")


class NamedTextError(Erring):
    """`event: error` with plain text."""

    def error(self, wire: Wire) -> bytes:
        return wire.raw(MESSAGE, "error")


class Overloads(Erring):
    def error(self, wire: Wire) -> bytes:
        return wire.error("overloaded_error", "Overloaded")


class OverloadsAtOnce(Overloads):
    is_begun = False


AT_LEAST = {"anthropic": {"cost": Money.AT_LEAST}}
FAULTY = Expected(
    state=AnswerState.INTERRUPTED,
    sentence="Acme has a fault of its own. Try again.",
    text=BEGUN,
    cost=Money.ESTIMATED,
    action=Remedy.RETRY,
    details=MESSAGE,
    may_be_billed=True,
)
OVERLOADED = Expected(
    state=AnswerState.INTERRUPTED,
    sentence="Acme is overloaded at the moment. Try again in a while.",
    text=BEGUN,
    cost=Money.ESTIMATED,
    details="Overloaded",
    may_be_billed=True,
)
ROWS = (
    Row(number=29, name="error in the middle", fault=ErrsMidway, expected=FAULTY, differs=AT_LEAST),
    Row(
        number=29,
        name="error before any text",
        fault=ErrsAtOnce,
        expected=Expected(
            state=AnswerState.FAILED,
            sentence=FAULTY.sentence,
            requests=3,
            cost=Money.UNKNOWN,
            details=MESSAGE,
            may_be_billed=True,
        ),
    ),
    Row(
        number=30,
        name="event named error",
        fault=NamedError,
        expected=FAULTY,
        differs=AT_LEAST,
        dialects=EVENT_STREAMS,
    ),
    Row(
        number=30,
        name="event named error of plain text",
        fault=NamedTextError,
        expected=FAULTY,
        differs=AT_LEAST,
        dialects=EVENT_STREAMS,
    ),
    Row(
        number=31,
        name="overloaded in the middle",
        fault=Overloads,
        expected=OVERLOADED,
        differs=AT_LEAST,
        dialects=EVENT_STREAMS,
    ),
    Row(
        number=31,
        name="overloaded before any text",
        fault=OverloadsAtOnce,
        expected=Expected(
            state=AnswerState.FAILED,
            sentence=OVERLOADED.sentence,
            requests=3,
            cost=Money.UNKNOWN,
            details="Overloaded",
            may_be_billed=True,
        ),
        dialects=EVENT_STREAMS,
    ),
)


@cases(*ROWS)
async def test_an_error_in_the_answer(row: Row, dialect: DialectName, tried: Try) -> None:
    assert_holds(row, dialect, await tried(row, dialect))
