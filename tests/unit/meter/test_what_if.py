"""The month at another model's price: exact, and with what is unknown counted as such."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from asked_models import ref

from abreast.core.meter.ledger import UsageRecord
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import Cost
from abreast.core.meter.totals import Totals
from abreast.core.meter.what_if import replayed
from abreast.core.run.record import AnswerState
from abreast.core.usage import Usage


def used(number: int, usage: Usage, cost: Cost) -> UsageRecord:
    return UsageRecord(
        id=number,
        sent_at=datetime(2026, 11, 20, 12, tzinfo=UTC),
        kept_day=date(2026, 11, 20),
        state=AnswerState.COMPLETE,
        usage=usage,
        cost=cost,
        provider_id="openai",
        provider_label="OpenAI",
        model_id="gpt-5.2",
        model_label="GPT",
    )


PAID = Cost(usd=Decimal("0.7"), source="provider")
RECORDS = [
    used(1, Usage(input_tokens=1001, output_tokens=77, cached_input_tokens=500), PAID),
    used(2, Usage(input_tokens=3, output_tokens=1), PAID),
    used(3, Usage(), PAID),
    used(4, Usage(), Cost(usd=Decimal(0), source="rule")),
]


def test_each_request_is_priced_anew_by_its_tokens() -> None:
    totals = replayed(RECORDS, ref(), load_prices())

    priced = (Decimal(501) * 2 + 500 * Decimal("0.5") + 77 * 10 + 3 * 2 + 10) / 1_000_000
    assert totals.computed_usd == priced
    assert (totals.records, totals.unknown, totals.reported_usd) == (4, 1, 0)


def test_parts_add_up_to_the_whole() -> None:
    table = load_prices()

    parts = Totals.sum(replayed([each], ref(), table) for each in RECORDS)

    assert parts == replayed(RECORDS, ref(), table)


def test_a_model_without_a_price_leaves_all_unknown_and_the_own_computer_costs_nothing() -> None:
    table = load_prices()

    assert replayed(RECORDS, ref(None), table).unknown == 3
    assert replayed(RECORDS, ref(None, managed=True), table).text == "$0"
