"""Whatever a server sends, metering it ends in a report: no exception, nothing free that was not said to be."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.cli.usage_words import as_json, in_words
from abreast.core.meter.attempts import answers_of, meter
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import PriceQuery

VECTORS: list[dict[str, Any]] = json.loads((Path(__file__).parents[2] / "data" / "usage_vectors.json").read_text())[
    "vectors"
]
JUNK = st.sampled_from(
    [None, True, -1, 0, 10**30, 1.5, float("nan"), float("inf"), 1e-300, "", "12", "\x1b[2J", [], [None], {}, {"a": 1}]
)


def mangled(value: object, draw: st.DataObject) -> object:
    """The value with junk in some places."""
    if draw.draw(st.integers(0, 9)) == 0:
        return draw.draw(JUNK)
    if isinstance(value, dict):
        return {name: mangled(member, draw) for name, member in value.items()}
    return [mangled(member, draw) for member in value] if isinstance(value, list) else value


@settings(deadline=None, max_examples=300)
@given(vector=st.sampled_from(VECTORS), draw=st.data())
def test_damaged_answers_are_metered_too(vector: dict[str, Any], draw: st.DataObject) -> None:
    whole: object = vector.get("payload") or vector["events"]
    document = (
        {name: mangled(member, draw) for name, member in whole.items()}
        if isinstance(whole, dict)
        else [mangled(member, draw) for member in vector["events"]]
    )
    api = "openai.chat" if vector["api"] == "aggregate" else vector["api"]
    query = PriceQuery(provider=vector["provider"], model=vector["model"], when=datetime(2026, 11, 20, tzinfo=UTC))
    metered = meter(api, query, answers_of(document), load_prices())
    printed = as_json(metered)
    json.dumps(printed, allow_nan=False)
    assert "".join(in_words(metered, query))
    assert (printed["cost_usd"] is None) == (printed["cost_source"] == "none")
    assert metered.usage.plausible
