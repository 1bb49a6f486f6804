"""Which history each pane is sent, who gets the next prompt, and what the turns say of both; all by keyboard."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from abreast.ui.check_box import CheckBox
from abreast.ui.panes.details import DetailsDialog
from abreast.ui.panes.history_dialog import HistoryRuleDialog
from abreast.ui.panes.pane import Pane
from abreast.ui.transcript.turn_bar import TurnBar

Reopened = Callable[[], OpenedWindow]
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two(opened: OpenedWindow, qtbot: QtBot) -> OpenedWindow:
    opened.open_lanes("here/two")
    opened.wait_for_history()
    opened.wait_until_it_does("reply_only")
    return opened


def enter(opened: OpenedWindow, pane: int) -> None:
    opened.panes[pane].transcript.setFocus()


def chips(pane: Pane) -> list[str]:
    """What is told under the prompts of a pane that are on the screen."""
    bars = [bar for bar in pane.findChildren(TurnBar) if bar.isVisible()]
    labels = [label for bar in sorted(bars, key=lambda bar: bar.y()) for label in bar.findChildren(QLabel)]
    return [label.text() for label in labels if label.property("kind") == "badge"]


def choose_history(opened: OpenedWindow, qtbot: QtBot, pane: int, words: str, *, for_all: bool = False) -> None:
    enter(opened, pane)
    qtbot.keyClick(opened.window, Qt.Key.Key_Y, BOTH)
    dialog = opened.dialog(HistoryRuleDialog)
    (button,) = (button for button in dialog.findChildren(QRadioButton) if words in button.accessibleName())
    qtbot.keyClick(button, Qt.Key.Key_Space)
    if for_all:
        box = dialog.findChild(CheckBox)
        assert isinstance(box, CheckBox)
        qtbot.keyClick(box, Qt.Key.Key_Space)
    opened.close_dialog(dialog, accept=True)


def test_a_pane_is_sent_another_one_s_history_and_each_turn_says_so(
    two: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    two.ask("First?")
    choose_history(two, qtbot, 0, "That of pane B")
    assert two.status == "Pane A is sent from the next prompt on: history of B."
    two.ask("Second?")

    said = answering.messages("two")[-1][1]
    assert answering.messages("one")[-1] == [("user", "First?"), said, ("user", "Second?")]
    qtbot.waitUntil(lambda: chips(two.panes[0]) == ["history of B"], timeout=WAIT_MS)
    assert chips(two.panes[1]) == ["own history"]
    qtbot.waitUntil(lambda: two.panes[0].footer.input.text() == "= same input", timeout=WAIT_MS)


def test_one_history_for_all_is_chosen_at_once(two: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    two.ask("First?")
    choose_history(two, qtbot, 0, "each prompt alone", for_all=True)
    two.ask("Second?")

    for model in ("one", "two"):
        assert answering.messages(model)[-1] == [("user", "Second?")]
    assert [chips(pane) for pane in two.panes] == [["no history"]] * 2


def test_the_arrow_keys_of_the_dialog_begin_at_what_is_chosen(two: OpenedWindow, qtbot: QtBot) -> None:
    choose_history(two, qtbot, 0, "each prompt alone")
    enter(two, 0)
    two.choose("history_rule")
    dialog = two.dialog(HistoryRuleDialog)
    focused = dialog.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert focused.isChecked()
    assert "each prompt alone" in focused.accessibleName()
    two.close_dialog(dialog, accept=False)


def test_a_frozen_history_stays_what_it_was_and_is_told_apart_in_the_badge(
    two: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    two.ask("First?")
    choose_history(two, qtbot, 0, "up to turn 1")
    two.ask("Second?")
    two.ask("Third?")

    assert [text for _, text in answering.messages("one")[-1]][::2] == ["First?", "Third?"]
    assert [text for _, text in answering.messages("two")[-1]][::2] == ["First?", "Second?", "Third?"]
    qtbot.waitUntil(lambda: two.panes[1].footer.input.text() == "≠ differs: history", timeout=WAIT_MS)
    assert "frozen at turn 1" in chips(two.panes[0])


def test_one_prompt_goes_to_one_pane_only_and_the_other_says_that_it_was_not_asked(
    two: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    two.ask("First?")
    enter(two, 0)
    qtbot.keyClick(two.window, Qt.Key.Key_O, BOTH)
    assert two.status == "The next prompt goes to A only. After it, all go on as before."
    assert two.composer.edit.hasFocus()
    two.ask("Only A?")
    assert len(two.composer.chosen_lanes) == 2
    assert [len(answering.messages(model)) for model in ("one", "two")] == [2, 1]
    qtbot.waitUntil(lambda: two.panes[1].transcript.plain_text().endswith("Not asked: Only A?"), timeout=WAIT_MS)

    two.ask("All?")
    assert [text for _, text in answering.messages("two")[-1]][::2] == ["First?", "All?"]
    shown = two.panes[1].transcript.plain_text()
    assert shown.index("Not asked: Only A?") < shown.index("All?")


def test_a_muted_pane_is_asked_again_after_one_prompt(two: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    enter(two, 1)
    qtbot.keyClick(two.window, Qt.Key.Key_M, BOTH)
    two.send("First?")
    two.wait_until_sent()
    qtbot.waitUntil(lambda: not two.comparison.sitting.runs.running, timeout=WAIT_MS)
    two.ask("Second?")

    assert answering.messages("two") == [[("user", "Second?")]]
    qtbot.waitUntil(lambda: chips(two.panes[1]) == ["not asked: 1 earlier prompt"], timeout=WAIT_MS)


def test_a_reopened_comparison_says_the_same_of_its_turns_and_goes_on_by_the_same_rules(
    reopened: Reopened, answering: Answering, qtbot: QtBot
) -> None:
    first = reopened()
    first.open_lanes("here/one", "here/two")
    first.wait_for_history()
    first.wait_until_it_does("mute")
    choose_history(first, qtbot, 0, "each prompt alone")
    first.ask("First?")
    enter(first, 1)
    qtbot.keyClick(first.window, Qt.Key.Key_O, BOTH)
    first.ask("Only B?")
    first.ask("Third?")
    before = [pane.transcript.plain_text() for pane in first.panes]

    again = reopened()
    for pane, text in enumerate(before):
        again.wait_for_text(pane, text)
    qtbot.waitUntil(lambda: chips(again.panes[0])[-1:] == ["no history"], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: again.panes[0].footer.input.text() == "≠ differs: history", timeout=WAIT_MS)
    again.ask("Fourth?")
    assert answering.messages("one")[-1] == [("user", "Fourth?")]


def test_all_panes_go_on_from_one_by_key_and_are_told_so(two: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    two.ask("First?")
    enter(two, 1)
    qtbot.keyClick(two.window, Qt.Key.Key_E, BOTH)
    qtbot.waitUntil(lambda: two.status.startswith("All panes go on from B."), timeout=WAIT_MS)
    two.ask("Second?")
    assert answering.messages("one")[-1][1] == answering.messages("two")[-1][1]


def test_the_badge_opens_the_requests_side_by_side_and_they_are_copied_by_keyboard(
    two: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    two.ask("First?")
    qtbot.waitUntil(lambda: two.panes[0].footer.input.text() == "= same input", timeout=WAIT_MS)
    qtbot.mouseClick(two.panes[0].footer.input, Qt.MouseButton.LeftButton)
    dialog = two.dialog(DetailsDialog)
    shown = {text.accessibleName(): text.toPlainText() for text in dialog.findChildren(QPlainTextEdit)}
    buttons = {button.accessibleName(): button for button in dialog.findChildren(QPushButton)}
    qtbot.keyClick(buttons["Copy as cURL, pane B"], Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    two.close_dialog(dialog, accept=False)

    bodies = [json.loads(shown[f"Request of pane {letter}"].partition("\n\n")[2]) for letter in "AB"]
    assert bodies == [asked.json for asked in sorted(answering.host.asked, key=lambda asked: asked.json["model"])]
    assert copied.startswith("curl ")
    assert '"model": "two"' in copied
