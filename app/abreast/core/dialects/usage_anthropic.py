"""Token counts as Anthropic's messages report them, in our convention."""

from __future__ import annotations

from dataclasses import replace

from abreast.core.counts import Bill, Counts
from abreast.core.dialects.json_values import JsonObject, items, mapping, text_or_none, texts, token_count


def usage_at_start(fields: JsonObject) -> JsonObject:
    """The `usage` of a `message_start`, without its output: that is a placeholder, not a count."""
    usage = mapping(mapping(fields.get("message")).get("usage"))
    return {name: value for name, value in usage.items() if name != "output_tokens"}


def bill_from_messages(usage: JsonObject) -> Bill:
    """What the `usage` object bills."""
    context = texts(
        service_tier=usage.get("service_tier"), speed=usage.get("speed"), inference_geo=usage.get("inference_geo")
    )
    return Bill(calls=calls_from_messages(usage), context=context)


def calls_from_messages(payload: JsonObject) -> tuple[Counts, ...]:
    """The calls of models that a `usage` object bills, in the order they were made; mostly one.

    With compaction, server tools and advisers the totals are those of some rounds only, but all rounds are billed.
    Fees are counted for the whole request; they stand in the last call.
    """
    rounds = [mapping(part) for part in items(payload.get("iterations"))] or [payload]
    calls = [_call(part) for part in rounds]
    searches = token_count(mapping(payload.get("server_tool_use")).get("web_search_requests"))
    last = calls[-1]
    thought = last.reasoning_tokens if last.reasoning_tokens is not None else _thought(payload)
    if (last.output_tokens or 0) < (thought or 0):
        thought = None  # of all rounds, and the rounds do not say which
    return (*calls[:-1], replace(last, web_searches=searches, reasoning_tokens=thought))


def _call(usage: JsonObject) -> Counts:
    # The API's input excludes what was read from or written to the cache, ours includes it.
    fresh, read = token_count(usage.get("input_tokens")), token_count(usage.get("cache_read_input_tokens"))
    lives = mapping(usage.get("cache_creation"))
    short, long = (
        token_count(lives.get("ephemeral_5m_input_tokens")),
        token_count(lives.get("ephemeral_1h_input_tokens")),
    )
    written = token_count(usage.get("cache_creation_input_tokens"))
    if written is None and (short is not None or long is not None):
        written = (short or 0) + (long or 0)
    return Counts(
        input_tokens=None if fresh is None else fresh + (read or 0) + (written or 0),
        output_tokens=token_count(usage.get("output_tokens")),
        cached_input_tokens=read,
        cache_write_tokens=written,
        cache_write_1h_tokens=long,
        reasoning_tokens=_thought(usage),
        model=text_or_none(usage.get("model")),
    )


def _thought(usage: JsonObject) -> int | None:
    return token_count(mapping(usage.get("output_tokens_details")).get("thinking_tokens"))
