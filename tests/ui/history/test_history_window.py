"""The sidebar in the window: what is asked appears in it, what is chosen in it comes on the screen."""

from __future__ import annotations

from opened_window import WAIT_MS, Answering, OpenedWindow, held
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.ui.history.list_model import OPEN_ROLE, RUNNING_ROLE
from abreast.ui.history.rows import ComparisonRow
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.preferences import DEFAULT_SIDE_PX
from routed_server import chunk, of_events


def sidebar_of(opened: OpenedWindow, qtbot: QtBot) -> HistorySidebar:
    qtbot.waitUntil(lambda: bool(opened.window.findChildren(HistorySidebar)), timeout=WAIT_MS)
    return opened.window.findChildren(HistorySidebar)[0]


def titles(sidebar: HistorySidebar) -> list[str]:
    return [row.summary.title for row in sidebar.browser.list.rows if isinstance(row, ComparisonRow)]


def marked(sidebar: HistorySidebar, role: int) -> list[str]:
    rows = sidebar.browser.list
    indexes = [rows.index(number) for number in range(rows.rowCount())]
    return [index.data() for index in indexes if index.data(role)]


def prompts(opened: OpenedWindow) -> str:
    return opened.panes[0].transcript.plain_text()


def test_what_is_asked_appears_and_what_is_chosen_comes_back(opened: OpenedWindow, qtbot: QtBot) -> None:
    sidebar = sidebar_of(opened, qtbot)
    opened.ask("First question")
    qtbot.waitUntil(lambda: titles(sidebar) == ["First question"], timeout=WAIT_MS)
    opened.choose("new")
    opened.ask("Second question")
    qtbot.waitUntil(lambda: marked(sidebar, OPEN_ROLE) == ["Second question"], timeout=WAIT_MS)
    assert titles(sidebar) == ["Second question", "First question"]

    sidebar.browser.view.choose(2)
    qtbot.keyClick(sidebar.browser.view, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "First question" in prompts(opened), timeout=WAIT_MS)
    assert marked(sidebar, OPEN_ROLE) == ["First question"]
    opened.choose("newer")
    qtbot.waitUntil(lambda: marked(sidebar, OPEN_ROLE) == ["Second question"], timeout=WAIT_MS)


def test_one_that_answers_behind_another_has_a_dot(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    sidebar = sidebar_of(opened, qtbot)
    answering.reply = held("It goes on")
    opened.send("Long question")
    opened.wait_for_state("streaming")

    opened.choose("new")

    qtbot.waitUntil(lambda: marked(sidebar, RUNNING_ROLE) == ["Long question"], timeout=WAIT_MS)
    assert marked(sidebar, OPEN_ROLE) == []
    sidebar.browser.view.choose(1)
    qtbot.keyClick(sidebar.browser.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(sidebar) == [], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: sidebar.browser.note.isVisible(), timeout=WAIT_MS)


def test_deleting_the_open_one_begins_a_new_one_and_undo_brings_it_back(opened: OpenedWindow, qtbot: QtBot) -> None:
    sidebar = sidebar_of(opened, qtbot)
    opened.ask("A question")
    qtbot.waitUntil(lambda: titles(sidebar) == ["A question"], timeout=WAIT_MS)

    sidebar.browser.view.choose(1)
    qtbot.keyClick(sidebar.browser.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "A question" not in prompts(opened), timeout=WAIT_MS)
    sidebar.undo_bar.undo.click()
    qtbot.waitUntil(lambda: titles(sidebar) == ["A question"], timeout=WAIT_MS)

    sidebar.browser.view.choose(1)
    qtbot.keyClick(sidebar.browser.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A question" in prompts(opened), timeout=WAIT_MS)


def test_a_hit_opens_at_its_turn(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    sidebar = sidebar_of(opened, qtbot)
    long = of_events(chunk("A needle in a haystack.\n\n" + "More hay.\n\n" * 60), chunk())
    answering.reply = long
    for number in range(8):
        answering.reply = of_events(chunk(f"Nothing here {number}.\n\n" + "More hay.\n\n" * 60), chunk())
        if number == 1:
            answering.reply = long
        opened.ask(f"Question {number}")
    opened.choose("new")

    opened.choose("search_all")
    assert QApplication.focusWidget() is sidebar.browser.header.search
    qtbot.keyClicks(sidebar.browser.header.search, "needle")
    qtbot.waitUntil(lambda: len(sidebar.browser.list.rows) == 1, timeout=WAIT_MS)
    qtbot.keyClick(sidebar.browser.header.search, Qt.Key.Key_Down)
    qtbot.keyClick(sidebar.browser.view, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: len(opened.panes) == 1 and opened.panes[0].transcript.place()[0] == 7, timeout=WAIT_MS)


def test_it_is_folded_away_and_stays_so(opened: OpenedWindow, qtbot: QtBot) -> None:
    sidebar = sidebar_of(opened, qtbot)
    assert abs(sidebar.parentWidget().width() - DEFAULT_SIDE_PX) < 40

    opened.choose("history")
    assert not sidebar.isVisible()
    assert not opened.preferences.is_side_shown
    opened.choose("search_all")
    qtbot.waitUntil(sidebar.isVisible, timeout=WAIT_MS)

    opened.window.resize(600, 700)
    # A narrow window has no room for it.
    qtbot.waitUntil(lambda: not sidebar.isVisible(), timeout=WAIT_MS)
    opened.window.resize(1300, 800)
    qtbot.waitUntil(sidebar.isVisible, timeout=WAIT_MS)
