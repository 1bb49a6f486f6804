"""What servers say of their own speed, in our units."""

from __future__ import annotations

from decimal import Decimal

from abreast.core.counts import ServerTimings
from abreast.core.dialects.json_values import JsonObject, number

_NS_PER_S = 10**9
_MS_PER_S = 1000


def timings_from_openai(usage: JsonObject, timings: JsonObject) -> ServerTimings:
    """llama.cpp's `timings`; without those, what Groq puts into `usage`."""
    if timings:
        return ServerTimings(
            decode_tok_s=number(timings.get("predicted_per_second"))
            or _rate(timings.get("predicted_n"), timings.get("predicted_ms"), units_per_s=_MS_PER_S),
            prefill_tok_s=number(timings.get("prompt_per_second"))
            or _rate(timings.get("prompt_n"), timings.get("prompt_ms"), units_per_s=_MS_PER_S),
        )
    return ServerTimings(
        decode_tok_s=_rate(usage.get("completion_tokens"), usage.get("completion_time")),
        prefill_tok_s=_rate(usage.get("prompt_tokens"), usage.get("prompt_time")),
        queue_s=number(usage.get("queue_time")),
    )


def timings_from_ollama(last: JsonObject) -> ServerTimings:
    """The durations of the last line, which Ollama gives in nanoseconds."""
    load_ns = number(last.get("load_duration"))
    return ServerTimings(
        decode_tok_s=_rate(last.get("eval_count"), last.get("eval_duration"), units_per_s=_NS_PER_S),
        prefill_tok_s=_rate(last.get("prompt_eval_count"), last.get("prompt_eval_duration"), units_per_s=_NS_PER_S),
        load_s=None if load_ns is None else load_ns / _NS_PER_S,
    )


def _rate(tokens: object, duration: object, *, units_per_s: int = 1) -> Decimal | None:
    """Tokens per second; `None` where one of both is missing or the duration is nothing."""
    made, took = number(tokens), number(duration)
    return made * units_per_s / took if made is not None and took else None
