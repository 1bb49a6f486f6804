"""Each hostile text as an answer: shown to its end, or shown as plain text, with nothing of it lost and nothing opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript.answer import AnswerPieces
from abreast.ui.transcript.budget import RenderBudget
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.pieces import CodePiece, NotePiece
from abreast.ui.transcript.plain_notes import TOO_LONG, TOO_SLOW
from abreast.ui.transcript.transcript import Transcript
from bait import laid
from hostile_texts import HOSTILE, baited
from scaling import answer_pieces

PART = 12
"""A part of the full size, at which the benchmark shows the same texts."""
NOT_ALL_SHOWN = {
    # Definitions of links are not shown by themselves.
    "references",
    "reference labels open",
    "definitions over lines",
    "reference half defined",
    "reference expanded",
    "other links in text",
    # Of a name of a language only the beginning.
    "code in unknown language",
}
FENCE_LETTERS = 10
"""Those of the marks of code, which are not shown."""


class NoClock(FrameClock):
    """Frames come when the test asks for them."""

    def request(self, rendered: object) -> None:
        pass


def letters(text: str) -> int:
    return sum(character.isalnum() for character in text)


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_shown_and_all_of_it_can_be_read(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    with laid(tmp_path / "bait") as bait:
        hostile = HOSTILE[name]
        text = baited(hostile.make(max(1, hostile.full // PART)), file=bait.file, host=bait.host)
        transcript = Transcript(LIGHT, NoClock())
        qtbot.addWidget(transcript)
        transcript.resize(520, 700)
        transcript.show()
        transcript.start_turn(text[:4_000])
        transcript.append_answer(text)
        transcript.finish_answer()
        while transcript.is_catching_up:
            transcript.render_frame()
        transcript.grab()
        transcript.show_at(0)
        transcript.grab()
        # The language of a code block stands in the head of its box.
        languages = [piece.language for piece in transcript._pieces if isinstance(piece, CodePiece)]
        said = transcript.plain_text() + "".join(languages)
        if name not in NOT_ALL_SHOWN:
            assert letters(said) >= 0.9 * (letters(text) + letters(text[:4_000])) - FENCE_LETTERS
        transcript.clear()
    assert bait.touched == []


def spent(text: str, budget: RenderBudget) -> list[Piece]:
    shelf: list[Piece] = []

    class Shelf:
        def add_piece(self, piece: Piece) -> None:
            shelf.append(piece)

        def remove_piece(self, piece: Piece) -> None:
            shelf.remove(piece)

    answer = AnswerPieces(Shelf(), budget)
    fed = 0
    while fed < len(text):
        fed = answer.feed_step(text, fed)
    answer.finish()
    return shelf


def test_an_answer_that_spends_its_time_goes_on_as_plain_text_and_says_so() -> None:
    now = iter(range(0, 10**12, 50_000_000))
    text = "".join(f"**word {n}** and `code`\n\n" for n in range(1_000))

    pieces = spent(text, RenderBudget(limit_ns=200_000_000, clock=lambda: next(now)))

    notes = [piece.plain for piece in pieces if isinstance(piece, NotePiece)]
    assert notes == [TOO_SLOW.text]
    assert sum(piece.plain.count("**word") for piece in pieces) == 1_000
    assert "**word 999**" in pieces[-1].found_text
    assert "**" not in pieces[0].found_text


def test_what_is_beyond_a_million_characters_is_plain_text_and_that_is_said() -> None:
    pieces = answer_pieces("**word** and more of it.\n\n" * 45_000)

    notes = [piece.plain for piece in pieces if isinstance(piece, NotePiece)]
    assert notes == [TOO_LONG.text]
    assert sum(piece.plain.count("**word**") for piece in pieces) == 45_000
    assert "**word**" in pieces[-1].found_text


def test_a_slow_stream_of_small_steps_costs_nothing_of_the_budget() -> None:
    now = iter(range(0, 10**15, 5_000_000))
    budget = RenderBudget(limit_ns=20_000_000, clock=lambda: next(now))
    for _ in range(1_000):
        with budget.step(is_whole=False):
            pass
    assert not budget.is_spent
    for _ in range(4):
        with budget.step(is_whole=True):
            pass
    assert budget.is_spent
