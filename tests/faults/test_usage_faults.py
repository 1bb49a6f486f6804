"""Token counts that are missing, or that cannot be true: never 0, and in no total."""

from __future__ import annotations

from typing import Any

import pytest
from fault_altered import Change, answering
from fault_asking import Try
from fault_rows import EVENT_STREAMS, Expected, Money, Row, assert_holds, cases
from fault_wires import WHOLE

from abreast.core.dialects.base import DialectName
from abreast.core.meter.totals import Totals
from abreast.core.run.figure_words import tokens
from abreast.core.run.record import AnswerState
from abreast.core.usage import BAD_COUNTS, Usage
from abreast.ui.panes.wording import cost_words

COUNTS = frozenset(
    {
        "prompt_tokens", "completion_tokens", "total_tokens", "input_tokens", "output_tokens", "prompt_eval_count",
        "eval_count",
    }
)  # fmt: skip


def without_usage(fields: dict[str, Any]) -> None:
    for name in ("usage", "prompt_eval_count", "eval_count"):
        fields.pop(name, None)


def counted_as(value: object) -> Change:
    def change(fields: dict[str, Any]) -> None:
        for name in COUNTS & fields.keys():
            fields[name] = value

    return change


def answered(cost: Money) -> Expected:
    return Expected(state=AnswerState.COMPLETE, text=WHOLE, cost=cost)


ROWS = (
    Row(number=69, name="usage missing", fault=answering(without_usage), expected=answered(Money.ESTIMATED)),
    Row(number=69, name="usage null", fault=answering(counted_as(None)), expected=answered(Money.ESTIMATED)),
    *(
        Row(number=70, name=f"usage {name}", fault=answering(counted_as(value)), expected=answered(Money.UNKNOWN))
        for name, value in (
            ("negative", -5),
            ("of 10^18", 10**18),
            ("of 10^30", 10**30),
            ("as text", "12"),
            ("as a fraction", 1.5),
            ("as yes", True),
            ("as a list", [12]),
        )
    ),
)


@cases(*ROWS)
async def test_counts_that_cannot_be_true_are_in_no_total(row: Row, dialect: DialectName, tried: Try) -> None:
    outcome = await tried(row, dialect)
    assert_holds(row, dialect, outcome)
    charge = outcome.charges[0]
    assert Totals.of(charge.usage, charge.cost).usage == Usage()
    assert Totals.of(charge.usage, charge.cost).without_tokens == 1
    stored, shown = (
        outcome.record.usage,
        tokens(outcome.record.usage.input_tokens, plausible=outcome.record.usage.plausible),
    )
    if row.expected.cost is Money.ESTIMATED:
        assert (shown, cost_words(charge.cost)[:2]) == ("-", "~$")
        assert "bytes a token" in charge.cost.reason
    else:
        assert (stored.plausible, shown, cost_words(charge.cost)) == (False, "?", "-")
        assert charge.cost.reason == BAD_COUNTS


@pytest.mark.fault(70)
@pytest.mark.parametrize("dialect", EVENT_STREAMS)
async def test_of_counts_that_change_the_last_ones_hold_and_are_not_added_up(dialect: DialectName, tried: Try) -> None:
    """Each event of the stream brings counts, and each time others."""
    seen = 0

    def change(fields: dict[str, Any]) -> None:
        nonlocal seen
        if COUNTS & fields.keys():
            seen += 1
            for name in COUNTS & fields.keys():
                fields[name] = 100 * seen * (2 if name == "total_tokens" else 1)
        elif fields.get("object") == "chat.completion.chunk":
            seen += 1
            fields["usage"] = {"prompt_tokens": 7 * seen, "completion_tokens": 7 * seen, "total_tokens": 14 * seen}

    outcome = await tried(Row(number=70, name="", fault=answering(change), expected=answered(Money.REPORTED)), dialect)
    assert outcome.record.usage.output_tokens in {100 * seen, 200 * seen, 7 * seen}
    assert outcome.record.usage.plausible


@pytest.mark.fault(70)
@pytest.mark.parametrize("dialect", ["openai-chat", "anthropic"])
async def test_counts_that_fall_while_the_answer_comes_in_are_in_no_total(dialect: DialectName, tried: Try) -> None:
    """The other dialects report once."""
    said = iter((900, 20, *[400] * 99))

    def change(fields: dict[str, Any]) -> None:
        if fields.get("object") == "chat.completion.chunk":
            fields["usage"] = {"prompt_tokens": 1000, "completion_tokens": next(said)}
        elif "input_tokens" in fields or "output_tokens" in fields:
            fields["input_tokens"] = next(said)

    outcome = await tried(Row(number=70, name="", fault=answering(change), expected=answered(Money.UNKNOWN)), dialect)
    charge = outcome.charges[0]
    assert Totals.of(charge.usage, charge.cost).usage == Usage()
    assert (charge.cost.usd, charge.cost.reason) == (None, BAD_COUNTS)
