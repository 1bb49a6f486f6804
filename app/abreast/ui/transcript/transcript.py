"""One lane's turns: prompts, answers, what was reasoned, and notes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from abreast.ui.theme.roles import Roles
from abreast.ui.transcript.answer import AnswerPieces
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.past_turn import FEED_CHARS, prompt_pieces
from abreast.ui.transcript.pieces import NotePiece
from abreast.ui.transcript.reasoning import ReasoningPiece
from abreast.ui.transcript.turn_sheet import TurnSheet


class Transcript(TurnSheet):
    """Shows prompts and answers. It follows a stream only while its reader is at the end."""

    def __init__(self, roles: Roles, frame_clock: FrameClock, parent: QWidget | None = None) -> None:
        super().__init__(roles, parent)
        self._clock = frame_clock
        self._answer: AnswerPieces | None = None
        self._reasoning: ReasoningPiece | None = None
        self._pending: list[str] = []
        self._pending_reasoning: list[str] = []
        self._is_requested = False

    # What the pane tells.

    def start_turn(self, prompt: str, turn_id: int | None = None) -> None:
        """Show a prompt and open an empty answer under it."""
        self.finish_answer()
        turn = self._stack.append(turn_id)
        turn.adopt(prompt_pieces(prompt))
        self._open_answer()
        self._set_following(True)
        self._lay_out(turn)
        self.turns_changed.emit()
        # What the answer's first block wants is made while the answer is waited for.
        self._request_frame()

    def append_answer(self, text: str) -> None:
        """Add to the answer; it is rendered at the next frame."""
        self._pending.append(text)
        self._request_frame()

    def append_reasoning(self, text: str) -> None:
        """Add to what the model thought before it answered."""
        self._pending_reasoning.append(text)
        self._request_frame()

    def finish_answer(self) -> None:
        """The answer is complete."""
        self.render_frame()
        if self._answer is not None:
            begin = self._first_open()
            self._answer.finish()
            self._answer = None
            self._is_end_open = False
            if self._reasoning is not None:
                self._reasoning.is_complete()
            self._lay_out(self._stack.last, begin)

    def detach(self) -> None:
        """Take part in no more frames: the pane is being closed."""
        self._pending.clear()
        self._pending_reasoning.clear()
        self._clock.withdraw(self)

    def set_last_answer(self, text: str, reasoning: str = "") -> None:
        """Show another answer to the last prompt. More may be appended to it."""
        self._empty_last_answer()
        if reasoning:
            self.append_reasoning(reasoning)
        self.append_answer(text)
        self.render_frame()
        self._lay_out(self._stack.last)

    def show_note(self, note: Note) -> None:
        """Put a message of the application under the answer."""
        self.render_frame()
        self.add_piece(NotePiece(note))
        self._lay_out(self._stack.last, max(0, len(self._stack.last.pieces) - 2))

    def clear(self) -> None:
        self.drop_turns(self.turn_count)
        self._set_following(True)

    def drop_turns(self, count: int) -> None:
        """Take the last `count` turns away."""
        if count:
            self._pending.clear()
            self._pending_reasoning.clear()
            self._answer = self._reasoning = None
            self._is_end_open = False
        super().drop_turns(count)

    def plain_text(self) -> str:
        """Everything it shows, as text; Markdown stays as it was written."""
        self.render_frame()
        return "\n\n".join(piece.plain for piece in self._pieces if piece.kind != "bar")

    # Frames.

    def render_frame(self) -> None:
        """Show what has come since the last frame."""
        self._is_requested = False
        reasoning, self._pending_reasoning = "".join(self._pending_reasoning), []
        text, self._pending = "".join(self._pending), []
        if not self._stack.turns:
            return
        if not reasoning and not text:
            self._stock.make_ahead()
            return
        turn, begin = self._stack.last, self._first_open()
        if reasoning:
            begin = min(begin, self._show_reasoning(reasoning))
        if text and self._reasoning is not None and self._reasoning.answer_begins():
            begin = min(begin, turn.pieces.index(self._reasoning))
        if self._answer is not None:
            for start in range(0, len(text), FEED_CHARS):
                self._answer.feed(text[start : start + FEED_CHARS])
        live = len(self._live)
        self._lay_out(turn, begin)
        if len(self._live) == live:
            self._stock.make_ahead()

    def _request_frame(self) -> None:
        if not self._is_requested:
            self._is_requested = True
            self._clock.request(self)

    def _first_open(self) -> int:
        """The index in the last turn of the first piece that this frame may change."""
        open_pieces = self._answer.open_pieces if self._answer is not None else ()
        pieces = self._stack.last.pieces
        index = len(pieces)
        if open_pieces:
            index -= 1
            while pieces[index] is not open_pieces[0]:
                index -= 1
        return index

    def _open_answer(self) -> None:
        self._answer = AnswerPieces(self)
        self._is_end_open = True
        self._reasoning = None

    def _show_reasoning(self, text: str) -> int:
        if self._reasoning is None:
            self._reasoning = ReasoningPiece(text)
            self.add_piece(self._reasoning)
        else:
            self._reasoning.append(text)
        return self._stack.last.pieces.index(self._reasoning)

    def _empty_last_answer(self) -> None:
        self._pending.clear()
        self._pending_reasoning.clear()
        for piece in tuple(self._stack.last.pieces):
            if piece.kind not in ("prompt", "bar"):
                self.remove_piece(piece)
        self._open_answer()
