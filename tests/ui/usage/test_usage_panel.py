"""The usage panel over a real history: figures, periods, filters, and that unknown is never 0."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from usage_desk import HERE, OPENAI, Desk, charge

from abreast.core.meter.pricing import Cost
from abreast.core.meter.usage_table import By
from abreast.core.run.record import AnswerState
from abreast.ui.usage.choice import Choice, Period
from replayed_usage import charge_of_vector, model_of_vector, now, put, vectors


def test_the_cost_of_a_month_stands_in_its_kinds_with_what_is_unknown_apart(desk: Desk) -> None:
    desk.put(OPENAI, charge("1.00", source="provider"), charge("0.23"), charge(None), charge(None, at_least="0.01"))
    desk.put(HERE, charge("0", source="local"))

    desk.open()

    figure = desk.panel.figure
    assert figure.cost.text() == "$1.23 + 2 unknown"
    assert figure.kinds.text() == "$1.00 reported · $0.23 computed · 2 unknown, at least $0.01"
    assert desk.rows() == [("Big · OpenAI", "$1.23 + 2 unknown"), ("Tiny · This computer", "$0")]


@pytest.mark.parametrize(("usd", "told"), [("0", "$0"), (None, "1 unknown")])
def test_no_line_is_left_for_kinds_of_cost_that_say_nothing_more(desk: Desk, usd: str | None, told: str) -> None:
    desk.put(OPENAI, charge(usd))
    desk.open()

    assert desk.panel.figure.cost.text() == told
    assert desk.panel.figure.kinds.isHidden()


def test_an_answer_changes_the_panel_without_reading_the_history_again(desk: Desk) -> None:
    desk.put(OPENAI, charge("0.50"))
    desk.open()

    desk.put(OPENAI, charge("0.25", state=AnswerState.FAILED))
    desk.wait(lambda: desk.panel.figure.cost.text() == "$0.75")

    assert desk.cell("Answers") == "2"
    assert desk.cell("Failed") == "1"


def test_what_is_not_known_is_a_dash_with_its_reason(desk: Desk) -> None:
    desk.put(OPENAI, charge(None, tokens=None, ttft_s=None, speed=None))

    desk.open()

    assert [desk.cell(title) for title in ("Input", "Output", "TTFT", "p95", "Tok/s")] == ["-"] * 5
    assert desk.cell("Cost") == "1 unknown"
    model = desk.panel.table.rows_model
    spoken = model.data(model.index(0, 4), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Input tokens, with cache: unknown. No provider reported how many."


def test_nothing_asked_is_not_zero_dollars(desk: Desk) -> None:
    desk.open()

    assert desk.panel.figure.cost.text() == "-"
    assert desk.panel.figure.counts.text() == "Nothing was asked in this time."
    assert "Send a prompt" in desk.panel.spend.chart.accessibleDescription()
    assert "Ask two or more models" in desk.panel.map.chart.accessibleDescription()


def test_each_period_holds_what_belongs_to_it(desk: Desk) -> None:
    today = now()
    desk.put(OPENAI, charge("8", at=today - timedelta(days=400)))
    desk.put(OPENAI, charge("4", at=today))
    found: dict[Period, str] = {}

    for period in (Period.ALL, Period.MONTH, Period.TODAY, Period.SESSION):
        desk.open(Choice(period=period))
        found[period] = desk.panel.figure.cost.text()

    # The session began when the desk was made, so all came in it, whatever the day that it is counted on.
    assert found == {Period.ALL: "$12.00", Period.MONTH: "$4.00", Period.TODAY: "$4.00", Period.SESSION: "$12.00"}


def test_a_row_narrows_the_panel_down_and_the_button_shows_all_again(desk: Desk) -> None:
    desk.put(OPENAI, charge("1"))
    desk.put(HERE, charge("0", source="local"))
    desk.open(Choice(by=By.PROVIDER))
    table = desk.panel.table
    assert desk.rows()[0][0] == "OpenAI"

    table.setCurrentIndex(table.model().index(0, 0))
    desk.qtbot.keyClick(table, Qt.Key.Key_Return)
    desk.wait(lambda: desk.rows() == [("Big · OpenAI", "$1.00")])
    assert desk.panel._filter.accessibleName() == "Only OpenAI. Show all again"

    desk.panel._filter.click()
    desk.wait(lambda: len(desk.rows()) == 2)
    assert desk.panel._filter.isHidden()


def test_the_table_is_sorted_by_keyboard_with_unknown_figures_last(desk: Desk) -> None:
    desk.put(OPENAI, charge("1", speed=None))
    desk.put(HERE, charge("0", source="local", speed=80))
    desk.open()
    table = desk.panel.table
    speed = [column.title for column in table.rows_model.shown_columns].index("Tok/s")
    assert desk.rows()[0][0] == "Big · OpenAI"

    table.setCurrentIndex(table.model().index(0, speed))
    desk.qtbot.keyClick(table, Qt.Key.Key_S)
    assert [name for name, _ in desk.rows()] == ["Tiny · This computer", "Big · OpenAI"]
    desk.qtbot.keyClick(table, Qt.Key.Key_S)
    assert [name for name, _ in desk.rows()] == ["Tiny · This computer", "Big · OpenAI"], "unknown stays last"


def test_the_panel_is_exact_to_the_last_digit_over_all_vectors(desk: Desk) -> None:
    known, unknown = Decimal(0), 0
    for vector in vectors():
        each = charge_of_vector(vector, now())
        put(desk.history, model_of_vector(vector), each)
        cost: Cost = each.cost
        known += cost.usd or 0
        unknown += cost.usd is None

    desk.open()

    table = desk.feed.table
    assert table is not None
    totals = table.whole.totals
    assert totals.known_usd + totals.estimated_usd == known
    assert totals.unknown == unknown > 0
    assert desk.panel.figure.cost.text().endswith(f"+ {unknown} unknown")


def test_a_click_on_a_title_sorts_and_the_title_says_so(desk: Desk) -> None:
    desk.put(OPENAI, charge("2"), charge("1"))
    desk.put(HERE, charge("5"))
    desk.open()
    table = desk.panel.table
    header = table.horizontalHeader()
    column = [each.title for each in table.rows_model.shown_columns].index("Answers")

    def title() -> str:
        return table.rows_model.headerData(column, Qt.Orientation.Horizontal)

    assert title() == "Answers"
    place = QPoint(header.sectionViewportPosition(column) + 5, header.height() // 2)
    desk.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    first = title()
    desk.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert {first, title()} == {"Answers ↓", "Answers ↑"}
    described = table.rows_model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
    assert described.startswith("Answers, sorted, ")
