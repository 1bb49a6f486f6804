"""The estimate before sending: calibrated where there is a history, honest where there is none, fast enough for keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from asked_models import ref

from abreast.core.chat import ChatRequest, Message
from abreast.core.meter.bytes_per_token import input_bytes, rough_tokens
from abreast.core.meter.estimate import DEFAULT_OUTPUT_TOKENS, Draft, Estimate, Habit, estimate
from abreast.core.meter.price_table import load_prices
from steps import steps_in


def one(draft: Draft, habit: Habit | None = None) -> Estimate:
    habits = {} if habit is None else {(draft.ref.provider.id, draft.ref.model.id): habit}
    return estimate([draft], habits)


def test_a_model_that_nothing_is_known_of_is_estimated_by_rules_that_are_told() -> None:
    (lane,) = one(Draft(ref=ref(), text_bytes=4000)).lanes

    assert (lane.input_tokens, lane.output_tokens) == (1004, DEFAULT_OUTPUT_TOKENS)
    assert lane.usd == (Decimal(1004) * 2 + DEFAULT_OUTPUT_TOKENS * 10) / 1_000_000
    assert "rule of thumb" in lane.basis
    assert "nothing is known" in lane.basis


def test_stored_answers_of_the_model_replace_the_rules() -> None:
    habit = Habit(answers=12, bytes_per_token=3.0, output_tokens=120.0)

    (lane,) = one(Draft(ref=ref(), text_bytes=4000), habit).lanes
    (limited,) = one(Draft(ref=ref(), text_bytes=4000, max_output_tokens=50), habit).lanes

    assert (lane.input_tokens, lane.output_tokens) == (1334, 120)
    assert "3.0 bytes a token, as in the last 12 answers" in lane.basis
    assert limited.output_tokens == 50


def test_one_answer_is_no_habit() -> None:
    (lane,) = one(Draft(ref=ref(), text_bytes=400), Habit(answers=1, bytes_per_token=1.0, output_tokens=9.0)).lanes

    assert lane.output_tokens == DEFAULT_OUTPUT_TOKENS


def test_the_sum_says_what_is_unknown_and_over_how_many_panes() -> None:
    drafts = [Draft(ref=ref(), text_bytes=4000), Draft(ref=ref(None), text_bytes=4000)]

    both = estimate(drafts, {})

    assert both.unknown == 1
    assert both.text == "~$0.0070 + 1 unknown to 2 panes"
    assert estimate(drafts[1:], {}).text == "1 unknown to 1 pane"
    assert both.lanes[1].reason
    assert estimate([], {}).text == ""


def test_a_prompt_that_does_not_fit_is_told_before_the_provider_refuses_it() -> None:
    (fits,) = one(Draft(ref=ref(context_tokens=1100), text_bytes=4000)).lanes
    (too_long,) = one(Draft(ref=ref(context_tokens=1000), text_bytes=4000)).lanes
    (with_answer,) = one(Draft(ref=ref(context_tokens=1100), text_bytes=4000, max_output_tokens=200)).lanes
    listed = ref(None, provider="openai", model="gpt-4o", base_url="https://api.openai.com/v1")
    (by_list,) = estimate([Draft(ref=listed, text_bytes=2_000_000)], {}, table=load_prices()).lanes

    assert fits.warning == ""
    assert "1,004 tokens do not fit into the 1,000" in too_long.warning
    assert "answer of 200" in with_answer.warning
    assert "gpt-4o" in by_list.warning


def test_the_own_computer_is_free() -> None:
    (lane,) = one(Draft(ref=ref(None, managed=True), text_bytes=400)).lanes

    assert (lane.usd, lane.is_local) == (Decimal(0), True)


def test_other_alphabets_are_longer_in_tokens() -> None:
    english = ChatRequest(model="m", messages=(Message.user("word " * 100),), system="Be brief.")
    chinese = ChatRequest(model="m", messages=(Message.user("字" * 500),))

    assert rough_tokens(input_bytes(english)) == 128
    assert rough_tokens(input_bytes(chinese)) == 375


def test_a_lane_s_estimate_takes_as_many_steps_however_many_lanes_and_letters_there_are() -> None:
    table = load_prices()
    models = ("gpt-5.2", "gpt-4o", "gpt-4o-mini", "gpt-4.1")
    refs = [ref(None, provider="openai", model=name, base_url="https://api.openai.com/v1") for name in models * 2]
    drafts = [Draft(ref=each, text_bytes=9000) for each in refs]
    when = datetime(2026, 11, 21, tzinfo=UTC)
    found = estimate(drafts, {}, when=when, table=table)

    def steps(some: Sequence[Draft]) -> int:
        return steps_in(lambda: estimate(some, {}, when=when, table=table))

    assert found.unknown == 0
    longer = [replace(draft, text_bytes=9_000_000) for draft in drafts]
    assert steps(longer) < 1.1 * steps(drafts)
    # As it stands some 1,300 a lane, which take 50 us on a machine with nothing else to do.
    assert steps(drafts) < 8 * 1_850
    assert steps(drafts * 10) < 12 * steps(drafts)
