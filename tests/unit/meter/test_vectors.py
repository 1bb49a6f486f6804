"""Every payload of the vectors' file gives the counts and the cost that were worked out by hand."""

import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from abreast.cli.usage_words import as_json
from abreast.core.meter.attempts import Attempt, answers_of, context_in, meter
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import PriceQuery

FILE = Path(__file__).parents[2] / "data" / "usage_vectors.json"
VECTORS: list[dict[str, Any]] = json.loads(FILE.read_text(), parse_float=Decimal)["vectors"]


def metered(vector: dict[str, Any]) -> dict[str, Any]:
    when = datetime.fromisoformat(vector["date"])
    query = PriceQuery(provider=vector["provider"], model=vector["model"], when=when)
    return as_json(meter(vector["api"], query, answers_of(vector), load_prices(), context=context_in(vector)))


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["id"])
def test_a_vector_is_metered_as_expected(vector: dict[str, Any]) -> None:
    expected = dict(vector["expect"])
    timing = expected.pop("timing", {})
    result = metered(vector)
    assert {name: result[name] for name in expected} == expected
    for name, figure in timing.items():
        assert result["timing"][name] == pytest.approx(float(figure), rel=0.001)


def test_no_vector_is_left_out() -> None:
    assert len(VECTORS) == 65


@pytest.mark.parametrize(
    "vector", [v for v in VECTORS if "events" in v and v["api"] != "aggregate"], ids=lambda v: v["id"]
)
def test_a_report_that_comes_twice_counts_once(vector: dict[str, Any]) -> None:
    twice = {**vector, "events": [event for event in vector["events"] for _ in range(2)]}
    assert metered(twice) == metered(vector)


def test_an_answer_that_is_already_taken_out_of_its_wrapping_is_read_the_same() -> None:
    vector = VECTORS[1]
    assert answers_of(vector["payload"]) == (Attempt(body=vector["payload"]),) == answers_of(vector)
