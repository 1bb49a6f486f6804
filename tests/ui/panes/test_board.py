"""The panes beside each other: added, closed, brought back, doubled, moved."""

from __future__ import annotations

import pytest
from opened_window import Answering, OpenedWindow, held
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from abreast.ui.panes.header import MIN_PANE_PX
from abreast.ui.panes.pane import Pane


def models(opened: OpenedWindow) -> list[str]:
    return [pane.header._model.text() for pane in opened.panes]


def letters(opened: OpenedWindow) -> str:
    return "".join(pane.header._badge.text() for pane in opened.panes)


@pytest.fixture
def three(opened: OpenedWindow) -> OpenedWindow:
    opened.open_lanes("here/two", "here/three")
    return opened


def test_panes_stand_in_the_order_in_which_they_were_opened(three: OpenedWindow) -> None:
    assert (models(three), letters(three)) == (["one", "two", "three"], "ABC")
    assert [chip.text()[0] for chip in three.composer._chips.values()] == ["A", "B", "C"]


def test_a_name_that_means_nothing_is_reported_and_opens_no_pane(opened: OpenedWindow) -> None:
    opened.open_lanes("nobody/nothing")

    assert models(opened) == ["one"]
    assert "nothing" in opened.status


def test_without_a_pane_the_ways_to_begin_are_shown(opened: OpenedWindow) -> None:
    assert opened.window.stack.currentWidget() is opened.board

    opened.choose_in(opened.panes[0], "close")

    assert opened.panes == ()
    assert opened.window.stack.currentWidget() is opened._bench._page


def test_the_letter_of_a_closed_pane_is_free_again(three: OpenedWindow) -> None:
    three.choose_in(three.panes[0], "close")
    three.open_lanes("here/one")

    assert (models(three), letters(three)) == (["two", "three", "one"], "BCA")


def test_a_closed_pane_comes_back_with_its_thread(opened: OpenedWindow, answering: Answering) -> None:
    opened.ask("First?")
    opened.choose_in(opened.panes[0], "close")
    assert "Ctrl+Shift+T" in opened.status
    opened.choose("reopen")
    assert opened.panes[0].transcript.plain_text() == "First?\n\none says 1"
    opened.ask("Second?")

    assert answering.messages("one")[-1] == [("user", "First?"), ("assistant", "one says 1"), ("user", "Second?")]


def test_closing_a_running_pane_stops_it(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    answering.reply = held("words")
    opened.send("Go on")
    qtbot.waitUntil(lambda: "words" in opened.panes[0].transcript.plain_text())

    opened.choose_in(opened.panes[0], "close")

    qtbot.waitUntil(lambda: answering.host.left == 1)


def test_nothing_comes_back_when_nothing_was_closed(opened: OpenedWindow) -> None:
    opened.choose("reopen")

    assert (models(opened), opened.status) == (["one"], "Nothing was closed.")


def test_a_double_has_the_model_and_the_settings_but_a_letter_of_its_own(opened: OpenedWindow) -> None:
    opened.choose_in(opened.panes[0], "duplicate")

    assert (models(opened), letters(opened)) == (["one", "one"], "AB")


def test_a_new_comparison_keeps_the_models_and_empties_the_panes(three: OpenedWindow) -> None:
    three.ask("Why?")
    three.choose("new")

    assert models(three) == ["one", "two", "three"]
    assert [pane.transcript.plain_text() for pane in three.panes] == ["", "", ""]


@pytest.mark.parametrize(
    ("start", "action", "order"),
    [(0, "right", "BAC"), (2, "left", "ACB"), (0, "left", "ABC"), (2, "right", "ABC")],
)
def test_a_pane_moves_by_one_place_and_not_beyond_the_ends(
    three: OpenedWindow, start: int, action: str, order: str
) -> None:
    three.choose_in(three.panes[start], action)

    assert letters(three) == order
    assert "".join(chip.text()[0] for chip in three.composer._chips.values()) == order


def drag(pane: Pane, by_px: int) -> None:
    """Take a pane by its header and let it go `by_px` to the right."""
    header = pane.header
    start = QPoint(header.width() // 2, header.height() // 2)
    at = header.mapToGlobal(start)
    QTest.mousePress(header, Qt.MouseButton.LeftButton, pos=start)
    steps = 20
    for step in range(1, steps + 1):
        # Within the header's own place, which moves along with the pane.
        target = QPoint(at.x() + by_px * step // steps, at.y())
        QTest.mouseMove(header, header.mapFromGlobal(target))
    QTest.mouseRelease(header, Qt.MouseButton.LeftButton, pos=start)


@pytest.mark.parametrize(("start", "places", "order"), [(0, 1, "BAC"), (0, 2, "BCA"), (2, -2, "CAB"), (1, 0, "ABC")])
def test_a_pane_can_be_dragged_by_its_header(
    three: OpenedWindow, qtbot: QtBot, start: int, places: int, order: str
) -> None:
    qtbot.waitExposed(three.window)
    width = three.panes[0].width()

    drag(three.panes[start], places * width + (places > 0) * 20 - (places < 0) * 20)

    assert letters(three) == order


def test_a_click_on_the_header_moves_nothing(three: OpenedWindow, qtbot: QtBot) -> None:
    drag(three.panes[0], 2)

    assert letters(three) == "ABC"


def test_panes_keep_their_least_width_and_scroll_sideways(three: OpenedWindow, qtbot: QtBot) -> None:
    three.open_lanes("here/one", "here/two")
    bar = three.board.horizontalScrollBar()

    qtbot.waitUntil(lambda: bar.maximum() > 0)

    assert all(pane.width() >= MIN_PANE_PX for pane in three.panes)


def test_f6_goes_from_pane_to_pane_and_the_actions_follow_the_focus(three: OpenedWindow, qtbot: QtBot) -> None:
    three.window.activateWindow()
    for _ in range(2):
        three.choose("next_pane")
    three.choose("close")

    assert letters(three) == "AC"


def test_an_action_without_a_focused_pane_says_how_to_reach_one(three: OpenedWindow) -> None:
    three.composer.edit.setFocus()
    three.choose("close")

    assert (letters(three), "F6" in three.status) == ("ABC", True)


def test_the_panes_are_remembered_with_their_settings(three: OpenedWindow) -> None:
    three.window.close()

    assert [lane.model for lane in three.preferences.lanes] == ["here/one", "here/two", "here/three"]
