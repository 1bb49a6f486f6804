"""How answers end: signals that are missing, said twice, or followed by more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fault_asking import Try
from fault_rows import DIALECTS, Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import WHOLE, Wire

from abreast.core.dialects.base import DialectName
from abreast.core.dialects.capabilities import Capabilities
from abreast.core.errors import Remedy
from abreast.core.events import FinishReason
from abreast.core.run.record import AnswerState


class Ended(Fault):
    def body(self, wire: Wire) -> bytes:
        raise NotImplementedError

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.body(self.wire))


class ReasonOnly(Ended):
    """Says why it ended, but the protocol's last event is missing."""

    def body(self, wire: Wire) -> bytes:
        return wire.begun() + wire.text("three.") + wire.finish()


class NoEnd(Ended):
    """All text, and neither a reason nor a last event."""

    def body(self, wire: Wire) -> bytes:
        return wire.begun() + wire.text("three.")


class NoEndAllowed(NoEnd):
    """The same from a server that is known for it."""

    entry: Mapping[str, Any] = {"capabilities": Capabilities(terminal_optional=True)}


class TerminalOnly(Ended):
    """The last event without a reason."""

    def body(self, wire: Wire) -> bytes:
        return wire.begun() + wire.text("three.") + wire.terminal


class MoreBehindEnd(Ended):
    def body(self, wire: Wire) -> bytes:
        return wire.whole() + wire.text("four!") + wire.finish() + wire.terminal


class TwoReasons(Ended):
    """Over, then more text, then cut at the limit."""

    def body(self, wire: Wire) -> bytes:
        cut = {"openai-chat": "length", "anthropic": "max_tokens"}[wire.name]
        return wire.begun() + wire.finish() + wire.text("three.") + wire.finish(cut) + wire.terminal


class SameReasonTwice(Ended):
    def body(self, wire: Wire) -> bytes:
        return wire.begun() + wire.finish() + wire.text("three.") + wire.finish() + wire.terminal


COMPLETE = Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED)
UNFINISHED = Expected(
    state=AnswerState.INTERRUPTED,
    sentence="Acme ended without a finish signal; the answer may be cut. Try again.",
    text=WHOLE,
    cost=Money.ESTIMATED,
    action=Remedy.RETRY,
    may_be_billed=True,
)
WITH_TWO_SIGNALS: tuple[DialectName, ...] = ("openai-chat", "anthropic")
"""Reason and last event are two things; in the other dialects they are one."""
ROWS = (
    Row(number=20, name="no last event", fault=ReasonOnly, expected=COMPLETE, dialects=("openai-chat",)),
    Row(
        number=21,
        name="no end at all",
        fault=NoEnd,
        expected=UNFINISHED,
        dialects=("openai-chat", "openai-responses", "ollama"),
    ),
    Row(
        number=21,
        name="no end at all where that is usual",
        fault=NoEndAllowed,
        expected=Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.ESTIMATED),
        differs={"anthropic": {"cost": Money.AT_LEAST}},
    ),
    Row(
        number=21,
        name="last event without a reason",
        fault=TerminalOnly,
        expected=Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.ESTIMATED),
        dialects=WITH_TWO_SIGNALS,
        differs={"anthropic": {"cost": Money.AT_LEAST}},
    ),
    Row(
        number=22,
        name="no end at all",
        fault=NoEnd,
        expected=UNFINISHED,
        dialects=("anthropic",),
        differs={"anthropic": {"cost": Money.AT_LEAST}},
    ),
    Row(
        number=22, name="stop reason without message_stop", fault=ReasonOnly, expected=COMPLETE, dialects=("anthropic",)
    ),
    Row(
        number=23,
        name="more behind the end",
        fault=MoreBehindEnd,
        expected=replace(COMPLETE, unexpected=2),
        # Text, the end once more in its pieces, and what is said last; a second `[DONE]` brings nothing.
        differs={"openai-chat": {"unexpected": 3}, "anthropic": {"unexpected": 4}},
        dialects=DIALECTS,
    ),
    Row(
        number=24,
        name="contradicting ends",
        fault=TwoReasons,
        expected=Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED, badge="1 damaged event"),
        dialects=WITH_TWO_SIGNALS,
    ),
    Row(number=24, name="the same end twice", fault=SameReasonTwice, expected=COMPLETE, dialects=WITH_TWO_SIGNALS),
)


@cases(*ROWS)
async def test_ends_of_answers(row: Row, dialect: DialectName, tried: Try) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    if outcome.record.state is AnswerState.COMPLETE:
        assert outcome.record.finish_reason in (FinishReason.STOP, FinishReason.OTHER)
