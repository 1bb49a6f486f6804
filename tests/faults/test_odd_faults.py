"""Events that no documentation mentions: empty, null, unknown, jumping, and tool calls that are none."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from fault_asking import Try
from fault_rows import EVENT_STREAMS, Expected, Money, Row, assert_holds, cases
from fault_server import Asked, Connection, Fault
from fault_wires import WHOLE, Wire

from abreast.core.dialects.base import DialectName
from abreast.core.run.record import AnswerState
from abreast.core.run.tool_calls import assembled
from abreast.ui.panes.figure_rows import figure_rows

NULLS: dict[DialectName, tuple[object, ...]] = {
    "openai-chat": (
        {"choices": None},
        {"choices": [None]},
        {"choices": [{"index": 0, "delta": None}]},
        {"choices": [{"index": 0, "delta": {"content": None, "tool_calls": None}, "finish_reason": None}]},
        {"choices": [{"index": 0, "delta": {"content": 5, "tool_calls": [None, {"function": None}]}}], "usage": None},
    ),
    "openai-responses": (
        {"type": None},
        {"type": "response.output_text.delta", "delta": None},
        {"type": "response.output_item.added", "item": None},
        {"type": "response.output_text.delta", "delta": {"text": 5}},
    ),
    "anthropic": (
        {"type": "content_block_start", "content_block": None},
        {"type": "content_block_delta", "delta": None},
        {"type": "content_block_delta", "delta": {"type": "text_delta", "text": None}},
        {"type": "message_delta", "delta": {"stop_reason": None}, "usage": None},
    ),
    "ollama": (
        {"message": None, "done": False},
        {"message": {"content": None, "tool_calls": None}},
        {"message": {"content": 5}, "done": None},
    ),
}
UNKNOWN: dict[DialectName, tuple[tuple[str, object], ...]] = {
    "openai-chat": (
        ("", {"object": "chat.completion.debug", "x_node": "a1", "choices": [{"index": 7, "delta": {"aura": "blue"}}]}),
        ("mood", {"object": "chat.completion.mood", "mood": "blue"}),
    ),
    "openai-responses": (
        ("response.mood.delta", {"type": "response.mood.delta", "delta": "blue", "sequence_number": 10**9}),
        ("", {"kind": "nothing"}),
    ),
    "anthropic": (
        ("content_block_mood", {"type": "content_block_mood", "index": 41, "mood": "blue"}),
        ("", {"type": "content_block_delta", "index": 7, "delta": {"type": "mood_delta", "mood": "blue"}}),
    ),
    "ollama": (("", {"mood": "blue", "done": False}),),
}


class Odd(Fault):
    """A perfect answer with something before its last piece of text."""

    def oddity(self, wire: Wire) -> bytes:
        raise NotImplementedError

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.begun() + self.oddity(self.wire) + self.wire.rest())


class EmptyChoices(Odd):
    def oddity(self, wire: Wire) -> bytes:
        return wire.event({"choices": [], "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": {}}]})


class Nulls(Odd):
    def oddity(self, wire: Wire) -> bytes:
        whole = b"".join(map(wire.raw, ("null", "[]", "{}", "5", '"text"')))
        return whole + b"".join(map(wire.event, NULLS[wire.name]))


class UnknownEvents(Odd):
    def oddity(self, wire: Wire) -> bytes:
        return b"".join(wire.event(fields, name) for name, fields in UNKNOWN[wire.name])


class JumpingIndex(Odd):
    """Text in a place before which others are missing, and then on from there."""

    def oddity(self, wire: Wire) -> bytes:
        jumped = [re.sub(rb'"(output_index|index)": 0', rb'"\1": 7', wire.text(text)) for text in ("and ", "a half, ")]
        assert wire.text("and ") not in jumped
        return b"".join(jumped)


class ToolCalls(Odd):
    """Two calls whose pieces are mixed. The arguments of the second never become JSON."""

    def oddity(self, wire: Wire) -> bytes:
        if wire.name == "ollama":
            return wire.tool(0, None, "add", '{"a": 1}') + wire.tool(1, None, "add", '{"a": ')
        return (
            wire.tool(1, "call_a", "add", "")
            + wire.tool(2, "call_b", "add", '{"a": ')
            + wire.tool(1, None, None, '{"a"')
            + wire.tool(2, None, None, "oops")
            + wire.tool(1, None, None, ": 1}")
        )


COMPLETE = Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED)
ROWS = (
    Row(number=25, name="empty choices", fault=EmptyChoices, expected=COMPLETE, dialects=("openai-chat",)),
    Row(number=26, name="null everywhere", fault=Nulls, expected=COMPLETE),
    Row(
        number=27,
        name="unknown events",
        fault=UnknownEvents,
        expected=replace(COMPLETE, unexpected=2),
        differs={"ollama": {"unexpected": 1}},
    ),
    Row(
        number=27,
        name="index jumps",
        fault=JumpingIndex,
        expected=replace(COMPLETE, text="One two and a half, three.", unexpected=1),
        dialects=EVENT_STREAMS,
    ),
)
TOOLS = Row(number=28, name="mixed tool calls", fault=ToolCalls, expected=COMPLETE)


@cases(*ROWS)
async def test_what_nobody_has_documented_is_passed_over_and_counted(
    row: Row, dialect: DialectName, tried: Try
) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    told, count = (
        dict(figure_rows(outcome.record, outcome.ref)).get("Unexpected events"),
        row.expected_of(dialect).unexpected,
    )
    assert told == (f"{count}: of an unknown kind, out of order, or behind the end of the answer" if count else None)


@cases(TOOLS)
async def test_pieces_of_tool_calls_find_together_and_damaged_arguments_are_told(
    row: Row, dialect: DialectName, tried: Try
) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    calls = assembled(outcome.record.tool_calls)
    assert [(call.name, call.is_damaged) for call in calls] == [("add", False), ("add", True)]
    assert json.loads(calls[0].arguments) == {"a": 1}
    told = dict(figure_rows(outcome.record, outcome.ref))["Tool calls"]
    assert told == "add, not run; add, arguments damaged, not run"
