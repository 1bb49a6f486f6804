"""Reading several answers at once: level turns, scrolling together, going from turn to turn, layouts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from opened_window import Answering, OpenedWindow, held
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.pane import Pane
from abreast.ui.transcript.transcript import Transcript
from routed_server import Asked, Reply, chunk, of_events

LINES = {"one": 4, "two": 45, "three": 18}


def long_answer(asked: Asked) -> Reply:
    """Each model has its own length; all have the same two headings."""
    model = asked.json["model"]
    line = f"{model} has a line of words here, and some more of them.\n\n"
    body = f"Lead.\n\n## Causes\n\n{line * LINES[model]}## Costs\n\n{line * LINES[model]}"
    return of_events(chunk(body), chunk())


@pytest.fixture
def three(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> OpenedWindow:
    answering.look = long_answer
    opened.open_lanes("here/two", "here/three")
    opened.wait_until_it_does("align")
    return opened


def board(window: OpenedWindow) -> PaneBoard:
    return window.board


def tops(pane: Pane) -> dict[int, int]:
    return {turn.id: turn.top for turn in pane.transcript.turns if turn.id is not None}


def are_level(window: OpenedWindow) -> bool:
    found = [tops(pane) for pane in window.panes]
    heights = {turn_id: top for pane in found for turn_id, top in pane.items()}
    return all(heights[turn_id] == top for pane in found for turn_id, top in pane.items())


def scroll(transcript: Transcript, value: int) -> None:
    """As its reader does."""
    transcript.verticalScrollBar().setValue(value)


def at_heading(transcript: Transcript) -> tuple[int, str] | None:
    """Which turn is at the top of a pane, and the heading that is nearest there."""
    at = transcript.turn_at_reader()
    assert at is not None
    turn, y = at
    near = min(transcript.headings(turn), key=lambda heading: abs(heading.y_px - y))
    return (transcript.turn_count - turn.index, near.text) if abs(near.y_px - y) < 40 else None


def test_turns_begin_level_when_that_is_switched_on_and_stay_so(three: OpenedWindow, qtbot: QtBot) -> None:
    for number in range(3):
        three.ask(f"Question {number}")
    assert not are_level(three)

    three.choose("align")
    qtbot.waitUntil(lambda: are_level(three))
    assert len({pane.transcript.verticalScrollBar().maximum() for pane in three.panes}) == 1

    three.ask("Question 3")
    qtbot.waitUntil(lambda: are_level(three))
    three.choose("zoom_in")
    qtbot.waitUntil(lambda: are_level(three))
    three.window.resize(1500, 700)
    qtbot.waitUntil(lambda: are_level(three))

    three.choose("align")
    assert not are_level(three)


def test_a_pane_that_was_added_later_or_left_out_is_level_by_the_turn_and_not_by_its_place(
    three: OpenedWindow, qtbot: QtBot
) -> None:
    three.choose("align")
    three.ask("All")
    three.composer.toggle_lane(1)
    three.ask_some("Not B")
    three.composer.toggle_lane(1)
    three.open_lanes("here/one")
    three.ask("All again")

    qtbot.waitUntil(lambda: are_level(three))
    assert [len(tops(pane)) for pane in three.panes] == [3, 2, 3, 1]
    last = {max(tops(pane).values()) for pane in three.panes}
    assert len(last) == 1


def test_a_pane_that_is_scrolled_takes_the_others_to_the_same_turn_and_heading(
    three: OpenedWindow, qtbot: QtBot
) -> None:
    for number in range(3):
        three.ask(f"Question {number}")
    three.choose("lock")
    long = three.panes[1].transcript
    turn = long.turns[1]

    for heading in long.headings(turn):
        scroll(long, turn.top + heading.y_px)
        # Heights of what was never seen are known as soon as it is.
        scroll(long, turn.top + long.headings(turn)[("Causes", "Costs").index(heading.text)].y_px)
        wanted = (2, heading.text)
        qtbot.waitUntil(lambda wanted=wanted: all(at_heading(p.transcript) == wanted for p in three.panes))

    three.choose("lock")
    before = three.panes[0].transcript.place()
    scroll(long, 0)
    assert three.panes[0].transcript.place() == before


def test_a_stream_takes_nobody_along_and_a_reader_who_reads_up_stays(
    three: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    three.ask("First")
    three.choose("lock")
    three.choose("align")
    answering.look, answering.reply = None, held("A line that streams.\n\n" * 60 + "And more.")
    for key in (1, 2):
        three.composer.toggle_lane(key)
    three.send("Go on")
    qtbot.waitUntil(lambda: "streams" in three.panes[0].transcript.plain_text())
    three.choose("lock")
    reading = three.panes[1].transcript
    scroll(reading, 10)
    place = reading.place()
    three.choose("lock")

    following = three.panes[0].transcript
    following.append_answer("More lines.\n\n" * 40 + "And on.")
    qtbot.waitUntil(lambda: "More lines" in following.plain_text())
    scrolled: list[int] = []
    reading.verticalScrollBar().valueChanged.connect(scrolled.append)
    following.render_frame()

    assert reading.place() == place
    assert not reading.is_following()


def test_keys_bring_all_panes_from_turn_to_turn(three: OpenedWindow, qtbot: QtBot) -> None:
    for number in range(3):
        three.ask(f"Question {number}")
    three.panes[1].transcript.setFocus()

    def turns() -> list[int]:
        return [pane.transcript.place()[0] for pane in three.panes]

    for back in (1, 2, 3):
        three.choose("previous_turn")
        qtbot.waitUntil(lambda back=back: three.panes[1].transcript.place() == (back, 0))
    qtbot.waitUntil(lambda: turns() == [3, 3, 3])
    three.choose("next_turn")
    qtbot.waitUntil(lambda: turns()[1:] == [2, 2])
    for _ in range(2):
        three.choose("next_turn")
    qtbot.waitUntil(lambda: all(pane.transcript.is_following() for pane in three.panes[1:]))


@pytest.mark.parametrize("layout", ["layout_columns", "layout_grid", "layout_tabs"])
def test_panes_keep_their_order_in_every_layout_and_one_of_them_can_have_all_the_room(
    three: OpenedWindow, layout: str, qtbot: QtBot
) -> None:
    three.choose(layout)
    shown = [pane.letter for pane in three.panes if pane.isVisible()]
    assert shown == (["A"] if layout == "layout_tabs" else ["A", "B", "C"])
    three.panes[2].transcript.setFocus()
    three.choose("next_pane")
    three.choose("next_pane")
    letter = "B" if layout == "layout_tabs" else "A"
    three.choose("expand")

    assert [pane.isVisible() for pane in three.panes].count(True) == 1
    assert board(three).front_pane is not None
    assert three.panes["ABC".index(letter)].isVisible() or board(three).front_pane.isVisible()
    qtbot.waitUntil(lambda: board(three).front_pane.width() > 700)
    three.choose("stop")
    assert [pane.letter for pane in three.panes if pane.isVisible()] == (
        [board(three).front_pane.letter] if layout == "layout_tabs" else ["A", "B", "C"]
    )
    assert "".join(pane.letter for pane in three.panes) == "ABC"


def test_a_grid_has_rows_and_the_widths_of_columns_come_back(three: OpenedWindow, qtbot: QtBot) -> None:
    three.open_lanes("here/one")
    three.window.resize(1700, 900)
    qtbot.waitUntil(lambda: three.panes[0].isVisible())
    before = board(three).sizes_px

    three.choose("layout_grid")
    tops_of = [pane.mapTo(three.window, pane.rect().topLeft()).y() for pane in three.panes]
    assert len(set(tops_of)) == 2
    three.choose("layout_columns")

    qtbot.waitUntil(lambda: board(three).sizes_px == before)
    assert len({pane.mapTo(three.window, pane.rect().topLeft()).y() for pane in three.panes}) == 1


def test_how_a_comparison_is_laid_out_comes_back_with_it(
    reopened: Callable[[], OpenedWindow], answering: Answering, qtbot: QtBot
) -> None:
    answering.look = long_answer
    window = reopened()
    window.open_lanes("here/one", "here/two")
    window.wait_until_it_does("align")
    window.ask("Question")
    for action in ("align", "lock", "layout_grid"):
        window.choose(action)
    window.panes[1].transcript.setFocus()
    window.choose("expand")

    again = reopened()

    look = board(again).look
    assert (look.arrangement, look.is_expanded, look.is_aligned, look.is_locked) == ("grid", True, True, True)
    assert [pane.isVisible() for pane in again.panes] == [False, True]
    again.wait_until_it_does("align")
    checked = {action.objectName() for action in again.window.findChildren(QAction) if action.isChecked()}
    assert {"align", "lock", "layout_grid", "expand"} <= checked
    qtbot.keyClick(again.window, Qt.Key.Key_Escape)
    again.choose("stop")
    qtbot.waitUntil(lambda: are_level(again))
