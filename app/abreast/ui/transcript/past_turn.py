"""A turn that is over: its pieces are made apart from any transcript, in steps."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from abreast.ui.transcript.answer import AnswerPieces
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.pieces import NotePiece, PromptPiece
from abreast.ui.transcript.reasoning import ReasoningPiece
from abreast.ui.transcript.turn_bar import TurnBarPiece

PROMPT_CHARS = 4_000
REASONING_CHARS = 32_000
"""A step of it takes more, since it is not read as Markdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PastTurn:
    """A prompt, the answer to it, and which of how many answers that is."""

    prompt: str
    text: str
    reasoning: str = ""
    note: Note | None = None
    mark: str = ""
    """What is said under the answer, e.g. what the user's vote was."""
    shown: int = 0
    count: int = 1
    chip: str = ""
    """What is told under the prompt, e.g. which history it was sent with."""
    is_plain: bool = False
    """Whether the answer is not read as Markdown."""
    skipped: Note | None = None
    """What is told of prompts after it that this lane was not asked."""


class _Apart:
    """Pieces that stand nowhere yet."""

    def __init__(self, pieces: list[Piece]) -> None:
        self._pieces = pieces

    def add_piece(self, piece: Piece) -> None:
        self._pieces.append(piece)

    def remove_piece(self, piece: Piece) -> None:
        self._pieces.remove(piece)


def prompt_pieces(prompt: str) -> list[Piece]:
    return [PromptPiece(prompt[start : start + PROMPT_CHARS]) for start in range(0, len(prompt) or 1, PROMPT_CHARS)]


def pieces_of(turn: PastTurn) -> Generator[None, None, list[Piece]]:
    """Make the pieces of a turn. It yields after each step, so that the window can live between them."""
    pieces = prompt_pieces(turn.prompt)
    if turn.count > 1 or turn.chip:
        pieces.append(TurnBarPiece(turn.shown, turn.count, turn.chip))
    if turn.reasoning:
        reasoning = ReasoningPiece()
        if turn.text:
            reasoning.answer_begins()
        pieces.append(reasoning)
        for start in range(0, len(turn.reasoning), REASONING_CHARS):
            pieces += reasoning.append(turn.reasoning[start : start + REASONING_CHARS])
            yield
    answer = AnswerPieces(_Apart(pieces), is_plain=turn.is_plain)
    fed = 0
    while fed < len(turn.text):
        fed = answer.feed_step(turn.text, fed)
        yield
    answer.finish()
    if turn.note is not None:
        pieces.append(NotePiece(turn.note))
    if turn.mark:
        pieces.append(NotePiece(Note(text=turn.mark, kind="info")))
    if turn.skipped is not None:
        pieces.append(NotePiece(turn.skipped))
    return pieces
