"""Answers that end in another way than by the model's own will, or come from another model than was asked."""

from __future__ import annotations

from typing import Any

import pytest
from fault_altered import answering
from fault_asking import Try, model_ref
from fault_rows import DIALECTS, Expected, Money, Row, assert_holds, cases
from fault_wires import WHOLE

from abreast.core.dialects.base import DialectName
from abreast.core.events import FinishReason
from abreast.core.run.record import AnswerState
from abreast.core.transport.limits import Timeouts
from abreast.ui.errors import note_of_end
from abreast.ui.panes.wording import answered_by, state_words

LIMIT = {"openai-chat": "length", "anthropic": "max_tokens", "ollama": "length"}
OTHER = "z-2"


def ended(reason: str, responses_reason: str) -> Any:
    """Change how an answer ended; the Responses API has a document of its own for it."""

    def change(fields: dict[str, Any]) -> None:
        for name in ("finish_reason", "stop_reason", "done_reason"):
            if fields.get(name):
                fields[name] = reason
        if fields.get("type") == "response.completed":
            fields["type"] = "response.incomplete"
        if fields.get("object") == "response" and fields.get("status") == "completed":
            fields["status"] = "incomplete"
            fields["incomplete_details"] = {"reason": responses_reason}

    return answering(change)


def answered_elsewhere(fields: dict[str, Any]) -> None:
    if "model" in fields:
        fields["model"] = OTHER


FILTERED = Expected(state=AnswerState.REFUSED, text=WHOLE, cost=Money.REPORTED)
CUT = Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED)
ROWS = (
    Row(
        number=67,
        name="content filter",
        fault=ended("content_filter", "content_filter"),
        dialects=("openai-chat", "openai-responses"),
        expected=FILTERED,
    ),
    Row(number=67, name="refusal", fault=ended("refusal", ""), dialects=("anthropic",), expected=FILTERED),
    Row(
        number=68,
        name="cut at the limit",
        fault=ended("length", "max_output_tokens"),
        dialects=("openai-chat", "openai-responses", "ollama"),
        expected=CUT,
    ),
    Row(number=68, name="cut at max_tokens", fault=ended("max_tokens", ""), dialects=("anthropic",), expected=CUT),
    Row(
        number=68,
        name="cut at the end of the context",
        fault=ended("model_context_window_exceeded", ""),
        dialects=("anthropic",),
        expected=CUT,
    ),
)


@cases(*ROWS)
async def test_an_answer_that_did_not_end_by_itself_says_so(row: Row, dialect: DialectName, tried: Try) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    note, words = note_of_end(outcome.record), state_words(outcome.record).text
    assert note is not None
    assert note.kind == "info"
    if row.number == 67:
        assert (words, note.action_label) == ("– refused", None)
        assert "content filter" in note.text
    else:
        assert outcome.record.finish_reason is FinishReason.LENGTH
        assert (words, note.action_label) == ("✓ cut at the limit", "Continue")


def test_an_answer_that_ended_by_itself_says_nothing() -> None:
    from abreast.core.run.record import AnswerRecord

    record = AnswerRecord(state=AnswerState.COMPLETE, finish_reason=FinishReason.STOP)
    assert note_of_end(record) is None


@pytest.mark.fault(71)
@pytest.mark.parametrize("dialect", DIALECTS)
async def test_an_answer_of_another_model_names_it(dialect: DialectName, tried: Try) -> None:
    expected = Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=Money.REPORTED)
    row = Row(number=71, name="", fault=answering(answered_elsewhere), expected=expected)
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    asked = model_ref("acme", dialect, outcome.base_url, Timeouts())
    assert answered_by(outcome.record, asked) == f"answered by {OTHER}"
    assert outcome.charges[0].model_id == asked.model.id
