"""OpenAI's responses."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from typing import Any, cast

import httpx2

from abreast.core.chat import ChatRequest
from abreast.core.dialects.answer import Translator, answered
from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.json_values import JsonObject, count, items, mapping, text_or_none
from abreast.core.dialects.openai_client import open_openai, openai_wire
from abreast.core.dialects.refusals import code_and_message
from abreast.core.dialects.status import error_in_stream
from abreast.core.dialects.usage_openai import bill_from_openai
from abreast.core.dialects.wire import WireRequest, with_extra
from abreast.core.errors import RequestRefused
from abreast.core.events import FinishReason, ReasoningDelta, StreamEvent, TextDelta, ToolCallDelta, UsageUpdate
from abreast.core.language import tr

_REFUSALS = frozenset({"response.refusal.delta", "refusal"})
_TEXT = frozenset({"response.output_text.delta", "output_text", *_REFUSALS})
_REASONING = frozenset(
    {"response.reasoning_text.delta", "response.reasoning_summary_text.delta", "reasoning_text", "summary_text"}
)
_ENDS = frozenset({"response.completed", "response.incomplete", "response.failed"})
_KNOWN = frozenset(
    {
        "audio", "code_interpreter_call", "code_interpreter_call_code", "compaction", "completed", "content_part", "created",
        "custom_tool_call_input", "failed", "file_search_call", "function_call_arguments", "image_generation_call",
        "in_progress", "incomplete", "mcp_call", "mcp_call_arguments", "mcp_list_tools", "output_item", "output_text",
        "queued", "reasoning_summary_part", "reasoning_summary_text", "reasoning_text", "refusal", "shell_call_command",
        "shell_call_output_content", "web_search_call",
    }
)  # fmt: skip
"""What stands behind `response.` in the types of the API's events."""
_ALIVE = frozenset({"ping", "keepalive"})
_NAMES = frozenset({"model", "input", "instructions", "store", "stream", "temperature", "max_output_tokens"})
"""What the SDK's `create` has arguments for."""
_INCOMPLETE = {"max_output_tokens": FinishReason.LENGTH, "content_filter": FinishReason.REFUSED}


class OpenAIResponses:
    """Speaks `/responses` with one endpoint. Nothing is kept at the provider: `store` is off.

    The API has no stop strings. A request with some is refused here, since an answer that runs past them is not what was
    asked for.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        import openai

        self._endpoint = endpoint
        self._openai = openai
        self._client = open_openai(endpoint)

    def stream(self, request: ChatRequest) -> AsyncGenerator[StreamEvent, None]:
        """See `Dialect.stream`."""

        async def open_answer() -> httpx2.Response:
            if request.sampling.stop:
                raise RequestRefused(
                    tr(
                        "{label} takes no stop strings over its Responses API. Remove those of {model}, or set the "
                        "provider's dialect to openai-chat.",
                        label=self._endpoint.label,
                        model=request.model,
                    ),
                    provider_id=self._endpoint.provider_id,
                )
            create = cast("Any", self._client.responses.create)
            return (await create(**wire(request, self._endpoint).arguments)).response

        return answered(
            open_answer,
            _Translator(self._endpoint, request.model),
            endpoint=self._endpoint,
            model=request.model,
            vendor_error=self._openai.OpenAIError,
        )

    async def aclose(self) -> None:
        """See `Dialect.aclose`."""
        await self._client.close()


def wire(request: ChatRequest, endpoint: Endpoint) -> WireRequest:
    """What is sent for a request."""
    body = with_extra(_body(request), request, endpoint)
    return openai_wire("/responses", request, endpoint, body=body, names=_NAMES)


def _body(request: ChatRequest) -> dict[str, Any]:
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
    return body


class _Translator(Translator):
    def __init__(self, endpoint: Endpoint, model: str) -> None:
        super().__init__()
        self._endpoint = endpoint
        self._model = model
        self._has_refusal = False
        self._has_call = False

    def knows(self, fields: JsonObject) -> bool:
        kind = fields.get("type", "")
        if not isinstance(kind, str):
            return kind is None
        if kind in _ALIVE:
            return True
        head, _, rest = kind.partition(".")
        is_known = head == "response" and rest.partition(".")[0] in _KNOWN
        return is_known and self.follows(fields.get("output_index"))

    def take(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        kind = text_or_none(fields.get("type"))
        index = count(fields.get("output_index")) or 0
        delta = text_or_none(fields.get("delta"))
        if kind in _ENDS:
            yield from self._end(mapping(fields.get("response")), at_ns)
        elif kind == "response.output_item.added":
            yield from self._call(mapping(fields.get("item")), index, at_ns)
        elif kind == "response.function_call_arguments.delta" and delta:
            yield ToolCallDelta(index, None, None, delta, at_ns)
        else:
            yield from self._said(kind, delta, at_ns)

    def take_whole(self, fields: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        for index, member in enumerate(items(fields.get("output"))):
            item = mapping(member)
            yield from self._call(item, index, at_ns)
            for part in map(mapping, (*items(item.get("summary")), *items(item.get("content")))):
                text = text_or_none(part.get("text")) or text_or_none(part.get("refusal"))
                yield from self._said(text_or_none(part.get("type")), text, at_ns)
        if "status" in fields:
            yield from self._end(fields, at_ns)

    def _said(self, kind: str | None, text: str | None, at_ns: int) -> Iterable[StreamEvent]:
        if text and kind in _TEXT:
            self._has_refusal |= kind in _REFUSALS
            yield TextDelta(text, at_ns)
        elif text and kind in _REASONING:
            yield ReasoningDelta(text, at_ns)

    def _end(self, response: JsonObject, at_ns: int) -> Iterable[StreamEvent]:
        """The last events of an answer: its usage comes also when it failed."""
        if usage := mapping(response.get("usage")):
            output = map(mapping, items(response.get("output")))
            bill = bill_from_openai(usage, service_tier=response.get("service_tier"), output=output)
            yield UsageUpdate(bill.usage, at_ns, bill)
        if response.get("status") == "failed":
            code, message = code_and_message(response)
            raise error_in_stream(endpoint=self._endpoint, model=self._model, code=code, message=message)
        # The API has no word of its own for an answer that ends in tool calls.
        ended = FinishReason.TOOL_CALLS if self._has_call else FinishReason.STOP
        self.reason = FinishReason.REFUSED if self._has_refusal else ended
        if response.get("status") == "incomplete":
            why = mapping(response.get("incomplete_details")).get("reason")
            self.reason = _INCOMPLETE.get(str(why), FinishReason.OTHER)
        self.served_model = text_or_none(response.get("model"))
        self.is_over = True

    def _call(self, item: JsonObject, index: int, at_ns: int) -> Iterable[StreamEvent]:
        """The tool call that an output item stands for. Its arguments are there only in a whole answer."""
        if item.get("type") == "function_call":
            self._has_call = True
            name, arguments = text_or_none(item.get("name")), text_or_none(item.get("arguments")) or ""
            yield ToolCallDelta(index, text_or_none(item.get("call_id")), name, arguments, at_ns)
