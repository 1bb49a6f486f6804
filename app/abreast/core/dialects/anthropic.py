"""Anthropic's messages."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Iterable
from dataclasses import replace
from typing import Any, cast

import httpx2

from abreast.core.chat import ChatRequest
from abreast.core.dialects.answer import Translator, answered
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.credentials import NO_KEY, key_header
from abreast.core.dialects.endpoint_client import signing_client
from abreast.core.dialects.json_values import JsonObject, count, items, mapping, merged, text_or_none
from abreast.core.dialects.usage_anthropic import bill_from_messages, usage_at_start
from abreast.core.dialects.wire import WireRequest, sdk_arguments, with_extra
from abreast.core.events import FinishReason, ReasoningDelta, StreamEvent, TextDelta, ToolCallDelta, UsageUpdate

DEFAULT_MAX_TOKENS = 4096
"""The API demands a limit; this is sent where the user set none."""

VERSION = "2026-10-21"
"""The SDK's, which it sends. To read it there would import the SDK; a test holds them together."""
_NAMES = frozenset({"model", "max_tokens", "messages", "stream", "system", "stop_sequences"})
"""What the SDK's `create` has arguments for. Not a temperature any more: its newest models refuse it, but others take it."""

_EVENTS = frozenset(
    {
        "ping", "message_start", "message_delta", "message_stop", "content_block_start", "content_block_delta",
        "content_block_stop",
    }
)  # fmt: skip
_DELTAS = frozenset(
    {"text_delta", "thinking_delta", "signature_delta", "input_json_delta", "citations_delta", "compaction_delta"}
)
_BLOCKS = frozenset(
    {
        "text", "thinking", "redacted_thinking", "tool_use", "server_tool_use", "web_search_tool_result",
        "web_fetch_tool_result", "advisor_tool_result", "code_execution_tool_result", "bash_code_execution_tool_result",
        "text_editor_code_execution_tool_result", "tool_search_tool_result", "mcp_tool_use", "mcp_tool_result",
        "mcp_tool_listing", "container_upload", "compaction", "fallback",
    }
)  # fmt: skip

_REASONS = {
    "end_turn": FinishReason.STOP,
    "stop_sequence": FinishReason.STOP,
    "max_tokens": FinishReason.LENGTH,
    "model_context_window_exceeded": FinishReason.LENGTH,
    "refusal": FinishReason.REFUSED,
    "tool_use": FinishReason.TOOL_CALLS,
}


class Anthropic:
    """Speaks `/v1/messages` with one endpoint."""

    def __init__(self, endpoint: Endpoint) -> None:
        import anthropic

        self._endpoint = endpoint
        self._anthropic = anthropic
        self._client = anthropic.AsyncAnthropic(
            api_key=NO_KEY,
            base_url=endpoint.base_url,
            max_retries=0,
            default_headers=dict(endpoint.headers),
            http_client=signing_client(endpoint),
        )

    def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""

        async def open_answer() -> httpx2.Response:
            create = cast("Any", self._client.messages.create)
            return (await create(**wire(request, self._endpoint).arguments)).response

        return answered(
            open_answer,
            _Translator(),
            endpoint=self._endpoint,
            model=request.model,
            vendor_error=self._anthropic.AnthropicError,
        )

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._client.close()


def wire(request: ChatRequest, endpoint: Endpoint) -> WireRequest:
    """What is sent for a request."""
    limit = request.sampling.max_output_tokens or DEFAULT_MAX_TOKENS
    request = replace(request, sampling=replace(request.sampling, max_output_tokens=limit))
    body = with_extra(_body(request), request, endpoint)
    return WireRequest(
        url=endpoint.base_url.rstrip("/") + "/v1/messages",
        key_header=key_header(endpoint),
        body=body,
        effective=request,
        arguments=sdk_arguments(body, _NAMES),
        headers={"anthropic-version": VERSION, **endpoint.headers},
    )


def _body(request: ChatRequest) -> dict[str, Any]:
    sampling = request.sampling
    body: dict[str, Any] = {
        "model": request.model,
        "max_tokens": sampling.max_output_tokens,
        "messages": [{"role": m.role, "content": m.text} for m in request.messages],
        "stream": True,
    }
    if request.system:
        body["system"] = request.system
    if sampling.stop:
        body["stop_sequences"] = list(sampling.stop)
    if sampling.temperature is not None:
        body["temperature"] = sampling.temperature
    return body


class _Translator(Translator):
    def __init__(self) -> None:
        super().__init__()
        self._reported: JsonObject = {}
        """The reports of usage so far. Our input is a sum, so one without cache counts must not replace one with them."""

    def knows(self, fields: JsonObject) -> bool:
        kind = fields.get("type", "")
        block, delta = mapping(fields.get("content_block")).get("type"), mapping(fields.get("delta")).get("type")
        return (
            _is_one_of(kind, _EVENTS)
            and _is_one_of(block, _BLOCKS)
            and _is_one_of(delta, _DELTAS)
            and self.follows(fields.get("index"))
        )

    def take(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        match fields.get("type"):
            case "message_start":
                message = mapping(fields.get("message"))
                self.served_model = text_or_none(message.get("model"))
                yield from self._usage(usage_at_start(fields), at_ns)
            case "message_delta":
                self._stopped(mapping(fields.get("delta")).get("stop_reason"))
                yield from self._usage(mapping(fields.get("usage")), at_ns)
            case "content_block_start":
                yield from _block(mapping(fields.get("content_block")), count(fields.get("index")) or 0, at_ns)
            case "content_block_delta":
                yield from _delta(mapping(fields.get("delta")), count(fields.get("index")) or 0, at_ns)
            case "message_stop":
                self.reason = self.reason or FinishReason.STOP
                self.is_over = True
            case _:
                pass  # pings, the ends of blocks, and what the API will add

    def take_whole(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        if fields.get("type") != "message":
            return
        self.served_model = text_or_none(fields.get("model"))
        self._stopped(fields.get("stop_reason") or "")
        for index, member in enumerate(items(fields.get("content"))):
            block = mapping(member)
            yield from _block(block, index, at_ns)
            if block.get("type") == "tool_use":
                yield ToolCallDelta(index, None, None, json.dumps(block.get("input") or {}), at_ns)
        yield from self._usage(mapping(fields.get("usage")), at_ns)

    def _stopped(self, reason: object) -> None:
        if isinstance(reason, str):
            self.end_with(_REASONS.get(reason, FinishReason.OTHER))

    def _usage(self, usage: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        if usage:
            self._reported = merged(self._reported, usage)
            bill = bill_from_messages(self._reported)
            yield UsageUpdate(bill.usage, at_ns, bill)


def _is_one_of(kind: object, known: frozenset[str]) -> bool:
    """Whether that is a kind that is known, or no kind at all."""
    return kind is None or (isinstance(kind, str) and kind in known)


def _block(block: JsonObject, index: int, at_ns: int) -> Iterable[StreamEvent]:
    """What a block begins with; of a whole message, all of its text."""
    if block.get("type") == "tool_use":
        yield ToolCallDelta(index, text_or_none(block.get("id")), text_or_none(block.get("name")), "", at_ns)
    else:
        yield from _delta(block, index, at_ns)


def _delta(delta: JsonObject, index: int, at_ns: int) -> Iterable[StreamEvent]:
    if text := text_or_none(delta.get("text")):
        yield TextDelta(text, at_ns)
    if thought := text_or_none(delta.get("thinking")):
        yield ReasoningDelta(thought, at_ns)
    if arguments := text_or_none(delta.get("partial_json")):
        yield ToolCallDelta(index, None, None, arguments, at_ns)
