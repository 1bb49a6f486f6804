"""The line above a pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.ui.panes.elided import MIN_BUTTON_PX
from abreast.ui.panes.header import PaneHeader
from abreast.ui.panes.naming import LaneName, nobody
from abreast.ui.panes.wording import StateWords, is_wait_ending, state_words
from abreast.ui.theme.roles import LIGHT


@pytest.fixture
def header(qtbot: QtBot) -> PaneHeader:
    result = PaneHeader("B", LIGHT.lane(1), LIGHT)
    qtbot.addWidget(result)
    result.resize(600, 40)
    result.show()
    return result


def button(header: PaneHeader, name: str) -> QToolButton:
    return next(found for found in header.findChildren(QToolButton) if found.accessibleName() == name)


def test_it_names_model_and_host_as_they_are(header: PaneHeader) -> None:
    header.show_name(LaneName(label="R&D <b>", model=None, host="Host"))

    model = header.findChild(QPushButton)
    assert isinstance(model, QPushButton)
    assert (model.text(), model.accessibleName()) == ("R&&D <b>", "Model of pane B: R&D <b> by Host. Change")
    assert header._host.accessibleName() == "Host"


def test_a_long_name_ends_in_an_ellipsis_and_the_host_stays_whole(header: PaneHeader, qtbot: QtBot) -> None:
    header.resize(380, 40)
    header.show_name(LaneName(label="A bot with a very long name " * 3, model="haiku", host="Anthropic"))
    qtbot.waitUntil(lambda: header._host.text() == "haiku · Anthropic")
    assert header._model.geometry().right() < header._host.geometry().left()
    header.show_name(LaneName(label="Bot", model="a-model-with-a-name-of-many-words" * 2, host="Host"))
    qtbot.waitUntil(lambda: header._host.text().endswith("Host"))
    assert "…" in header._host.text()
    assert header._host.geometry().right() < header.width()


def test_a_narrow_header_has_room_for_the_model_and_the_whole_state(header: PaneHeader, qtbot: QtBot) -> None:
    header.resize(380, 40)
    header.show_name(LaneName(label="Gemma 3 270M (base model)", model=None, host="This computer"))
    header.show_state(StateWords(text="✓ cut at the limit", kind="warning"))
    qtbot.waitUntil(lambda: header._host.text() == "This computer")

    assert header._model.width() > MIN_BUTTON_PX
    assert header._state.width() >= header._state.sizeHint().width()
    assert header._menu_button.geometry().right() < header.width()


def test_that_the_key_goes_unencrypted_is_said_in_words_and_not_of_hidden_names(header: PaneHeader) -> None:
    header.resize(380, 40)
    header.show_name(LaneName(label="A model with a long name", model=None, host="LAN server", is_open=True))
    header.show_state(StateWords(text="✓ cut at the limit", kind="warning"))
    assert header._open.isVisible()
    assert header._open.text() == "unencrypted"
    assert header._open.accessibleName() == "Pane B: the key goes unencrypted to LAN server"
    assert header._open.width() >= header._open.sizeHint().width()
    assert header._menu_button.geometry().right() < header.width()
    for name in (nobody(), LaneName(label="m", model=None, host="Host")):
        header.show_name(name)
        assert not header._open.isVisible()
        assert "LAN" not in header._open.accessibleName() + header._open.toolTip()


def test_the_letter_keeps_within_its_square_in_large_text(header: PaneHeader) -> None:
    before = header._badge.sizeHint()
    font = header._badge.font()
    font.setPixelSize(28)
    header._badge.setFont(font)
    after = header._badge.sizeHint()

    assert before.width() == before.height() == 24
    assert after.width() == after.height() > header._badge.fontMetrics().height()


def test_a_click_on_the_model_asks_for_another(header: PaneHeader, qtbot: QtBot) -> None:
    header.show_name(LaneName(label="one", model=None, host="Host"))

    with qtbot.waitSignal(header.model_clicked):
        qtbot.mouseClick(header._model, Qt.MouseButton.LeftButton)


def test_only_a_running_pane_can_be_stopped(header: PaneHeader, qtbot: QtBot) -> None:
    stop = button(header, "Stop pane B")
    assert not stop.isVisible()

    header.set_running(True)
    with qtbot.waitSignal(header.stop_clicked):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)


def test_a_state_has_its_words_and_its_colour(header: PaneHeader) -> None:
    header.show_state(StateWords(text="✕ failed", kind="danger"))

    assert (header._state.text(), header._state.property("kind")) == ("✕ failed", "danger")


def test_its_menu_holds_the_actions_it_was_given(header: PaneHeader) -> None:
    actions = [QAction("Copy answer", header), QAction("Stop", header)]
    header.add_actions(actions)

    assert button(header, "Menu of pane B").menu().actions() == actions


@pytest.mark.fault(7)
def test_to_keep_waiting_is_offered_when_three_quarters_of_the_limit_have_passed(
    header: PaneHeader, qtbot: QtBot
) -> None:
    record = AnswerRecord(state=AnswerState.WAITING, sent_ns=0, waits_until_ns=60_000_000_000)
    shown: list[tuple[str, bool]] = []
    for now_ns in (44_000_000_000, 46_000_000_000):
        header.show_state(state_words(record, now_ns), is_wait_ending=is_wait_ending(record, now_ns))
        shown.append((header._state.text(), button(header, "Keep waiting for pane B").isVisible()))

    assert shown == [("● waiting 44.0 s", False), ("● waiting 46.0 s of 60 s", True)]
    with qtbot.waitSignal(header.keep_waiting_clicked):
        qtbot.keyClick(button(header, "Keep waiting for pane B"), Qt.Key.Key_Space)
