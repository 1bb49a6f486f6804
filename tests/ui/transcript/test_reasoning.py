"""Reasoning of any length and shape: it is shown in parts, a frame at a time, and nothing of it is lost."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.past_turn import PastTurn, pieces_of
from abreast.ui.transcript.pending import FRAME_CHARS
from abreast.ui.transcript.reasoning import MAX_PART_CHARS, NEAR_CHARS, PART_LINES, ReasoningPiece
from abreast.ui.transcript.reasoning_view import ReasoningView
from abreast.ui.transcript.transcript import Transcript
from bait import laid
from hostile_texts import REASONED, baited

PART = 12
"""A part of the full size, at which the benchmark shows the same texts."""
cuts = st.lists(
    st.sampled_from(["a", "word ", "\n", "x" * 700, "y" * 9_000, "z\n" * 150, "漢 ", " " * 300]), max_size=30
)


class NoClock(FrameClock):
    """Frames come when the test asks for them."""

    def request(self, rendered: object) -> None:
        pass


@pytest.fixture
def transcript(qtbot: QtBot) -> Generator[Transcript]:
    result = Transcript(LIGHT, NoClock())
    qtbot.addWidget(result)
    result.resize(520, 700)
    result.show()
    result.start_turn("?")
    yield result
    result.detach()


def catch_up(transcript: Transcript) -> None:
    while transcript.is_catching_up:
        transcript.render_frame()


def parts(transcript: Transcript) -> list[str]:
    return [piece.plain for piece in transcript._pieces if piece.kind == "reasoned"]


def selected(transcript: Transcript) -> str:
    transcript.select_all()
    return transcript.selected_text()


@pytest.mark.parametrize("name", REASONED)
def test_it_is_shown_and_copied_as_it_was_reasoned(name: str, transcript: Transcript, tmp_path: Path) -> None:
    with laid(tmp_path / "bait") as bait:
        hostile = REASONED[name]
        text = baited(hostile.make(hostile.full // PART), file=bait.file, host=bait.host)
        transcript.append_reasoning(text)
        catch_up(transcript)
        transcript.grab()
        transcript.show_at(0)
        transcript.grab()
        assert "".join(parts(transcript)) == text
        assert selected(transcript) == "?\n\n" + text
        transcript.clear()
    assert bait.touched == []


def test_no_part_is_longer_than_what_a_frame_can_lay_out(transcript: Transcript) -> None:
    transcript.append_reasoning("think " * 20_000)
    catch_up(transcript)
    transcript.append_reasoning("x" * 50_000 + "\n" * 5_000)
    catch_up(transcript)

    assert max(map(len, parts(transcript))) == MAX_PART_CHARS
    assert max(part.count("\n") for part in parts(transcript)) == PART_LINES


def test_a_part_ends_at_a_blank_if_there_is_one_near(transcript: Transcript) -> None:
    transcript.append_reasoning("think " * 5_000)
    catch_up(transcript)

    ended = parts(transcript)[:-1]
    assert all(part.endswith(" ") and len(part) > MAX_PART_CHARS - NEAR_CHARS for part in ended)


def test_a_frame_takes_only_a_part_of_what_comes_at_once(transcript: Transcript) -> None:
    text = "a" * (3 * FRAME_CHARS)
    transcript.append_reasoning(text)
    transcript.render_frame()

    assert transcript.is_catching_up
    assert len("".join(parts(transcript))) <= FRAME_CHARS
    transcript.finish_answer()
    catch_up(transcript)
    assert "".join(parts(transcript)) == text


def test_few_parts_of_a_long_reasoning_have_widgets(transcript: Transcript) -> None:
    transcript.append_reasoning("a line of it\n" * 40_000)
    catch_up(transcript)

    assert len(parts(transcript)) > 100
    assert len(transcript._live) < 24


@settings(deadline=None, max_examples=60)
@given(cuts)
def test_parts_are_the_same_however_the_text_is_cut(texts: list[str]) -> None:
    at_once, in_pieces = ReasoningPiece(), ReasoningPiece()
    whole = [piece.plain for piece in at_once.append("".join(texts))]
    pieces = [piece for text in texts for piece in in_pieces.append(text)]

    assert [piece.plain for piece in pieces] == whole
    assert in_pieces.plain == "".join(texts)


def test_what_is_selected_across_parts_is_what_was_reasoned(transcript: Transcript) -> None:
    text = "think " * 1_500 + "\n" + "a line\n" * 120
    transcript.append_reasoning(text)
    catch_up(transcript)
    assert len(parts(transcript)) > 2
    for piece in transcript._pieces:
        if (view := piece.view) is not None and piece.kind == "reasoned":
            view.selectAll()

    shown = "".join(piece.plain for piece in transcript._live_in_order() if piece.kind == "reasoned")
    assert transcript.selected_text() == shown


def test_what_comes_behind_a_part_is_seen_right_below_it(transcript: Transcript) -> None:
    transcript.append_reasoning("\n" * PART_LINES + "the end")
    catch_up(transcript)

    first, second = (piece for piece in transcript._pieces if piece.kind == "reasoned")
    assert second.top == first.bottom
    assert first.height <= PART_LINES * second.height


def test_a_view_that_showed_reasoning_has_its_margin_again_when_it_shows_something_else(transcript: Transcript) -> None:
    transcript.append_answer("words")
    catch_up(transcript)
    fresh = transcript._pieces[-1].height
    transcript.set_last_answer("", "thought\n" * 300)
    catch_up(transcript)
    transcript.set_last_answer("words")
    catch_up(transcript)

    assert transcript._pieces[-1].height == fresh


def test_a_past_turn_holds_all_of_a_long_reasoning_folded(transcript: Transcript) -> None:
    steps = pieces_of(PastTurn(prompt="Why?", text="So.", reasoning="think " * 30_000))
    while True:
        try:
            next(steps)
        except StopIteration as end:
            transcript.prepend_turn(end.value)
            break
    transcript.show_at(0)

    assert transcript.shown_text().startswith("Why?\nSo.")
    next(view for view in transcript.findChildren(ReasoningView)).findChild(QPushButton).click()
    assert transcript.shown_text().startswith("Why?\nthink think")
    assert "think " * 30_000 in transcript.plain_text()
