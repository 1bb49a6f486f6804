"""A tall sheet on which turns are placed. Only pieces near the viewport are measured, and have widgets."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from abreast.ui.theme.roles import MAX_MEASURE_CHARS, SPACE_L, SPACE_M, SPACE_S, Roles
from abreast.ui.timers import after_rest
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.layout_share import LayoutShare
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.tall_sheet import TallSheet
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.turn_stack import Turn, TurnStack
from abreast.ui.transcript.view_stock import ViewStock

MARGIN_PX = SPACE_M
WIDTH_STEP_PX = 8
"""Less than the margin beside the text."""
SLACK_PX = 512
"""The widget at the open end grows in steps of this size, for the same reason as the sheet."""
MAX_LIVE = 8
"""Above this, pieces that are far from the viewport lose their widgets."""
OFFSTAGE_PX = -100_000
ORDER_REST_MS = 300
"""So long after the last widget was made they are put in order: that paints them anew."""
MAX_RELEASED = 4
"""So many widgets are let go of at a time: to empty one of a list takes 2 ms."""
MAX_ROUNDS = 4
"""Real heights replace guesses, which may bring further pieces into sight; a few rounds always suffice."""

Anchor = tuple[Piece, int] | None
"""A piece and how many pixels of it are above the viewport; `None`: what is seen first is no piece's."""


