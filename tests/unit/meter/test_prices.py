"""Prices from the list, under the rules that the list cannot say."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import genai_prices
import pytest
from genai_prices.data_snapshot import get_snapshot
from hypothesis import given, settings
from hypothesis import strategies as st

from abreast.core.counts import Bill, Counts
from abreast.core.meter.price_table import load_prices
from abreast.core.meter.pricing import Cost, PriceQuery, price_report
from abreast.core.meter.report import UsageReport, UsageState, read_usage
from abreast.core.meter.shares import Contradictory, Unpriced, shares_of
from abreast.core.registry.registry import load
from abreast.core.registry.spec import Price
from abreast.core.usage import Usage

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
MILLION = 1_000_000
CATALOGUE = Path(__file__).parents[3] / "providers.yaml"


def price(provider: str, model: str, counts: Counts, when: datetime = NOON, **context: str) -> Cost:
    report = UsageReport(usage=counts.usage, state=UsageState.REPORTED, bill=Bill(calls=(counts,), context=context))
    return price_report(report, PriceQuery(provider=provider, model=model, when=when), load_prices())


def millions(**kinds: int) -> Counts:
    return Counts(**{"input_tokens": 0, "output_tokens": 0} | {name: count * MILLION for name, count in kinds.items()})


MODELS = [
    (provider.id, model.id)
    for provider in get_snapshot().providers
    if provider.id in {"openai", "anthropic", "google", "mistral", "groq", "x-ai", "perplexity"}
    for model in provider.models
    if provider.find_model(model.id) is model
]


@settings(deadline=None)
@given(
    host=st.sampled_from(MODELS),
    fresh=st.integers(0, 300_000),
    cached=st.integers(0, 300_000),
    written=st.integers(0, 300_000),
    thought=st.integers(0, 90_000),
    said=st.integers(0, 90_000),
    searches=st.integers(0, 5),
)
def test_a_bill_is_to_the_last_digit_what_the_price_list_itself_computes(
    host: tuple[str, str], fresh: int, cached: int, written: int, thought: int, said: int, searches: int
) -> None:
    provider, model = host
    counts = Counts(
        input_tokens=fresh + cached + written,
        cached_input_tokens=cached,
        cache_write_tokens=written,
        output_tokens=thought + said,
        reasoning_tokens=thought,
        web_searches=searches,
    )
    listed = genai_prices.calc_price(
        {
            "input_tokens": counts.input_tokens,
            "cache_read_tokens": cached,
            "cache_write_tokens": written,
            "output_tokens": counts.output_tokens,
            "output_reasoning_tokens": thought,
            "web_searches": searches,
        },
        model,
        provider_id=provider,
        genai_request_timestamp=NOON,
    )
    cost = price(provider, model, counts)
    assert cost.usd == listed.total_price or (cost.usd is None and "no price" in cost.reason)


@pytest.mark.parametrize(
    ("provider", "model", "kinds", "context", "usd"),
    [
        ("openai", "gpt-5.2", {"input_tokens": 1, "output_tokens": 1}, {"service_tier": "default"}, "15.75"),
        ("openai", "gpt-5.2", {"input_tokens": 1, "output_tokens": 1}, {"service_tier": "flex"}, "7.875"),
        ("openai", "gpt-5.2", {"input_tokens": 1, "output_tokens": 1}, {"service_tier": "priority"}, "31.5"),
        ("openai", "gpt-5.2", {"input_tokens": 1, "output_tokens": 1}, {"processing": "batch"}, "7.875"),
        ("azure", "gpt-5.2", {"input_tokens": 1, "output_tokens": 1}, {"processing": "batch"}, "7.875"),
        ("azure", "gpt-5.2", {"input_tokens": 1, "output_tokens": 1}, {"service_tier": "priority"}, "31.5"),
        ("google", "gemini-2.5-pro", {"output_tokens": 1}, {"service_tier": "priority"}, "18"),
        ("google", "gemini-2.5-pro", {"output_tokens": 1}, {"service_tier": "flex"}, "5"),
        ("google", "gemini-2.5-flash", {"input_tokens": 1, "cached_input_tokens": 1}, {"service_tier": "flex"}, "0.03"),
        ("openai", "gpt-5.2", {"input_tokens": 1}, {"service_tier": "scale"}, None),
        ("openai", "gpt-4o-2024-05-13", {"input_tokens": 1}, {"processing": "batch"}, "2.5"),
        ("groq", "llama-3.1-8b-instant", {"input_tokens": 1}, {"service_tier": "flex"}, "0.05"),
        ("groq", "llama-3.1-8b-instant", {"input_tokens": 1}, {"service_tier": "on_demand"}, "0.05"),
        ("anthropic", "claude-sonnet-5-5", {"input_tokens": 1, "output_tokens": 1}, {"service_tier": "batch"}, "6"),
        ("anthropic", "claude-opus-5-5", {"input_tokens": 1}, {"speed": "fast"}, "8"),
        ("anthropic", "claude-opus-5-5", {"input_tokens": 1}, {"speed": "standard"}, "4"),
        ("anthropic", "claude-opus-5-5", {"input_tokens": 1}, {"inference_geo": "us"}, "4.4"),
        ("anthropic", "claude-opus-5-5", {"input_tokens": 1}, {"inference_geo": "global"}, "4"),
        ("anthropic", "claude-3-opus-latest", {"output_tokens": 1}, {"processing": "batch"}, "37.5"),
        ("anthropic", "claude-opus-5-5", {"input_tokens": 1, "cache_write_tokens": 1}, {}, "5"),
        (
            "anthropic", "claude-opus-5-5",
            {"input_tokens": 3, "cache_write_tokens": 2, "cache_write_1h_tokens": 1}, {}, "17",
        ),
        ("aws", "global.anthropic.claude-sonnet-4-5-20250929-v1:0", {"input_tokens": 1}, {}, "3"),
        ("aws", "us.anthropic.claude-sonnet-4-5-20250929-v1:0", {"input_tokens": 1}, {}, "3.3"),
        ("aws", "anthropic.claude-sonnet-4-5-20250929-v1:0", {"input_tokens": 1}, {}, None),
        ("openai", "no-such-model", {"input_tokens": 1}, {}, None),
        ("nobody", "gpt-5.2", {"input_tokens": 1}, {}, None),
    ],
)  # fmt: skip
def test_tiers_caches_and_places_have_their_own_prices(
    provider: str, model: str, kinds: dict[str, int], context: dict[str, str], usd: str | None
) -> None:
    cost = price(provider, model, millions(**kinds), **context)
    assert cost.usd == (None if usd is None else Decimal(usd))
    assert cost.reason.endswith(".") == (usd is None)


@pytest.mark.parametrize(
    ("when", "usd"),
    [
        ("2026-11-20T03:59:59Z", "1.32"),
        ("2026-11-20T04:00:00Z", "0.66"),
        ("2026-11-20T06:00:00Z", "1.32"),
        ("2026-11-20T10:00:00Z", "0.66"),
        ("2026-11-21T02:00:00Z", "0.66"),
        ("2026-11-22T07:00:00Z", "0.66"),
        ("2026-11-23T02:00:00Z", "1.32"),
        ("2026-11-23T10:00:00+08:00", "1.32"),
        ("2026-08-22T02:00:00Z", "1.32"),
        ("2026-08-14T02:00:00Z", "0.435"),
    ],
)
def test_deepseek_has_peaks_on_workdays_since_they_were_brought_in(when: str, usd: str) -> None:
    moment = datetime.fromisoformat(when)
    assert price("deepseek", "deepseek-v4-pro", millions(input_tokens=1), moment).usd == Decimal(usd)


def test_a_tier_that_was_looked_up_later_holds_for_earlier_requests_at_the_same_list_price() -> None:
    earlier = datetime(2026, 9, 1, tzinfo=UTC)
    assert price("openai", "gpt-5.2", millions(input_tokens=1), earlier, service_tier="priority").usd == Decimal("3.5")
    before_a_cut = datetime(2025, 6, 1, tzinfo=UTC)
    counts = millions(output_tokens=1)
    assert price("openai", "o3", counts, before_a_cut, service_tier="priority").usd is None
    assert price("openai", "o3", counts, before_a_cut, processing="batch").usd == 20


def test_what_is_searched_for_an_unknown_fee_makes_the_cost_unknown() -> None:
    cost = price("groq", "llama-3.1-8b-instant", Counts(input_tokens=1, output_tokens=1, web_searches=1))
    assert (cost.usd, cost.reason) == (
        None,
        "The price list has no price for web searches. Set a price in providers.yaml.",
    )


def test_rounds_are_priced_one_by_one_so_that_only_a_long_one_costs_more() -> None:
    usage: dict[str, Any] = {
        "input_tokens": 60_000, "output_tokens": 0,
        "iterations": [{"type": "message", "input_tokens": 60_000, "output_tokens": 0} for _ in range(2)],
    }  # fmt: skip
    report = read_usage("anthropic.messages", "anthropic", {"type": "message", "usage": usage})
    query = PriceQuery(provider="anthropic", model="claude-haiku-5-5", when=NOON)
    assert price_report(report, query, load_prices()).usd == Decimal("0.012")


def test_the_users_price_goes_before_the_list_and_the_providers_word_before_both() -> None:
    user = Price(input=Decimal(1), output=Decimal(2))
    query = PriceQuery(provider="openai", model="gpt-5.2", when=NOON, user_price=user)
    body: dict[str, Any] = {"usage": {"prompt_tokens": 1_000_000, "completion_tokens": 1_000_000}}
    cost = price_report(read_usage("openai.chat", "openai", body), query, None)
    assert (cost.usd, cost.source) == (3, "user price")
    body["usage"]["cost"] = 0.5
    cost = price_report(read_usage("openai.chat", "openai", body), query, None)
    assert (cost.usd, cost.source) == (Decimal("0.5"), "provider")


def test_parts_that_exceed_their_whole_have_no_price() -> None:
    with pytest.raises(Contradictory, match="less input than parts"):
        shares_of(
            Counts(input_tokens=1, input_audio_tokens=2), {"input_tokens": Decimal(1), "input_audio_tokens": Decimal(1)}
        )


def test_without_the_list_the_reason_is_said() -> None:
    report = UsageReport(
        usage=Usage(), state=UsageState.REPORTED, bill=Bill(calls=(Counts(input_tokens=1, output_tokens=1),))
    )
    cost = price_report(report, PriceQuery(provider="openai", model="gpt-5.2", when=NOON), None)
    assert (cost.usd, cost.reason) == (None, "The price list is not loaded yet.")


def test_the_price_list_knows_the_models_of_the_catalogue() -> None:
    catalogue = load(CATALOGUE, environ={})
    unpriced: list[str] = []
    for provider in catalogue.values():
        for model in provider.models if provider.base_url.startswith("https") else ():
            try:
                load_prices().find(provider.id, (model,), when=NOON, base_url=provider.base_url).rates(1000)
            except Unpriced:
                unpriced.append(f"{provider.id}/{model}")
    # It stands for whatever model OpenRouter picks; the response names that.
    assert unpriced == ["openrouter/openrouter/auto"]
