"""What becomes of a pane's answers: its thread, other answers to the same prompt, stop, copy, errors."""

from __future__ import annotations

from opened_window import Answering, OpenedWindow, held, paged
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from abreast.core.run.record import AnswerState
from abreast.ui.transcript.note import NoteCard
from routed_server import chunk, of_error, of_events


def button(parent: QWidget, name: str) -> QToolButton:
    found = [child for child in parent.findChildren(QToolButton) if child.accessibleName() == name]
    return found[-1]


def test_each_pane_goes_on_with_its_own_thread(opened: OpenedWindow, answering: Answering) -> None:
    opened.open_lanes("here/two")
    opened.ask("First?")
    answers = {pane.header._model.text(): str(pane.record.text) for pane in opened.panes if pane.record}
    opened.ask("Second?")

    for model in ("one", "two"):
        assert answering.messages(model)[-1] == [
            ("user", "First?"),
            ("assistant", answers[model]),
            ("user", "Second?"),
        ]
    assert answers["one"] != answers["two"]


def test_a_pane_that_was_left_out_does_not_see_the_prompt(opened: OpenedWindow, answering: Answering) -> None:
    opened.open_lanes("here/two")
    opened.composer.toggle_lane(0)
    opened.send("Only for the second")
    opened._qtbot.waitUntil(lambda: opened.panes[1].record is not None and not opened.panes[1].record.state.live)

    assert opened.panes[0].record is None
    assert answering.messages("one") == []


def test_regenerate_keeps_both_answers_and_the_shown_one_is_in_the_thread(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.ask("Why?")
    pane = opened.panes[0]
    opened.choose_in(pane, "regenerate")
    qtbot.waitUntil(lambda: paged(pane) == (1, 2) and pane.record.state is AnswerState.COMPLETE)
    assert (answering.messages("one")[1], pane.transcript.plain_text()) == ([("user", "Why?")], "Why?\n\none says 2")

    qtbot.mouseClick(button(pane, "Earlier answer to this prompt"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.transcript.plain_text() == "Why?\n\none says 1")
    opened.ask("And?")

    assert answering.messages("one")[-1] == [("user", "Why?"), ("assistant", "one says 1"), ("user", "And?")]


def test_an_answer_that_runs_behind_an_earlier_one_is_whole_when_it_is_shown(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.ask("Why?")
    pane = opened.panes[0]
    answering.reply = held("slow")
    opened.choose_in(pane, "regenerate")
    qtbot.waitUntil(lambda: "slow" in pane.transcript.plain_text())
    qtbot.mouseClick(button(pane, "Earlier answer to this prompt"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pane.transcript.plain_text() == "Why?\n\none says 1")

    opened.choose_in(pane, "stop")
    qtbot.waitUntil(lambda: answering.host.left == 1)
    qtbot.mouseClick(button(pane, "Later answer to this prompt"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: pane.transcript.plain_text() == "Why?\n\nslow")


def test_stopping_a_pane_keeps_its_text_closes_its_stream_and_leaves_the_others(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.open_lanes("here/two")
    answering.reply = held("some words")
    opened.send("Go on")
    qtbot.waitUntil(lambda: all("some words" in pane.transcript.plain_text() for pane in opened.panes))
    first, second = opened.panes

    qtbot.mouseClick(button(first, "Stop pane A"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: answering.host.left == 1)

    assert first.record is not None
    assert second.record is not None
    assert (first.record.state, second.record.state) == (AnswerState.CANCELLED, AnswerState.STREAMING)
    assert first.transcript.plain_text() == "Go on\n\nsome words"
    assert (button(first, "Stop pane A").isVisible(), button(second, "Stop pane B").isVisible()) == (False, True)


def test_stop_all_closes_every_stream(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    opened.open_lanes("here/two", "here/three")
    answering.reply = held("words")
    opened.send("Go on")
    qtbot.waitUntil(lambda: all("words" in pane.transcript.plain_text() for pane in opened.panes))

    opened.choose("stop")

    opened.wait_for_state("cancelled")
    qtbot.waitUntil(lambda: answering.host.left == 3)


def test_copy_puts_the_answer_as_it_was_written_on_the_clipboard(opened: OpenedWindow, answering: Answering) -> None:
    answering.reply = of_events(chunk("# Head\n\n**bold**"), chunk())
    opened.ask("Write")
    opened.choose_in(opened.panes[0], "copy")

    assert QGuiApplication.clipboard().text() == "# Head\n\n**bold**"


def test_an_error_stands_in_its_pane_with_its_action_which_asks_again(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = of_error("500 Internal Server Error", "server_error")
    opened.send("Why?")
    opened.wait_for_state("failed")
    card = opened.panes[0].findChild(NoteCard)
    assert isinstance(card, NoteCard)
    actions = [found for found in card.findChildren(QPushButton) if found.text() != "Details"]
    assert [action.text() for action in actions] == ["Try again"]
    assert "Test host" in card.accessibleName()

    answering.reply = None
    qtbot.mouseClick(actions[0], Qt.MouseButton.LeftButton)
    opened.wait_for_state("complete")

    assert opened.panes[0].transcript.plain_text().startswith("Why?\n\none says")


def test_a_broken_answer_keeps_its_text_above_the_error(opened: OpenedWindow, answering: Answering) -> None:
    answering.reply = of_events(chunk("half of"), end="")
    opened.send("Why?")
    opened.wait_for_state("interrupted")

    pane = opened.panes[0]
    assert pane.transcript.plain_text().startswith("Why?\n\nhalf of\n\n")
    assert pane.findChild(NoteCard) is not None


def test_a_prompt_that_is_sent_while_an_answer_runs_waits_for_its_end(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = held("words")
    opened.send("First")
    qtbot.waitUntil(lambda: len(answering.host.asked) == 1)
    opened.send("Second")
    assert (opened.composer.prompt, opened.status[:6]) == ("Second", "Queued")

    answering.reply = None
    opened.choose_in(opened.panes[0], "stop")
    qtbot.waitUntil(lambda: len(answering.host.asked) == 2)
    opened.wait_for_state("complete")

    assert answering.messages("one")[1][-1] == ("user", "Second")
    assert opened.composer.prompt == ""
