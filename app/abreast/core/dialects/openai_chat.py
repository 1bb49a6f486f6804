"""OpenAI's chat completions, and the many hosts that speak them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from typing import Any, cast

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.openai_client import open_openai
from abreast.core.dialects.sdk import empty, faults_mapped, incomplete, whole_answer
from abreast.core.dialects.usage_openai import usage_from_chat
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
from abreast.core.transport.exchange import Exchange, exchange_of

_REASONS = {
    "stop": FinishReason.STOP,
    "length": FinishReason.LENGTH,
    "content_filter": FinishReason.REFUSED,
    "tool_calls": FinishReason.TOOL_CALLS,
    "function_call": FinishReason.TOOL_CALLS,
}
_USAGE_OPTION_CODES = frozenset({"stream_options", "unknown_parameter", "unsupported_parameter"})


class OpenAIChat:
    """Speaks `/chat/completions` with one endpoint."""

    def __init__(self, endpoint: Endpoint) -> None:
        import openai

        self._endpoint = endpoint
        self._openai = openai
        self._client = open_openai(endpoint)
        self._asks_usage = endpoint.capabilities.stream_usage is not False
        """Whether the server takes `stream_options`; some refuse it, and are asked without it from then on."""

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""
        async with faults_mapped(self._endpoint, request.model, self._openai.OpenAIError):
            stream = await self._open(request)
            exchange = exchange_of(stream.response)
            try:
                yield RequestSent(exchange.sent_ns or exchange.read_ns)
                whole = await whole_answer(stream.response, self._endpoint)
                if whole is not None:
                    for event in _chunk_events(whole, exchange, delta_field="message"):
                        yield event
                    choice = _first(whole.get("choices"))
                    yield _completed(choice.get("finish_reason"), whole.get("model"), exchange)
                    return
                reason: object = None
                served: object = None
                has_chunks = False
                async for chunk in stream:
                    has_chunks = True
                    payload = cast("object", chunk.model_dump(warnings=False) if hasattr(chunk, "model_dump") else None)
                    if not isinstance(payload, dict):
                        continue
                    fields = cast("dict[str, Any]", payload)
                    served = served or fields.get("model")
                    reason = reason or _first(fields.get("choices")).get("finish_reason")
                    for event in _chunk_events(fields, exchange, delta_field="delta"):
                        yield event
                if reason is None:
                    raise incomplete(self._endpoint) if has_chunks else empty(self._endpoint)
                yield _completed(reason, served, exchange)
            finally:
                await stream.close()

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._client.close()

    async def _open(self, request: ChatRequest) -> Any:  # the SDK's stream, typed by overloads that do not reach here
        body = _body(request, self._endpoint)
        create = cast("Any", self._client.chat.completions.create)
        if not self._asks_usage:
            return await create(**body)
        try:
            return await create(**body, stream_options={"include_usage": True})
        except self._openai.BadRequestError as error:
            if error.param not in _USAGE_OPTION_CODES and error.code not in _USAGE_OPTION_CODES:
                raise
            self._asks_usage = False
            return await create(**body)


def _body(request: ChatRequest, endpoint: Endpoint) -> dict[str, Any]:
    sampling = request.sampling
    system = [{"role": "system", "content": request.system}] if request.system else []
    body: dict[str, Any] = {
        "model": request.model,
        "messages": [*system, *({"role": m.role, "content": m.text} for m in request.messages)],
        "stream": True,
    }
    if sampling.temperature is not None:
        body["temperature"] = sampling.temperature
    if sampling.max_output_tokens is not None:
        # OpenAI's own models want the new name; of the hosts that speak the dialect many know only the old one.
        is_openai = "api.openai.com" in endpoint.base_url
        body["max_completion_tokens" if is_openai else "max_tokens"] = sampling.max_output_tokens
    if sampling.stop:
        body["stop"] = list(sampling.stop)
    if extra := {**endpoint.extra_body, **request.extra_body}:
        body["extra_body"] = extra
    return body


def _chunk_events(payload: Mapping[str, Any], exchange: Exchange, *, delta_field: str) -> Iterable[StreamEvent]:
    delta = _mapping(_first(payload.get("choices")).get(delta_field))
    at_ns = exchange.read_ns
    reasoning = delta.get("reasoning_content") or delta.get("reasoning")
    if isinstance(reasoning, str) and reasoning:
        exchange.content_seen()
        yield ReasoningDelta(reasoning, at_ns)
    text = delta.get("content") or delta.get("refusal")
    if isinstance(text, str) and text:
        exchange.content_seen()
        yield TextDelta(text, at_ns)
    for position, call in enumerate(delta.get("tool_calls") or ()):
        function = _mapping(_mapping(call).get("function"))
        exchange.content_seen()
        yield ToolCallDelta(
            index=_mapping(call).get("index") or position,
            call_id=_mapping(call).get("id"),
            name=function.get("name"),
            arguments=function.get("arguments") or "",
            at_ns=at_ns,
        )
    if usage := _mapping(payload.get("usage")):
        yield UsageUpdate(usage_from_chat(usage), at_ns)


def _completed(reason: object, served: object, exchange: Exchange) -> Completed:
    known = _REASONS.get(reason, FinishReason.OTHER) if isinstance(reason, str) else FinishReason.OTHER
    return Completed(known, served if isinstance(served, str) else None, exchange.read_ns)


def _first(choices: object) -> Mapping[str, Any]:
    items = cast("list[object]", choices) if isinstance(choices, list) else []
    return _mapping(items[0]) if items else {}


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
