"""A sheet of turns: earlier ones are added above, the last ones taken away, and its reader is brought to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from abreast.ui.theme.roles import SPACE_S, Roles
from abreast.ui.transcript.code_view import CodeView
from abreast.ui.transcript.headings import Heading
from abreast.ui.transcript.hit_marks import Marks, show_marks, top_of_hit
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.piece_sheet import PieceSheet
from abreast.ui.transcript.placed_sheet import MARGIN_PX
from abreast.ui.transcript.reasoning_view import ReasoningView
from abreast.ui.transcript.spacing import Spacing
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
        heights_changed: turns stand elsewhere, or the end does.
    """

    alternative_wanted = Signal(int, int)
    menu_wanted = Signal(int, QPoint)
    turns_changed = Signal()
    heights_changed = Signal()

    def __init__(self, roles: Roles, parent: QWidget | None = None) -> None:
        super().__init__(roles, parent)
        self._aligned_px = 0
        """How tall the content of all panes is when they are aligned."""
        self._told = (0, 0)
        """The version of the places, and the end, that were told of last."""

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

    def show_alternatives(self, back: int, shown: int, count: int, chip: str = "") -> None:
        """Offer to page through the answers to a prompt, if there are several, and tell what `chip` says."""
        turn, anchor = self._stack.turns[-back], self._anchor()
        at = sum(1 for piece in turn.pieces if piece.kind == "prompt")
        if at < len(turn.pieces) and turn.pieces[at].kind == "bar":
            self.remove_piece(turn.pieces[at])
        if count > 1 or chip:
            bar = TurnBarPiece(shown, count, chip)
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

    def turn(self, turn_id: int) -> Turn | None:
        """The turn with an id of the history's, if it is shown."""
        return self._stack.find(turn_id)

    def turn_at_reader(self) -> tuple[Turn, int] | None:
        """The turn at the top of the viewport, and how many pixels it is moved up; `None`: there is none."""
        if not self._stack.turns:
            return None
        top = self.verticalScrollBar().value()
        turn = self._stack.at(top)
        return turn, top - turn.top

    def headings(self, turn: Turn) -> list[Heading]:
        """The headings of a turn, below its top."""
        return [
            replace(heading, y_px=piece.offset + heading.y_px) for piece in turn.pieces for heading in piece.headings()
        ]

    def show_in_turn(self, turn: Turn, y_px: Callable[[], int], *, follows: bool = False) -> None:
        """Scroll to a place in a turn, not as its reader does.

        Args:
            y_px: How far below the top of the turn. It is asked again when heights are known better.
            follows: Whether the end is kept in view if it is in view then.
        """
        self._set_following(False)
        for _ in range(GO_ROUNDS):
            wanted = turn.top + y_px()
            self._place_at(wanted)
            self._lay_out()
            if turn.top + y_px() == wanted:
                break
        if follows and self.verticalScrollBar().value() >= self._end_value - SPACE_S:
            self._set_following(True)

    def show_hit(self, marks: Marks) -> None:
        """Mark words, and scroll to the one that the reader is at; what is folded there is unfolded."""
        piece = marks.piece
        self.mark_hits(marks)
        if piece is None or piece.turn is None:
            return
        turn = piece.turn
        if piece.is_folded:
            self._lay_out(turn, turn.pieces.index(piece.toggle_fold()))
        above_px = self.viewport().height() // 3
        bar = self.verticalScrollBar()
        top = turn.top + piece.offset + top_of_hit(piece, marks)
        is_seen = piece.view is not None and bar.value() <= top <= bar.value() + 2 * above_px
        if not is_seen:
            self.show_in_turn(turn, lambda: piece.offset + top_of_hit(piece, marks) - above_px)
        else:
            self._set_following(False)
        show_marks(piece, marks, self._stock.formats.roles)

    def show_at(self, value: int) -> None:
        """Scroll to a height of the sheet, not as its reader does."""
        self._set_following(False)
        self._place_at(value)
        self._lay_out()

    def align(self, spacing: Spacing) -> None:
        """Let turns begin where they do in the other panes; the reader keeps its place."""
        at, before = self._anchor(), (self._stack.version, self._aligned_px)
        self._stack.set_lead(spacing.lead_px)
        for turn in self._stack.turns:
            blank_px = 0 if turn.id is None else spacing.blanks_px.get(turn.id, 0)
            if blank_px != turn.blank_px:
                self._stack.resize(turn, turn.height, blank_px)
        self._aligned_px = spacing.content_px
        if (self._stack.version, self._aligned_px) != before:
            self._lay_out(at=at)

    def set_aligned_height(self, content_px: int) -> None:
        """All panes can be scrolled as far as the longest one; no turn moves."""
        if content_px != self._aligned_px:
            self._aligned_px = content_px
            self._lay_out()

    @property
    def places_version(self) -> int:
        """Another one as soon as a turn may stand elsewhere. The end may also move without."""
        return self._stack.version

    @property
    def end_px(self) -> int:
        """The height down to the end of the last turn."""
        return self._end_px()

    @property
    def edges_px(self) -> tuple[int, int]:
        """What stands above the first turn and below the last one in any case."""
        return MARGIN_PX, SPACE_S

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
            first = piece.toggle_fold()
            self._release_hidden()
            self._lay_out(piece.turn, piece.turn.pieces.index(first))

    def _page(self, index: int) -> None:
        """To another answer, by the bar whose button was pressed."""
        if (piece := self._pressed()) is not None and piece.turn is not None:
            self.alternative_wanted.emit(self._back_of(piece.turn), index)

    # Overrides of the sheet and of Qt.

    def _content_px(self) -> int:
        return max(super()._content_px(), self._aligned_px)

    def _set_content_height(self, content_height: int, end: int, top: int) -> None:
        super()._set_content_height(content_height, end, top)
        if (now := (self._stack.version, end)) != self._told:
            self._told = now
            self.heights_changed.emit()

    def _create(self, piece: Piece, width: int) -> None:
        super()._create(piece, width)
        if isinstance(piece.widget, TurnBar):
            piece.widget.paged.connect(self._page)
        elif isinstance(piece.widget, ReasoningView):
            piece.widget.fold_toggled.connect(self._toggle_fold)

    def _listen(self, view: TextView) -> None:
        super()._listen(view)
        if isinstance(frame := view.parentWidget(), CodeView):
            frame.fold_toggled.connect(self._toggle_fold)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._stack.turns:
            return
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        y = self.viewport().mapFromGlobal(event.globalPos()).y() + self.verticalScrollBar().value()
        self.menu_wanted.emit(self.current_turn() if by_key else self._back_of(self._stack.at(y)), event.globalPos())
