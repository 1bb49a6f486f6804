"""The small requests by which the doctor finds out what a model does. They go through the real dialects."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import Dialect, DialectName
from abreast.core.errors import ProviderError, RequestRefused, TimedOut
from abreast.core.events import ReasoningDelta, TextDelta, ToolCallDelta, UsageUpdate
from abreast.core.language import number, tr
from abreast.core.transport.witness import witnessed

TOKENS = 64
"""Enough for several pieces of text, and for reasoning models that refuse a smaller limit."""
IN_ONE_PIECE: Mapping[str, Any] = {"stream": False, "stream_options": None}
_JSON = "application/json"
_RED_PNG = (
    "iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAAJ0lEQVR42u3NsQkAAAjAsP7/tF7hIASyp6lTCQQCgUAgEAgEgi/B"
    "AjLD/C5w/SM9AAAAAElFTkSuQmCC"
)
"""32 x 32 pixels, in base64."""
_QUESTION = "What colour fills this picture? Answer with one word."
_WEATHER = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one small request led to."""

    error: ProviderError | None
    text: str = ""
    pieces: int = 0
    """Of text or reasoning."""
    reported_usage: bool = False
    called_tool: bool = False
    in_one_piece: bool = False
    """A whole JSON document came instead of a stream."""

    @property
    def refused(self) -> bool:
        """Whether the host took offence at the request itself, which it would again."""
        return isinstance(self.error, RequestRefused)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prober:
    """Asks one model through one dialect."""

    dialect: Dialect
    name: DialectName
    model_id: str
    deadline_s: float

    async def answer(self, *, temperature: float | None = None, extra_body: Mapping[str, Any] | None = None) -> Outcome:
        """A short answer in words."""
        return await self._ask("Count from 1 to 10.", temperature=temperature, extra_body=extra_body or {})

    async def takes_temperature(self) -> bool | None:
        """Whether a request with a temperature is taken, where the same one without is."""
        outcome = await self.answer(temperature=0.5)
        return True if outcome.error is None else False if outcome.refused else None

    async def takes_images(self) -> bool | None:
        """`True` only if the model sees: many hosts take a picture and drop it."""
        outcome = await self._ask(_QUESTION, extra_body=_with_image(self.name))
        if outcome.error is None:
            return True if "red" in outcome.text.casefold() else None
        return False if outcome.refused else None

    async def takes_tools(self) -> bool | None:
        """`True` only if the model calls the one it is given."""
        outcome = await self._ask("What is the weather in Paris? Use the tool.", extra_body=_with_tool(self.name))
        if outcome.error is None:
            return True if outcome.called_tool else None
        return False if outcome.refused else None

    async def _ask(self, prompt: str, *, temperature: float | None = None, extra_body: Mapping[str, Any]) -> Outcome:
        request = ChatRequest(
            model=self.model_id,
            messages=(Message.user(prompt),),
            sampling=Sampling(temperature=temperature, max_output_tokens=TOKENS),
            extra_body=extra_body,
        )
        text, pieces, reported_usage, called_tool = "", 0, False, False
        error: ProviderError | None = None
        with witnessed() as heads:
            try:
                async with asyncio.timeout(self.deadline_s), aclosing(self.dialect.stream(request)) as events:
                    async for event in events:
                        match event:
                            case TextDelta(piece, _):
                                text, pieces = text + piece, pieces + 1
                            case ReasoningDelta():
                                pieces += 1
                            case ToolCallDelta():
                                called_tool = True
                            case UsageUpdate(usage, _):
                                reported_usage |= usage.output_tokens is not None or usage.input_tokens is not None
                            case _:
                                pass
            except ProviderError as raised:
                error = raised
            except TimeoutError:
                error = TimedOut(
                    tr(
                        "{model_id} did not answer within {deadline_s} s. Try again, or choose another model.",
                        model_id=self.model_id,
                        deadline_s=number(self.deadline_s),
                    )
                )
        return Outcome(
            error=error,
            text=text,
            pieces=pieces,
            reported_usage=reported_usage,
            called_tool=called_tool,
            in_one_piece=bool(heads) and heads[-1].status < 400 and heads[-1].content_type == _JSON,
        )


def _with_image(dialect: DialectName) -> dict[str, Any]:
    """A question with a red picture, in each dialect's words, put in place of the messages."""
    url = f"data:image/png;base64,{_RED_PNG}"
    match dialect:
        case "openai-chat":
            parts: list[dict[str, Any]] = [
                {"type": "text", "text": _QUESTION},
                {"type": "image_url", "image_url": {"url": url}},
            ]
            return {"messages": [{"role": "user", "content": parts}]}
        case "openai-responses":
            parts = [{"type": "input_text", "text": _QUESTION}, {"type": "input_image", "image_url": url}]
            return {"input": [{"role": "user", "content": parts}]}
        case "anthropic":
            source = {"type": "base64", "media_type": "image/png", "data": _RED_PNG}
            parts = [{"type": "image", "source": source}, {"type": "text", "text": _QUESTION}]
            return {"messages": [{"role": "user", "content": parts}]}
        case "ollama":
            return {"messages": [{"role": "user", "content": _QUESTION, "images": [_RED_PNG]}]}


def _with_tool(dialect: DialectName) -> dict[str, Any]:
    name, what = "get_weather", "The weather in a city."
    match dialect:
        case "anthropic":
            return {"tools": [{"name": name, "description": what, "input_schema": _WEATHER}]}
        case "openai-responses":
            return {"tools": [{"type": "function", "name": name, "description": what, "parameters": _WEATHER}]}
        case "openai-chat" | "ollama":
            function = {"name": name, "description": what, "parameters": _WEATHER}
            return {"tools": [{"type": "function", "function": function}]}
