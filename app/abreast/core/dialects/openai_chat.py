"""OpenAI's chat completions, and the many hosts that speak them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from typing import Any

import httpx2

from abreast.core.chat import ChatRequest
from abreast.core.dialects.answer import Translator, answered
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.json_values import NOTHING, JsonObject, count, items, mapping, merged, text_or_none
from abreast.core.dialects.openai_client import openai_wire
from abreast.core.dialects.posting import Poster
from abreast.core.dialects.usage_openai import bill_from_openai, usage_of_chunk
from abreast.core.dialects.usage_timings import timings_from_openai
from abreast.core.dialects.wire import WireRequest, with_extra
from abreast.core.errors import RequestRefused
from abreast.core.events import FinishReason, ReasoningDelta, StreamEvent, TextDelta, ToolCallDelta, UsageUpdate

_REASONS = {
    "stop": FinishReason.STOP,
    "length": FinishReason.LENGTH,
    "content_filter": FinishReason.REFUSED,
    "tool_calls": FinishReason.TOOL_CALLS,
    "function_call": FinishReason.TOOL_CALLS,
}
_NAMES = frozenset(
    {"model", "messages", "stream", "stream_options", "temperature", "max_tokens", "max_completion_tokens", "stop"}
)
"""What the SDK's `create` has arguments for: code that is copied for it names them."""
_EVENT = frozenset({"choices", "usage", "timings", "x_groq"})
_DELTA = frozenset({"role", "content", "reasoning_content", "reasoning", "refusal", "tool_calls", "function_call"})
_USAGE_OPTION_CODES = frozenset({"stream_options", "unknown_parameter", "unsupported_parameter"})


class OpenAIChat:
    """Speaks `/chat/completions` with one endpoint, without the SDK: docs/decisions/0019-chat-without-sdk.md."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._poster = Poster(endpoint)
        self._asks_usage = endpoint.capabilities.stream_usage is not False
        """Whether the server takes `stream_options`; some refuse it, and are asked without it from then on."""

    def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""
        return answered(
            lambda: self._open(request),
            _Translator(),
            endpoint=self._endpoint,
            model=request.model,
            vendor_error=httpx2.HTTPError,
        )

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._poster.aclose()

    async def _open(self, request: ChatRequest) -> httpx2.Response:
        without_usage = wire(request, self._endpoint, asks_usage=False)
        if not self._asks_usage:
            return await self._poster.post(without_usage)
        try:
            return await self._poster.post(wire(request, self._endpoint))
        except RequestRefused as refused:
            if not {refused.parameter, refused.code} & _USAGE_OPTION_CODES:
                raise
            self._asks_usage = False
            return await self._poster.post(without_usage)


def wire(request: ChatRequest, endpoint: Endpoint, *, asks_usage: bool = True) -> WireRequest:
    """What is sent for a request. `asks_usage`: unless the server is known to refuse that, or has just done so."""
    body = _body(request, endpoint)
    if asks_usage and endpoint.capabilities.stream_usage is not False:
        body["stream_options"] = {"include_usage": True}
    body = with_extra(body, request, endpoint)
    return openai_wire("/chat/completions", request, endpoint, body=body, names=_NAMES)


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
    return body


class _Translator(Translator):
    """Usage comes after the finish reason, so that does not end the answer."""

    def __init__(self) -> None:
        super().__init__()
        self._reported: JsonObject = NOTHING
        self._timings: JsonObject = NOTHING
        """llama.cpp's."""
        self._tier: str | None = None

    def knows(self, fields: JsonObject) -> bool:
        choice = _first(fields.get("choices"))
        delta = mapping(choice.get("delta"))
        says_nothing_known = delta and _DELTA.isdisjoint(delta)
        return self.follows(choice.get("index")) and not says_nothing_known and not _EVENT.isdisjoint(fields)

    def take(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        choice = _first(fields.get("choices"))
        if isinstance(reason := choice.get("finish_reason"), str):
            self.end_with(_REASONS.get(reason, FinishReason.OTHER))
        yield from self._said(mapping(choice.get("delta")), fields, at_ns)

    def take_whole(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        choice = _first(fields.get("choices"))
        if choice:
            self.reason = _REASONS.get(str(choice.get("finish_reason")), FinishReason.OTHER)
        yield from self._said(mapping(choice.get("message")), fields, at_ns)

    def _said(self, said: JsonObject, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        self.served_model = self.served_model or text_or_none(fields.get("model"))
        self._tier = text_or_none(fields.get("service_tier")) or self._tier
        if reasoning := text_or_none(said.get("reasoning_content")) or text_or_none(said.get("reasoning")):
            yield ReasoningDelta(reasoning, at_ns)
        if text := text_or_none(said.get("content")) or text_or_none(said.get("refusal")):
            yield TextDelta(text, at_ns)
        for position, member in enumerate(items(said.get("tool_calls"))):
            call = mapping(member)
            function = mapping(call.get("function"))
            index = count(call.get("index"))
            yield ToolCallDelta(
                index=position if index is None else index,
                call_id=text_or_none(call.get("id")),
                name=text_or_none(function.get("name")),
                arguments=text_or_none(function.get("arguments")) or "",
                at_ns=at_ns,
            )
        usage, timings = usage_of_chunk(fields), mapping(fields.get("timings"))
        if usage or timings:
            self._reported = merged(self._reported, usage)
            self._timings = timings or self._timings
            bill = bill_from_openai(self._reported, service_tier=self._tier)
            yield UsageUpdate(bill.usage, at_ns, bill, timings_from_openai(self._reported, self._timings))


def _first(choices: object) -> JsonObject:
    return mapping(next(iter(items(choices)), None))