class PlacedSheet(TallSheet):
    """Places turns below each other, and gives widgets to what is near the viewport."""

    def __init__(self, roles: Roles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom_percent = 100
        self._stock = ViewStock(self.sheet, Formats(roles, 100), self._listen)
        self._stack = TurnStack(MARGIN_PX)
        self._live: list[Piece] = []
        """The pieces that have widgets."""
        self._made = 0
        """How many pieces ever got a widget."""
        self._is_end_open = False
        """Whether the last piece still grows."""
        self._measure_px = self._longest_line()
        self._step_offset_px = 0
        self._width_step = self._width_px = 0
        """The step in which it was laid out last, and how wide that was."""
        self._share = LayoutShare(self, self._lay_out_rest)
        self._at_rest = after_rest(self, ORDER_REST_MS, self._order_views)

    def _listen(self, view: TextView) -> None:
        """To a new text view."""

    def _is_being_resized(self) -> bool:
        return False

    def _content_width(self) -> int:
        """The width in pixels that pieces are laid out for.

        While the pane is being resized it follows in steps, which the margin has room for: laying out what is seen takes
        half a millisecond a pane. Each pane takes its steps at another width, so that eight do not take them at once.
        """
        room = max(80, min(self.viewport().width() - 2 * MARGIN_PX, self._measure_px))
        step = (room + self._step_offset_px) // WIDTH_STEP_PX
        if step != self._width_step or not self._is_being_resized():
            self._width_step, self._width_px = step, room
        return self._width_px

    def _longest_line(self) -> int:
        """The width in pixels at which lines are as long as is good to read."""
        return QFontMetrics(self.font()).averageCharWidth() * MAX_MEASURE_CHARS * self._zoom_percent // 100 + SPACE_L

    def _lay_out(self, turn: Turn | None = None, begin: int = 0, *, ahead: bool = True, at: Anchor = None) -> None:
        """Place the pieces of a turn. Only those near the viewport are measured, and get widgets.

        A reader at the end stays there; for any other, the piece at the top of the viewport stays where it is.

        Args:
            turn: The turn whose pieces may have changed; `None`: only what is seen has.
            begin: The first piece of it that may have changed.
            ahead: Also prepare what would be seen after scrolling by half a viewport.
            at: What the reader is at, where something has been moved already.
        """
        width = self._content_width()
        if turn is not None and self._only_end_changed(turn, begin, width):
            return
        at, made = at or self._anchor(), self._made
        self._share.begin()
        if turn is not None:
            turn.place(begin, width, self._stock.formats)
        top = 0
        for _ in range(MAX_ROUNDS):
            top = self._wanted_top(at)
            if not self._realize(width, top, ahead):
                break
        # Scrolled once, and before any widget is moved or hidden: else Qt paints everything again instead of moving it.
        self._set_content_height(self._content_px(), self._end_px(), top)
        self._move_widgets()
        self._share.end()
        if self._made != made:
            self._at_rest.start()
        # What made a widget or resized some has had its share; a few that are far have time until the next frame.
        is_busy = self._made != made or self._is_being_resized()
        if len(self._live) > (2 * MAX_LIVE if is_busy else MAX_LIVE):
            self._release_far()

    def _lay_out_rest(self) -> None:
        self._lay_out()

    def _lay_out_all(self, at: Anchor) -> None:
        """All heights may be others now."""
        for turn in self._stack.turns:
            turn.place(0, self._content_width(), self._stock.formats)
        self._lay_out(at=at)

    def _end_px(self) -> int:
        """The height down to the end of the last turn."""
        return self._stack.end_px + SPACE_S

    def _content_px(self) -> int:
        """The height of everything; there may be blank space below the last turn."""
        return self._end_px()

    def _anchor(self) -> Anchor:
        """The piece at the top of the viewport, and how far it is moved up; `None` for a reader at the end."""
        if self._following or not self._stack.turns:
            return None
        top = self.verticalScrollBar().value()
        turn = self._stack.at(top)
        if not turn.pieces:
            return None
        piece = turn.pieces[turn.piece_at(top)]
        return piece, top - piece.top

    def _wanted_top(self, at: Anchor) -> int:
        """Where the viewport is to begin."""
        height = self.viewport().height()
        end, lowest = max(0, self._end_px() - height), max(0, self._content_px() - height)
        if self._following:
            # Into the blank space below the end it goes only with its reader.
            return end if end == lowest else min(lowest, max(end, self.verticalScrollBar().value()))
        return min(lowest, max(0, at[0].top + at[1])) if at is not None and at[0].turn is not None else 0

    def _only_end_changed(self, turn: Turn, begin: int, width: int) -> bool:
        """Whether nothing changed but what the last piece says, and that is as high as before: most frames."""
        if begin >= len(turn.pieces) or turn is not self._stack.last:
            return False
        *others, last = turn.pieces[begin:]
        if last.widget is None or last.geometry is None or last.geometry[2] != width:
            return False
        if any(piece.geometry is None or piece.width != width for piece in others) or turn.height != last.lower_offset:
            return False
        assumed = last.height
        self._measure(last, width)
        return last.height == assumed

    def _move_widgets(self) -> None:
        growing = self._open_piece()
        for piece in self._live:
            height = piece.height
            if piece is growing and piece.can_grow:
                height = -(-height // SLACK_PX) * SLACK_PX
            # One that has changed far from the viewport is not measured; with no width each letter would be a line.
            width = piece.width if piece.width > 0 else self._width_px
            geometry = (MARGIN_PX, piece.top, width, height)
            if geometry != piece.geometry and piece.widget is not None:
                piece.geometry = geometry
                piece.widget.setGeometry(*geometry)

    def _realize(self, width: int, top: int, ahead: bool) -> bool:
        """Make and measure what is near the viewport if that begins at `top`.

        Returns:
            Whether something is not as high as was assumed.
        """
        if not self._stack.turns:
            return False
        height = self.viewport().height()
        margin = height // 2 if ahead else 0
        first = self._stack.at(top - margin)
        begin, is_other = first.piece_at(top - margin), False
        for index in range(first.index, len(self._stack.turns)):
            turn = self._stack.turns[index]
            if turn.top > top + height + margin and not self._following:
                break
            is_other |= self._realize_turn(turn, begin, top + height + margin, width)
            begin = 0
        return is_other

    def _realize_turn(self, turn: Turn, begin: int, end_px: int, width: int) -> bool:
        """The same for the pieces of one turn, from an index on and down to a height on the sheet."""
        first: int | None = None
        # Those that follow move down or up only when the turn is placed.
        end_offset = end_px - turn.top
        for index in range(begin, len(turn.pieces)):
            piece = turn.pieces[index]
            if piece.offset > end_offset and not self._following:
                break
            if piece.is_hidden or piece.is_laid_out(width):
                continue
            if not self._share.admits(piece, width):
                continue
            assumed = piece.height
            if piece.widget is None:
                self._create(piece, width)
            elif piece.is_filling:
                self._fill(piece)
            self._measure(piece, width)
            if piece.is_filling:
                self._share.leave_rest()
            if first is None and piece.height != assumed:
                first = index
        if first is None:
            return False
        turn.place(first, width, self._stock.formats)
        return True

    def _measure(self, piece: Piece, width: int) -> None:
        widget = piece.widget
        assert widget is not None
        if widget.width() != width:
            # The width first: a text widget lays its document out anew for the width it has itself.
            widget.resize(width, widget.height())
        piece.height = piece.measured(width)
        piece.width = width

    def _order_views(self) -> None:
        """Have a screen reader meet the pieces from top to bottom; a widget that is used again may stand before others."""
        wanted = [piece.widget for piece in sorted(self._live, key=lambda piece: piece.top) if piece.widget is not None]
        if [child for child in self.sheet.children() if child in wanted] != wanted:
            for widget in wanted:
                widget.raise_()

    def _release_far(self) -> None:
        """Take the widgets from the pieces that are far from the viewport."""
        height, top = self.viewport().height(), self.verticalScrollBar().value()
        open_piece, released = self._open_piece(), 0
        for piece in tuple(self._live):
            is_far = piece.bottom < top - height or piece.top > top + 2 * height
            if is_far and piece is not open_piece and not piece.is_in_use:
                self._release(piece)
                released += 1
                if released == MAX_RELEASED:
                    return

    def _open_piece(self) -> Piece | None:
        """The last piece while it still grows."""
        if not self._is_end_open or not self._stack.turns or not self._stack.last.pieces:
            return None
        return self._stack.last.pieces[-1]

    def _create(self, piece: Piece, width: int) -> None:
        self._stock.width_px = width
        piece.widget = piece.create(self._stock)
        self._live.append(piece)
        self._made += 1
        # Only what is shown can be measured. It is moved to its place after the sheet was scrolled.
        piece.widget.setGeometry(MARGIN_PX, OFFSTAGE_PX, width, max(1, piece.height))
        piece.widget.show()

    def _fill(self, piece: Piece) -> None:
        piece.fill()

    def _release_hidden(self) -> None:
        """Take the widgets from the pieces that have been folded away."""
        for piece in tuple(self._live):
            if piece.is_hidden:
                self._release(piece)

    def _release(self, piece: Piece) -> None:
        if piece.widget is not None:
            self._stock.take_back(piece.widget)
            piece.forget_widget()
            self._live.remove(piece)

    def _rebuild(self, formats: Formats) -> None:
        at = self._anchor()
        for piece in (piece for turn in self._stack.turns for piece in turn.pieces):
            self._release(piece)
            piece.width = piece.height = 0
        self._stock.dispose()
        self._measure_px = self._longest_line()
        self._stock = ViewStock(self.sheet, formats, self._listen)
        self._lay_out_all(at)
