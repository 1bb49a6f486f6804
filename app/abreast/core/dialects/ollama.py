"""Ollama's own `/api/chat`: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Iterable
from typing import Any

import httpx2

from abreast.core.chat import ChatRequest
from abreast.core.counts import Bill
from abreast.core.dialects.answer import Translator, answered
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.json_values import JsonObject, items, mapping, text_or_none
from abreast.core.dialects.posting import Poster
from abreast.core.dialects.usage_ollama import counts_from_ollama
from abreast.core.dialects.usage_timings import timings_from_ollama
from abreast.core.dialects.wire import BEARER, WireRequest, with_extra
from abreast.core.events import FinishReason, ReasoningDelta, StreamEvent, TextDelta, ToolCallDelta, UsageUpdate

_REASONS = {"stop": FinishReason.STOP, "length": FinishReason.LENGTH}


class Ollama:
    """Speaks `/api/chat` with one endpoint."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._poster = Poster(endpoint)

    def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""
        return answered(
            lambda: self._poster.post(wire(request, self._endpoint)),
            _Translator(),
            endpoint=self._endpoint,
            model=request.model,
            vendor_error=httpx2.HTTPError,
            is_lines=True,
        )

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._poster.aclose()


def wire(request: ChatRequest, endpoint: Endpoint) -> WireRequest:
    """What is sent for a request."""
    return WireRequest(
        url=endpoint.base_url.rstrip("/") + "/api/chat",
        key_header=BEARER,
        body=with_extra(_body(request), request, endpoint),
        effective=request,
        headers=endpoint.headers,
    )


def _body(request: ChatRequest) -> dict[str, Any]:
    sampling = request.sampling
    options: dict[str, Any] = {}
    if sampling.temperature is not None:
        options["temperature"] = sampling.temperature
    if sampling.max_output_tokens is not None:
        options["num_predict"] = sampling.max_output_tokens
    if sampling.stop:
        options["stop"] = list(sampling.stop)
    system = [{"role": "system", "content": request.system}] if request.system else []
    return {
        "model": request.model,
        "messages": [*system, *({"role": m.role, "content": m.text} for m in request.messages)],
        "stream": True,
        "options": options,
    }


class _Translator(Translator):
    def __init__(self) -> None:
        super().__init__()
        self._calls = 0

    def knows(self, fields: JsonObject) -> bool:
        return "message" in fields or fields.get("done") is True

    def take(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        message = mapping(fields.get("message"))
        if thought := text_or_none(message.get("thinking")):
            yield ReasoningDelta(thought, at_ns)
        if text := text_or_none(message.get("content")):
            yield TextDelta(text, at_ns)
        for member in items(message.get("tool_calls")):
            # A call comes in one piece; a later line holds further calls.
            function = mapping(mapping(member).get("function"))
            arguments = json.dumps(function.get("arguments") or {})
            yield ToolCallDelta(self._calls, None, text_or_none(function.get("name")), arguments, at_ns)
            self._calls += 1
        if fields.get("done") is True:
            self.reason = _REASONS.get(str(fields.get("done_reason") or "stop"), FinishReason.OTHER)
            if self._calls and self.reason is FinishReason.STOP:
                # Ollama has no word of its own for it.
                self.reason = FinishReason.TOOL_CALLS
            self.served_model = text_or_none(fields.get("model"))
            self.is_over = True
            counts = counts_from_ollama(fields)
            yield UsageUpdate(counts.usage, at_ns, Bill(calls=(counts,)), timings_from_ollama(fields))

    take_whole = take
