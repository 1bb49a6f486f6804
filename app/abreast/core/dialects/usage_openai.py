"""Token counts as OpenAI's two APIs and the many hosts that speak them report them, in our convention."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from abreast.core.counts import Bill, Counts
from abreast.core.dialects.json_values import (
    NOTHING,
    JsonObject,
    first_count,
    items,
    mapping,
    number,
    texts,
    token_count,
)

TICKS_PER_USD = Decimal(10**10)
"""xAI's unit: https://docs.x.ai/developers/cost-tracking"""
MOST_PLAUSIBLE_USD = 1_000_000
"""A request that costs more is a fault of the server."""


def usage_of_chunk(fields: JsonObject) -> JsonObject:
    """The `usage` object of a chunk or a whole answer, wherever the host puts it; empty if it has none.

    Groq sends it in `x_groq` too, where it comes unasked; Moonshot in the choice.
    """
    choice = mapping(next(iter(items(fields.get("choices"))), None))
    places = (fields.get("usage"), mapping(fields.get("x_groq")).get("usage"), choice.get("usage"))
    return next((usage for place in places if (usage := mapping(place))), NOTHING)


def bill_from_openai(
    usage: JsonObject, *, service_tier: object = None, output: Iterable[JsonObject] = (), adds_reasoning: bool = False
) -> Bill:
    """What the `usage` object bills.

    Args:
        service_tier: What stands beside it in the response.
        output: The output items of a response: some calls of tools have a fee.
        adds_reasoning: See `counts_from_openai`.
    """
    counts = counts_from_openai(usage, adds_reasoning=adds_reasoning)
    calls = list(output)
    if searches := _web_searches(calls):
        counts = replace(counts, web_searches=searches)
    if lookups := sum(call.get("type") == "file_search_call" for call in calls):
        counts = replace(counts, file_searches=lookups)
    return Bill(
        calls=(counts,),
        context=texts(service_tier=service_tier or usage.get("service_tier"), speed=usage.get("speed")),
        reported_usd=reported_usd(usage),
    )


def counts_from_openai(usage: JsonObject, *, adds_reasoning: bool = False) -> Counts:
    """The `usage` object of chat completions or of responses, which differ in the names only.

    Input includes what was read from and written to the cache. Output includes reasoning as a rule, but some hosts
    leave it out, and then the total tells.

    Args:
        adds_reasoning: Whether this host's output lacks reasoning, for the case that there is no total.
    """
    given = mapping(
        usage.get("prompt_tokens_details") or usage.get("input_tokens_details") or usage.get("input_token_details")
    )
    made = mapping(
        usage.get("completion_tokens_details")
        or usage.get("output_tokens_details")
        or usage.get("output_token_details")
    )
    cached_parts = mapping(given.get("cached_tokens_details"))
    billed = mapping(usage.get("billed_units"))  # Cohere's
    counts = Counts(
        input_tokens=_input(usage) if not billed else token_count(billed.get("input_tokens")),
        output_tokens=first_count((usage, "completion_tokens"), (usage, "output_tokens"), (billed, "output_tokens")),
        cached_input_tokens=first_count(
            (given, "cached_tokens"),
            (usage, "cached_tokens"),  # Moonshot, Anthropic's compatible endpoint
            (usage, "prompt_cache_hit_tokens"),  # DeepSeek
            (usage, "cached_prompt_text_tokens"),  # xAI's older form
            (usage, "num_cached_tokens"),
            (usage, "cache_read_input_tokens"),  # gateways that pass Anthropic's name on
        ),
        cache_write_tokens=first_count(
            (given, "cache_write_tokens"), (given, "cache_creation_tokens"), (usage, "cache_creation_input_tokens")
        ),
        reasoning_tokens=first_count((made, "reasoning_tokens"), (usage, "reasoning_tokens")),
        input_audio_tokens=token_count(given.get("audio_tokens")),
        cached_audio_tokens=token_count(cached_parts.get("audio_tokens")),
        input_image_tokens=token_count(given.get("image_tokens")),
        cached_image_tokens=token_count(cached_parts.get("image_tokens")),
        output_audio_tokens=token_count(made.get("audio_tokens")),
        output_image_tokens=token_count(made.get("image_tokens")),
        citation_tokens=token_count(usage.get("citation_tokens")),
        web_searches=first_count(
            (usage, "num_search_queries"), (mapping(usage.get("server_tool_use")), "web_search_requests")
        ),
    )
    return _with_reasoning(counts, token_count(usage.get("total_tokens")), adds_reasoning=adds_reasoning)


def _input(usage: JsonObject) -> int | None:
    named = first_count((usage, "prompt_tokens"), (usage, "input_tokens"))
    hit, miss = token_count(usage.get("prompt_cache_hit_tokens")), token_count(usage.get("prompt_cache_miss_tokens"))
    return hit + miss if named is None and hit is not None and miss is not None else named


def _with_reasoning(counts: Counts, total: int | None, *, adds_reasoning: bool) -> Counts:
    """The counts with reasoning in the output, whether or not the host put it there."""
    given, made, reasoning = counts.input_tokens, counts.output_tokens, counts.reasoning_tokens
    if given is None or made is None or min(given, made) < 0:
        return counts
    if total:
        beyond = total - given - made
        if beyond <= 0:
            return counts
        if beyond == (counts.cached_input_tokens or 0) + (counts.cache_write_tokens or 0) and beyond != reasoning:
            # A gateway before a host whose input excludes the cache.
            return replace(counts, input_tokens=given + beyond)
        # What the total holds beyond both counts is thought: Gemini's compatible endpoint and proxies before it
        # leave it out of the output and do not name it, xAI leaves it out and names it.
        return replace(counts, output_tokens=made + beyond, reasoning_tokens=reasoning or beyond)
    if reasoning and (adds_reasoning or reasoning > made):
        return replace(counts, output_tokens=made + reasoning)
    return counts


def reported_usd(usage: JsonObject) -> Decimal | None:
    """What the host says the request cost, in US dollars; `None` if it does not say.

    OpenRouter's `cost` is what it charged itself. With the user's own key at the upstream provider that is its fee
    alone, and the upstream charges on top; without, the upstream's cost is contained in it.
    """
    charged = _charged(usage)
    return charged if charged is not None and 0 <= charged <= MOST_PLAUSIBLE_USD else None


def _charged(usage: JsonObject) -> Decimal | None:
    if (ticks := number(usage.get("cost_in_usd_ticks"))) is not None:
        return ticks / TICKS_PER_USD
    cost = usage.get("cost")
    if (itemised := mapping(cost)) and (total := number(itemised.get("total_cost"))) is not None:
        return total  # Perplexity
    charged = number(cost)
    if charged is None:
        return number(usage.get("estimated_cost"))  # DeepInfra
    if usage.get("is_byok") is True:
        upstream = number(mapping(usage.get("cost_details")).get("upstream_inference_cost"))
        # The upstream's bill is part of what the request cost; unknown, the sum is unknown too.
        return None if upstream is None else charged + upstream
    return charged


def _web_searches(calls: Iterable[JsonObject]) -> int:
    """Searches only: opening a page and looking into it cost no fee of their own."""
    return sum(
        call.get("type") == "web_search_call" and mapping(call.get("action")).get("type", "search") == "search"
        for call in calls
    )
