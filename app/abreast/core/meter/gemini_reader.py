"""Reads the usage of Gemini's own API."""

from __future__ import annotations

import re
from collections.abc import Sequence

from abreast.core.counts import Bill, Counts, known_sum
from abreast.core.dialects.json_values import (
    NOTHING,
    JsonObject,
    count,
    first_count,
    items,
    mapping,
    merged,
    text_or_none,
    texts,
)
from abreast.core.meter.reading import Reading

_FEE_PER_REQUEST = re.compile(r"gemini-[12]\.")
"""Up to Gemini 2.5 a grounded request costs one fee, since Gemini 3 each query: ai.google.dev/gemini-api/docs/pricing"""


def read_gemini(documents: Sequence[JsonObject], host: str) -> Reading:
    """Chunks of a stream in order, or one whole answer. Each chunk's counts are those of the answer so far."""
    del host
    usage: JsonObject = NOTHING
    model = None
    has_ended = False
    queries = 0
    for document in documents:
        usage = merged(usage, mapping(document.get("usageMetadata")))
        model = text_or_none(document.get("modelVersion")) or model
        candidates = list(map(mapping, items(document.get("candidates"))))
        blocked = mapping(document.get("promptFeedback")).get("blockReason")
        has_ended = has_ended or bool(blocked) or any(one.get("finishReason") for one in candidates)
        grounding = [mapping(one.get("groundingMetadata")) for one in candidates]
        queries = max(queries, sum(len(items(one.get("webSearchQueries"))) for one in grounding))
    searches = min(queries, 1) if model and _FEE_PER_REQUEST.match(model) else queries
    return Reading(
        bill=Bill(calls=(counts_from_gemini(usage, searches or None),), context=texts(service_tier=_tier(usage))),
        has_ended=has_ended,
        model=model,
    )


def counts_from_gemini(usage: JsonObject, web_searches: int | None = None) -> Counts:
    """The `usageMetadata` object.

    Input excludes what tools were asked with, output excludes thoughts: both are billed and added here. A count of 0 is
    left out by the API, so the total tells whether a missing one is 0.
    """
    prompt, tool = count(usage.get("promptTokenCount")), count(usage.get("toolUsePromptTokenCount"))
    given = None if prompt is None else prompt + (tool or 0)
    given_parts, tool_parts = _parts(usage, "promptTokensDetails"), _parts(usage, "toolUsePromptTokensDetails")
    cached_parts = _parts(usage, "cacheTokensDetails")
    made_parts = _parts(usage, "candidatesTokensDetails") or _parts(usage, "responseTokensDetails")
    return Counts(
        input_tokens=given,
        cached_input_tokens=count(usage.get("cachedContentTokenCount")),
        output_tokens=_output(usage, given),
        reasoning_tokens=count(usage.get("thoughtsTokenCount")),
        input_audio_tokens=known_sum((given_parts.get("AUDIO"), tool_parts.get("AUDIO"))),
        cached_audio_tokens=cached_parts.get("AUDIO"),
        input_image_tokens=known_sum((given_parts.get("IMAGE"), tool_parts.get("IMAGE"))),
        cached_image_tokens=cached_parts.get("IMAGE"),
        output_audio_tokens=made_parts.get("AUDIO"),
        output_image_tokens=made_parts.get("IMAGE"),
        web_searches=web_searches,
    )


def _output(usage: JsonObject, given: int | None) -> int | None:
    said = first_count((usage, "candidatesTokenCount"), (usage, "responseTokenCount"))
    thought, whole = count(usage.get("thoughtsTokenCount")), count(usage.get("totalTokenCount"))
    beyond = None if whole is None or given is None else whole - given
    if said is None and thought is None:
        return beyond if beyond is None or beyond >= 0 else None
    if thought and said is not None and beyond == said:
        return said  # a gateway that has put the thoughts in already
    return (said or 0) + (thought or 0)


def _parts(usage: JsonObject, name: str) -> dict[str, int]:
    """Tokens by kind of content."""
    parts: dict[str, int] = {}
    for part in map(mapping, items(usage.get(name))):
        kind, tokens = text_or_none(part.get("modality")), count(part.get("tokenCount"))
        if kind and tokens is not None:
            # Documents are billed as images.
            kind = "IMAGE" if kind == "DOCUMENT" else kind
            parts[kind] = parts.get(kind, 0) + tokens
    return parts


def _tier(usage: JsonObject) -> str | None:
    """`flex` or `priority`: Gemini's `serviceTier`, or Vertex's `trafficType`."""
    named_tier = text_or_none(usage.get("serviceTier")) or text_or_none(usage.get("trafficType"))
    if named_tier is None:
        return None
    tier = named_tier.lower().removeprefix("service_tier_").removeprefix("on_demand").strip("_")
    return tier or "standard"
