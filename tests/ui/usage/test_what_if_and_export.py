"""What a month would have cost with one model only, and the table as a file."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from usage_desk import HERE, OPENAI, Desk, charge

from abreast.core.meter.usage_forms import usage_csv
from abreast.core.meter.usage_table import By, UsageRow
from abreast.core.spreadsheet import harmless_cell
from abreast.core.store.values import ModelName


def test_a_month_is_replayed_at_another_price_to_the_last_digit(desk: Desk) -> None:
    desk.put(OPENAI, charge("1", tokens=(1001, 7)), charge("1", tokens=(3, 1)), charge(None, tokens=None))
    desk.open()
    desk.what_if.offer_models()
    desk.wait(lambda: desk.what_if.model.count() == 1)

    desk.what_if.run.click()
    desk.wait(lambda: not desk.what_if.result.isHidden())

    # 1004 tokens at $10 and 8 at $100 for a million.
    assert desk.what_if.result.text() == "$0.01084 + 1 unknown for 3 answers with only Dear"
    assert "Unknown: 1 answer" in desk.what_if.basis.text()
    assert desk.what_if.run.text() == "Work out"


def test_the_file_holds_what_the_table_shows_with_exact_amounts_and_no_formula(desk: Desk) -> None:
    name = ModelName(provider_id="acme", provider_label="Acme", model_id="x", model_label="=HYPERLINK(1)")
    desk.put(OPENAI, charge("0.123456789012345678"), charge(None, tokens=None))
    desk.put(name, charge("0.1", ttft_s=None))
    desk.put(HERE, charge("0", source="local"))
    desk.open()

    text = usage_csv(By.MODEL, desk.panel.table.rows_model.rows)
    rows = {row["model_id"]: row for row in csv.DictReader(io.StringIO(text))}

    assert Decimal(rows["openai/big"]["computed_usd"]) == Decimal("0.123456789012345678")
    assert rows["openai/big"]["unknown"] == "1"
    assert rows["acme/x"]["model"].startswith("'=HYPERLINK")
    assert rows["acme/x"]["ttft_s_median"] == "", "not known is empty, never 0"
    assert rows["local/tiny"]["computed_usd"] == "0"


def test_words_that_begin_like_a_formula_are_made_harmless() -> None:
    for word in ("=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", " =1", "＝1"):
        assert harmless_cell(word) == f"'{word}"
    assert harmless_cell("gpt-5.2") == "gpt-5.2"


def test_the_chosen_rows_are_copied_as_they_are_shown(desk: Desk, qapp: QApplication) -> None:
    desk.put(OPENAI, charge("0.5"))
    desk.open()
    table = desk.panel.table
    table.selectRow(0)

    desk.qtbot.keyClick(table, "c", Qt.KeyboardModifier.ControlModifier)

    heads, row = qapp.clipboard().text().split("\n")
    assert heads.startswith("Model\tCost\tAnswers")
    assert row.startswith("Big · OpenAI\t$0.50\t1")


def test_an_empty_table_has_a_head_only() -> None:
    rows: list[UsageRow] = []
    assert usage_csv(By.TAG, rows).startswith("tag_id,tag,answers")
