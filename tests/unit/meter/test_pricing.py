from decimal import Decimal

from abreast.core.meter.pricing import cost_of, cost_usd
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.usage import Usage

PRICE = Price(input=Decimal(2), cached_input=Decimal("0.5"), output=Decimal(10))


def ref(price: Price | None, *, managed: bool = False) -> ModelRef:
    provider = ProviderSpec(id="p", label="P", dialect="openai-chat", base_url="http://127.0.0.1", managed=managed)
    return ModelRef(provider=provider, model=ModelSpec(id="m", price=price))


def test_cached_input_is_taken_out_of_the_input_and_billed_at_its_own_rate() -> None:
    usage = Usage(input_tokens=1000, cached_input_tokens=400, output_tokens=100)
    assert cost_usd(usage, PRICE) == Decimal("0.0012") + Decimal("0.0002") + Decimal("0.001")


def test_a_cost_is_unknown_and_never_zero_when_a_count_or_a_price_is_missing() -> None:
    assert cost_usd(Usage(input_tokens=1), PRICE) is None
    assert cost_usd(Usage(input_tokens=1, output_tokens=1), Price(input=Decimal(1))) is None
    unpriced = cost_of(Usage(input_tokens=1, output_tokens=1), ref(None))
    assert unpriced.usd is None
    assert "price" in unpriced.reason
    absurd = cost_of(Usage(input_tokens=-5, output_tokens=1), ref(PRICE))
    assert absurd.usd is None
    assert "contradict" in absurd.reason


def test_the_own_computer_costs_nothing_even_without_counts() -> None:
    cost = cost_of(Usage(), ref(None, managed=True))
    assert (cost.usd, cost.source) == (Decimal(0), "local")
