"""The sidebar in the window: what is asked appears in it, what is chosen in it comes on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow, held, in_turn_menu
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.chat import ChatRequest, Message
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store.values import Ask, ModelName, NewLane
from abreast.ui import threads
from abreast.ui.history.list_model import OPEN_ROLE, RUNNING_ROLE
from abreast.ui.history.rows import ComparisonRow, HitRow
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.panes import earlier_turns
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


def look_for(sidebar: HistorySidebar, word: str, qtbot: QtBot) -> None:
    """Type a word into the search and open the first hit."""
    search = sidebar.browser.header.search
    search.clear()
    qtbot.keyClicks(search, word)
    qtbot.waitUntil(
        lambda: any(isinstance(row, HitRow) and word in row.hit.snippet.lower() for row in sidebar.browser.list.rows),
        timeout=WAIT_MS,
    )
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(sidebar.browser.view, Qt.Key.Key_Return)


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
    # A narrow window has no room for it beside the panes.
    qtbot.waitUntil(lambda: not sidebar.isVisible(), timeout=WAIT_MS)
    opened.window.resize(1300, 800)
    qtbot.waitUntil(sidebar.isVisible, timeout=WAIT_MS)


def test_in_a_narrow_window_it_takes_the_place_of_the_panes_until_something_is_chosen(
    opened: OpenedWindow, qtbot: QtBot
) -> None:
    sidebar = sidebar_of(opened, qtbot)
    opened.ask("First question")
    opened.choose("new")
    opened.window.resize(600, 700)
    qtbot.waitUntil(lambda: not sidebar.isVisible(), timeout=WAIT_MS)

    opened.choose("history")
    qtbot.waitUntil(sidebar.isVisible, timeout=WAIT_MS)
    assert not opened.composer.isVisible()
    assert QApplication.focusWidget() is sidebar.browser.header.search
    qtbot.waitUntil(lambda: titles(sidebar) == ["First question"], timeout=WAIT_MS)
    sidebar.browser.view.choose(1)
    qtbot.keyClick(sidebar.browser.view, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "First question" in prompts(opened), timeout=WAIT_MS)
    assert opened.composer.isVisible()
    assert not sidebar.isVisible()
    opened.choose("history")
    qtbot.waitUntil(sidebar.isVisible, timeout=WAIT_MS)
    opened.choose("history")
    qtbot.waitUntil(opened.composer.isVisible, timeout=WAIT_MS)
    assert opened.preferences.is_side_shown


def test_a_hit_in_an_answer_that_another_has_replaced_comes_back_on_the_screen(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    sidebar = sidebar_of(opened, qtbot)
    answering.reply = of_events(chunk("A needle."), chunk())
    opened.ask("First question")
    answering.reply = None
    opened.ask("Second question")
    opened.choose_in(opened.panes[0], "regenerate")
    opened.wait_for_state("complete")
    answering.reply = of_events(chunk("A pin."), chunk())
    in_turn_menu(opened.panes[0], 2, "edit")
    opened.send("Edited thimble")
    opened.wait_for_text(0, "Edited thimble\n\nA pin.")

    look_for(sidebar, "needle", qtbot)

    qtbot.waitUntil(lambda: prompts(opened).startswith("First question\n\nA needle."), timeout=WAIT_MS)
    look_for(sidebar, "thimble", qtbot)
    qtbot.waitUntil(lambda: prompts(opened) == "Edited thimble\n\nA pin.", timeout=WAIT_MS)
    look_for(sidebar, "second", qtbot)
    qtbot.waitUntil(lambda: "Second question" in prompts(opened), timeout=WAIT_MS)


def test_a_hit_far_up_in_a_long_comparison_is_gone_to(
    opened: OpenedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (threads, earlier_turns):
        monkeypatch.setattr(module, "MAX_TURNS_TO_PLACE", 5)
    sidebar = sidebar_of(opened, qtbot)
    for prompt in ("A needle", *(f"Question {number}" for number in range(13))):
        opened.ask(prompt)
    opened.choose("new")

    look_for(sidebar, "needle", qtbot)

    qtbot.waitUntil(lambda: prompts(opened).startswith("A needle"), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: opened.panes[0].transcript.place()[0] == 14, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: opened.status == "", timeout=WAIT_MS)


def test_a_comparison_that_is_opened_from_the_start_page_is_not_cut_at_its_end(
    reopened: Callable[[], OpenedWindow], qtbot: QtBot
) -> None:
    opened = reopened()
    history, model = opened.history, ModelName(provider_id="a", provider_label="a", model_id="m", model_label="m")
    comparison_id, (lane_id,) = history.create([NewLane(letter="A", model=model)]).result()
    parent_id = None
    for prompt in ("Why?", "Why not?"):
        request = ChatRequest(model="m", messages=(Message.user(prompt),))
        ask = Ask(lane_id=lane_id, model=model, settings=LaneSettings(), request=request, parent_id=parent_id)
        parent_id = history.begin_turn(comparison_id, prompt, [ask]).result().answer_ids[lane_id]
        answer = AnswerRecord(state=AnswerState.COMPLETE, text=GrowingText("A list:\n\n- one\n- two"))
        history.finish(parent_id, answer)

    opened.do(opened.comparison.open(comparison_id))

    transcript = opened.panes[0].transcript
    qtbot.waitUntil(lambda: transcript.turn_count == 2, timeout=WAIT_MS)

    def heights(kind: str) -> list[int]:
        return [piece.height for piece in transcript._pieces if piece.kind == kind]

    qtbot.waitUntil(lambda: len(set(heights("prompt"))) == len(set(heights("prose"))) == 1, timeout=WAIT_MS)
