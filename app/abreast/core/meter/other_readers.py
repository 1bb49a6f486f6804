"""Reads the usage of Bedrock's Converse and of Ollama's own API."""

from __future__ import annotations

from collections.abc import Sequence

from abreast.core.counts import Bill, Counts, known_sum
from abreast.core.dialects.json_values import NOTHING, JsonObject, count, items, mapping, merged, text_or_none, texts
from abreast.core.dialects.usage_ollama import counts_from_ollama
from abreast.core.dialects.usage_timings import timings_from_ollama
from abreast.core.meter.reading import Reading


def read_converse(documents: Sequence[JsonObject], host: str) -> Reading:
    """A whole answer, or the events of a stream, whose last one, `metadata`, holds the usage. Neither names a model."""
    del host
    usage: JsonObject = NOTHING
    has_ended = False
    tier: object = None
    for document in documents:
        body = mapping(document.get("metadata")) or document
        usage = merged(usage, mapping(body.get("usage")))
        tier = mapping(body.get("serviceTier")).get("type") or tier
        has_ended = has_ended or "messageStop" in document or "stopReason" in document
    return Reading(bill=Bill(calls=(_converse_counts(usage),), context=texts(service_tier=tier)), has_ended=has_ended)


def _converse_counts(usage: JsonObject) -> Counts:
    # The API's input excludes what was read from or written to the cache, ours includes it.
    fresh, read = count(usage.get("inputTokens")), count(usage.get("cacheReadInputTokens"))
    written = count(usage.get("cacheWriteInputTokens"))
    for_an_hour = [
        count(part.get("inputTokens"))
        for part in map(mapping, items(usage.get("cacheDetails")))
        if part.get("ttl") == "1h"
    ]
    return Counts(
        input_tokens=None if fresh is None else fresh + (read or 0) + (written or 0),
        output_tokens=count(usage.get("outputTokens")),
        cached_input_tokens=read,
        cache_write_tokens=written,
        cache_write_1h_tokens=known_sum(for_an_hour),
    )


def read_ollama(documents: Sequence[JsonObject], host: str) -> Reading:
    """Lines of a stream in order, or one whole answer. Only the last line, which says `done`, holds counts."""
    del host
    last = next((document for document in reversed(documents) if document.get("done") is True), NOTHING)
    last = last or (documents[-1] if documents else NOTHING)
    return Reading(
        bill=Bill(calls=(counts_from_ollama(last),)),
        has_ended=last.get("done") is True,
        model=text_or_none(last.get("model")),
        timings=timings_from_ollama(last),
    )
