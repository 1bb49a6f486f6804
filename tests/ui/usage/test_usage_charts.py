"""The charts: what they show, by pointer and by keyboard, and their axes."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from usage_desk import HERE, OPENAI, Desk, charge

from abreast.core.meter.spread import Spread
from abreast.core.meter.totals import Totals
from abreast.core.meter.usage_table import ALL, By, ModelDot, Span, UsageRow, UsageTable
from abreast.ui.theme.theme import Theme
from abreast.ui.usage.axes import LogAxis, linear_ticks
from abreast.ui.usage.choice import chart_by
from abreast.ui.usage.cost_map import CostMap
from abreast.ui.usage.model_map import MOST_NUMBERED, model_map
from abreast.ui.usage.spend import spend_of
from abreast.ui.usage.spend_chart import SpendChart

TODAY = date(2026, 11, 21)


def row(day: date, provider: str, usd: str) -> tuple[tuple[str, str], UsageRow]:
    key = (day.isoformat(), provider)
    totals = Totals(records=1, computed_usd=Decimal(usd))
    return key, UsageRow(key=key, label=f"{day}, {provider.title()}", totals=totals)


def dot(name: str, costs: list[float], speeds: list[float], unknown: int = 0) -> ModelDot:
    return ModelDot(
        provider_id="acme",
        model_id=name,
        label=name,
        cost_usd=Spread.of(costs),
        tokens_per_s=Spread.of(speeds),
        unknown=unknown,
    )


def test_bars_leave_no_day_out_and_stack_the_dearest_provider_first() -> None:
    rows = dict([row(TODAY, "a", "1"), row(TODAY, "b", "2"), row(TODAY - timedelta(days=3), "a", "0.5")])
    table = UsageTable(by=(By.DAY, By.PROVIDER), span=Span.month(TODAY), rows=rows)

    spend = spend_of(table, TODAY)

    assert len(spend.bars) == 21
    assert [part.label for part in spend.bars[-1].parts] == ["B", "A"]
    assert spend.bars[-1].usd == 3
    assert not spend.bars[-2].parts
    assert "Sat 21 Nov: $3.00 (B $2.00, A $1.00)" in spend.text


@pytest.mark.parametrize("width_px", range(180, 400, 10))
def test_names_of_days_do_not_touch_each_other(qtbot: QtBot, qapp: QApplication, width_px: int) -> None:
    rows = dict([row(TODAY, "a", "1")])
    chart = SpendChart(Theme(qapp))
    qtbot.addWidget(chart)
    chart.resize(width_px, 300)
    chart.show_spend(spend_of(UsageTable(by=(By.DAY, By.PROVIDER), span=Span.month(TODAY), rows=rows), TODAY))

    areas = sorted((area for area, _ in chart._names), key=lambda area: area.left())
    assert all(left.right() <= right.left() + 0.01 for left, right in pairwise(areas))


def test_a_long_time_is_shown_by_month() -> None:
    rows = {
        (month, "a"): UsageRow(
            key=(month, "a"), label=f"{month}, A", totals=Totals(records=1, computed_usd=Decimal(usd))
        )
        for month, usd in (("2026-01", 5), ("2026-11", 1))
    }
    assert chart_by(ALL, date(2026, 1, 1), TODAY) is By.MONTH
    assert chart_by(ALL, TODAY - timedelta(days=3), TODAY) is By.DAY
    assert chart_by(Span.month(TODAY), date(2020, 1, 1), TODAY) is By.DAY

    spend = spend_of(UsageTable(by=(By.MONTH, By.PROVIDER), rows=rows), TODAY)

    assert [bar.first.month for bar in spend.bars] == list(range(1, 12))
    assert (spend.bars[0].usd, spend.bars[0].is_month) == (5, True)


def test_the_map_says_who_is_not_on_it_and_why() -> None:
    shown = model_map([dot("known", [0.01, 0.02], [50.0]), dot("free", [0.0], [80.0]), dot("dark", [], [9.0], 2)])

    assert {each.label: each.is_free for each in shown.dots} == {"known": False, "free": True}
    assert shown.missing == (("dark", "the cost of its answers is unknown"),)
    assert "$0.02 an answer ($0.01 to $0.02, all of 2)" in shown.text


def test_an_error_bar_is_of_the_middle_nine_tenths_once_there_are_twenty_answers() -> None:
    costs = [float(value) for value in range(1, 22)]
    (only,) = model_map([dot("many", costs, costs)]).dots

    assert (only.usd.low, only.usd.middle, only.usd.high) == (2.0, 11.0, 20.0)
    assert "5 to 95 % of 21" in only.text


def test_only_as_many_models_have_numbers_as_can_be_told_apart() -> None:
    shown = model_map([dot(f"m{i:02}", [0.1] * (40 - i), [5.0]) for i in range(20)])

    assert [each.is_numbered for each in shown.dots].count(True) == MOST_NUMBERED
    assert shown.dots[0].label == "m00"
    assert f"{20 - MOST_NUMBERED} more models" in shown.note


def test_the_map_has_none_of_the_colours_that_panes_have(qtbot: QtBot, qapp: QApplication) -> None:
    chart = CostMap(Theme(qapp))
    qtbot.addWidget(chart)
    chart.resize(320, 320)
    chart.show_map(model_map([dot(f"m{i}", [0.1 * (i + 1)] * 9, [5.0 * (i + 1)]) for i in range(4)]))
    image = chart.grab().toImage()

    shown = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert chart.roles.accent.lower() in shown
    assert shown.isdisjoint({chart.roles.lane(i).lower() for i in range(8)})


@given(st.floats(min_value=1e-9, max_value=1e9))
def test_ticks_are_few_and_reach_the_highest_value(highest: float) -> None:
    ticks = linear_ticks(highest)

    assert ticks[0] == 0
    assert ticks[-1] >= highest * (1 - 1e-6)
    assert 2 <= len(ticks) <= 6


@given(st.lists(st.floats(min_value=1e-9, max_value=1e6), min_size=1, max_size=9))
def test_all_values_stand_within_the_axis(values: list[float]) -> None:
    axis = LogAxis.around(values)

    assert all(0 <= axis.share(value) <= 1 for value in values)


def test_the_keyboard_walks_over_the_bars_and_narrows_the_table_down(desk: Desk) -> None:
    desk.put(OPENAI, charge("1"))
    desk.put(HERE, charge("0.25"))
    desk.open()
    chart = desk.panel.spend.chart
    desk.qtbot.keyClick(chart, Qt.Key.Key_Home)

    assert "OpenAI" in chart.accessibleDescription()
    assert "$1.00 for 1 answer" in chart.accessibleDescription()
    desk.qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "This computer" in chart.accessibleDescription()

    desk.qtbot.keyClick(chart, Qt.Key.Key_Return)
    desk.wait(lambda: desk.rows() == [("Tiny · This computer", "$0.25")])


def test_a_click_on_a_dot_narrows_the_table_down(desk: Desk) -> None:
    desk.put(OPENAI, charge("1", speed=20))
    desk.put(HERE, charge("0", source="local", speed=90))
    desk.open()
    chart = desk.panel.map.chart
    place = next(mark.area.center().toPoint() for mark in chart.marks if mark.text.startswith("Tiny"))

    desk.qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)

    desk.wait(lambda: [name for name, _ in desk.rows()] != ["Big · OpenAI", "Tiny · This computer"])
    assert desk.panel.choice.only.model == "local/tiny"


def test_each_chart_is_there_as_a_table_too(desk: Desk) -> None:
    desk.put(OPENAI, charge("1", speed=20), charge(None))
    desk.open()
    for frame in (desk.panel.spend, desk.panel.map):
        frame.switch.click()

    spend, dots = desk.panel.spend._table, desk.panel.map._table
    assert spend is not None
    assert dots is not None
    assert spend.item(0, 1).text() == "$1.00 + 1 unknown"
    assert dots.item(0, 0).text() == "Big · OpenAI"
    assert dots.item(0, 1).text() == "$1.00 an answer ($1.00 to $1.00, all of 1)"


@pytest.mark.parametrize("zoom", [100, 200])
def test_all_marks_of_a_chart_are_on_it_at_any_text_size(desk: Desk, zoom: int) -> None:
    desk.put(OPENAI, charge("1"), charge("0.001", speed=10))
    desk.open()
    desk.theme.set_zoom(zoom)

    for frame in (desk.panel.spend, desk.panel.map):
        chart = frame.chart
        chart.resize(380, chart.sizeHint().height())
        assert chart.marks
        for mark in chart.marks:
            assert 0 <= mark.area.left() <= mark.area.right() <= chart.width() + 1
            assert mark.area.bottom() <= chart.sizeHint().height() + 1
