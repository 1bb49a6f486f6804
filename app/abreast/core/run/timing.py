"""The figures of one answer, made from its record as `docs/numbers.md` says."""

from __future__ import annotations

from dataclasses import dataclass

from abreast.core.counts import ServerTimings
from abreast.core.language import number, tr
from abreast.core.run.record import AnswerRecord

MIN_SPEED_TOKENS = 16
MIN_SPEED_READS = 2
MIN_SPEED_SPAN_S = 0.2
MOST_LAG_S = 0.020
"""If the event loop was late by more, the figures are flagged: events may have been stamped late."""
MIN_SERVER_LOAD_S = 0.1
"""A server that names a shorter time to load has had the model in memory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Times in seconds, speeds in tokens per second. `None`: cannot be known."""

    ttft_s: float | None = None
    """Request body written to first content, reasoning or tool delta."""
    time_to_answer_s: float | None = None
    """Request body written to first delta that is not reasoning."""
    e2e_s: float | None = None
    """Request body written to last content delta."""
    tokens_per_s: float | None = None
    """Decoding speed: without the wait for the first token."""
    end_to_end_tokens_per_s: float | None = None
    no_speed_reason: str | None = None
    """Why `tokens_per_s` is `None`, as a sentence."""
    queue_s: float | None = None
    """The wait for other lanes on the same server, before the request left. In no other figure."""
    loading_s: float | None = None
    """The start of a local server, before the request left. In no other figure."""
    retry_s: float | None = None
    """The wait between attempts, before the last of them left. In no other figure."""
    is_cold: bool = False
    """The first request to a local server, or one for which it had to load the model: slower than those after it."""
    lag_s: float | None = None
    """The longest that the event loop was late meanwhile. `None`: not watched."""
    server: ServerTimings = ServerTimings()
    """What the server measured itself. Label it so."""

    @property
    def is_lagging(self) -> bool:
        """Whether our own program was so busy that the times are in doubt."""
        return self.lag_s is not None and self.lag_s > MOST_LAG_S


def figures_of(record: AnswerRecord) -> Figures:
    """The figures of an answer, finished or not."""
    e2e_s = _seconds(record.sent_ns, record.last_delta_ns)
    output_tokens = record.usage.output_tokens if record.usage.plausible else None
    speed, no_speed_reason = _decode_speed(record)
    load_s = record.server.load_s
    return Figures(
        ttft_s=_seconds(record.sent_ns, record.first_delta_ns),
        time_to_answer_s=_seconds(record.sent_ns, record.first_text_ns),
        e2e_s=e2e_s,
        tokens_per_s=speed,
        end_to_end_tokens_per_s=output_tokens / e2e_s if output_tokens is not None and e2e_s else None,
        no_speed_reason=no_speed_reason,
        queue_s=_seconds(0, record.queued_ns),
        loading_s=_seconds(0, record.loading_ns),
        retry_s=_seconds(0, record.retry_ns),
        is_cold=record.loading_ns is not None or (load_s is not None and load_s >= MIN_SERVER_LOAD_S),
        lag_s=_seconds(0, record.lag_ns),
        server=record.server,
    )


def _seconds(from_ns: int | None, to_ns: int | None) -> float | None:
    if from_ns is None or to_ns is None:
        return None
    return max(0, to_ns - from_ns) / 1e9


def _decode_speed(record: AnswerRecord) -> tuple[float | None, str | None]:
    """Tokens per second between the first and the last piece, or the reason why there is no such figure."""
    span_s = _seconds(record.first_delta_ns, record.last_delta_ns)
    if record.usage.output_tokens is None:
        return None, tr("The provider did not report how many tokens it wrote.")
    if doubt := record.usage.doubt:
        return None, doubt
    if span_s is None or record.reads < MIN_SPEED_READS:
        return None, tr("The answer came in one piece.")
    shown_tokens = record.usage.output_tokens
    if not len(record.reasoning):
        # Reasoning that the provider bills but does not stream was written before the first piece.
        shown_tokens -= record.usage.reasoning_tokens or 0
    if shown_tokens < MIN_SPEED_TOKENS:
        return None, tr("The answer is shorter than {count} tokens.", count=MIN_SPEED_TOKENS)
    if span_s < MIN_SPEED_SPAN_S:
        return None, tr("The answer came within {span_ms} ms.", span_ms=number(MIN_SPEED_SPAN_S * 1000))
    # The pieces of the first read took their time before the clock started; their share is estimated by characters.
    first_tokens = shown_tokens * record.first_read_chars / record.chars if record.chars else 0.0
    return (shown_tokens - first_tokens) / span_s, None
