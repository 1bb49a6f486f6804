"""One lane's turns: prompts, answers, what was reasoned, and notes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from abreast.ui.theme.roles import Roles
from abreast.ui.transcript.answer import AnswerPieces
from abreast.ui.transcript.code_view import CodeView
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.past_turn import FEED_CHARS, prompt_pieces
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.piece_sheet import MARGIN_PX, PieceSheet
from abreast.ui.transcript.pieces import NotePiece
from abreast.ui.transcript.reasoning import ReasoningPiece
from abreast.ui.transcript.reasoning_view import ReasoningView
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.turn_bar import TurnBar, TurnBarPiece

GO_ROUNDS = 3


class Transcript(PieceSheet):
    """Shows prompts and answers. It follows a stream only while its reader is at the end.

    Turns are counted from the end here, since earlier ones may still be added: the last one is 1 turn back.

    Signals:
        alternative_wanted(int, int): how many turns back, and the index of another answer there.
        menu_wanted(int, QPoint): how many turns back, and where on the screen its menu is to be.
    """

    alternative_wanted = Signal(int, int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, roles: Roles, frame_clock: FrameClock, parent: QWidget | None = None) -> None:
        super().__init__(roles, parent)
        self._clock = frame_clock
        self._turn_starts: list[int] = []
        self._answer: AnswerPieces | None = None
        self._reasoning: ReasoningPiece | None = None
        self._pending: list[str] = []
        self._pending_reasoning: list[str] = []
        self._is_requested = False

    # What the pane tells.

    def start_turn(self, prompt: str) -> None:
        """Show a prompt and open an empty answer under it."""
        self.finish_answer()
        begin = len(self._pieces)
        self._turn_starts.append(begin)
        for piece in prompt_pieces(prompt):
            self._add(piece)
        self._open_answer()
        self._set_following(True)
        self._lay_out(begin)

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
            self._lay_out(begin)

    def reopen_last_answer(self) -> None:
        """Empty the last turn's answer, to be written anew."""
        self._empty_last_answer()
        self._lay_out(0)

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
        self._lay_out(0)

    def show_note(self, note: Note) -> None:
        """Put a message of the application under the answer."""
        self.render_frame()
        self._add(NotePiece(note))
        self._lay_out(max(0, len(self._pieces) - 2))

    def clear(self) -> None:
        self.drop_turns(len(self._turn_starts))
        self._set_following(True)

    def drop_turns(self, count: int) -> None:
        """Take the last `count` turns away."""
        if not count:
            return
        self._pending.clear()
        self._pending_reasoning.clear()
        begin = self._turn_starts[-count]
        for piece in self._pieces[begin:]:
            self._release(piece)
        del self._pieces[begin:]
        del self._turn_starts[-count:]
        self._answer = self._reasoning = None
        self._is_end_open = False
        self._lay_out(begin)

    def prepend_turn(self, pieces: Sequence[Piece]) -> None:
        """Show an earlier turn above all others; what the reader sees stays where it is."""
        if not self._following and self.verticalScrollBar().value() < MARGIN_PX:
            # Above its first piece a reader would be taken to be at the new ones.
            self._place_at(MARGIN_PX)
        self._pieces[:0] = pieces
        self._turn_starts = [0, *(start + len(pieces) for start in self._turn_starts)]
        self._lay_out(0)

    def show_alternatives(self, back: int, shown: int, count: int, chip: str = "") -> None:
        """Offer to page through the answers to a prompt, if there are several, and tell what `chip` says."""
        begin = self._turn_starts[-back]
        end = self._turn_starts[-back + 1] if back > 1 else len(self._pieces)
        at = begin + sum(1 for piece in self._pieces[begin:end] if piece.kind == "prompt")
        if at < end and self._pieces[at].kind == "bar":
            self._release(self._pieces[at])
            del self._pieces[at]
            self._shift_turns(begin, -1)
        if count > 1 or chip:
            self._pieces.insert(at, TurnBarPiece(shown, count, chip))
            self._shift_turns(begin, +1)
        self._lay_out(begin)

    def go_to_turn(self, back: int, offset_px: int) -> None:
        """Show a turn at the top, moved up by so many pixels."""
        self._set_following(False)
        for _ in range(GO_ROUNDS):
            # Heights are guessed until a piece is near the viewport.
            self.verticalScrollBar().setValue(self._pieces[self._turn_starts[-back]].top + offset_px)
        self._set_following(False)

    # What can be read from it.

    def plain_text(self) -> str:
        """Everything it shows, as text; Markdown stays as it was written."""
        self.render_frame()
        return "\n\n".join(piece.plain for piece in self._pieces if piece.kind != "bar")

    @property
    def turn_count(self) -> int:
        return len(self._turn_starts)

    def place(self) -> tuple[int, int]:
        """How many turns back the one at the top of the viewport is, and how many pixels it is moved up."""
        if not self._turn_starts:
            return 0, 0
        top = self.verticalScrollBar().value()
        back = self._turn_at(top)
        return back, top - self._pieces[self._turn_starts[-back]].top

    def current_turn(self) -> int:
        """How many turns back the one is that the reader is at: the last at the end, else the one at the top. 0: none."""
        return min(1, self.turn_count) if self.is_following() else self.place()[0]

    # What the answer says of its pieces.

    def add_piece(self, piece: Piece) -> None:
        self._add(piece)

    def remove_piece(self, piece: Piece) -> None:
        self._pieces.remove(piece)
        self._release(piece)

    # Frames.

    def render_frame(self) -> None:
        """Show what has come since the last frame."""
        self._is_requested = False
        reasoning, self._pending_reasoning = "".join(self._pending_reasoning), []
        text, self._pending = "".join(self._pending), []
        if not reasoning and not text:
            return
        begin = self._first_open()
        if reasoning:
            begin = min(begin, self._show_reasoning(reasoning))
        if text and self._reasoning is not None and self._reasoning.answer_begins():
            begin = min(begin, self._pieces.index(self._reasoning))
        if self._answer is not None:
            for start in range(0, len(text), FEED_CHARS):
                self._answer.feed(text[start : start + FEED_CHARS])
        live = len(self._live)
        self._lay_out(begin)
        if len(self._live) == live:
            self._stock.make_ahead()

    def _request_frame(self) -> None:
        if not self._is_requested:
            self._is_requested = True
            self._clock.request(self)

    def _first_open(self) -> int:
        """The index of the first piece that this frame may change."""
        open_pieces = self._answer.open_pieces if self._answer is not None else ()
        index = len(self._pieces)
        if open_pieces:
            index -= 1
            while self._pieces[index] is not open_pieces[0]:
                index -= 1
        return index

    def _open_answer(self) -> None:
        self._answer = AnswerPieces(self)
        self._is_end_open = True
        self._reasoning = None

    def _show_reasoning(self, text: str) -> int:
        if self._reasoning is None:
            self._reasoning = ReasoningPiece(text)
            self._add(self._reasoning)
        else:
            self._reasoning.append(text)
        return self._pieces.index(self._reasoning)

    def _toggle_fold(self) -> None:
        """In the piece whose button was pressed."""
        pressed = self.sender()
        index = next((i for i, piece in enumerate(self._pieces) if piece.widget is pressed), None)
        if index is not None:
            # The button stays where it is under the pointer.
            self._set_following(False)
            self._pieces[index].toggle_fold()
            self._lay_out(index)

    def _empty_last_answer(self) -> None:
        self._pending.clear()
        self._pending_reasoning.clear()
        begin = self._turn_starts[-1]
        for piece in tuple(self._pieces[begin:]):
            if piece.kind not in ("prompt", "bar"):
                self.remove_piece(piece)
        self._open_answer()

    def _shift_turns(self, begin: int, by: int) -> None:
        self._turn_starts = [start + by if start > begin else start for start in self._turn_starts]

    def _turn_at(self, y: int) -> int:
        index = bisect_right(self._turn_starts, self._index_at(y)) - 1
        return len(self._turn_starts) - max(0, index)

    def _page(self, index: int) -> None:
        """To another answer, by the bar whose button was pressed."""
        pressed = self.sender()
        at = next((i for i, piece in enumerate(self._pieces) if piece.widget is pressed), None)
        if at is not None:
            back = len(self._turn_starts) - (bisect_right(self._turn_starts, at) - 1)
            self.alternative_wanted.emit(back, index)

    # Overrides of the sheet and of Qt.

    def _create(self, piece: Piece, width: int) -> None:
        super()._create(piece, width)
        if isinstance(piece.widget, TurnBar):
            piece.widget.paged.connect(self._page)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._turn_starts:
            return
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        y = self.viewport().mapFromGlobal(event.globalPos()).y() + self.verticalScrollBar().value()
        self.menu_wanted.emit(self.current_turn() if by_key else self._turn_at(y), event.globalPos())

    def _listen(self, view: TextView) -> None:
        super()._listen(view)
        frame = view.parentWidget()
        if isinstance(frame, ReasoningView | CodeView):
            frame.fold_toggled.connect(self._toggle_fold)
