"""Token counts as OpenAI's two APIs report them, in our convention. Both already include cache and reasoning."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from abreast.core.dialects.sdk import count
from abreast.core.usage import Usage


def usage_from_chat(payload: Mapping[str, Any]) -> Usage:
    """The `usage` object of chat completions."""
    prompt, completion = _part(payload, "prompt_tokens_details"), _part(payload, "completion_tokens_details")
    return Usage(
        input_tokens=count(payload.get("prompt_tokens")),
        output_tokens=count(payload.get("completion_tokens")),
        cached_input_tokens=count(prompt.get("cached_tokens")),
        cache_write_tokens=count(prompt.get("cache_write_tokens")),
        reasoning_tokens=count(completion.get("reasoning_tokens")),
    )


def usage_from_responses(payload: Mapping[str, Any]) -> Usage:
    """The `usage` object of responses."""
    given, written = _part(payload, "input_tokens_details"), _part(payload, "output_tokens_details")
    return Usage(
        input_tokens=count(payload.get("input_tokens")),
        output_tokens=count(payload.get("output_tokens")),
        cached_input_tokens=count(given.get("cached_tokens")),
        cache_write_tokens=count(given.get("cache_write_tokens")),
        reasoning_tokens=count(written.get("reasoning_tokens")),
    )


def _part(payload: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = payload.get(name)
    return cast("Mapping[str, Any]", part) if isinstance(part, Mapping) else {}
