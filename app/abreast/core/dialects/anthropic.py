"""Anthropic's messages."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from typing import Any, cast

import httpx2

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.sdk import NO_KEY, count, empty, faults_mapped, incomplete, whole_answer
from abreast.core.events import (
    Completed,
    FinishReason,
    ReasoningDelta,
    RequestSent,
    StreamEvent,
    TextDelta,
    ToolCallDelta,
    UsageUpdate,
)
from abreast.core.transport.client import open_client
from abreast.core.transport.exchange import Exchange, exchange_of
from abreast.core.usage import Usage

DEFAULT_MAX_TOKENS = 4096
"""The API demands a limit; this is sent where the user set none."""

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
        http_client = open_client(
            provider_id=endpoint.provider_id,
            label=endpoint.label,
            base_url=endpoint.base_url,
            timeouts=endpoint.timeouts,
        )
        if endpoint.key is None:
            http_client.event_hooks = {"request": [_without_key]}
        self._client = anthropic.AsyncAnthropic(
            api_key=endpoint.key.reveal() if endpoint.key else NO_KEY,
            base_url=endpoint.base_url,
            max_retries=0,
            default_headers=dict(endpoint.headers),
            http_client=http_client,
        )

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""
        async with faults_mapped(self._endpoint, request.model, self._anthropic.AnthropicError):
            create = cast("Any", self._client.messages.create)
            stream = await create(**_body(request, self._endpoint))
            exchange = exchange_of(stream.response)
            try:
                yield RequestSent(exchange.sent_ns or exchange.read_ns)
                whole = await whole_answer(stream.response, self._endpoint)
                if whole is not None:
                    for event in _whole_events(whole, exchange):
                        yield event
                    yield _completed(whole.get("stop_reason"), whole.get("model"), exchange)
                    return
                reason: object = None
                served: object = None
                has_events = False
                reported: dict[str, Any] = {}
                async for event in stream:
                    has_events = True
                    fields = cast("dict[str, Any]", event.model_dump(warnings=False))
                    if fields.get("type") == "message_start":
                        served = _mapping(fields.get("message")).get("model")
                    elif fields.get("type") == "message_delta":
                        reason = _mapping(fields.get("delta")).get("stop_reason") or reason
                    for ours in _events(fields, exchange, reported):
                        yield ours
                    if fields.get("type") == "message_stop":
                        reason = reason or "end_turn"
                        break
                if reason is None:
                    raise incomplete(self._endpoint) if has_events else empty(self._endpoint)
                yield _completed(reason, served, exchange)
            finally:
                await stream.close()

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._client.close()


def usage_from_messages(payload: Mapping[str, Any]) -> Usage:
    """The `usage` object. The API's input excludes what was read from or written to the cache, ours includes it."""
    # With compaction the totals are those of the last round only, but all rounds are billed.
    rounds = [_mapping(part) for part in payload.get("iterations") or ()] or [payload]
    read, written = _sum(rounds, "cache_read_input_tokens"), _sum(rounds, "cache_creation_input_tokens")
    fresh = _sum(rounds, "input_tokens")
    return Usage(
        input_tokens=None if fresh is None else fresh + (read or 0) + (written or 0),
        output_tokens=_sum(rounds, "output_tokens"),
        cached_input_tokens=read,
        cache_write_tokens=written,
        reasoning_tokens=count(_mapping(payload.get("output_tokens_details")).get("thinking_tokens")),
    )


def _sum(rounds: Iterable[Mapping[str, Any]], name: str) -> int | None:
    counts = [found for part in rounds if (found := count(part.get(name))) is not None]
    return sum(counts) if counts else None


def _body(request: ChatRequest, endpoint: Endpoint) -> dict[str, Any]:
    sampling = request.sampling
    body: dict[str, Any] = {
        "model": request.model,
        "max_tokens": sampling.max_output_tokens or DEFAULT_MAX_TOKENS,
        "messages": [{"role": m.role, "content": m.text} for m in request.messages],
        "stream": True,
    }
    if request.system:
        body["system"] = request.system
    if sampling.stop:
        body["stop_sequences"] = list(sampling.stop)
    extra = {**endpoint.extra_body, **request.extra_body}
    if sampling.temperature is not None:
        # The SDK has no argument for it any more: its newest models refuse it, but others take it.
        extra.setdefault("temperature", sampling.temperature)
    if extra:
        body["extra_body"] = extra
    return body


def _events(fields: Mapping[str, Any], exchange: Exchange, reported: dict[str, Any]) -> Iterable[StreamEvent]:
    at_ns = exchange.read_ns
    match fields.get("type"):
        case "message_start":
            yield from _usage(_mapping(fields.get("message")), at_ns, reported)
        case "message_delta":
            yield from _usage(fields, at_ns, reported)
        case "content_block_start":
            block = _mapping(fields.get("content_block"))
            if block.get("type") == "tool_use":
                exchange.content_seen()
                yield ToolCallDelta(fields.get("index") or 0, block.get("id"), block.get("name"), "", at_ns)
            elif block.get("text"):
                exchange.content_seen()
                yield TextDelta(str(block["text"]), at_ns)
        case "content_block_delta":
            delta = _mapping(fields.get("delta"))
            text, thought, json_text = delta.get("text"), delta.get("thinking"), delta.get("partial_json")
            if text or thought or json_text:
                exchange.content_seen()
            if text:
                yield TextDelta(str(text), at_ns)
            if thought:
                yield ReasoningDelta(str(thought), at_ns)
            if json_text:
                yield ToolCallDelta(fields.get("index") or 0, None, None, str(json_text), at_ns)
        case _:
            pass  # pings, the ends of blocks, and what the API will add


def _whole_events(whole: Mapping[str, Any], exchange: Exchange) -> Iterable[StreamEvent]:
    for block in whole.get("content") or ():
        if text := _mapping(block).get("text"):
            yield TextDelta(str(text), exchange.read_ns)
    yield from _usage(whole, exchange.read_ns, {})


def _usage(fields: Mapping[str, Any], at_ns: int, reported: dict[str, Any]) -> Iterable[StreamEvent]:
    """The usage so far. Our input is a sum, so a report without cache counts must not replace one that had them."""
    if usage := _mapping(fields.get("usage")):
        reported.update({name: value for name, value in usage.items() if value is not None})
        # At the start of a message the output is a placeholder.
        started = fields.get("type") == "message" and fields.get("stop_reason") is None
        counted = {name: value for name, value in reported.items() if not (started and name == "output_tokens")}
        yield UsageUpdate(usage_from_messages(counted), at_ns)


def _completed(reason: object, served: object, exchange: Exchange) -> Completed:
    known = _REASONS.get(reason, FinishReason.OTHER) if isinstance(reason, str) else FinishReason.OTHER
    return Completed(known, served if isinstance(served, str) else None, exchange.read_ns)


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


async def _without_key(request: httpx2.Request) -> None:
    """Take out the headers that the SDK makes of the stand-in for a key."""
    for name in ("x-api-key", "authorization"):
        request.headers.pop(name, None)
