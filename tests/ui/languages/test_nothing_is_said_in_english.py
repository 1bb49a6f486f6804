"""In a language that puts each text in brackets, every text of every screen has them, or is a name or a figure."""

from __future__ import annotations

from collections.abc import Callable, Generator

import pytest
from bracketed import english, said_in_brackets, words_outside
from opened_window import WAIT_MS, Answering, OpenedWindow
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths
from abreast.ui.settings.dialog import SettingsDialog
from abreast.ui.settings.pages import PAGES
from routed_server import Asked, Reply, chunk, of_error, of_events

PROVIDERS = """
version: 1
providers:
  here:
    label: Ξένος
    dialect: openai-chat
    base_url: {url}/v1
    needs_key: false
    models:
      one: {{label: Άλφα}}
      two: {{label: Βήτα}}
"""
"""What is data is Greek."""


@pytest.fixture
def window_paths(window_paths: Paths, answering: Answering) -> Paths:
    window_paths.providers_file.write_text(PROVIDERS.format(url=answering.host.base_url), encoding="utf-8")
    usage = {"prompt_tokens": 1234, "completion_tokens": 567, "total_tokens": 1801}
    answering.reply = of_events(
        chunk("Διότι.\n\n```py\nξ = 1\n```\n\n|α|β|\n|-|-|\n|1|2|\n"), {**chunk(), "usage": usage}
    )
    return window_paths


@pytest.fixture(autouse=True)
def bracketed(qapp: QApplication) -> Generator[None]:
    with said_in_brackets(qapp):
        yield


def test_no_view_of_the_window_says_anything_in_english(
    reopened: Callable[[], OpenedWindow], answering: Answering, qtbot: QtBot
) -> None:
    opened = reopened()
    found = english(opened.window)
    opened.open_lanes("here/one", "here/two")
    opened.wait_until_it_does("merge")
    found += english(opened.window)
    opened.ask("Γιατί;")
    for action in ("usage", "differences", "find", "search_all", "layout_tabs"):
        opened.choose(action)
        QApplication.processEvents()
        found += [f"{action}: {each}" for each in english(opened.window)]
    answering.look = failing
    opened.send("Πώς;")
    opened.wait_for_state("failed")
    found += [f"failed: {each}" for each in english(opened.window)]
    answering.look = None
    opened.choose("new")
    opened.choose("blind")
    opened.ask_some("Ποιο;")
    opened.choose("vote")
    qtbot.waitUntil(lambda: not opened.comparison.sitting.runs.running, timeout=WAIT_MS)
    found += [f"blind: {each}" for each in english(opened.window)]
    assert not found, "\n".join(dict.fromkeys(found))


def test_no_dialog_says_anything_in_english(reopened: Callable[[], OpenedWindow]) -> None:
    opened = reopened()
    opened.open_lanes("here/one", "here/two")
    opened.wait_until_it_does("merge")
    opened.ask("Γιατί;")
    found: list[str] = []
    for action in (
        "palette", "shortcuts", "about", "licences", "merge", "judge", "report", "ranking", "samples", "sweep",
        "save_line_up", "line_ups", "key", "history_rule",
    ):  # fmt: skip
        opened.panes[0].transcript.setFocus()
        opened.choose(action)
        found += [f"{action}: {each}" for each in said_in(opened)]
    for action in ("details", "requests", "settings", "model"):
        opened.choose_in(opened.panes[0], action)
        found += [f"{action}: {each}" for each in said_in(opened)]
    assert not found, "\n".join(found)


def said_in(opened: OpenedWindow) -> list[str]:
    dialog = opened.dialog(QDialog)
    QApplication.processEvents()
    found = english(dialog)
    opened.close_dialog(dialog, accept=False)
    return found


def test_no_page_of_the_settings_says_anything_in_english(reopened: Callable[[], OpenedWindow]) -> None:
    opened = reopened()
    opened.choose("preferences")
    dialog = opened.dialog(SettingsDialog)
    found: list[str] = []
    for page in PAGES:
        dialog.show_page(page.id)
        QApplication.processEvents()
        found += [f"{page.id}: {each}" for each in english(dialog)]
    opened.close_dialog(dialog, accept=False)
    assert not found, "\n".join(dict.fromkeys(found))


def failing(_: Asked) -> Reply:
    return of_error("500 Internal Server Error", "server_error")


def test_a_text_that_is_not_translated_is_seen(qtbot: QtBot) -> None:
    label = QLabel("⟦Said⟧ 12 Ctrl+K: said in English")
    qtbot.addWidget(label)
    assert len(english(label)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("⟦One ⟦two⟧ here⟧", set()),
        ("⟦Cut off at the…", set()),
        ("⟦One⟧ and ⟦two⟧", {"and"}),
        ("<qt>⟦a&amp;b⟧<br>12 · Άλφα</qt>", set()),
        ("https://example.org/path Ctrl+Shift+K", set()),
        ("Cancel", {"Cancel"}),
    ],
)
def test_only_what_stands_in_no_brackets_is_english(text: str, words: set[str]) -> None:
    assert words_outside(text) == words
