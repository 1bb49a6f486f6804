"""Edited prompts, other answers, forks and going on from another pane: nothing is overwritten, all can be paged to."""

from __future__ import annotations

from collections.abc import Callable

from opened_window import WAIT_MS, Answering, OpenedWindow, in_turn_menu
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from abreast.ui.panes.pane import Pane
from abreast.ui.transcript.turn_bar import TurnBar

Reopened = Callable[[], OpenedWindow]


def page(pane: Pane, name: str, qtbot: QtBot) -> None:
    """Press an arrow under a prompt."""
    (button,) = [
        button
        for bar in pane.findChildren(TurnBar)
        for button in bar.findChildren(QToolButton)
        if button.accessibleName() == f"{name} answer to this prompt" and bar.isVisible()
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_edited_prompt_gets_its_own_answer_in_the_same_place_and_the_old_thread_comes_back_whole(
    reopened: Reopened, answering: Answering, qtbot: QtBot
) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    for prompt in ("One?", "Two?", "Three?"):
        opened.ask(prompt)
    pane = opened.panes[0]
    before = pane.transcript.plain_text()
    opened.composer.set_prompt("my draft")

    in_turn_menu(pane, 2, "edit")
    assert (opened.composer.prompt, "Editing" in opened.status) == ("Two?", True)
    opened.send("Deux?")
    opened.wait_for_text(0, "One?\n\none says 1\n\nDeux?\n\none says 4")

    assert opened.composer.prompt == "my draft"
    assert answering.messages("one")[-1] == [("user", "One?"), ("assistant", "one says 1"), ("user", "Deux?")]
    page(pane, "Earlier", qtbot)
    opened.wait_for_text(0, before)
    again = reopened()
    again.wait_for_text(0, before)
    qtbot.waitUntil(lambda: bool(again.panes[0].findChildren(TurnBar)), timeout=WAIT_MS)
    page(again.panes[0], "Later", qtbot)
    again.wait_for_text(0, "One?\n\none says 1\n\nDeux?\n\none says 4")


def test_an_edit_that_is_given_up_changes_nothing(opened: OpenedWindow, answering: Answering) -> None:
    opened.open_lanes("here/two")
    opened.ask("One?")
    opened.composer.toggle_lane(1)
    opened.composer.set_prompt("my draft")
    chosen = opened.composer.chosen_lanes

    in_turn_menu(opened.panes[0], 1, "edit")
    assert len(opened.composer.chosen_lanes) == 2
    opened.choose("stop")

    assert (opened.composer.prompt, opened.composer.chosen_lanes) == ("my draft", chosen)
    assert len(answering.host.asked) == 2


def test_an_edited_prompt_goes_to_all_chosen_panes_that_have_it(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.open_lanes("here/two")
    opened.ask("One?")
    opened.open_lanes("here/three")

    in_turn_menu(opened.panes[0], 1, "edit")
    opened.send("Uno?")
    opened.wait_until_sent()
    qtbot.waitUntil(lambda: len(answering.host.asked) == 4, timeout=WAIT_MS)

    assert [answering.messages(model)[-1] for model in ("one", "two")] == [[("user", "Uno?")]] * 2
    assert answering.messages("three") == []


def test_an_earlier_answer_of_an_earlier_turn_brings_back_what_followed_on_it(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.ask("One?")
    opened.ask("Two?")
    pane = opened.panes[0]
    first = pane.transcript.plain_text()
    in_turn_menu(pane, 2, "edit")
    opened.send("One?")
    opened.wait_for_text(0, "One?\n\none says 3")
    opened.ask("And?")

    page(pane, "Earlier", qtbot)
    opened.wait_for_text(0, first)
    opened.ask("Three?")

    assert [text for _, text in answering.messages("one")[-1]] == [
        "One?",
        "one says 1",
        "Two?",
        "one says 2",
        "Three?",
    ]


def test_a_fork_goes_on_by_itself_in_a_new_pane(opened: OpenedWindow, answering: Answering) -> None:
    opened.ask("One?")
    opened.ask("Two?")

    in_turn_menu(opened.panes[0], 2, "fork")
    opened._qtbot.waitUntil(lambda: len(opened.panes) == 2, timeout=WAIT_MS)
    opened.wait_for_text(1, "One?\n\none says 1")
    opened.composer.toggle_lane(0)
    opened.send("Other?")
    opened.wait_for_text(1, "One?\n\none says 1\n\nOther?\n\none says 3")

    assert opened.panes[0].transcript.plain_text() == "One?\n\none says 1\n\nTwo?\n\none says 2\n\nNot asked: Other?"
    assert [text for _, text in answering.messages("one")[-1]] == ["One?", "one says 1", "Other?"]


def test_all_panes_go_on_from_one_and_their_own_answers_come_back_with_the_arrows(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.open_lanes("here/two")
    opened.ask("One?")
    own = opened.panes[0].transcript.plain_text()
    theirs = opened.panes[1].transcript.plain_text()

    in_turn_menu(opened.panes[1], 1, "go_on")
    opened.wait_for_text(0, theirs)
    opened.ask("Two?")
    assert [text for _, text in answering.messages("one")[-1]][1] == theirs.split("\n\n")[1]

    page(opened.panes[0], "Earlier", qtbot)
    opened.wait_for_text(0, own)


def test_a_pane_that_was_added_later_is_asked_from_now_on_or_the_last_prompt_too(
    reopened: Reopened, answering: Answering, qtbot: QtBot
) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    opened.ask("One?")
    opened.open_lanes("here/two")
    assert (opened.panes[1].transcript.plain_text(), "Answer the last prompt too" in opened.status) == ("", True)

    opened.choose_in(opened.panes[1], "answer_last")
    opened.wait_for_text(1, "One?\n\ntwo says 2")
    opened.ask("Two?")
    opened.choose_in(opened.panes[1], "answer_last")
    qtbot.waitUntil(lambda: opened.status == "This pane has the last prompt already.", timeout=WAIT_MS)

    assert [text for _, text in answering.messages("two")[-1]] == ["One?", "two says 2", "Two?"]
    again = reopened()
    qtbot.waitUntil(lambda: len(again.panes) == 2 and again.panes[1].transcript.turn_count == 2, timeout=WAIT_MS)
    assert again.panes[1].transcript.plain_text().startswith("One?\n\ntwo says 2\n\nTwo?")


def test_a_pane_that_was_closed_and_brought_back_is_there_after_a_restart(reopened: Reopened) -> None:
    opened = reopened()
    opened.open_lanes("here/one", "here/two")
    opened.ask("One?")
    texts = [pane.transcript.plain_text() for pane in opened.panes]
    opened.choose_in(opened.panes[0], "close")
    again = reopened()
    assert [pane.transcript.plain_text() for pane in again.panes] == texts[1:]
    again.choose_in(again.panes[0], "duplicate")
    again.choose_in(again.panes[1], "close")
    again.choose_in(again.panes[0], "close")
    again.choose("reopen")

    last = reopened()

    last.wait_for_text(0, texts[1])
