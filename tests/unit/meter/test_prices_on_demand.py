"""The price list is loaded when a price is looked for in it, and says the same as one that was loaded before."""

import subprocess
import sys
from datetime import UTC, datetime

import pytest
from genai_prices.data_snapshot import get_snapshot

from abreast.core.meter.price_table import PriceTable, load_prices, prices_on_demand
from abreast.core.meter.shares import Unpriced

NOW = datetime(2026, 6, 1, tzinfo=UTC)
_PROGRAM = """
import sys
from decimal import Decimal
from abreast.core.meter.price_table import loaded_prices, prices_on_demand
from abreast.core.meter.pricing import cost_of
from abreast.core.registry.spec import ModelRef, ModelSpec, Price, ProviderSpec
from abreast.core.usage import Usage

def costs(provider_id, base_url, price=None):
    provider = ProviderSpec(id=provider_id, label="P", dialect="openai-chat", base_url=base_url)
    ref = ModelRef(provider=provider, model=ModelSpec(id="gpt-5.2", price=price))
    return cost_of(Usage(input_tokens=1_000_000, output_tokens=0), ref, table=prices_on_demand()).usd

price = Price(input=Decimal(3), output=Decimal(3))
without = [costs("here", "http://127.0.0.1:8000/v1"), costs("ollama", "http://127.0.0.1:11434"), costs("p", "https://a.example", price)]
print(without, "genai_prices" in sys.modules, loaded_prices() is None)
print(costs("p", "https://api.openai.com/v1"), "genai_prices" in sys.modules, loaded_prices() is None)
"""
HERE = ("http://127.0.0.1:8000/v1", "http://localhost:1234/v1", "http://[::1]:8080", "https://localhost/v1")


def test_the_list_is_not_loaded_for_what_it_cannot_know_or_need_not_tell() -> None:
    printed = subprocess.run([sys.executable, "-c", _PROGRAM], check=True, capture_output=True, text=True).stdout
    assert printed.splitlines() == ["[None, Decimal('0'), Decimal('3')] False True", "1.75 True False"]


@pytest.mark.parametrize("base_url", HERE)
def test_no_list_knows_a_server_on_this_computer(base_url: str) -> None:
    with pytest.raises(LookupError):
        get_snapshot().find_provider(None, None, base_url)


@pytest.mark.parametrize("base_url", [*HERE, "https://nobody.example/v1"])
def test_what_is_not_known_is_told_alike(base_url: str) -> None:
    load_prices.cache_clear()
    on_demand = prices_on_demand()

    assert on_demand is not load_prices()
    assert told(on_demand, base_url) == told(load_prices(), base_url)
    assert base_url in told(on_demand, base_url)


def told(table: PriceTable, base_url: str) -> str:
    with pytest.raises(Unpriced) as unpriced:
        table.find("p", ("m",), when=NOW, base_url=base_url)
    return str(unpriced.value)
