"""Turns are added before others, taken away, and paged through; the reader stays where it is."""

from __future__ import annotations

from collections.abc import Generator
from weakref import getweakrefcount

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import LIGHT
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.past_turn import PastTurn, pieces_of
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.transcript import Transcript
from abreast.ui.transcript.turn_bar import TurnBar

LONG = "Some words that take a line of their own.\n\n" * 30


@pytest.fixture
def transcript(qtbot: QtBot, qapp: QApplication) -> Generator[Transcript]:
    theme = Theme(qapp, Scheme.LIGHT)
    result = Transcript(LIGHT, FrameClock())
    qtbot.addWidget(result)
    result.resize(600, 500)
    result.show()
    yield result
    result.detach()
    theme.deleteLater()


def pieces(turn: PastTurn) -> list[Piece]:
    steps = pieces_of(turn)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


def tell(transcript: Transcript, prompt: str, answer: str) -> None:
    transcript.start_turn(prompt)
    transcript.append_answer(answer)
    transcript.finish_answer()


def test_earlier_turns_stand_above_with_all_that_belongs_to_them(transcript: Transcript) -> None:
    tell(transcript, "Last?", "last")
    note = Note(text="It broke.")

    transcript.prepend_turn(pieces(PastTurn(prompt="Second?", text="*two*", reasoning="hm", note=note)))
    transcript.prepend_turn(pieces(PastTurn(prompt="First?", text="```\none\n```", shown=1, count=3)))

    assert transcript.plain_text() == "First?\n\none\n\nSecond?\n\nhm\n\n*two*\n\nIt broke.\n\nLast?\n\nlast"
    assert transcript.turn_count == 3


@pytest.mark.parametrize("at_end", [True, False])
def test_a_reader_stays_where_it_is_when_turns_are_added_above(transcript: Transcript, at_end: bool) -> None:
    for number in range(4):
        tell(transcript, f"Question {number}", LONG)
    if not at_end:
        transcript.go_to_turn(3, 25)
    place, following = transcript.place(), transcript.is_following()

    for number in range(3):
        transcript.prepend_turn(pieces(PastTurn(prompt=f"Earlier {number}", text=LONG)))

    assert (transcript.place(), transcript.is_following()) == (place, following)


def test_a_reader_at_the_very_beginning_stays_there_too(transcript: Transcript) -> None:
    for number in range(4):
        tell(transcript, f"Question {number}", LONG)
    transcript.go_to_turn(4, 0)
    transcript.verticalScrollBar().setValue(0)

    transcript.prepend_turn(pieces(PastTurn(prompt="Earlier", text=LONG)))

    assert transcript.place()[0] == 4


def test_turns_that_are_taken_away_leave_those_before_and_the_next_one_has_its_own_colours(
    transcript: Transcript,
) -> None:
    for number in range(3):
        tell(transcript, f"Question {number}", f"answer {number}")

    transcript.drop_turns(2)
    tell(transcript, "Other?", "other")

    assert transcript.plain_text() == "Question 0\n\nanswer 0\n\nOther?\n\nother"
    prompt, answer = (piece.view for piece in transcript._pieces[-2:])
    assert prompt is not None
    assert answer is not None
    colours = [view.viewport().palette().base().color().name().upper() for view in (prompt, answer)]
    assert colours == [LIGHT.prompt, LIGHT.surface]


def test_text_widgets_that_go_leave_no_reference_behind(transcript: Transcript, qapp: QApplication) -> None:
    for number in range(5):
        tell(transcript, f"Question {number}", f"answer {number}")
        transcript.drop_turns(0)
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert getweakrefcount(transcript._selection) == 0


def test_the_arrows_under_a_prompt_ask_for_the_answer_beside_the_shown_one(
    transcript: Transcript, qtbot: QtBot
) -> None:
    for number in range(3):
        tell(transcript, f"Question {number}", f"answer {number}")
    transcript.show_alternatives(2, 1, 3)
    wanted: list[tuple[int, int]] = []
    transcript.alternative_wanted.connect(lambda back, index: wanted.append((back, index)))
    (bar,) = transcript.findChildren(TurnBar)

    for button in bar.findChildren(QToolButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert wanted == [(2, 0), (2, 2)]
    transcript.show_alternatives(2, 0, 1)
    assert [piece.kind for piece in transcript._pieces].count("bar") == 0
    tell(transcript, "Last?", "last")
    assert transcript.plain_text().endswith("Last?\n\nlast")


def test_a_right_click_is_about_the_turn_under_the_pointer(transcript: Transcript) -> None:
    for number in range(3):
        tell(transcript, f"Question {number}", "short")
    asked: list[int] = []
    transcript.menu_wanted.connect(lambda back, _: asked.append(back))
    for piece in transcript._pieces[::2]:
        at = QPoint(50, piece.top + 2 - transcript.verticalScrollBar().value())
        place = transcript.viewport().mapToGlobal(at)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(transcript.viewport(), event)

    assert asked == [3, 2, 1]
