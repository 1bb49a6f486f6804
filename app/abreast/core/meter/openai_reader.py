"""Reads the usage of OpenAI's two APIs and of the hosts that speak them with extras of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from abreast.core.counts import Counts
from abreast.core.dialects.json_values import (
    NOTHING,
    JsonObject,
    count,
    first_count,
    items,
    mapping,
    merged,
    text_or_none,
)
from abreast.core.dialects.usage_openai import bill_from_openai, usage_of_chunk
from abreast.core.dialects.usage_timings import timings_from_openai
from abreast.core.meter.reading import Reading

_ADD_REASONING = frozenset({"xai", "x-ai", "gemini", "google"})
"""Whose output lacks reasoning where no total tells."""
_RESPONSE_ENDS = frozenset({"response.completed", "response.incomplete", "response.failed"})


def read_chat(documents: Sequence[JsonObject], host: str) -> Reading:
    """Chunks of a stream in order, or one whole answer.

    The last usage that is not null counts, wherever it stands: beside content, after the finish reason, in between.
    """
    usage: JsonObject = NOTHING
    timings: JsonObject = NOTHING
    model = tier = None
    has_ended = False
    for document in documents:
        usage = merged(usage, usage_of_chunk(document))
        timings = mapping(document.get("timings")) or timings
        model = text_or_none(document.get("model")) or model
        tier = text_or_none(document.get("service_tier")) or tier
        choice = mapping(next(iter(items(document.get("choices"))), None))
        has_ended = has_ended or bool(choice.get("finish_reason"))
    bill = bill_from_openai(usage, service_tier=tier, adds_reasoning=host in _ADD_REASONING)
    (counts,) = bill.calls
    last = documents[-1] if documents else NOTHING
    return Reading(
        bill=replace(bill, calls=(_with_timings(counts, timings, last),)),
        has_ended=has_ended,
        is_derived=bool(timings) and counts.output_tokens is None and "tokens_predicted" not in last,
        model=model,
        timings=timings_from_openai(usage, timings),
    )


def read_responses(documents: Sequence[JsonObject], host: str) -> Reading:
    """Events of a stream in order, or one whole response. The usage comes with whatever event ends the answer."""
    del host  # all hosts of this API include reasoning in the output
    usage: JsonObject = NOTHING
    response: JsonObject = NOTHING
    done: list[JsonObject] = []
    has_ended = False
    for document in documents:
        response = merged(response, mapping(document.get("response")) or document)
        usage = merged(usage, mapping(response.get("usage")))
        if document.get("type") == "response.output_item.done":
            done.append(mapping(document.get("item")))
        has_ended = has_ended or text_or_none(document.get("type")) in _RESPONSE_ENDS or "output" in document
    calls = list(map(mapping, items(response.get("output")))) or done
    bill = bill_from_openai(usage, service_tier=response.get("service_tier"), output=calls)
    return Reading(bill=bill, has_ended=has_ended, model=text_or_none(response.get("model")))


def _with_timings(counts: Counts, timings: JsonObject, last: JsonObject) -> Counts:
    """The counts, and from llama.cpp's timings what the usage does not tell."""
    fresh, cached = count(timings.get("prompt_n")), count(timings.get("cache_n"))
    # Its own API names the whole prompt; that of the timings is without what the cache held.
    given = count(last.get("tokens_evaluated"))
    if given is None and fresh is not None:
        given = fresh + (cached or 0)
    made = first_count((last, "tokens_predicted"), (timings, "predicted_n"))
    return replace(
        counts,
        input_tokens=given if counts.input_tokens is None else counts.input_tokens,
        output_tokens=made if counts.output_tokens is None else counts.output_tokens,
        cached_input_tokens=cached if counts.cached_input_tokens is None else counts.cached_input_tokens,
    )
