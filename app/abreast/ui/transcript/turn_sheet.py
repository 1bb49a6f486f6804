"""A sheet of turns: earlier ones are added above, the last ones taken away, and its reader is brought to one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent

from abreast.ui.transcript.code_view import CodeView
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.piece_sheet import PieceSheet
from abreast.ui.transcript.placed_sheet import MARGIN_PX
from abreast.ui.transcript.reasoning_view import ReasoningView
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.turn_bar import TurnBar, TurnBarPiece
from abreast.ui.transcript.turn_stack import Turn

GO_ROUNDS = 3


class TurnSheet(PieceSheet):
    """Turns below each other.

    They are counted from the end here, since earlier ones may still be added: the last one is 1 turn back.

    Signals:
        alternative_wanted(int, int): how many turns back, and the index of another answer there.
        menu_wanted(int, QPoint): how many turns back, and where on the screen its menu is to be.
        turns_changed: other turns are shown than before.
    """

    alternative_wanted = Signal(int, int)
    menu_wanted = Signal(int, QPoint)
    turns_changed = Signal()

    @property
    def turns(self) -> Sequence[Turn]:
        """From the first one that is shown to the last."""
        return self._stack.turns

    @property
    def turn_count(self) -> int:
        return len(self._stack.turns)

    def prepend_turn(self, pieces: Sequence[Piece], turn_id: int | None = None) -> None:
        """Show an earlier turn above all others; what the reader sees stays where it is."""
        if not self._following and self.verticalScrollBar().value() < MARGIN_PX:
            # Above its first piece a reader would be taken to be at the new ones.
            self._place_at(MARGIN_PX)
        at = self._anchor()
        turn = self._stack.prepend(turn_id)
        turn.adopt(pieces)
        self._lay_out(turn, at=at)
        self.turns_changed.emit()

    def drop_turns(self, count: int) -> None:
        """Take the last `count` turns away."""
        if not count:
            return
        for turn in self._stack.turns[-count:]:
            for piece in turn.pieces:
                self._release(piece)
                piece.turn = None
        self._stack.drop(count)
        self._lay_out()
        self.turns_changed.emit()

    def show_alternatives(self, back: int, shown: int, count: int) -> None:
        """Offer to page through the answers to a prompt, if there are several."""
        turn, anchor = self._stack.turns[-back], self._anchor()
        at = sum(1 for piece in turn.pieces if piece.kind == "prompt")
        if at < len(turn.pieces) and turn.pieces[at].kind == "bar":
            self.remove_piece(turn.pieces[at])
        if count > 1:
            bar = TurnBarPiece(shown, count)
            bar.turn = turn
            turn.pieces.insert(at, bar)
        self._lay_out(turn, at=anchor)

    def go_to_turn(self, back: int, offset_px: int) -> None:
        """Show a turn at the top, moved up by so many pixels."""
        self._set_following(False)
        for _ in range(GO_ROUNDS):
            # Heights are guessed until a piece is near the viewport.
            self._place_at(self._stack.turns[-back].top + offset_px)
            self._lay_out()

    def place(self) -> tuple[int, int]:
        """How many turns back the one at the top of the viewport is, and how many pixels it is moved up."""
        if not self._stack.turns:
            return 0, 0
        top = self.verticalScrollBar().value()
        turn = self._stack.at(top)
        return self._back_of(turn), top - turn.top

    def current_turn(self) -> int:
        """How many turns back the one is that the reader is at: the last at the end, else the one at the top. 0: none."""
        return min(1, self.turn_count) if self.is_following() else self.place()[0]

    def px_above_reader(self) -> int:
        """How much of what is shown is above the viewport."""
        return self.verticalScrollBar().value() - self._stack.lead_px

    # What an answer says of its pieces.

    def add_piece(self, piece: Piece) -> None:
        """At the end of the last turn; it is laid out next."""
        self._stack.last.adopt((piece,))

    def remove_piece(self, piece: Piece) -> None:
        assert piece.turn is not None
        piece.turn.pieces.remove(piece)
        piece.turn = None
        self._release(piece)

    def _back_of(self, turn: Turn) -> int:
        return len(self._stack.turns) - turn.index

    def _pressed(self) -> Piece | None:
        """The piece whose widget has just sent a signal."""
        sender = self.sender()
        return next((piece for piece in self._live if piece.widget is sender), None)

    def _toggle_fold(self) -> None:
        """In the piece whose button was pressed."""
        if (piece := self._pressed()) is not None and piece.turn is not None:
            # The button stays where it is under the pointer.
            self._set_following(False)
            piece.toggle_fold()
            self._lay_out(piece.turn, piece.turn.pieces.index(piece))

    def _page(self, index: int) -> None:
        """To another answer, by the bar whose button was pressed."""
        if (piece := self._pressed()) is not None and piece.turn is not None:
            self.alternative_wanted.emit(self._back_of(piece.turn), index)

    # Overrides of the sheet and of Qt.

    def _create(self, piece: Piece, width: int) -> None:
        super()._create(piece, width)
        if isinstance(piece.widget, TurnBar):
            piece.widget.paged.connect(self._page)

    def _listen(self, view: TextView) -> None:
        super()._listen(view)
        frame = view.parentWidget()
        if isinstance(frame, ReasoningView | CodeView):
            frame.fold_toggled.connect(self._toggle_fold)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._stack.turns:
            return
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        y = self.viewport().mapFromGlobal(event.globalPos()).y() + self.verticalScrollBar().value()
        self.menu_wanted.emit(self.current_turn() if by_key else self._back_of(self._stack.at(y)), event.globalPos())
