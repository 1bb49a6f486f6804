from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from abreast.core.meter.attempts import Metered, answers_of, meter
from abreast.core.meter.pricing import PriceQuery
from abreast.core.meter.report import UsageState
from abreast.core.registry.spec import Price
from abreast.core.usage import Usage

QUERY = PriceQuery(
    provider="p",
    model="m",
    when=datetime(2026, 11, 20, tzinfo=UTC),
    user_price=Price(input=Decimal(1), output=Decimal(1)),
)
GOOD: dict[str, Any] = {"model": "m", "choices": [], "usage": {"prompt_tokens": 600_000, "completion_tokens": 400_000}}
REFUSED: dict[str, Any] = {"__attempt__": 1, "http_status": 429, "payload": {"error": {"message": "later"}}}


def metered(document: object, api: str = "aggregate") -> Metered:
    return meter(api, QUERY, answers_of(document), None)


def test_a_refused_attempt_costs_nothing_and_does_not_blur_the_next_one() -> None:
    both = metered([REFUSED, {"__attempt__": 2, "payload": GOOD}])
    assert (both.cost.usd, both.state) == (1, UsageState.REPORTED)
    assert both.usage == Usage(input_tokens=600_000, output_tokens=400_000)


def test_attempts_that_were_all_billed_add_up() -> None:
    both = metered([{"__attempt__": n, "payload": GOOD} for n in (1, 2)])
    assert (both.cost.usd, both.cost.source) == (2, "user price")
    assert both.usage == Usage(input_tokens=1_200_000, output_tokens=800_000)


def test_nothing_but_refusals_is_not_billed() -> None:
    both = metered([REFUSED, {**REFUSED, "__attempt__": 2}])
    assert (both.cost.usd, both.cost.source, both.state) == (0, "rule", UsageState.NOT_BILLED)


def test_an_attempt_without_an_answer_makes_the_sum_a_lower_bound() -> None:
    for lost in (
        {"__attempt__": 1},
        {"__attempt__": 1, "events": []},
        {"__attempt__": 1, "events": [{"__client__": "cancelled"}]},
    ):
        both = metered([lost, {"__attempt__": 2, "payload": GOOD}])
        assert (both.usage, both.state) == (Usage(), UsageState.PARTIAL)
        assert (both.cost.usd, both.cost.at_least_usd) == (None, 1)


def test_attempts_may_also_be_marked_between_the_events_of_one_list() -> None:
    marked = [{"__attempt__": 1}, GOOD, {"__attempt__": 2}, GOOD]
    assert metered(marked, "openai.chat").cost.usd == 2


def test_answers_without_marks_are_attempts_too() -> None:
    assert metered([{"payload": GOOD}, {"events": [GOOD]}]).cost.usd == 2
