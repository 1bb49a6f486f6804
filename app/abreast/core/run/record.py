"""What is known of one answer, and how an event changes it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from abreast.core.counts import Bill, ServerTimings
from abreast.core.errors import ProviderError
from abreast.core.events import (
    Completed,
    Event,
    Failed,
    FinishReason,
    Preparing,
    ReasoningDelta,
    RequestSent,
    Retrying,
    Stopped,
    TextDelta,
    ToolCallDelta,
    UsageUpdate,
    Wait,
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
    unexpected_events: int = 0
    """How many events of the stream were of no known kind, jumped over a place, or came behind its end."""
    error: ProviderError | None = None
    preparing: str | None = None
    """Why the request has not left yet, e.g. a model is being loaded."""
    waits_for: Wait = Wait.NONE
    waits_since_ns: int | None = None
    waits_until_ns: int | None = None
    """When its wait is over, where that is known: that before the request left, or that for the first byte."""
    earlier: tuple[AnswerRecord, ...] = ()
    """The attempts before this one, which brought nothing. Each may have cost money."""
    retry_ns: int | None = None
    """How long it waited to be sent once more, until its provider took requests again, or until it could be reached;
    `None`: it did not."""
    queued_ns: int | None = None
    """How long it waited for other lanes that share its server; `None`: it did not."""
    loading_ns: int | None = None
    """How long its local server took to start with the model; `None`: it was up."""
    sent_ns: int | None = None
    may_have_left: bool = False
    """Whether it was stopped with a request under way, so that it may cost money although nothing says it was sent."""
    first_delta_ns: int | None = None
    first_text_ns: int | None = None
    last_delta_ns: int | None = None
    ended_ns: int | None = None
    reads: int = 0
    """How many socket reads brought content: pieces that came together count once."""
    first_read_chars: int = 0
    """Characters of text and reasoning that came with the first such read."""
    lag_ns: int | None = None
    """The longest that the event loop was late while it came in."""
    server: ServerTimings = ServerTimings()
    """What the server measured itself."""

    @property
    def chars(self) -> int:
        return len(self.text) + len(self.reasoning)


def fold(record: AnswerRecord, event: Event) -> AnswerRecord:
    """The record after `event`. Pure, so that window, terminal and store agree. Events after the end change nothing."""
    if not record.state.live:
        return record
    match event:
        case Preparing(note, at_ns, wait, until_ns):
            waiting = replace(_without_wait(record, at_ns), state=AnswerState.CONNECTING, preparing=note)
            if wait is Wait.NONE:
                return waiting
            return replace(waiting, waits_for=wait, waits_since_ns=at_ns, waits_until_ns=until_ns)
        case Retrying():
            return _retrying(record, event)
        case RequestSent(at_ns, until_ns):
            sent = replace(_without_wait(record, at_ns), state=AnswerState.WAITING, sent_ns=at_ns, preparing=None)
            return replace(sent, waits_until_ns=until_ns)
        case TextDelta(text, at_ns):
            first_text_ns = record.first_text_ns if record.first_text_ns is not None else at_ns
            grown = replace(record, text=record.text + text, first_text_ns=first_text_ns)
            return _with_content(grown, len(text), at_ns)
        case ReasoningDelta(text, at_ns):
            return _with_content(replace(record, reasoning=record.reasoning + text), len(text), at_ns)
        case ToolCallDelta():
            return _with_content(replace(record, tool_calls=(*record.tool_calls, event)), 0, event.at_ns)
        case UsageUpdate(usage, _, bill, server):
            return replace(record, usage=record.usage.updated_by(usage), bill=bill, server=server)
        case Completed(reason, served_model, _, damaged):
            state = AnswerState.REFUSED if reason is FinishReason.REFUSED else AnswerState.COMPLETE
            ended = replace(_ended(record, event), state=state, damaged_events=damaged)
            return replace(
                ended,
                finish_reason=reason,
                served_model=served_model,
                unexpected_events=event.unexpected_events,
            )
        case Failed(error):
            state = AnswerState.INTERRUPTED if record.chars else AnswerState.FAILED
            return replace(_ended(record, event), state=state, error=error)
        case Stopped(may_have_left=may_have_left):
            return replace(_ended(record, event), state=AnswerState.CANCELLED, may_have_left=may_have_left)
        case _:
            assert_never(event)


def _ended(record: AnswerRecord, event: Completed | Failed | Stopped) -> AnswerRecord:
    return replace(_without_wait(record, event.at_ns), ended_ns=event.at_ns, lag_ns=event.lag_ns)


def _retrying(record: AnswerRecord, event: Retrying) -> AnswerRecord:
    """A new attempt: nothing of the one before is in its figures but the waits."""
    failed = fold(replace(record, earlier=()), Failed(event.error, event.at_ns))
    return AnswerRecord(
        state=AnswerState.CONNECTING,
        preparing=event.error.message,
        earlier=(*record.earlier, failed),
        waits_for=Wait.RETRY,
        waits_since_ns=event.at_ns,
        waits_until_ns=event.until_ns,
        queued_ns=failed.queued_ns,
        loading_ns=failed.loading_ns,
        retry_ns=failed.retry_ns,
    )


def _without_wait(record: AnswerRecord, at_ns: int) -> AnswerRecord:
    """The record after its wait, if it was waiting. Waits of one kind add up."""
    if record.waits_since_ns is None:
        return record
    waited_ns = max(0, at_ns - record.waits_since_ns)
    over = replace(record, waits_for=Wait.NONE, waits_since_ns=None, waits_until_ns=None)
    match record.waits_for:
        case Wait.QUEUE:
            return replace(over, queued_ns=(record.queued_ns or 0) + waited_ns)
        case Wait.LOADING:
            return replace(over, loading_ns=(record.loading_ns or 0) + waited_ns)
        case Wait.RETRY | Wait.NETWORK:
            return replace(over, retry_ns=(record.retry_ns or 0) + waited_ns)
        case Wait.NONE:
            return over
        case _:
            assert_never(record.waits_for)


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
