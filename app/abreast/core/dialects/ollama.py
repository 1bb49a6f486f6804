"""Ollama's own `/api/chat`: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Mapping
from typing import Any, cast

import httpx2

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.sdk import code_and_message, count, empty, faults_mapped, incomplete, whole_answer
from abreast.core.dialects.status import error_in_stream, status_error
from abreast.core.errors import LimitExceeded
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
from abreast.core.transport.limits import Limits
from abreast.core.usage import Usage

_REASONS = {"stop": FinishReason.STOP, "length": FinishReason.LENGTH}


class Ollama:
    """Speaks `/api/chat` with one endpoint."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._limits = Limits()
        self._client = open_client(
            provider_id=endpoint.provider_id,
            label=endpoint.label,
            base_url=endpoint.base_url,
            timeouts=endpoint.timeouts,
        )
        self._headers = dict(endpoint.headers)
        if endpoint.key is not None:
            self._headers["Authorization"] = f"Bearer {endpoint.key.reveal()}"

    async def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""
        url = self._endpoint.base_url.rstrip("/") + "/api/chat"
        body = _body(request, self._endpoint)
        async with (
            faults_mapped(self._endpoint, request.model, httpx2.HTTPError),
            self._client.stream("POST", url, json=body, headers=self._headers) as response,
        ):
            exchange = exchange_of(response)
            if response.status_code >= 400:
                await self._refused(request, response)
            yield RequestSent(exchange.sent_ns or exchange.read_ns)
            whole = await whole_answer(response, self._endpoint)
            has_lines = False
            async for fields in _one(whole) if whole is not None else self._objects(response):
                has_lines = True
                if fields.get("error"):
                    code, message = code_and_message(fields)
                    raise error_in_stream(endpoint=self._endpoint, model=request.model, code=code, message=message)
                for event in _events(fields, exchange):
                    yield event
                if fields.get("done") is True:
                    reason = _REASONS.get(str(fields.get("done_reason") or "stop"), FinishReason.OTHER)
                    served = fields.get("model")
                    yield Completed(reason, served if isinstance(served, str) else None, exchange.read_ns)
                    return
            raise incomplete(self._endpoint) if has_lines else empty(self._endpoint)

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._client.aclose()

    async def _refused(self, request: ChatRequest, response: httpx2.Response) -> None:
        text = (await response.aread())[: self._limits.error_body_bytes].decode("utf-8", "replace")
        try:
            body: object = json.loads(text)
        except ValueError:
            body = text
        code, message = code_and_message(body)
        raise status_error(
            endpoint=self._endpoint,
            model=request.model,
            status=response.status_code,
            code=code,
            message=message,
            headers=response.headers,
        )

    async def _objects(self, response: httpx2.Response) -> AsyncIterator[Mapping[str, Any]]:
        """The objects of the lines that are complete, each as soon as its last byte was read."""
        rest = b""
        async for chunk in response.aiter_raw():
            *lines, rest = (rest + chunk).split(b"\n")
            if len(rest) > self._limits.line_bytes:
                raise LimitExceeded(
                    f"A line of {self._endpoint.label}'s answer is larger than {self._limits.line_bytes // 2**20} MB.",
                    provider_id=self._endpoint.provider_id,
                    may_be_billed=True,
                )
            for line in lines:
                if line.strip():
                    yield _object(line)
        if rest.strip():
            yield _object(rest)


def usage_from_ollama(fields: Mapping[str, Any]) -> Usage:
    """The counts of the last line. Input includes what was cached."""
    return Usage(input_tokens=count(fields.get("prompt_eval_count")), output_tokens=count(fields.get("eval_count")))


def _body(request: ChatRequest, endpoint: Endpoint) -> dict[str, Any]:
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
        **endpoint.extra_body,
        **request.extra_body,
    }


def _events(fields: Mapping[str, Any], exchange: Exchange) -> Iterable[StreamEvent]:
    message = _mapping(fields.get("message"))
    at_ns = exchange.read_ns
    if thought := message.get("thinking"):
        exchange.content_seen()
        yield ReasoningDelta(str(thought), at_ns)
    if text := message.get("content"):
        exchange.content_seen()
        yield TextDelta(str(text), at_ns)
    for index, call in enumerate(message.get("tool_calls") or ()):
        function = _mapping(_mapping(call).get("function"))
        exchange.content_seen()
        yield ToolCallDelta(index, None, function.get("name"), json.dumps(function.get("arguments") or {}), at_ns)
    if fields.get("done") is True:
        yield UsageUpdate(usage_from_ollama(fields), at_ns)


def _object(line: bytes) -> Mapping[str, Any]:
    return _mapping(json.loads(line.decode("utf-8", "replace").removeprefix("\ufeff")))


async def _one(whole: Mapping[str, Any]) -> AsyncIterator[Mapping[str, Any]]:
    yield whole


def _mapping(value: object) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}
