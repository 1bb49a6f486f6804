"""An answer that ends in tool calls says so in every dialect, and a whole answer holds the same calls as a stream."""

import json
from collections.abc import Sequence

import pytest
from replay import Replay, end_of, replayed, served

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.errors import PermissionRefused, RequestRefused
from abreast.core.events import FinishReason, StreamEvent, ToolCallDelta

ITEM = {"type": "function_call", "call_id": "c1", "name": "look", "arguments": ""}
FUNCTION = {"name": "look", "arguments": {"at": 1}}


def calls_of(events: Sequence[StreamEvent]) -> dict[int, tuple[str | None, str | None, str]]:
    """Id, name and arguments of each call, by its index."""
    calls: dict[int, tuple[str | None, str | None, str]] = {}
    for event in events:
        if isinstance(event, ToolCallDelta):
            call_id, name, arguments = calls.get(event.index, (None, None, ""))
            calls[event.index] = (event.call_id or call_id, event.name or name, arguments + event.arguments)
    return calls


def sse(*objects: object) -> bytes:
    return "".join(f"data: {json.dumps(one)}\n\n" for one in objects).encode()


async def test_a_response_that_ends_in_a_call_says_so() -> None:
    events = await replayed(
        "openai-responses",
        sse(
            {"type": "response.output_item.added", "output_index": 0, "item": ITEM},
            {"type": "response.function_call_arguments.delta", "output_index": 0, "delta": '{"at":'},
            {"type": "response.function_call_arguments.delta", "output_index": 0, "delta": "1}"},
            {"type": "response.completed", "response": {"status": "completed", "model": "served"}},
        ),
    )
    assert calls_of(events) == {0: ("c1", "look", '{"at":1}')}
    assert end_of(events).reason is FinishReason.TOOL_CALLS


async def test_a_response_with_a_call_that_was_cut_at_the_limit_was_cut() -> None:
    response = {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
    added = {"type": "response.output_item.added", "output_index": 0, "item": ITEM}
    events = await replayed("openai-responses", sse(added, {"type": "response.incomplete", "response": response}))
    assert end_of(events).reason is FinishReason.LENGTH


async def test_calls_on_several_lines_of_ollama_are_several_calls() -> None:
    line = {"message": {"content": "", "tool_calls": [{"function": FUNCTION}]}, "done": False}
    last = {"message": {"content": ""}, "done": True, "done_reason": "stop"}
    events = await replayed("ollama", "".join(json.dumps(one) + "\n" for one in (line, line, last)).encode())
    assert calls_of(events) == {0: (None, "look", '{"at": 1}'), 1: (None, "look", '{"at": 1}')}
    assert end_of(events).reason is FinishReason.TOOL_CALLS


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("openai-responses", {"status": "completed", "output": [{**ITEM, "arguments": '{"at": 1}'}]}),
        (
            "anthropic",
            {
                "type": "message",
                "content": [{"type": "tool_use", "id": "c1", "name": "look", "input": {"at": 1}}],
                "stop_reason": "tool_use",
            },
        ),
        (
            "openai-chat",
            {
                "choices": [
                    {
                        "message": {
                            "tool_calls": [{"id": "c1", "function": {"name": "look", "arguments": '{"at": 1}'}}]
                        },
                        "finish_reason": "tool_calls",
                    }
                ]
            },
        ),
    ],
)
async def test_a_whole_answer_holds_its_calls(name: DialectName, whole: object) -> None:
    events = await replayed(name, json.dumps(whole).encode(), "application/json")
    assert calls_of(events) == {0: ("c1", "look", '{"at": 1}')}
    assert end_of(events).reason is FinishReason.TOOL_CALLS


async def test_stop_strings_are_refused_by_name_where_the_api_has_none() -> None:
    request = ChatRequest(model="m-1", messages=(Message.user("Hi"),), sampling=Sampling(stop=("END",)))
    async with served(Replay([])) as replay:
        endpoint = Endpoint(provider_id="p", label="P", dialect="openai-responses", base_url=replay.base_url)
        dialect = build(endpoint)
        with pytest.raises(RequestRefused, match=r"P takes no stop strings .* m-1") as caught:
            async for _ in dialect.stream(request):
                pass
        await dialect.aclose()
    assert replay.requests == []
    assert not caught.value.may_be_billed


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("openai-responses", {"type": "error", "code": "permission_error", "message": "x"}),
        ("openai-responses", {"error": {"code": "permission_error", "message": "x"}}),
        ("ollama", {"error": {"code": "permission_error", "message": "x"}}),
    ],
)
async def test_an_error_in_an_answer_names_the_model(name: DialectName, error: object) -> None:
    with pytest.raises(PermissionRefused, match="P does not allow m with"):
        await replayed(name, sse(error) if name != "ollama" else json.dumps(error).encode())
