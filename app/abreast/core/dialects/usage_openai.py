"""Token counts as OpenAI's two APIs report them, in our convention. Both already include cache and reasoning."""

from __future__ import annotations

from abreast.core.dialects.json_values import JsonObject, count, mapping
from abreast.core.usage import Usage


def usage_from_chat(payload: JsonObject) -> Usage:
    """The `usage` object of chat completions."""
    prompt, completion = (
        mapping(payload.get("prompt_tokens_details")),
        mapping(payload.get("completion_tokens_details")),
    )
    return Usage(
        input_tokens=count(payload.get("prompt_tokens")),
        output_tokens=count(payload.get("completion_tokens")),
        cached_input_tokens=count(prompt.get("cached_tokens")),
        cache_write_tokens=count(prompt.get("cache_write_tokens")),
        reasoning_tokens=count(completion.get("reasoning_tokens")),
    )


def usage_from_responses(payload: JsonObject) -> Usage:
    """The `usage` object of responses."""
    given, written = mapping(payload.get("input_tokens_details")), mapping(payload.get("output_tokens_details"))
    return Usage(
        input_tokens=count(payload.get("input_tokens")),
        output_tokens=count(payload.get("output_tokens")),
        cached_input_tokens=count(given.get("cached_tokens")),
        cache_write_tokens=count(given.get("cache_write_tokens")),
        reasoning_tokens=count(written.get("reasoning_tokens")),
    )
