from decimal import Decimal
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from abreast.core.meter.pricing import Cost, CostSource
from abreast.core.meter.totals import Totals, dollars
from abreast.core.usage import Usage

counts = st.none() | st.integers(-1, 2_000_000_000)
usages = st.builds(
    Usage,
    input_tokens=counts,
    output_tokens=counts,
    cached_input_tokens=counts,
    cache_write_tokens=counts,
    reasoning_tokens=counts,
)
amounts = st.decimals(0, 1_000_000, allow_nan=False, allow_infinity=False)
known = st.builds(Cost, usd=amounts, source=st.sampled_from([s for s in get_args(CostSource) if s != "unknown"]))
unknown = st.builds(Cost, usd=st.none(), source=st.just("unknown"), at_least_usd=st.none() | amounts)
records = st.lists(st.tuples(usages, known | unknown), max_size=30)


@given(records=records, random=st.randoms(use_true_random=False), cut=st.integers(0, 30))
def test_totals_are_the_same_in_any_order_and_any_split(records, random, cut) -> None:
    whole = Totals.sum(Totals.of(*record) for record in records)
    shuffled = list(records)
    random.shuffle(shuffled)
    parts = (shuffled[:cut], shuffled[cut:])
    assert Totals.sum(Totals.sum(Totals.of(*record) for record in part) for part in parts) == whole


@given(records=records)
def test_each_record_is_counted_under_one_kind_of_cost(records) -> None:
    whole = Totals.sum(Totals.of(*record) for record in records)
    assert whole.records == len(records)
    assert whole.unknown == sum(cost.usd is None for _, cost in records)
    assert whole.reported_usd + whole.computed_usd + whole.estimated_usd >= 0
    assert (whole.text == "-") == (not records)


def total(*costs: Cost) -> Totals:
    return Totals.sum(Totals.of(Usage(input_tokens=1, output_tokens=1), cost) for cost in costs)


def test_the_text_keeps_what_is_known_apart_from_what_is_not() -> None:
    paid = Cost(usd=Decimal("1.2"), source="provider")
    computed = Cost(usd=Decimal("0.03"), source="genai-prices")
    guessed = Cost(usd=Decimal("0.1"), source="estimate")
    lost = Cost(usd=None, source="unknown", at_least_usd=Decimal("0.5"))
    assert total(paid, computed, lost, lost).text == "$1.23 + 2 unknown"
    assert total(paid, computed, guessed, lost).text == "$1.23 + ~$0.10 + 1 unknown"
    assert total(lost).text == "1 unknown"
    assert total(Cost(usd=Decimal(0), source="local")).text == "$0"
    assert total(lost, lost).unknown_at_least_usd == 1
    assert total(lost).known_usd == 0


def test_a_sum_is_exact_where_it_has_more_digits_than_decimals_usually_keep() -> None:
    tiny, large = (Cost(usd=Decimal(text), source="provider") for text in ("1e-30", "999999.99"))
    assert str(total(large, tiny).known_usd) == "999999.990000000000000000000000000001"


def test_counts_that_cannot_be_true_enter_no_total() -> None:
    absurd = Totals.of(Usage(input_tokens=-1, output_tokens=5), Cost(usd=None, source="unknown"))
    assert (absurd.usage, absurd.without_tokens) == (Usage(), 1)


def test_dollars_show_cents_and_small_amounts_by_two_digits() -> None:
    assert [dollars(Decimal(text)) for text in ("0", "1234.5", "0.0046865", "0.00000715")] == [
        "$0", "$1,234.50", "$0.0047", "$0.0000072",
    ]  # fmt: skip
