"""The words and figures of a pane's header and footer, made from an answer's record."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from decimal import Decimal

from abreast.core.errors import ConnectionLost, Overloaded, RateLimited, Unreachable
from abreast.core.events import FinishReason, Wait
from abreast.core.meter.answer_cost import answer_cost
from abreast.core.meter.pricing import Cost
from abreast.core.meter.totals import amount
from abreast.core.registry.spec import ModelRef
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.run.timing import Figures, figures_of
from abreast.core.run.tool_calls import assembled

UNKNOWN = "-"
OFFERED_AFTER = 0.75
"""The part of the limit for the first byte after which to go on waiting is offered."""


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
            return StateWords(text=_preparing(record, now_ns), kind="muted")
        case AnswerState.WAITING:
            return StateWords(text=f"● waiting {_clock(record, now_ns)}{_of_limit(record, now_ns)}", kind="muted")
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


def _preparing(record: AnswerRecord, now_ns: int | None) -> str:
    if record.waits_for is Wait.RETRY and record.waits_until_ns is not None:
        left_ns = record.waits_until_ns - (now_ns or time.perf_counter_ns())
        return f"{_why_again(record)}: in {max(0, math.ceil(left_ns / 1e9))} s"
    return record.preparing or "connecting…"


def _why_again(record: AnswerRecord) -> str:
    match record.earlier[-1].error if record.earlier else None:
        case None:
            return "paused"
        case RateLimited():
            return "limit reached, again"
        case Overloaded():
            return "overloaded, again"
        case Unreachable() | ConnectionLost():
            return "no connection, again"
        case _:
            return "failed, again"


def _clock(record: AnswerRecord, now_ns: int | None) -> str:
    if record.sent_ns is None:
        return ""
    return f"{((now_ns or time.perf_counter_ns()) - record.sent_ns) / 1e9:.1f} s"


def is_wait_ending(record: AnswerRecord, now_ns: int | None = None) -> bool:
    """Whether the wait for the first byte is soon given up, so that to go on waiting is to be offered."""
    if record.state is not AnswerState.WAITING or record.sent_ns is None or record.waits_until_ns is None:
        return False
    now_ns = now_ns or time.perf_counter_ns()
    return now_ns - record.sent_ns >= OFFERED_AFTER * (record.waits_until_ns - record.sent_ns)


def _of_limit(record: AnswerRecord, now_ns: int | None) -> str:
    if not is_wait_ending(record, now_ns) or record.sent_ns is None or record.waits_until_ns is None:
        return ""
    return f" of {(record.waits_until_ns - record.sent_ns) / 1e9:g} s"


def footer_text(record: AnswerRecord, ref: ModelRef, cost: Cost | None = None) -> str:
    """First token, speed, tokens in › out, cost. What is not known is "-".

    Args:
        cost: What it cost, as it was kept; without, as it is now.
    """
    figures = figures_of(record)
    usage = record.usage
    if figures.ttft_s is None and usage.input_tokens is None and usage.output_tokens is None:
        return "no figures yet" if record.state.live else "no figures"
    parts = (
        seconds(figures.ttft_s),
        f"{figures.tokens_per_s:.0f} tok/s" if figures.tokens_per_s is not None else f"{UNKNOWN} tok/s",
        f"{tokens(usage.input_tokens, plausible=usage.plausible)} › {tokens(usage.output_tokens, plausible=usage.plausible)}",
        cost_words(cost or answer_cost(record, ref)),
    )
    return " · ".join(parts)


def figure_rows(record: AnswerRecord, ref: ModelRef, cost: Cost | None = None) -> list[tuple[str, str]]:
    """Every figure of an answer with its name; unknown ones say why. `cost`: as for `footer_text`."""
    figures, usage, cost = figures_of(record), record.usage, cost or answer_cost(record, ref)
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
        *((("Attempts", attempts_words(record)),) if record.earlier else ()),
        ("Model that answered", record.served_model or f"{UNKNOWN} (not reported)"),
        *((("Stream", damage_explained(record)),) if record.damaged_events else ()),
        *((("Tool calls", tool_calls_words(record)),) if record.tool_calls else ()),
        ("Time to first token", seconds(figures.ttft_s)),
        ("Time to answer", seconds(figures.time_to_answer_s)),
        ("End to end", seconds(figures.e2e_s)),
        ("Speed after the first token", speed or f"{UNKNOWN} ({figures.no_speed_reason})"),
        ("Speed end to end", whole),
        *timing_rows(figures),
        *((name, tokens(count, plausible=usage.plausible)) for name, count in counts),
        ("Cost", f"{cost_words(cost)} ({cost.reason})" if cost.reason else cost_words(cost)),
        ("How the cost is known", cost_source(cost)),
    ]


def figure_lines(record: AnswerRecord, ref: ModelRef, cost: Cost | None = None) -> str:
    """The same as text, a line a figure."""
    return "\n".join(f"{name}: {value}" for name, value in figure_rows(record, ref, cost))


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


def tool_calls_words(record: AnswerRecord) -> str:
    """What the model wanted to be called."""
    return "; ".join(
        f"{call.name or UNKNOWN}, {'arguments damaged, ' if call.is_damaged else ''}not run"
        for call in assembled(record.tool_calls)
    )


def seconds(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.2f} s"


def tokens(count: int | None, *, plausible: bool) -> str:
    if count is None:
        return UNKNOWN
    return f"{count:,}" if plausible else "?"


def cost_words(cost: Cost) -> str:
    """The cost with its kind: "~" an estimate, ">=" a lower bound, "-" unknown."""
    if cost.source == "rule":
        return UNKNOWN  # an answer that never was
    if cost.usd is None:
        return UNKNOWN if not cost.at_least_usd else f">= ${_rounded(cost.at_least_usd)}"
    if cost.source == "local":
        return "local"
    return f"{'~' if cost.source == 'estimate' else ''}${_rounded(cost.usd)}"


def cost_source(cost: Cost) -> str:
    """Where a cost comes from."""
    match cost.source:
        case "provider":
            return "reported by the provider"
        case "user price" | "genai-prices":
            return f"computed from the tokens and {cost.price_source}"
        case "estimate":
            return f"estimated from the length of the texts and {cost.price_source}"
        case "local":
            return "free: it ran on this computer"
        case "rule":
            return "not billed: it was refused before any work was done"
        case "unknown":
            return f"{UNKNOWN} (unknown)"


def attempts_words(record: AnswerRecord) -> str:
    """How often it was asked, and why that was needed. Each attempt is counted by itself."""
    reasons = " ".join(attempt.error.message for attempt in record.earlier if attempt.error is not None)
    may_cost = any(attempt.error is not None and attempt.error.may_be_billed for attempt in record.earlier)
    billed = " What the earlier ones cost is counted apart." if may_cost else ""
    return f"{len(record.earlier) + 1}. {reasons}{billed}"


def timing_rows(figures: Figures) -> list[tuple[str, str]]:
    """What stands beside the times: waits, which are in none of them, what puts them in doubt, and the server's own."""
    rows: list[tuple[str, str]] = []
    if figures.queue_s is not None:
        rows.append(("Waited for other panes on the same server", f"{seconds(figures.queue_s)}, in no other figure"))
    if figures.loading_s is not None:
        rows.append(("Waited for the local server to start", f"{seconds(figures.loading_s)}, in no other figure"))
    if figures.retry_s is not None:
        rows.append(("Waited between attempts", f"{seconds(figures.retry_s)}, in no other figure"))
    if figures.is_cold:
        rows.append(("Cold start", "yes: the first request to a local server, slower than those after it"))
    if figures.lag_s is not None:
        doubt = ": the program was busy, the times are in doubt" if figures.is_lagging else ""
        rows.append(("Abreast was late by at most", f"{figures.lag_s * 1000:.0f} ms{doubt}"))
    server = figures.server
    own = (
        ("speed of writing", server.decode_tok_s, "tok/s"),
        ("speed of reading", server.prefill_tok_s, "tok/s"),
        ("wait in its queue", server.queue_s, "s"),
        ("loading of the model", server.load_s, "s"),
    )
    rows += [(f"Server's own figure: {name}", f"{value:.2f} {unit}") for name, value, unit in own if value is not None]
    return rows


def _rounded(usd: Decimal) -> str:
    """Four decimals, as the footer has room for; a smaller amount is never 0."""
    smallest = Decimal("0.0001")
    return f"{usd.quantize(smallest)}" if not usd or usd >= smallest else amount(usd)
