"""What only one dialect's stream can say: usage in parts, reasoning, tool calls, errors after a status of 200."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from replay import REQUEST, replayed

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import Overloaded, ProviderError, RateLimited, ServerFault
from abreast.core.events import (
    Completed,
    FinishReason,
    ReasoningDelta,
    StreamEvent,
    TextDelta,
    ToolCallDelta,
    UsageUpdate,
)
from abreast.core.usage import Usage
from local_models import ModelServer

Objects = Sequence[Mapping[str, Any]]
START = {
    "type": "message_start",
    "message": {
        "type": "message",
        "model": "served",
        "stop_reason": None,
        "usage": {
            "input_tokens": 10,
            "output_tokens": 1,
            "cache_read_input_tokens": 100,
            "cache_creation_input_tokens": 5,
        },
    },
}


async def events_of(name: DialectName, objects: Objects, content_type: str | None = None) -> list[StreamEvent]:
    if name == "ollama":
        body = "".join(json.dumps(one) + "\n" for one in objects)
    elif content_type == "application/json":
        body = json.dumps(objects[0])
    else:
        body = "".join(f"event: {one['type']}\ndata: {json.dumps(one)}\n\n" for one in objects)
    return await replayed(name, body.encode(), content_type)


def usage_of(events: Sequence[StreamEvent]) -> Usage:
    usage = Usage()
    for event in events:
        if isinstance(event, UsageUpdate):
            usage = usage.updated_by(event.usage)
    return usage


async def test_a_later_anthropic_report_without_cache_counts_keeps_the_cache_in_the_input() -> None:
    delta = {
        "type": "message_delta",
        "delta": {"stop_reason": "end_turn"},
        "usage": {
            "input_tokens": 10,
            "output_tokens": 30,
            "cache_read_input_tokens": None,
            "output_tokens_details": {"thinking_tokens": 20},
        },
    }
    events = await events_of("anthropic", [START, delta, {"type": "message_stop"}])
    assert usage_of(events) == Usage(
        input_tokens=115, output_tokens=30, cached_input_tokens=100, cache_write_tokens=5, reasoning_tokens=20
    )


async def test_the_placeholder_output_at_the_start_of_an_anthropic_message_is_no_report() -> None:
    delta = {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": None}
    events = await events_of("anthropic", [START, delta, {"type": "message_stop"}])
    assert usage_of(events).output_tokens is None


async def test_all_rounds_of_a_compacted_anthropic_answer_count() -> None:
    rounds = [{"input_tokens": 180, "output_tokens": 35}, {"input_tokens": 23, "output_tokens": 10}]
    usage = {"input_tokens": 23, "output_tokens": 10, "iterations": rounds}
    delta = {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": usage}
    reported = usage_of(await events_of("anthropic", [delta, {"type": "message_stop"}]))
    assert (reported.input_tokens, reported.output_tokens) == (203, 45)


async def test_anthropic_thoughts_and_tool_calls_come_as_such() -> None:
    tool = {"type": "tool_use", "id": "t1", "name": "look", "input": {}}
    events = await events_of(
        "anthropic",
        [
            START,
            {"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "Hm."}},
            {"type": "content_block_start", "index": 1, "content_block": tool},
            {"type": "content_block_delta", "index": 1, "delta": {"type": "input_json_delta", "partial_json": "{}"}},
            {"type": "something_new", "value": 1},
            {"type": "message_delta", "delta": {"stop_reason": "tool_use"}, "usage": {"output_tokens": 3}},
            {"type": "message_stop"},
        ],
    )
    assert [e.text for e in events if isinstance(e, ReasoningDelta)] == ["Hm."]
    calls = [(e.index, e.call_id, e.name, e.arguments) for e in events if isinstance(e, ToolCallDelta)]
    assert calls == [(1, "t1", "look", ""), (1, None, None, "{}")]
    assert isinstance(events[-1], Completed)
    assert events[-1].reason is FinishReason.TOOL_CALLS


@pytest.mark.parametrize(
    ("name", "error", "kind"),
    [
        ("anthropic", {"type": "error", "error": {"type": "overloaded_error", "message": "x"}}, Overloaded),
        ("anthropic", {"type": "error", "error": {"type": "rate_limit_error", "message": "x"}}, RateLimited),
        ("openai-responses", {"type": "error", "code": "rate_limit_exceeded", "message": "x"}, RateLimited),
        (
            "openai-responses",
            {"type": "response.failed", "response": {"status": "failed", "error": {"code": "server_error"}}},
            ServerFault,
        ),
        ("ollama", {"error": "the runner stopped"}, ServerFault),
    ],
)
async def test_an_error_after_a_status_of_200_is_judged_by_its_code(
    name: DialectName, error: Mapping[str, Any], kind: type[ProviderError]
) -> None:
    with pytest.raises(ProviderError) as caught:
        await events_of(name, [error])
    assert type(caught.value) is kind
    assert caught.value.may_be_billed


@pytest.mark.parametrize(
    ("why", "reason"), [("max_output_tokens", FinishReason.LENGTH), ("content_filter", FinishReason.REFUSED)]
)
async def test_an_incomplete_response_says_why_and_reports_its_usage(why: str, reason: FinishReason) -> None:
    details = {"cached_tokens": 8, "cache_write_tokens": 1}
    usage = {"input_tokens": 10, "input_tokens_details": details, "output_tokens": 2, "output_tokens_details": None}
    response = {"status": "incomplete", "incomplete_details": {"reason": why}, "usage": usage, "model": "served"}
    thought = {"type": "response.reasoning_summary_text.delta", "delta": "Hm."}
    events = await events_of("openai-responses", [thought, {"type": "response.incomplete", "response": response}])
    assert [e.text for e in events if isinstance(e, ReasoningDelta)] == ["Hm."]
    assert usage_of(events) == Usage(input_tokens=10, output_tokens=2, cached_input_tokens=8, cache_write_tokens=1)
    assert isinstance(events[-1], Completed)
    assert (events[-1].reason, events[-1].served_model) == (reason, "served")


async def test_a_whole_response_whose_error_is_null_is_an_answer() -> None:
    output = [{"type": "message", "content": [{"type": "output_text", "text": "Hi"}]}]
    whole = {"status": "completed", "error": None, "output": output, "model": "served"}
    events = await events_of("openai-responses", [whole], "application/json")
    assert [e.text for e in events if isinstance(e, TextDelta)] == ["Hi"]
    assert isinstance(events[-1], Completed)


@pytest.mark.models
@pytest.mark.parametrize("name", ["anthropic", "openai-responses"])
async def test_a_real_model_answers_with_its_counts(name: DialectName, local_models: dict[str, ModelServer]) -> None:
    server = next(iter(local_models.values()))
    base_url = server.anthropic_url if name == "anthropic" else server.openai_url
    dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url=base_url, key=server.key))
    request = ChatRequest(model=server.model, messages=REQUEST.messages, sampling=REQUEST.sampling)
    events = [event async for event in dialect.stream(request)]
    await dialect.aclose()
    assert any(isinstance(event, TextDelta) for event in events)
    assert isinstance(events[-1], Completed)
    assert usage_of(events).output_tokens
