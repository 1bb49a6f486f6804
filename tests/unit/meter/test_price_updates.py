"""Newer prices come only on demand, are shown before they apply, and can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from asked_models import PRICE, ref
from genai_prices.data_snapshot import set_custom_snapshot

from abreast.core.errors import ProviderError
from abreast.core.meter.price_list import price_rows
from abreast.core.meter.price_table import PriceTable, load_prices, prices_on_demand
from abreast.core.meter.price_updates import FILE_NAME, PriceFile, PricesUnusable
from routed_server import Reply, host

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
LIST = [
    {
        "id": "openai",
        "name": "OpenAI",
        "api_pattern": "https://api\\.openai\\.com",
        "models": [
            {"id": "gpt-4o", "match": {"equals": "gpt-4o"}, "prices": {"input_mtok": 1.5, "output_mtok": 9}},
            {"id": "gpt-9", "match": {"equals": "gpt-9"}, "prices": {"input_mtok": 1, "output_mtok": 2}},
        ],
    }
]


@pytest.fixture(autouse=True)
def bundled_prices() -> Iterator[None]:
    """The list in use is the library's own state: it is put back."""
    yield
    set_custom_snapshot(None)
    load_prices.cache_clear()


def input_rate(table: PriceTable, model: str = "gpt-4o") -> Decimal:
    return table.find("openai", (model,), when=NOW).rates(0)["input_tokens"]


async def test_what_is_newer_is_shown_applied_kept_and_taken_back(tmp_path: Path) -> None:
    prices = PriceFile(tmp_path)
    async with host({"/prices": Reply(body=json.dumps(LIST).encode())}) as server:
        new = await prices.check(f"{server.base_url}/prices")
    before = input_rate(load_prices())
    untouched = not (tmp_path / FILE_NAME).exists()

    prices.apply(new)
    on_demand = prices_on_demand()
    applied = load_prices()
    set_custom_snapshot(None)
    load_prices.cache_clear()
    after_restart = PriceFile(tmp_path).load()
    prices.undo()

    (change,) = [each for each in new.changes if (each.model_id, each.kind) == ("gpt-4o", "input")]
    assert (change.old, change.new) == (before, Decimal("1.5"))
    assert new.new_models == 1
    assert untouched
    assert input_rate(applied) == input_rate(after_restart) == Decimal("1.5")
    assert applied.name.startswith("genai-prices of 20")
    assert on_demand.name == applied.name
    assert input_rate(load_prices()) == before
    assert not prices.can_undo


async def test_what_is_no_price_list_changes_nothing(tmp_path: Path) -> None:
    prices = PriceFile(tmp_path)
    replies = {
        "/html": Reply(body=b"<html>"),
        "/object": Reply(body=b"{}"),
        "/broken": Reply(body=b'[{"id": 3}]'),
        "/gone": Reply(status="404 Not Found"),
    }
    async with host(replies) as server:
        for path in ("html", "object", "broken"):
            with pytest.raises(PricesUnusable):
                await prices.check(f"{server.base_url}/{path}")
        with pytest.raises(ProviderError, match="404"):
            await prices.check(f"{server.base_url}/gone")

    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_told_and_can_be_put_away(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("{}")
    prices = PriceFile(tmp_path)

    with pytest.raises(PricesUnusable, match=r"prices\.json"):
        prices.load()
    prices.undo()

    assert input_rate(prices.load()) > 0


def test_the_price_page_tells_each_price_with_its_source() -> None:
    openai = "https://api.openai.com/v1"
    refs = (
        ref(None, provider="openai", model="gpt-4o", base_url=openai),
        ref(PRICE, provider="openai", model="gpt-4o", base_url=openai),
        ref(None, managed=True),
        ref(None),
    )

    listed, own, local, unknown = price_rows(refs, load_prices(), NOW)

    assert listed.rates is not None
    assert "genai-prices" in listed.source
    assert "2026-11-21" in listed.source
    assert own.source == "your price in providers.yaml"
    assert (own.listed, own.rates and own.rates["input_tokens"]) == (listed.rates, PRICE.input)
    assert local.is_local
    assert unknown.rates is None
    assert unknown.reason
