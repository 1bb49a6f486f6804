"""Finding words in all panes: what is shown, what is far away, what still streams."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from opened_window import Answering, OpenedWindow, held
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from abreast.ui.panes.pane import Pane
from abreast.ui.reading.find_bar import FindBar
from routed_server import Asked, Reply, chunk, of_events

LONG = "Words that fill a line of their own, nothing else.\n\n" * 25


def answer_of(asked: Asked) -> Reply:
    model, prompt = asked.json["model"], asked.json["messages"][-1]["content"]
    rare = "\n\n```py\nneedle = 1  # 𝄞 needle\n```\n\n" if model == "two" and prompt == "Question 1" else ""
    return of_events(chunk(f"A needle in *{model}*.\n\n{LONG}{rare}End."), chunk())


@pytest.fixture
def two(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> OpenedWindow:
    answering.look = answer_of
    opened.open_lanes("here/two")
    wait_for_features(opened, qtbot)
    return opened


def wait_for_features(window: OpenedWindow, qtbot: QtBot) -> None:
    window.wait_until_it_does("find")


def bar_of(window: OpenedWindow) -> FindBar:
    return window.window.findChild(FindBar)


def said(window: OpenedWindow) -> list[str]:
    return [label.text() for label in bar_of(window).findChildren(QLabel)]


def find(window: OpenedWindow, words: str, qtbot: QtBot) -> None:
    window.choose("find")
    bar_of(window)._field.setText(words)


def marked(pane: Pane) -> int:
    return sum(len(piece.view.extraSelections()) for piece in pane.transcript._live if piece.view is not None)


def current_hits(pane: Pane, window: OpenedWindow) -> list[str]:
    accent = window._theme.roles.accent.casefold()
    return [
        each.cursor.selectedText()
        for piece in pane.transcript._live
        if piece.view is not None
        for each in piece.view.extraSelections()
        if each.format.background().color().name() == accent
    ]


def test_hits_are_counted_per_pane_and_gone_through_by_keys(two: OpenedWindow, qtbot: QtBot) -> None:
    for number in range(3):
        two.ask(f"Question {number}")
    two.panes[0].transcript.setFocus()

    find(two, "NEEDLE", qtbot)
    qtbot.waitUntil(lambda: said(two) == ["7 of 8", "A 3 · B 5"] or said(two)[1:] == ["A 3 · B 5"])
    bar = bar_of(two)
    order: list[tuple[str, int]] = []
    for _ in range(8):
        qtbot.keyClick(bar._field, Qt.Key.Key_Return)
        (pane,) = [pane for pane in two.panes if current_hits(pane, two)]
        assert current_hits(pane, two) == ["needle"]
        order.append((pane.letter, int(said(two)[0].split()[0])))

    assert sorted(order, key=lambda hit: hit[1]) == [
        ("A", 1), ("B", 2), ("A", 3), ("B", 4), ("B", 5), ("B", 6), ("A", 7), ("B", 8),
    ]  # fmt: skip
    before = said(two)[0]
    qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    qtbot.keyClick(bar._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert said(two)[0] == before


def test_escape_closes_the_bar_and_gives_the_focus_back(two: OpenedWindow, qtbot: QtBot) -> None:
    two.ask("Question 0")
    two.window.activateWindow()
    two.panes[1].transcript.setFocus()
    find(two, "needle", qtbot)
    qtbot.waitUntil(lambda: marked(two.panes[0]) == 1)

    qtbot.keyClick(bar_of(two)._field, Qt.Key.Key_Escape)

    assert bar_of(two).isHidden()
    assert [marked(pane) for pane in two.panes] == [0, 0]
    assert two.window.focusWidget() is two.panes[1].transcript


def test_what_streams_is_counted_as_it_comes(two: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    two.composer.toggle_lane(1)
    answering.look, answering.reply = None, held("One needle, and")
    two.send("Go on")
    find(two, "needle", qtbot)
    qtbot.waitUntil(lambda: said(two)[1:] == ["A 1 · B 0"])

    two.panes[0].transcript.append_answer(" another needle comes")

    qtbot.waitUntil(lambda: said(two)[1:] == ["A 2 · B 0"])
    assert marked(two.panes[0]) == 2


def test_what_only_the_history_has_is_counted_and_the_reader_is_brought_there(
    reopened: Callable[[], OpenedWindow], answering: Answering, qtbot: QtBot
) -> None:
    window = reopened()
    window.open_lanes("here/one", "here/two")
    answering.look = lambda asked: of_events(
        chunk("The hidden word." if asked.json["messages"][-1]["content"] == "Question 1" else LONG), chunk()
    )
    for number in range(12):
        window.ask(f"Question {number}")
    again = reopened()
    wait_for_features(again, qtbot)
    assert again.panes[1].transcript.turn_count < 9

    find(again, "hidden word", qtbot)
    qtbot.waitUntil(lambda: said(again) == ["2 found", "A 1 · B 1"])
    again.choose("find_next")
    qtbot.waitUntil(lambda: said(again)[0] == "1 of 2")
    qtbot.waitUntil(lambda: current_hits(again.panes[0], again) == ["hidden word"])
    again.choose("find_next")
    qtbot.waitUntil(lambda: current_hits(again.panes[1], again) == ["hidden word"])
    place = again.panes[1].transcript.place()
    assert place[0] in (11, 12)


def test_words_that_stand_nowhere_are_said_to_be_nowhere(two: OpenedWindow, qtbot: QtBot) -> None:
    two.ask("Question 0")
    find(two, "haystack", qtbot)
    qtbot.waitUntil(lambda: said(two)[0] == "Not found")

    bar_of(two)._field.setText("")
    qtbot.waitUntil(lambda: said(two) == ["", ""])
