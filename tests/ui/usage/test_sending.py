"""What is said beside Send, and what the budgets ask before a prompt leaves."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from opened_window import Answering, OpenedWindow, providers_at

from abreast.core.meter.budget import Budget, Period
from abreast.core.meter.budget_file import save_budgets
from abreast.core.meter.usage_table import By
from abreast.core.paths import Paths
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.history.tag_dialog import TagDialog
from abreast.ui.usage.attached import AttachedUsage
from abreast.ui.usage.choice import Choice
from abreast.ui.usage.choice import Period as Shown
from abreast.ui.usage.panel import UsagePanel
from abreast.ui.usage.sending import BudgetDialog
from routed_server import chunk, of_events

MODELS = "{one: {price: {input: 10, output: 1000}, context_tokens: 50}, two: {}}"


@pytest.fixture
def window_paths(answering: Answering, window_paths: Paths) -> Paths:
    window_paths.providers_file.write_text(providers_at(answering.host.base_url, MODELS))
    return window_paths


def usage_of(window: OpenedWindow) -> AttachedUsage:
    window._qtbot.waitUntil(lambda: window._bench._usage.attached is not None, timeout=10_000)
    attached = window._bench._usage.attached
    assert attached is not None
    return attached


def wait(window: OpenedWindow, text: str) -> None:
    window._qtbot.waitUntil(lambda: text in window.composer._estimate.text(), timeout=10_000)


def limit(paths: Paths, usd: str, *, blocks: bool = False) -> None:
    save_budgets(paths.config, [Budget(period=Period.DAY, usd=Decimal(usd), blocks=blocks)])


def test_the_estimate_stands_beside_send_and_says_how_it_is_known(opened: OpenedWindow) -> None:
    opened.wait_for_history()
    opened.composer.set_prompt("Why is the sky blue?")

    wait(opened, "~$0.50 to 1 pane")

    basis = opened.composer._estimate.accessibleDescription()
    assert "rule of thumb" in basis
    assert "500 tokens, since nothing is known of its answers" in basis
    chip = opened.composer._chips[opened.composer.chosen_lanes[0]]
    assert "~$0.50" in chip.accessibleDescription()


def test_an_unknown_cost_is_said_and_an_empty_box_shows_nothing(opened: OpenedWindow) -> None:
    opened.wait_for_history()
    opened.open_lanes("here/two")
    opened.composer.set_prompt("Why?")
    wait(opened, "~$0.50 + 1 unknown to 2 panes")

    opened.composer.set_prompt("")
    opened._qtbot.waitUntil(lambda: opened.composer._estimate.text() == "", timeout=10_000)


def test_a_prompt_that_does_not_fit_is_warned_of_before_it_is_sent(opened: OpenedWindow) -> None:
    opened.wait_for_history()
    opened.composer.set_prompt("word " * 200)

    opened._qtbot.waitUntil(lambda: not opened.composer._notice.isHidden(), timeout=10_000)

    assert "do not fit into the 50" in opened.composer._notice.text()


def test_a_budget_that_is_used_up_asks_and_no_keeps_the_prompt(
    opened: OpenedWindow, window_paths: Paths, answering: Answering
) -> None:
    opened.wait_for_history()
    limit(window_paths, "0.10")
    opened.send("Why?")

    opened.close_dialog(opened.dialog(BudgetDialog), accept=False)
    assert opened.composer.prompt == "Why?"
    assert not answering.host.asked

    opened.composer.submit()
    opened.close_dialog(opened.dialog(BudgetDialog), accept=True)
    opened.wait_until_sent()
    opened.wait_for_state("complete")
    assert len(answering.host.asked) == 1


def test_a_budget_that_blocks_refuses_with_a_sentence_also_to_regenerate(
    opened: OpenedWindow, window_paths: Paths, answering: Answering
) -> None:
    opened.wait_for_history()
    opened.ask("First")
    limit(window_paths, "0.10", blocks=True)

    opened.send("Second")
    opened._qtbot.waitUntil(lambda: opened.status.startswith("Not sent:"), timeout=10_000)
    assert "Settings > Budgets" in opened.status
    assert opened.composer.prompt == "Second"

    opened.composer.set_status("")
    opened.choose_in(opened.panes[0], "regenerate")
    opened._qtbot.waitUntil(lambda: opened.status.startswith("Not sent:"), timeout=10_000)
    assert len(answering.host.asked) == 1


def test_the_dock_opens_with_its_key_is_remembered_and_follows_the_answers(opened: OpenedWindow) -> None:
    opened.wait_for_history()
    opened.choose("usage")
    dock = usage_of(opened).dock
    opened._qtbot.waitUntil(lambda: dock.is_shown, timeout=10_000)
    assert opened.preferences.usage_shown
    panel = dock.panel
    assert panel is not None
    opened._qtbot.waitUntil(lambda: "Nothing" in panel.figure.counts.text(), timeout=10_000)

    opened.ask("Why?")
    opened._qtbot.waitUntil(lambda: panel.figure.counts.text().startswith("1 answer"), timeout=10_000)

    opened.choose("usage")
    assert not dock.is_shown
    assert not opened.preferences.usage_shown


def test_tags_that_are_edited_in_the_sidebar_move_what_was_spent(opened: OpenedWindow) -> None:
    opened.wait_for_history()
    opened.ask("Why?")
    opened.choose("usage")
    panel = usage_of(opened).dock.show()
    panel.choose(Choice(by=By.TAG))
    opened._qtbot.waitUntil(lambda: _names(panel) == ["no tag"], timeout=10_000)
    comparison_id = opened.comparison.current_id
    assert comparison_id is not None
    sidebar = opened.window.findChild(HistorySidebar)
    assert isinstance(sidebar, HistorySidebar)
    opened._qtbot.waitUntil(lambda: sidebar.has(comparison_id), timeout=10_000)
    summary = sidebar.browser.loaded.summary(comparison_id)
    assert summary is not None

    sidebar._open_tags(summary)
    dialog = opened.dialog(TagDialog)
    dialog.field.setText("work")
    dialog.accept()

    opened._qtbot.waitUntil(lambda: _names(panel) == ["work"], timeout=10_000)


def test_what_a_temporary_comparison_spent_counts_until_the_program_ends_and_reaches_no_disk(
    opened: OpenedWindow, window_paths: Paths, answering: Answering
) -> None:
    opened.wait_for_history()
    limit(window_paths, "1000")
    answering.reply = of_events(chunk("Because."), chunk(usage={"prompt_tokens": 10, "completion_tokens": 20}))
    opened.ask("Why?")
    opened.choose("usage")
    usage = usage_of(opened)
    panel = usage.dock.show()
    opened._qtbot.waitUntil(lambda: _cost(panel) == Decimal("0.0201"), timeout=10_000)
    opened.choose("new_temporary")
    opened._qtbot.waitUntil(lambda: opened.comparison.is_temporary, timeout=10_000)

    opened.ask("Why, in secret?")
    opened._qtbot.waitUntil(lambda: _cost(panel) == Decimal("0.0402"), timeout=10_000)
    opened.choose("new")
    for period in Shown:
        panel.choose(Choice(period=period))
        opened._qtbot.waitUntil(lambda: _cost(panel) == Decimal("0.0402"), timeout=10_000)

    (budget,) = usage.dock.budgets.spent
    assert budget.usd == Decimal("0.0402")
    assert opened.history.ledger.last_usage_id().result(10) == 1


def _names(panel: UsagePanel) -> list[str]:
    return [row.label for row in panel.table.rows_model.rows]


def _cost(panel: UsagePanel) -> Decimal:
    return sum((row.totals.known_usd for row in panel.table.rows_model.rows), Decimal(0))


def test_what_is_exported_is_put_in_its_place_at_once(tmp_path: Path) -> None:
    from abreast.ui.table_file import write_whole

    target = tmp_path / "usage.csv"
    target.write_text("old")
    write_whole(target, "new\n")

    assert target.read_text() == "new\n"
    assert [file.name for file in tmp_path.iterdir()] == ["usage.csv"]
