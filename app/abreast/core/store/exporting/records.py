"""The record that an answer's document was made from, for its figures and for importing it."""

from __future__ import annotations

from abreast.core.events import ToolCallDelta
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.record import AnswerRecord
from abreast.core.store.exporting.document import AnswerDocument
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
        usage=Usage(**{name: getattr(answer.usage, name) for name in COUNTS}),
        finish_reason=answer.finish_reason,
        served_model=answer.served_model,
        error=None
        if answer.error is None
        else error_of(
            answer.error.kind,
            answer.error.message,
            provider_id=answer.error.provider_id,
            status=answer.error.status,
            code=answer.error.code,
            may_be_billed=answer.error.may_be_billed,
            retry_after_s=answer.error.retry_after_s,
        ),
        reads=answer.timing.reads,
        first_read_chars=answer.timing.first_read_chars,
        **{name: getattr(answer.timing, name) for name in TIMES},
    )
