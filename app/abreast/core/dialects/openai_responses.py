"""OpenAI's responses."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from typing import Any, cast

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.openai_client import open_openai
from abreast.core.dialects.sdk import code_and_message, empty, faults_mapped, incomplete, whole_answer
from abreast.core.dialects.status import error_in_stream
from abreast.core.dialects.usage_openai import usage_from_responses
from abreast.core.errors import ProviderError
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

_TEXT = frozenset({"response.output_text.delta", "response.refusal.delta"})
_REASONING = frozenset({"response.reasoning_text.delta", "response.reasoning_summary_text.delta"})
_ENDS = frozenset({"response.completed", "response.incomplete", "response.failed"})
_INCOMPLETE = {"max_output_tokens": FinishReason.LENGTH, "content_filter": FinishReason.REFUSED}


class OpenAIResponses:
    """Speaks `/responses` with one endpoint. Nothing is kept at the provider: `store` is off."""

    def __init__(self, endpoint: Endpoint) -> None:
        import openai

        self._endpoint = endpoint
        self._openai = openai
        self._client = open_openai(endpoint)

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""
        async with faults_mapped(self._endpoint, request.model, self._openai.OpenAIError):
            create = cast("Any", self._client.responses.create)
            stream = await create(**_body(request, self._endpoint))
            exchange = exchange_of(stream.response)
            try:
                yield RequestSent(exchange.sent_ns or exchange.read_ns)
                whole = await whole_answer(stream.response, self._endpoint)
                if whole is not None:
                    for event in (*_whole_text(whole, exchange), *self._end(whole, exchange)):
                        yield event
                    return
                refused = False
                has_events = False
                async for event in stream:
                    has_events = True
                    fields = cast("dict[str, Any]", event.model_dump(warnings=False))
                    kind = fields.get("type")
                    refused |= kind == "response.refusal.delta"
                    if kind == "error":
                        raise self._error(fields)
                    if kind in _ENDS:
                        for ours in self._end(_mapping(fields.get("response")), exchange, refused=refused):
                            yield ours
                        return
                    for ours in _events(fields, exchange):
                        yield ours
                raise incomplete(self._endpoint) if has_events else empty(self._endpoint)
            finally:
                await stream.close()

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._client.close()

    def _end(self, response: Mapping[str, Any], exchange: Exchange, *, refused: bool = False) -> Iterable[StreamEvent]:
        """The last events of an answer: its usage, which comes also when it failed, and how it ended."""
        if usage := _mapping(response.get("usage")):
            yield UsageUpdate(usage_from_responses(usage), exchange.read_ns)
        reason = FinishReason.REFUSED if refused else FinishReason.STOP
        match response.get("status"):
            case "failed":
                raise self._error(response)
            case "incomplete":
                why = _mapping(response.get("incomplete_details")).get("reason")
                reason = _INCOMPLETE.get(str(why), FinishReason.OTHER)
            case _:
                pass
        served = response.get("model")
        yield Completed(reason, served if isinstance(served, str) else None, exchange.read_ns)

    def _error(self, fields: Mapping[str, Any]) -> ProviderError:
        code, message = code_and_message(fields)
        return error_in_stream(endpoint=self._endpoint, model="the model", code=code, message=message)


def _body(request: ChatRequest, endpoint: Endpoint) -> dict[str, Any]:
    sampling = request.sampling
    body: dict[str, Any] = {
        "model": request.model,
        "input": [{"role": m.role, "content": m.text} for m in request.messages],
        "store": False,
        "stream": True,
    }
    if request.system:
        body["instructions"] = request.system
    if sampling.temperature is not None:
        body["temperature"] = sampling.temperature
    if sampling.max_output_tokens is not None:
        body["max_output_tokens"] = sampling.max_output_tokens
    if extra := {**endpoint.extra_body, **request.extra_body}:
        body["extra_body"] = extra
    return body


def _events(fields: Mapping[str, Any], exchange: Exchange) -> Iterable[StreamEvent]:
    kind, delta, at_ns = fields.get("type"), fields.get("delta"), exchange.read_ns
    if kind == "response.output_item.added" and _mapping(fields.get("item")).get("type") == "function_call":
        item = _mapping(fields.get("item"))
        exchange.content_seen()
        yield ToolCallDelta(fields.get("output_index") or 0, item.get("call_id"), item.get("name"), "", at_ns)
    if not isinstance(delta, str) or not delta:
        return
    if kind in _TEXT:
        exchange.content_seen()
        yield TextDelta(delta, at_ns)
    elif kind in _REASONING:
        exchange.content_seen()
        yield ReasoningDelta(delta, at_ns)
    elif kind == "response.function_call_arguments.delta":
        exchange.content_seen()
        yield ToolCallDelta(fields.get("output_index") or 0, None, None, delta, at_ns)


def _whole_text(whole: Mapping[str, Any], exchange: Exchange) -> Iterable[StreamEvent]:
    for item in whole.get("output") or ():
        for part in _mapping(item).get("content") or ():
            if text := _mapping(part).get("text"):
                yield TextDelta(str(text), exchange.read_ns)


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
