"""The record that an answer's document was made from, for its figures and for importing it."""

from __future__ import annotations

from abreast.core.errors import ProviderError
from abreast.core.events import ToolCallDelta
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.record import AnswerRecord
from abreast.core.store.exporting.document import AnswerDocument, AttemptDocument, ErrorDocument, UsageDocument
from abreast.core.store.rows import COUNTS, TIMES, error_of
from abreast.core.usage import Usage


def record_of(answer: AnswerDocument) -> AnswerRecord:
    return AnswerRecord(
        state=answer.state,
        text=GrowingText(answer.text),
        reasoning=GrowingText(answer.reasoning),
        tool_calls=tuple(
            ToolCallDelta(
                index=call.index, call_id=call.call_id, name=call.name, arguments=call.arguments, at_ns=call.at_ns
            )
            for call in answer.tool_calls
        ),
        usage=_usage(answer.usage),
        finish_reason=answer.finish_reason,
        served_model=answer.served_model,
        error=_error(answer.error),
        damaged_events=answer.damaged_events,
        unexpected_events=answer.unexpected_events,
        reads=answer.timing.reads,
        first_read_chars=answer.timing.first_read_chars,
        **{name: getattr(answer.timing, name) for name in TIMES},
    )


def attempt_record_of(attempt: AttemptDocument) -> AnswerRecord:
    """What is known of a request that was sent before the last one."""
    return AnswerRecord(state=attempt.state, usage=_usage(attempt.usage), error=_error(attempt.error))


def _usage(told: UsageDocument) -> Usage:
    return Usage(**{name: getattr(told, name) for name in COUNTS})


def _error(told: ErrorDocument | None) -> ProviderError | None:
    if told is None:
        return None
    return error_of(
        told.kind,
        told.message,
        provider_id=told.provider_id,
        status=told.status,
        code=told.code,
        may_be_billed=told.may_be_billed,
        retry_after_s=told.retry_after_s,
    )
