from decimal import Decimal

from abreast.core.counts import Bill, Counts
from abreast.core.meter.price_table import load_prices
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
    assert "negative" in absurd.reason


def test_the_own_computer_costs_nothing_even_without_counts() -> None:
    cost = cost_of(Usage(), ref(None, managed=True))
    assert (cost.usd, cost.source) == (Decimal(0), "local")


def test_the_bill_of_an_answer_brings_its_tier_its_model_and_what_the_provider_charged() -> None:
    load_prices()
    provider = ProviderSpec(id="p", label="P", dialect="openai-chat", base_url="https://api.openai.com/v1")
    asked = ModelRef(provider=provider, model=ModelSpec(id="my-deployment"))
    usage = Usage(input_tokens=1_000_000, output_tokens=0)
    counts = Counts(input_tokens=1_000_000, output_tokens=0)
    assert cost_of(usage, asked).usd is None
    assert cost_of(usage, asked, served_model="gpt-5.2").usd == Decimal("1.75")
    flex = Bill(calls=(counts,), context={"service_tier": "flex"})
    assert cost_of(usage, asked, bill=flex, served_model="gpt-5.2").usd == Decimal("0.875")
    charged = cost_of(usage, asked, bill=Bill(calls=(counts,), reported_usd=Decimal("0.5")))
    assert (charged.usd, charged.source) == (Decimal("0.5"), "provider")


def test_an_answer_that_was_cut_costs_at_least_what_is_known() -> None:
    cost = cost_of(Usage(input_tokens=1_000_000), ref(PRICE))
    assert (cost.usd, cost.at_least_usd) == (None, 2)


def test_a_request_that_was_refused_is_not_billed() -> None:
    cost = cost_of(Usage(), ref(None), is_refused=True)
    assert (cost.usd, cost.source) == (Decimal(0), "rule")


def test_a_server_of_the_users_own_is_free_unless_a_price_is_set() -> None:
    provider = ProviderSpec(id="ollama", label="O", dialect="ollama", base_url="http://127.0.0.1:11434")
    usage = Usage(input_tokens=1_000_000, output_tokens=0)
    assert cost_of(usage, ModelRef(provider=provider, model=ModelSpec(id="m"))).source == "local"
    priced = cost_of(usage, ModelRef(provider=provider, model=ModelSpec(id="m", price=PRICE)))
    assert (priced.usd, priced.source) == (2, "user price")
    elsewhere = cost_of(usage, ModelRef(provider=provider, model=ModelSpec(id="gpt-oss:120b-cloud")))
    assert elsewhere.usd is None
