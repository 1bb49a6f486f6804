"""Reads the usage of Anthropic's messages."""

from __future__ import annotations

from collections.abc import Sequence

from abreast.core.dialects.json_values import NOTHING, JsonObject, count, mapping, merged, text_or_none
from abreast.core.dialects.usage_anthropic import bill_from_messages
from abreast.core.meter.reading import Reading


def read_messages(documents: Sequence[JsonObject], host: str) -> Reading:
    """Events of a stream in order, or one whole message.

    The input is exact from the first event on. The output there is a placeholder: of a stream that breaks before
    `message_delta` it is all that is known, and a lower bound.
    """
    del host
    usage: JsonObject = NOTHING
    model = None
    has_output = has_ended = False
    for document in documents:
        message = mapping(document.get("message")) or document
        later = mapping(message.get("usage"))
        usage = merged(usage, later)
        model = text_or_none(message.get("model")) or model
        if document.get("type") != "message_start" and count(later.get("output_tokens")) is not None:
            has_output = True
        stop = mapping(document.get("delta")).get("stop_reason") or message.get("stop_reason")
        has_ended = has_ended or document.get("type") == "message_stop" or bool(stop)
    return Reading(bill=bill_from_messages(usage), has_output=has_output, has_ended=has_ended, model=model)
