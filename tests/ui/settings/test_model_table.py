"""The table of models."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from abreast.core.registry.spec import ModelSpec, Price
from abreast.ui.settings.model_table import Column, ModelTable

MODELS = {i: ModelSpec(id=i, short=i[-1]) for i in ("vendor/alpha", "vendor/beta", "gamma")}


@pytest.fixture
def table(qtbot: QtBot) -> ModelTable:
    result = ModelTable()
    result.set_models(MODELS)
    return result


def shown(table: ModelTable) -> list[object]:
    return [table.index(row, Column.MODEL).data() for row in range(table.rowCount())]


def test_every_word_must_be_in_id_label_or_short_name(table: ModelTable) -> None:
    table.search("VENDOR a")
    assert shown(table) == ["vendor/alpha", "vendor/beta"]
    table.search("vendor bet")
    assert shown(table) == ["vendor/beta"]


def test_a_price_is_typed_with_comma_or_point_and_nothing_means_unknown(table: ModelTable) -> None:
    changed: list[ModelSpec] = []
    table.model_changed.connect(changed.append)
    for text in ("1,75", "$0.5", "0", ""):
        assert table.setData(table.index(0, Column.INPUT), text)
    prices = [model.price for model in changed]
    assert prices == [Price(input=Decimal("1.75")), Price(input=Decimal("0.5")), Price(input=Decimal(0)), None]


@pytest.mark.parametrize("text", ["cheap", "-1", "NaN", "Infinity"])
def test_what_is_no_price_is_refused_with_a_sentence(table: ModelTable, text: str) -> None:
    said: list[str] = []
    table.refused.connect(said.append)
    assert not table.setData(table.index(0, Column.OUTPUT), text)
    assert len(said) == 1


def test_the_switches_turn_and_are_spoken(table: ModelTable) -> None:
    table.toggle(2, Column.FAVOURITE)
    table.toggle(2, Column.SHOWN)
    spoken = [table.index(2, c).data(Qt.ItemDataRole.AccessibleTextRole) for c in (Column.FAVOURITE, Column.SHOWN)]
    assert spoken == ["gamma, favourite", "gamma, not shown"]
    model = table.model_at(2)
    assert model is not None
    assert (model.favourite, model.hidden) == (True, True)
