"""Budgets and prices in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from genai_prices.data_snapshot import set_custom_snapshot
from PySide6.QtWidgets import QApplication
from settings_desk import Desk, at_desk, type_over, until

from abreast.core.meter.budget import Budget, Period
from abreast.core.meter.budget_file import load_budgets, save_budgets
from abreast.core.meter.price_table import load_prices
from abreast.ui.settings.budgets_page import NO_AMOUNT, BudgetsPage
from abreast.ui.settings.prices_page import PricesPage
from routed_server import Asked, Reply, host_in_thread, of_json

MINE = """\
providers:
  mine:
    label: Mine
    dialect: openai-chat
    base_url: http://127.0.0.1:9/v1
    needs_key: false
    models: {m: {price: {input: 1.5, output: 6}}, dark: }
"""

NEWER = [
    {
        "id": "openai",
        "name": "OpenAI",
        "api_pattern": "https://api\\.openai\\.com",
        "models": [{"id": "gpt-4o", "match": {"equals": "gpt-4o"}, "prices": {"input_mtok": 1.5, "output_mtok": 9}}],
    }
]


@pytest.fixture
def bundled_prices() -> Iterator[None]:
    """The list that came with the program, again, whatever a test has applied."""
    yield
    set_custom_snapshot(None)
    load_prices.cache_clear()


def budgets_page(desk: Desk) -> BudgetsPage:
    page = desk.dialog.show_page("budgets")
    assert isinstance(page, BudgetsPage)
    return page


def prices_page(desk: Desk) -> PricesPage:
    page = desk.dialog.show_page("prices")
    assert isinstance(page, PricesPage)
    return page


def test_a_budget_is_added_changed_and_removed(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = budgets_page(desk)
        page.add.click()
        row = page.rows[0]
        type_over(row.amount, "twenty")
        assert desk.dialog._trouble.text() == NO_AMOUNT
        type_over(row.amount, "2.50")
        row.provider.setCurrentIndex(row.provider.findData("mine"))
        row.blocks.click()
        await desk.apply()

        kept = load_budgets(desk.core.paths.config).budgets
        assert kept == (Budget(period=Period.DAY, usd=Decimal("2.50"), provider_id="mine", blocks=True),)
        await until(lambda: len(page.rows) == 1 and not page.is_changed)

        page.rows[0].remove.click()
        await desk.apply()
        assert load_budgets(desk.core.paths.config).budgets == ()

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_a_budget_of_a_provider_that_is_gone_stays_what_it_is(qapp: QApplication, tmp_path: Path) -> None:
    budget = Budget(period=Period.MONTH, usd=Decimal(7), provider_id="gone")
    (tmp_path / "config").mkdir(mode=0o700)
    save_budgets(tmp_path / "config", [budget])

    async def scenario(desk: Desk) -> None:
        page = budgets_page(desk)
        await until(lambda: len(page.rows) == 1)
        assert page.rows[0].budget == budget
        assert not page.is_changed

    at_desk(qapp, tmp_path, scenario, providers=MINE)


def test_prices_stand_with_their_source_and_unknown_ones_with_the_reason(qapp: QApplication, tmp_path: Path) -> None:
    async def scenario(desk: Desk) -> None:
        page = prices_page(desk)
        await until(lambda: page.prices.rows)
        page.search.setText("mine")
        found = {row[0]: row for row in page.prices.rows if row[1] == "Mine"}
        assert found["m"][2:] == ("$1.5", "-", "-", "$6", "your price in providers.yaml")
        assert found["dark"][2:6] == ("-", "-", "-", "-")
        assert "does not know the provider" in found["dark"][6]

    at_desk(qapp, tmp_path, scenario, providers=MINE)


@pytest.mark.usefixtures("bundled_prices")
def test_a_check_that_fails_says_so_and_changes_nothing(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(request: Asked) -> Reply:
        asked.append(request.path)
        return Reply(body=b"[]")

    async def scenario(desk: Desk) -> None:
        page = prices_page(desk)
        await until(lambda: page.prices.rows)
        assert not asked, "nothing is fetched before the button is pressed"
        page.check.click()
        await until(lambda: "no price list" in page.said.text())
        assert asked
        assert page._differences.isHidden()
        assert page.undo.isHidden()

    with host_in_thread(answer) as host:
        # The address is a constant of the library; a real server stands in for it.
        monkeypatch.setattr("genai_prices.update_prices.DEFAULT_UPDATE_URL", f"{host.base_url}/prices.json")
        at_desk(qapp, tmp_path, scenario, providers=MINE)


@pytest.mark.usefixtures("bundled_prices")
def test_newer_prices_are_shown_then_used_and_taken_back(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario(desk: Desk) -> None:
        page = prices_page(desk)
        await until(lambda: page.prices.rows)
        page.check.click()
        await until(lambda: not page._differences.isHidden())
        assert any(row[:2] == ("openai", "gpt-4o") for row in page.changes.rows)
        assert not desk.core.price_file.can_undo, "nothing applies yet"

        page.use.click()
        await until(lambda: "used from now on" in page.said.text())
        assert not page.undo.isHidden()
        page.undo.click()
        await until(lambda: "from before" in page.said.text())
        assert not desk.core.price_file.can_undo

    with host_in_thread(lambda _: of_json(NEWER)) as host:
        monkeypatch.setattr("genai_prices.update_prices.DEFAULT_UPDATE_URL", f"{host.base_url}/prices.json")
        at_desk(qapp, tmp_path, scenario, providers=MINE)
