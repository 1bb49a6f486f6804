"""A comparison is shown again as it was left: after a restart, and when one comes back to it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow, held, providers_at
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths
from abreast.ui.panes.details import DetailsDialog
from routed_server import chunk, of_events

Reopened = Callable[[], OpenedWindow]


def texts(opened: OpenedWindow) -> list[str]:
    return [pane.transcript.plain_text() for pane in opened.panes]


def models(opened: OpenedWindow) -> list[str]:
    return [pane.header._model.text() for pane in opened.panes]


def wait_for_texts(opened: OpenedWindow, expected: list[str]) -> None:
    opened._qtbot.waitUntil(lambda: texts(opened) == expected, timeout=WAIT_MS)


def test_the_last_comparison_is_there_again_at_the_next_start(
    reopened: Reopened, answering: Answering, qtbot: QtBot
) -> None:
    opened = reopened()
    opened.open_lanes("here/one", "here/two", "here/three")
    opened.ask("First?")
    opened.ask("Second?")
    opened.choose_in(opened.panes[0], "right")
    opened.composer.toggle_lane(1)
    opened.composer.set_prompt("a draft")
    opened.board.set_sizes([400, 600, 500])
    before, sizes = texts(opened), opened.board.sizes_px

    again = reopened()

    wait_for_texts(again, before)
    assert (models(again), "".join(pane.letter for pane in again.panes)) == (["two", "one", "three"], "BAC")
    assert (again.composer.prompt, len(again.composer.chosen_lanes)) == ("a draft", 2)
    assert again.board.sizes_px == sizes
    answering.reply = None
    again.ask("Third?")
    assert [text for _, text in answering.messages("two")[-1]][::2] == ["First?", "Second?", "Third?"]


def test_the_exact_request_of_an_answer_is_shown_after_a_restart(reopened: Reopened, qtbot: QtBot) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    opened.ask("First?")
    opened.ask("Second?")

    again = reopened()
    qtbot.waitUntil(lambda: len(again.panes) == 1 and again.panes[0].transcript.turn_count == 2, timeout=WAIT_MS)
    again.choose_in(again.panes[0], "details")
    dialog = again.dialog(DetailsDialog)
    shown = json.loads(dialog.findChild(QPlainTextEdit).toPlainText().partition("\n\n")[2])
    again.close_dialog(dialog, accept=False)

    said = [message["content"] for message in shown["messages"]]
    assert said == ["First?", "one says 1", "Second?"]
    assert shown["model"] == "one"


def test_a_model_that_is_gone_keeps_its_name_and_answers_and_says_that_it_cannot_be_asked(
    reopened: Reopened, answering: Answering, window_paths: Paths, qtbot: QtBot
) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    opened.ask("Why?")
    file = window_paths.providers_file
    file.write_text(providers_at(answering.host.base_url).replace("  here:", "  there:"))

    again = reopened()

    again.wait_for_text(0, "Why?\n\none says 1")
    assert models(again) == ["one"]
    again.send("And now?")
    assert "one by Test host is not among the models any more" in again.status
    assert again.composer.prompt == "And now?"
    assert len(answering.host.asked) == 1


def test_answers_go_on_behind_another_comparison_and_are_there_when_one_comes_back(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.ask("Old?")
    old = opened.comparison.current_id
    opened.choose("new")
    answering.reply = held("behind ")
    opened.send("New?")
    qtbot.waitUntil(lambda: "behind" in texts(opened)[0], timeout=WAIT_MS)
    new = opened.comparison.current_id
    assert old is not None and new is not None  # noqa: PT018

    opened.do(opened.comparison.open(old))
    opened.wait_for_text(0, "Old?\n\none says 1")
    assert not opened.composer._stop.isVisible()
    opened.do(opened.comparison.open(new))

    assert texts(opened)[0].rstrip() == "New?\n\nbehind"
    assert (opened.panes[0].record.state.value, opened.composer._stop.isVisible()) == ("streaming", True)
    opened.choose("stop")
    opened.wait_for_state("cancelled")


def test_an_answer_that_ends_behind_another_comparison_is_kept_and_told(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.wait_for_history()
    answering.reply = held("behind ")
    opened.send("Go on")
    qtbot.waitUntil(lambda: "behind" in texts(opened)[0], timeout=WAIT_MS)
    behind = opened.comparison.current_id
    assert behind is not None
    used: list[object] = []
    opened.choose("new")
    opened.comparison.used.connect(used.append)

    opened.do(opened.comparison.open(behind))
    runs = opened.comparison.sitting.runs
    opened.choose("new")
    runs.stop()
    qtbot.waitUntil(lambda: bool(used), timeout=WAIT_MS)

    (page,) = opened.history.open(behind).result(10).ends.values()
    assert (used, page.steps[0].answer.record.state.value) == ([behind], "cancelled")
    assert texts(opened) == [""]


def test_previous_and_next_go_through_the_comparisons_and_each_has_its_draft(
    opened: OpenedWindow, qtbot: QtBot
) -> None:
    for name in ("one", "two", "three"):
        opened.choose("new")
        opened.ask(name)
        opened.composer.set_prompt(f"draft of {name}")
    opened.choose("older")
    qtbot.waitUntil(lambda: texts(opened)[0].startswith("two"), timeout=WAIT_MS)
    assert opened.composer.prompt == "draft of two"
    opened.choose("older")
    qtbot.waitUntil(lambda: texts(opened)[0].startswith("one"), timeout=WAIT_MS)
    opened.choose("older")
    qtbot.waitUntil(lambda: opened.status == "There is no older comparison.", timeout=WAIT_MS)
    opened.choose("newer")
    qtbot.waitUntil(lambda: texts(opened)[0].startswith("two"), timeout=WAIT_MS)
    assert opened.composer.prompt == "draft of two"


def wait_for_what_was_wanted_before(opened: OpenedWindow) -> None:
    """Wait until nothing is being read that an action of the window asked for."""
    names = ("open a comparison", "new temporary comparison", "forget a temporary comparison")
    opened._qtbot.waitUntil(
        lambda: not any(task.get_name() in names for task in asyncio.all_tasks(asyncio.get_running_loop())),
        timeout=WAIT_MS,
    )


@pytest.mark.parametrize("before", ["older", "new_temporary"])
def test_what_is_read_for_an_earlier_wish_is_not_shown_over_a_new_comparison(opened: OpenedWindow, before: str) -> None:
    opened.ask("one")
    opened.choose("new")
    opened.ask("two")
    opened.choose(before)
    opened.choose("new")
    opened.composer.set_prompt("typed in the new one")
    wait_for_what_was_wanted_before(opened)

    assert opened.comparison.sitting.comparison_id is None
    assert not opened.comparison.is_temporary
    assert (texts(opened)[0], opened.composer.prompt) == ("", "typed in the new one")


def test_of_two_comparisons_that_are_wanted_at_once_the_last_one_is_shown(opened: OpenedWindow) -> None:
    opened.ask("one")
    first = opened.comparison.current_id
    assert first is not None
    for name in ("two", "three"):
        opened.choose("new")
        opened.ask(name)
    opened.choose("older")

    assert opened.do(opened.comparison.open(first))
    wait_for_what_was_wanted_before(opened)
    assert texts(opened)[0].startswith("one")

    opened.choose("newer")
    assert opened.do(opened.comparison.open(first))
    wait_for_what_was_wanted_before(opened)
    assert texts(opened)[0].startswith("one")


def test_what_was_typed_in_a_new_comparison_comes_back_with_the_next_new_one(
    opened: OpenedWindow, qtbot: QtBot
) -> None:
    opened.ask("Old")
    opened.choose("new")
    opened.composer.set_prompt("half a thought")
    opened.choose("older")
    qtbot.waitUntil(lambda: texts(opened)[0].startswith("Old"), timeout=WAIT_MS)
    assert opened.composer.prompt == ""
    opened.choose("new")

    assert opened.composer.prompt == "half a thought"


def test_the_earlier_turns_of_a_long_thread_come_as_its_reader_nears_them_and_the_next_request_has_all(
    reopened: Reopened, answering: Answering, qtbot: QtBot
) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    answering.reply = of_events(chunk("A paragraph of some words.\n\n" * 30), chunk())
    turns = 30
    for number in range(turns):
        opened.ask(f"Question {number}")

    again = reopened()
    transcript = again.panes[0].transcript
    qtbot.waitUntil(lambda: 1 < transcript.turn_count < turns, timeout=WAIT_MS)
    assert transcript.is_following()
    top = transcript.verticalScrollBar()
    while transcript.turn_count < turns:
        shown = transcript.turn_count
        top.setValue(top.minimum())
        qtbot.waitUntil(lambda shown=shown: transcript.turn_count > shown, timeout=WAIT_MS)

    assert transcript.plain_text().startswith("Question 0\n\n")
    answering.reply = None
    again.ask("The last one")
    asked = [text for role, text in answering.messages("one")[-1] if role == "user"]
    assert asked == [*(f"Question {number}" for number in range(turns)), "The last one"]


def test_the_request_has_the_whole_thread_also_when_only_its_end_was_read(
    reopened: Reopened, answering: Answering
) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    for number in range(12):
        opened.ask(f"Question {number}")

    again = reopened()
    again.ask("The last one")

    asked = [text for role, text in answering.messages("one")[-1] if role == "user"]
    assert asked == [*(f"Question {number}" for number in range(12)), "The last one"]


def test_a_reader_in_the_middle_is_there_again(reopened: Reopened, answering: Answering, qtbot: QtBot) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    answering.reply = of_events(chunk("A paragraph of some words.\n\n" * 30), chunk())
    for number in range(6):
        opened.ask(f"Question {number}")
    opened.panes[0].transcript.go_to_turn(4, 40)
    qtbot.waitUntil(lambda: opened.panes[0].transcript.place()[0] == 4, timeout=WAIT_MS)

    again = reopened()

    qtbot.waitUntil(lambda: again.panes[0].transcript.place() == (4, 40), timeout=WAIT_MS)
    assert not again.panes[0].transcript.is_following()
