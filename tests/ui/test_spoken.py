"""What a screen reader says by itself, and in which order it meets what it reads."""

from __future__ import annotations

import pytest
from opened_window import Answering, OpenedWindow
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot
from test_accessibility import name, tree

from abreast.ui import plain
from routed_server import chunk, of_error, of_events

PIECES = (
    "Before\n\n```py\nx = 1\n```\n\nBetween\n\n|a|b|\n|-|-|\n|1|2|\n\nBehind\n\n```py\ny = 2\n```\n\nAt last",
    "First\n\n|c|d|\n|-|-|\n|3|4|\n\nThen\n\n```py\nz = 3\n```\n\nDone",
)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was announced. Qt drops it where no screen reader listens, so it is kept on its way."""
    sentences: list[str] = []

    class Listening:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802  Qt's name
            sentences.append(event.message())

    monkeypatch.setattr(plain, "QAccessible", Listening)
    return sentences


def test_an_answer_is_announced_once_at_its_end_however_many_pieces_it_came_in(
    opened: OpenedWindow, answering: Answering, said: list[str]
) -> None:
    answering.reply = of_events(*(chunk(f"word {number} ") for number in range(50)), chunk())
    opened.ask("Why?")

    assert said == ["Answer A: complete"]


def test_an_answer_that_fails_is_announced_as_failed(
    opened: OpenedWindow, answering: Answering, said: list[str]
) -> None:
    answering.reply = of_error("500 Internal Server Error", "server_error")
    opened.send("Why?")
    opened.wait_for_state("failed")

    assert said == ["Answer A: failed"]


def test_answers_without_names_are_announced_by_their_places_at_their_common_end(
    opened: OpenedWindow, qtbot: QtBot, said: list[str]
) -> None:
    opened.open_lanes("here/two")
    opened.wait_until_it_does("blind")
    opened.choose("blind")
    opened.ask_some("Which?")

    qtbot.waitUntil(lambda: len(said) == 2, timeout=10_000)
    assert sorted(said) == ["Answer A: complete", "Answer B: complete"]


def test_what_is_read_from_the_history_is_not_announced(opened: OpenedWindow, said: list[str]) -> None:
    opened.ask("Why?")
    said.clear()
    opened.comparison.threads.show_all()

    assert said == []


def test_the_pieces_of_two_turns_are_met_from_top_to_bottom(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    for number, text in enumerate(PIECES):
        answering.reply = of_events(chunk(text), chunk())
        opened.ask(f"Question {number}")

    transcript = opened.panes[0].transcript

    def tops() -> list[int]:
        texts = [node for node in tree(transcript) if node.textInterface() is not None and name(node)]
        return [node.rect().top() for node in texts]

    assert len(tops()) >= 8
    qtbot.waitUntil(lambda: tops() == sorted(tops()), timeout=5_000)


def test_a_pane_is_met_with_its_name_and_its_menu_at_the_end_of_its_header(opened: OpenedWindow) -> None:
    pane = opened.panes[0]
    met = [name(node) for node in tree(pane.header) if name(node) and node.role() is not QAccessible.Role.StaticText]

    assert met == ["Model of pane A: one by Test host. Change", "Menu of pane A"]
