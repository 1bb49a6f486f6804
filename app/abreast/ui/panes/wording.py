"""The words and figures of a pane's header and footer, made from an answer's record."""

from __future__ import annotations

import time
from dataclasses import dataclass
from decimal import Decimal

from abreast.core.events import FinishReason
from abreast.core.meter.pricing import Cost
from abreast.core.registry.spec import ModelRef
from abreast.core.run.cost import answer_cost
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.run.timing import figures_of

UNKNOWN = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class StateWords:
    """The state of an answer as the header shows it. `kind` names the colour role."""

    text: str
    kind: str


def state_words(record: AnswerRecord, now_ns: int | None = None) -> StateWords:
    """The state in a word or two; running answers show their clock."""
    match record.state:
        case AnswerState.QUEUED:
            return StateWords(text="queued", kind="muted")
        case AnswerState.CONNECTING:
            return StateWords(text=record.preparing or "connecting…", kind="muted")
        case AnswerState.WAITING:
            return StateWords(text=f"● waiting {_clock(record, now_ns)}", kind="muted")
        case AnswerState.STREAMING:
            return StateWords(text=f"● {_clock(record, now_ns)}", kind="ok")
        case AnswerState.COMPLETE if record.finish_reason is FinishReason.LENGTH:
            return StateWords(text="✓ cut at the limit", kind="warning")
        case AnswerState.COMPLETE:
            return StateWords(text="✓ complete", kind="ok")
        case AnswerState.INTERRUPTED:
            return StateWords(text="! interrupted", kind="danger")
        case AnswerState.CANCELLED:
            return StateWords(text="■ stopped", kind="warning")
        case AnswerState.REFUSED:
            return StateWords(text="– refused", kind="warning")
        case AnswerState.FAILED:
            return StateWords(text="✕ failed", kind="danger")


def _clock(record: AnswerRecord, now_ns: int | None) -> str:
    if record.sent_ns is None:
        return ""
    return f"{((now_ns or time.perf_counter_ns()) - record.sent_ns) / 1e9:.1f} s"


def footer_text(record: AnswerRecord, ref: ModelRef) -> str:
    """First token, speed, tokens in › out, cost. What is not known is "-"."""
    figures = figures_of(record)
    usage = record.usage
    if figures.ttft_s is None and usage.input_tokens is None and usage.output_tokens is None:
        return "no figures yet" if record.state.live else "no figures"
    parts = (
        seconds(figures.ttft_s),
        f"{figures.tokens_per_s:.0f} tok/s" if figures.tokens_per_s is not None else f"{UNKNOWN} tok/s",
        f"{tokens(usage.input_tokens, plausible=usage.plausible)} › {tokens(usage.output_tokens, plausible=usage.plausible)}",
        cost_words(answer_cost(record, ref)),
    )
    return " · ".join(parts)


def figure_rows(record: AnswerRecord, ref: ModelRef) -> list[tuple[str, str]]:
    """Every figure of an answer with its name; unknown ones say why."""
    figures, usage, cost = figures_of(record), record.usage, answer_cost(record, ref)
    speed = f"{figures.tokens_per_s:.1f} tok/s" if figures.tokens_per_s is not None else ""
    whole = f"{figures.end_to_end_tokens_per_s:.1f} tok/s" if figures.end_to_end_tokens_per_s is not None else UNKNOWN
    counts = (
        ("Input tokens (with cache)", usage.input_tokens),
        ("of these read from cache", usage.cached_input_tokens),
        ("of these written to cache", usage.cache_write_tokens),
        ("Output tokens (with reasoning)", usage.output_tokens),
        ("of these reasoning", usage.reasoning_tokens),
    )
    return [
        ("State", state_words(record).text),
        ("Model asked", ref.name),
        ("Model that answered", record.served_model or f"{UNKNOWN} (not reported)"),
        *((("Stream", damage_explained(record)),) if record.damaged_events else ()),
        ("Time to first token", seconds(figures.ttft_s)),
        ("Time to answer", seconds(figures.time_to_answer_s)),
        ("End to end", seconds(figures.e2e_s)),
        ("Speed after the first token", speed or f"{UNKNOWN} ({figures.no_speed_reason})"),
        ("Speed end to end", whole),
        *((name, tokens(count, plausible=usage.plausible)) for name, count in counts),
        ("Cost", cost_words(cost) if cost.usd is not None else f"{cost_words(cost)} ({cost.reason})"),
    ]


def answered_by(record: AnswerRecord, ref: ModelRef) -> str:
    """Who answered, if it was not the model that was asked; else nothing."""
    served = record.served_model
    return "" if served is None or served == ref.model.id else f"answered by {served}"


def damage(record: AnswerRecord) -> str:
    """How much of the stream was damaged; empty: nothing."""
    count = record.damaged_events
    return "" if not count else "1 damaged event" if count == 1 else f"{count} damaged events"


def damage_explained(record: AnswerRecord) -> str:
    """What that means for the text."""
    return (
        f"{damage(record)} in the stream: left out, mended with replacement characters, or at odds with the end that "
        "came first. A piece of the answer may be missing."
    )


def seconds(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.2f} s"


def tokens(count: int | None, *, plausible: bool) -> str:
    if count is None:
        return UNKNOWN
    return f"{count:,}" if plausible else "?"


def cost_words(cost: Cost) -> str:
    if cost.source == "rule":
        return UNKNOWN  # an answer that never was
    if cost.usd is None:
        return UNKNOWN if not cost.at_least_usd else f">= ${_rounded(cost.at_least_usd)}"
    if cost.source == "local":
        return "local"
    return f"${_rounded(cost.usd)}"


def _rounded(usd: Decimal) -> Decimal:
    return usd.quantize(Decimal("0.0001"))
