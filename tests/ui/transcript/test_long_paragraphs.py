"""A paragraph that gets very long goes on in another one, and no step takes on more when it has taken long itself."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from abreast.ui.transcript import answer, open_inline
from abreast.ui.transcript.answer import MAX_OPEN_CHARS, AnswerPieces
from abreast.ui.transcript.budget import RenderBudget
from abreast.ui.transcript.markdown import read_blocks
from abreast.ui.transcript.pieces import NotePiece
from abreast.ui.transcript.reading_steps import STEP_CHARS
from abreast.ui.transcript.spans import plain_paragraphs
from scaling import Shelf, answer_pieces


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How long each text was that was read as Markdown."""
    lengths: list[int] = []

    def noted(reader: Callable[..., Any]) -> Callable[..., Any]:
        def read(source: str, *rest: Any) -> Any:
            lengths.append(len(source))
            return reader(source, *rest)

        return read

    monkeypatch.setattr(answer, "read_blocks", noted(answer.read_blocks))
    monkeypatch.setattr(open_inline, "read_inline", noted(open_inline.read_inline))
    return lengths


def test_a_long_paragraph_is_cut_before_it_is_read_once_more(read: list[int]) -> None:
    pieces = answer_pieces("<a@b.example>" * 4_000)

    assert max(read) < MAX_OPEN_CHARS + STEP_CHARS
    assert "".join(piece.found_text for piece in pieces).count("a@b.example") > 3_900


def test_a_block_that_is_mostly_marks_is_shown_as_it_is() -> None:
    block = read_blocks("[ " * 2_000)[0]

    assert block.paragraphs == plain_paragraphs("[ " * 2_000)


def test_what_is_cut_is_all_there_in_order() -> None:
    text = "".join(f"word{number} *and{number}* " for number in range(3_000))
    pieces = answer_pieces(text)

    said = "".join(piece.found_text for piece in pieces).split()
    assert "".join(said).replace("*", "") == text.replace("*", "").replace(" ", "")
    assert "".join("".join(piece.plain for piece in pieces).split()) == text.replace(" ", "")


def test_a_step_that_spends_the_time_of_an_answer_does_not_end_its_markdown_as_well(read: list[int]) -> None:
    shelf, now = Shelf(), count(0, 1_000_000_000)
    pieces = AnswerPieces(shelf, RenderBudget(limit_ns=1, clock=lambda: next(now)))
    pieces.feed("A *word* " * 400)
    assert len(read) == 1
    assert not any(isinstance(piece, NotePiece) for piece in shelf.pieces)

    pieces.feed("and **more**")

    assert any(isinstance(piece, NotePiece) for piece in shelf.pieces)
    assert shelf.pieces[-1].found_text == "and **more**"
