"""The words and figures of a pane's header and footer, made from an answer's record."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from decimal import Decimal

from abreast.core.errors import ConnectionLost, Overloaded, RateLimited, Unreachable
from abreast.core.events import FinishReason, Wait
from abreast.core.language import as_given, number, tr, tr_n
from abreast.core.meter.answer_cost import answer_cost
from abreast.core.meter.pricing import Cost
from abreast.core.meter.totals import dollars
from abreast.core.registry.spec import ModelRef
from abreast.core.run.figure_words import UNKNOWN, seconds, tokens
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.run.timing import figures_of

HALTED_AFTER_S = 10.0
"""Who has sent nothing of an answer for so long is said to have come to a halt."""
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
            return StateWords(text=tr("queued"), kind="muted")
        case AnswerState.CONNECTING:
            return StateWords(text=_preparing(record, now_ns), kind="muted")
        case AnswerState.WAITING:
            return StateWords(text=_waiting(record, now_ns), kind="muted")
        case AnswerState.STREAMING:
            return _streaming(record, now_ns)
        case AnswerState.COMPLETE if record.finish_reason is FinishReason.LENGTH:
            return StateWords(text=tr("✓ cut at the limit"), kind="warning")
        case AnswerState.COMPLETE:
            return StateWords(text=tr("✓ complete"), kind="ok")
        case AnswerState.INTERRUPTED:
            return StateWords(text=tr("! interrupted"), kind="danger")
        case AnswerState.CANCELLED:
            return StateWords(text=tr("■ stopped"), kind="warning")
        case AnswerState.REFUSED:
            return StateWords(text=tr("– refused"), kind="warning")
        case AnswerState.FAILED:
            return StateWords(text=tr("✕ failed"), kind="danger")


def _streaming(record: AnswerRecord, now_ns: int | None) -> StateWords:
    """The clock; of an answer that has come to a halt also for how long nothing of it has come, whatever else has."""
    clock = _clock(record, now_ns)
    halted_s = ((now_ns or time.perf_counter_ns()) - (record.last_delta_ns or 0)) / 1e9
    if record.last_delta_ns is None or halted_s < HALTED_AFTER_S:
        return StateWords(text=f"● {clock}", kind="ok")
    return StateWords(
        text=tr("● {time}, nothing for {seconds} s", time=clock, seconds=number(halted_s)), kind="warning"
    )


def end_words(letter: str, record: AnswerRecord) -> str:
    """What a screen reader says of an answer that has ended. The sign before the state is for those who see it."""
    return tr("Answer {letter}: {damage}", letter=letter, damage=state_words(record).text.lstrip("✓!■–✕ "))


def _preparing(record: AnswerRecord, now_ns: int | None) -> str:
    if record.waits_for is Wait.RETRY and record.waits_until_ns is not None:
        left_ns = record.waits_until_ns - (now_ns or time.perf_counter_ns())
        return _again(record, number(max(0, math.ceil(left_ns / 1e9))))
    return record.preparing or tr("connecting…")


def _again(record: AnswerRecord, seconds_left: str) -> str:
    match record.earlier[-1].error if record.earlier else None:
        case None:
            return tr("paused: in {seconds} s", seconds=seconds_left)
        case RateLimited():
            return tr("limit reached, again: in {seconds} s", seconds=seconds_left)
        case Overloaded():
            return tr("overloaded, again: in {seconds} s", seconds=seconds_left)
        case Unreachable() | ConnectionLost():
            return tr("no connection, again: in {seconds} s", seconds=seconds_left)
        case _:
            return tr("failed, again: in {seconds} s", seconds=seconds_left)


def _clock(record: AnswerRecord, now_ns: int | None) -> str:
    if record.sent_ns is None:
        return ""
    return tr("{seconds} s", seconds=number(((now_ns or time.perf_counter_ns()) - record.sent_ns) / 1e9, 1))


def is_wait_ending(record: AnswerRecord, now_ns: int | None = None) -> bool:
    """Whether the wait for the first byte is soon given up, so that to go on waiting is to be offered."""
    if record.state is not AnswerState.WAITING or record.sent_ns is None or record.waits_until_ns is None:
        return False
    now_ns = now_ns or time.perf_counter_ns()
    return now_ns - record.sent_ns >= OFFERED_AFTER * (record.waits_until_ns - record.sent_ns)


def _waiting(record: AnswerRecord, now_ns: int | None) -> str:
    clock = _clock(record, now_ns)
    if not clock:
        return tr("● waiting")
    if not is_wait_ending(record, now_ns) or record.sent_ns is None or record.waits_until_ns is None:
        return tr("● waiting {time}", time=clock)
    limit_s = (record.waits_until_ns - record.sent_ns) / 1e9
    return tr("● waiting {time} of {limit} s", time=clock, limit=as_given(limit_s))


def footer_text(record: AnswerRecord, ref: ModelRef, cost: Cost | None = None) -> str:
    """First token, speed, tokens in › out, cost. What is not known is "-".

    Args:
        cost: What it cost, as it was kept; without, as it is now.
    """
    figures = figures_of(record)
    usage = record.usage
    if figures.ttft_s is None and usage.input_tokens is None and usage.output_tokens is None:
        return tr("no figures yet") if record.state.live else tr("no figures")
    parts = (
        seconds(figures.ttft_s),
        speed_words(figures.tokens_per_s, 0),
        f"{tokens(usage.input_tokens, plausible=usage.plausible)} › {tokens(usage.output_tokens, plausible=usage.plausible)}",
        cost_words(cost or answer_cost(record, ref)),
    )
    return " · ".join(parts)


def answered_by(record: AnswerRecord, ref: ModelRef) -> str:
    """Who answered, if it was not the model that was asked; else nothing."""
    served = record.served_model
    return "" if served is None or served == ref.model.id else tr("answered by {model}", model=served)


def damage(record: AnswerRecord) -> str:
    """How much of the stream was damaged; empty: nothing."""
    count = record.damaged_events
    return tr_n("{n} damaged event", "{n} damaged events", count) if count else ""


def damage_explained(record: AnswerRecord) -> str:
    """What that means for the text."""
    return tr(
        "{damage} in the stream: left out, mended with replacement characters, or at odds with the end that came first. A "
        "piece of the answer may be missing.",
        damage=damage(record),
    )


def speed_words(tokens_per_s: float | None, decimals: int) -> str:
    """Tokens a second."""
    return tr("{speed} tok/s", speed=UNKNOWN if tokens_per_s is None else number(tokens_per_s, decimals))


def cost_words(cost: Cost) -> str:
    """The cost with its kind: "~" an estimate, ">=" a lower bound, "-" unknown."""
    if cost.source == "rule":
        return UNKNOWN  # an answer that never was
    if cost.usd is None:
        return UNKNOWN if not cost.at_least_usd else f">= {_rounded(cost.at_least_usd)}"
    if cost.source == "local":
        return tr("local")
    return f"{'~' if cost.source == 'estimate' else ''}{_rounded(cost.usd)}"


def _rounded(usd: Decimal) -> str:
    """Four decimals, as the footer has room for; a smaller amount is never 0."""
    smallest = Decimal("0.0001")
    if usd and usd < smallest:
        return dollars(usd)
    return tr("${amount}", amount=number(usd.quantize(smallest), 4))
