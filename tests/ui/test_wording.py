"""The words and figures of a pane: what is not known is "-", and it is said why."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from abreast.core.errors import Overloaded, RateLimited
from abreast.core.events import FinishReason, Retrying
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.run.growing_text import EMPTY
from abreast.core.run.record import AnswerRecord, AnswerState, fold
from abreast.core.usage import Usage
from abreast.ui.panes.figure_rows import figure_rows
from abreast.ui.panes.wording import answered_by, footer_text, state_words

SECOND = 1_000_000_000
PRICED = ModelSpec(id="big", price=Price(input=Decimal(2), output=Decimal(10)))


def ref(model: ModelSpec = PRICED, *, managed: bool = False) -> ModelRef:
    provider = ProviderSpec(id="host", label="Host", dialect="openai-chat", base_url="http://x", managed=managed)
    return ModelRef(provider=provider, model=model)


def finished(usage: Usage, served_model: str | None = None) -> AnswerRecord:
    return AnswerRecord(
        state=AnswerState.COMPLETE,
        text=EMPTY + "x" * 1000,
        usage=usage,
        served_model=served_model,
        sent_ns=SECOND,
        first_delta_ns=SECOND + SECOND // 2,
        first_text_ns=SECOND + SECOND // 2,
        last_delta_ns=SECOND * 7 // 2,
        ended_ns=SECOND * 4,
        reads=100,
    )


def test_the_footer_shows_first_token_speed_tokens_and_cost() -> None:
    record = finished(Usage(input_tokens=1500, output_tokens=100))

    assert footer_text(record, ref()) == "0.50 s · 50 tok/s · 1,500 › 100 · $0.0040"


def test_what_is_not_known_is_a_dash_and_never_a_zero() -> None:
    assert footer_text(AnswerRecord(), ref()) == "no figures yet"


def test_counts_that_contradict_each_other_are_not_shown() -> None:
    record = finished(Usage(input_tokens=-5, output_tokens=100))

    assert footer_text(record, ref()) == "0.50 s · - tok/s · ? › ? · -"


def test_a_model_on_this_computer_costs_nothing() -> None:
    assert footer_text(finished(Usage()), ref(managed=True)).endswith(" · local")


def test_a_figure_that_is_not_known_says_why() -> None:
    rows = dict(figure_rows(finished(Usage(input_tokens=1)), ref(ModelSpec(id="unpriced"))))

    assert rows["Speed after the first token"] == "- (The provider did not report how many tokens it wrote.)"
    assert rows["Cost"].startswith("- (")
    assert "price" in rows["Cost"]
    assert rows["Model that answered"] == "- (not reported)"
    assert rows["Time to first token"] == "0.50 s"


def test_another_model_than_the_one_asked_is_named() -> None:
    assert answered_by(finished(Usage(), "small"), ref()) == "answered by small"
    assert answered_by(finished(Usage(), "big"), ref()) == ""
    assert answered_by(finished(Usage()), ref()) == ""


def test_the_clock_of_a_running_answer_counts_from_the_request() -> None:
    record = AnswerRecord(state=AnswerState.WAITING, sent_ns=SECOND)

    assert state_words(record, SECOND * 5 // 2).text == "● waiting 1.5 s"


@pytest.mark.fault(8)
@pytest.mark.fault(9)
def test_an_answer_that_has_come_to_a_halt_says_for_how_long_from_ten_seconds_on() -> None:
    record = AnswerRecord(state=AnswerState.STREAMING, sent_ns=SECOND, last_delta_ns=3 * SECOND)

    assert state_words(record, 12 * SECOND).text == "● 11.0 s"
    assert state_words(record, 13 * SECOND).text == "● 12.0 s, nothing for 10 s"
    going_on = replace(record, last_delta_ns=14 * SECOND)
    assert state_words(going_on, 14 * SECOND).text == "● 13.0 s"


def test_every_state_has_words_and_no_two_final_ones_look_the_same() -> None:
    words = {state: state_words(AnswerRecord(state=state)).text for state in AnswerState}

    assert all(words.values())
    final = [text for state, text in words.items() if not state.live]
    assert len(set(final)) == len(final)


@pytest.mark.parametrize(
    ("reason", "text"), [(FinishReason.STOP, "✓ complete"), (FinishReason.LENGTH, "✓ cut at the limit")]
)
def test_an_answer_that_was_cut_is_not_called_complete(reason: FinishReason, text: str) -> None:
    assert state_words(AnswerRecord(state=AnswerState.COMPLETE, finish_reason=reason)).text == text


def test_a_lane_that_waits_to_be_asked_again_says_why_and_counts_down() -> None:
    limit = RateLimited("P takes no more requests.", provider_id="p")
    waiting = fold(AnswerRecord(), Retrying(limit, 10 * SECOND, 17 * SECOND))
    assert state_words(waiting, 10 * SECOND).text == "limit reached, again: in 7 s"
    assert state_words(waiting, 15 * SECOND + SECOND // 2).text == "limit reached, again: in 2 s"
    again = fold(waiting, Retrying(Overloaded("P is overloaded."), 18 * SECOND, 20 * SECOND))
    assert state_words(again, 19 * SECOND).text == "overloaded, again: in 1 s"
    assert dict(figure_rows(again, ref()))["Attempts"] == "3. P takes no more requests. P is overloaded."
