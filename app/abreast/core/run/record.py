"""What is known of one answer, and how an event changes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from abreast.core.counts import Bill
from abreast.core.errors import ProviderError
from abreast.core.events import (
    Completed,
    Event,
    Failed,
    FinishReason,
    Preparing,
    ReasoningDelta,
    RequestSent,
    Stopped,
    TextDelta,
    ToolCallDelta,
    UsageUpdate,
)
from abreast.core.run.growing_text import EMPTY, GrowingText
from abreast.core.usage import Usage


class AnswerState(StrEnum):
    """The states of an answer. Only `COMPLETE` is a success; all but the first four are final."""

    QUEUED = "queued"
    CONNECTING = "connecting"
    WAITING = "waiting"
    """The request was sent, nothing has come back."""
    STREAMING = "streaming"
    COMPLETE = "complete"
    INTERRUPTED = "interrupted"
    """It broke after text had come; the text is kept."""
    CANCELLED = "cancelled"
    REFUSED = "refused"
    FAILED = "failed"

    @property
    def live(self) -> bool:
        return self in _LIVE


_LIVE = frozenset({AnswerState.QUEUED, AnswerState.CONNECTING, AnswerState.WAITING, AnswerState.STREAMING})


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRecord:
    """One answer of one lane. Times are readings of `perf_counter_ns`; `None`: has not happened."""

    state: AnswerState = AnswerState.QUEUED
    text: GrowingText = EMPTY
    reasoning: GrowingText = EMPTY
    tool_calls: tuple[ToolCallDelta, ...] = ()
    usage: Usage = Usage()
    bill: Bill = Bill()
    finish_reason: FinishReason | None = None
    served_model: str | None = None
    damaged_events: int = 0
    """How many events of the stream were skipped, mended or contradicted each other."""
    error: ProviderError | None = None
    preparing: str | None = None
    """Why the request has not left yet, e.g. a model is being loaded."""
    sent_ns: int | None = None
    first_delta_ns: int | None = None
    first_text_ns: int | None = None
    last_delta_ns: int | None = None
    ended_ns: int | None = None
    reads: int = 0
    """How many socket reads brought content: pieces that came together count once."""
    first_read_chars: int = 0
    """Characters of text and reasoning that came with the first such read."""

    @property
    def chars(self) -> int:
        return len(self.text) + len(self.reasoning)


def fold(record: AnswerRecord, event: Event) -> AnswerRecord:
    """The record after `event`. Pure, so that window, terminal and store agree. Events after the end change nothing."""
    if not record.state.live:
        return record
    match event:
        case Preparing(note, _):
            return replace(record, state=AnswerState.CONNECTING, preparing=note)
        case RequestSent(at_ns):
            return replace(record, state=AnswerState.WAITING, sent_ns=at_ns, preparing=None)
        case TextDelta(text, at_ns):
            first_text_ns = record.first_text_ns if record.first_text_ns is not None else at_ns
            grown = replace(record, text=record.text + text, first_text_ns=first_text_ns)
            return _with_content(grown, len(text), at_ns)
        case ReasoningDelta(text, at_ns):
            return _with_content(replace(record, reasoning=record.reasoning + text), len(text), at_ns)
        case ToolCallDelta():
            return _with_content(replace(record, tool_calls=(*record.tool_calls, event)), 0, event.at_ns)
        case UsageUpdate(usage, _, bill):
            return replace(record, usage=record.usage.updated_by(usage), bill=bill)
        case Completed(reason, served_model, at_ns, damaged):
            state = AnswerState.REFUSED if reason is FinishReason.REFUSED else AnswerState.COMPLETE
            ended = replace(record, state=state, finish_reason=reason, served_model=served_model, ended_ns=at_ns)
            return replace(ended, damaged_events=damaged)
        case Failed(error, at_ns):
            state = AnswerState.INTERRUPTED if record.chars else AnswerState.FAILED
            return replace(record, state=state, error=error, ended_ns=at_ns)
        case Stopped(at_ns):
            return replace(record, state=AnswerState.CANCELLED, ended_ns=at_ns)
        case _:
            assert_never(event)


def _with_content(record: AnswerRecord, chars: int, at_ns: int) -> AnswerRecord:
    is_first_read = record.first_delta_ns is None or record.first_delta_ns == at_ns
    return replace(
        record,
        state=AnswerState.STREAMING,
        first_delta_ns=at_ns if record.first_delta_ns is None else record.first_delta_ns,
        last_delta_ns=at_ns,
        reads=record.reads + (record.last_delta_ns != at_ns),
        first_read_chars=record.first_read_chars + (chars if is_first_read else 0),
    )
