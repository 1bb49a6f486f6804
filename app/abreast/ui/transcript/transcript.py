"""One lane's turns: prompts, answers, what was reasoned, and notes."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from abreast.ui.theme.roles import Roles
from abreast.ui.transcript.answer import AnswerPieces
from abreast.ui.transcript.frame_clock import FLOOD_FRAME_MS, FRAME_MS, FrameClock
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.past_turn import prompt_pieces
from abreast.ui.transcript.pending import FLOOD_CHARS, PendingText
from abreast.ui.transcript.piece import text_of
from abreast.ui.transcript.pieces import NotePiece
from abreast.ui.transcript.reading_steps import STEP_CHARS
from abreast.ui.transcript.reasoning import ReasoningPiece
from abreast.ui.transcript.turn_sheet import TurnSheet
from abreast.ui.transcript.turn_stack import Turn

SLICE_NS = 6_000_000
"""So long one frame may read text, in time of this thread. What is left of a long text comes with the next ones."""


class Transcript(TurnSheet):
    """Shows prompts and answers. It follows a stream only while its reader is at the end.

    Signals:
        caught_up: all that has come of a long answer is shown, or is not wanted any more.
    """

    caught_up = Signal()

    def __init__(self, roles: Roles, frame_clock: FrameClock, parent: QWidget | None = None) -> None:
        super().__init__(roles, parent)
        self._clock = frame_clock
        self._step_offset_px = frame_clock.join()
        self._answer: AnswerPieces | None = None
        self._reasoning: ReasoningPiece | None = None
        self._pending = PendingText()
        self._pending_reasoning = PendingText()
        self._notes: list[Note] = []
        """Those that wait until all of the answer is shown."""
        self._is_finished = False
        """Whether no more of the answer will come, though it may not be shown yet."""
        self._is_requested = False
        self._is_behind = False
        """Whether a frame had no time for all that has come."""
        self._is_plain = False

    @property
    def is_catching_up(self) -> bool:
        """Whether text has come that is not shown yet: of a long text each frame shows a part."""
        return bool(self._pending) or bool(self._pending_reasoning) or self._is_finished

    # What the pane tells.

    def set_plain(self, *, is_plain: bool) -> None:
        """Whether answers that come from now on are shown as they were written, not as Markdown."""
        self._is_plain = is_plain

    def start_turn(self, prompt: str, turn_id: int | None = None) -> None:
        """Show a prompt and open an empty answer under it."""
        self.finish_answer()
        self._catch_up()
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
        self._pending.add(text)
        self._request_frame()

    def append_reasoning(self, text: str) -> None:
        """Add to what the model thought before it answered."""
        self._pending_reasoning.add(text)
        self._request_frame()

    def finish_answer(self) -> None:
        """The answer is complete. What is not shown of it follows frame by frame."""
        self._is_finished = self._answer is not None
        self.render_frame()

    def _close_answer(self) -> None:
        """All of the answer is shown."""
        if self._is_finished and self._answer is not None:
            begin = self._first_open()
            self._answer.finish()
            self._answer = None
            self._is_end_open = False
            if self._reasoning is not None:
                self._reasoning.is_complete()
            self._lay_out(self._stack.last, begin)
        self._is_finished = False
        notes, self._notes = self._notes, []
        for note in notes:
            self.show_note(note)

    def detach(self) -> None:
        """Take part in no more frames: the pane is being closed."""
        self._forget_pending()
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
        if not self._is_finished:
            # The end of an answer has just had its frame; with a second one the window would stand still for both.
            self.render_frame()
        if self.is_catching_up:
            self._notes.append(note)
            return
        self.add_piece(NotePiece(note))
        self._lay_out(self._stack.last, max(0, len(self._stack.last.pieces) - 2))

    def clear(self) -> None:
        self.drop_turns(self.turn_count)
        self._set_following(True)

    def drop_turns(self, count: int) -> None:
        """Take the last `count` turns away."""
        if count:
            self._forget_pending()
            self._answer = self._reasoning = None
            self._is_end_open = False
        super().drop_turns(count)

    def plain_text(self) -> str:
        """Everything it shows, as text; Markdown stays as it was written."""
        self._catch_up()
        return text_of(self._pieces)

    # Frames.

    @property
    def frame_ms(self) -> int:
        """Longer while more comes in than anybody could read. What is left behind the end of an answer follows quickly."""
        is_flood = self._pending.chars + self._pending_reasoning.chars > FLOOD_CHARS and not self._is_finished
        return FLOOD_FRAME_MS if is_flood else FRAME_MS

    def render_frame(self) -> None:
        """Show what has come since the last frame; of a long text as much as a frame has time for."""
        self._is_requested = False
        reasoning, text = self._pending_reasoning.take(), self._pending.take()
        if self._stack.turns and (reasoning or text):
            self._show(reasoning, text)
        elif self._stack.turns and self._stock.make_ahead():
            # While a model is awaited there is time for what its answer will want.
            self._request_frame()
        if self._pending or self._pending_reasoning:
            self._is_behind = True
            self._request_frame()
            return
        if self._is_finished or self._notes:
            self._close_answer()
        if self._is_behind:
            self._is_behind = False
            self.caught_up.emit()

    def _show(self, reasoning: str, text: str) -> None:
        turn, begin = self._stack.last, self._first_open()
        until_ns = time.thread_time_ns() + SLICE_NS
        if reasoning:
            begin = min(begin, self._show_reasoning(turn, reasoning, until_ns))
        if text and self._reasoning is not None and self._reasoning.answer_begins():
            self._release_hidden()
            begin = min(begin, turn.pieces.index(self._reasoning))
        if self._answer is not None and text:
            self._feed(self._answer, text, until_ns)
        made = self._made
        if self._answer is None:
            self._lay_out(turn, begin)
        else:
            with self._answer.budget.step(is_whole=len(text) >= STEP_CHARS):
                self._lay_out(turn, begin)
        if self._made == made:
            self._stock.make_ahead()

    def _feed(self, answer: AnswerPieces, text: str, until_ns: int) -> None:
        """Give the answer as much as a frame has time for, one step at least. The rest is pending again."""
        fed = 0
        while fed < len(text) and (not fed or time.thread_time_ns() < until_ns):
            fed = answer.feed_step(text, fed)
        self._pending.put_back(text[fed:])

    def _show_reasoning(self, turn: Turn, text: str, until_ns: int) -> int:
        """The same for what was reasoned. Returns the index of the first piece that this changes."""
        if self._reasoning is None:
            self._reasoning = ReasoningPiece()
            self.add_piece(self._reasoning)
        reasoning, fed = self._reasoning, 0
        begin = index = turn.last_index(reasoning.last)
        while fed < len(text) and (not fed or time.thread_time_ns() < until_ns):
            added = reasoning.append(text[fed : fed + STEP_CHARS])
            turn.adopt(added, index + 1)
            index += len(added)
            fed += STEP_CHARS
        self._pending_reasoning.put_back(text[fed:])
        return begin

    def _catch_up(self) -> None:
        """Show all that has come, whatever time that takes: the budget of an answer bounds it."""
        self.render_frame()
        while self.is_catching_up:
            self.render_frame()

    def _forget_pending(self) -> None:
        self._pending.clear()
        self._pending_reasoning.clear()
        self._notes.clear()
        self._is_finished = self._is_behind = False
        self.caught_up.emit()

    def _request_frame(self) -> None:
        if not self._is_requested:
            self._is_requested = True
            self._clock.request(self)

    def _first_open(self) -> int:
        """The index in the last turn of the first piece that this frame may change."""
        open_pieces = self._answer.open_pieces if self._answer is not None else ()
        turn = self._stack.last
        return turn.last_index(open_pieces[0]) if open_pieces else len(turn.pieces)

    def _open_answer(self) -> None:
        self._answer = AnswerPieces(self, is_plain=self._is_plain)
        self._is_end_open = True
        self._reasoning = None

    def _empty_last_answer(self) -> None:
        self._forget_pending()
        for piece in tuple(self._stack.last.pieces):
            if piece.kind not in ("prompt", "bar"):
                self.remove_piece(piece)
        self._open_answer()
