"""Where the turns of a transcript stand: placing and finding one costs O(log n), however long the thread is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from abreast.ui.transcript.prefix_sums import PrefixSums

if TYPE_CHECKING:
    from abreast.ui.transcript.formats import Formats
    from abreast.ui.transcript.piece import Piece


class Turn:
    """A prompt and what belongs to it: pieces below each other, and blank space below them."""

    __slots__ = ("_number", "_stack", "_top", "_version", "blank_px", "height", "id", "pieces")

    def __init__(self, stack: TurnStack, turn_id: int | None, number: int) -> None:
        self._stack = stack
        self._number = number
        self._top = 0
        self._version = -1
        self.id = turn_id
        """The history's; `None`: it is in no history."""
        self.pieces: list[Piece] = []
        self.height = 0
        """Of the pieces with their gaps, in pixels."""
        self.blank_px = 0
        """What stands below them so that the next turn begins where it does in the other panes."""

    @property
    def index(self) -> int:
        """Its place among the turns, counted from 0."""
        return self._number - self._stack.turns[0].number

    @property
    def number(self) -> int:
        """Higher by 1 than that of the turn before it; it never changes."""
        return self._number

    @property
    def top(self) -> int:
        """Where it begins on the sheet, in pixels."""
        if self._version != self._stack.version:
            self._version, self._top = self._stack.version, self._stack.top_of(self)
        return self._top

    @property
    def room_px(self) -> int:
        """From its top to that of the next one."""
        return self.height + self.blank_px

    def adopt(self, pieces: Sequence[Piece], index: int | None = None) -> None:
        """Take pieces to the end, or to a place among the others; they are placed next."""
        for piece in pieces:
            piece.turn = self
        index = len(self.pieces) if index is None else index
        self.pieces[index:index] = pieces

    def last_index(self, piece: Piece) -> int:
        """The index of a piece that stands near the end."""
        index = len(self.pieces) - 1
        while self.pieces[index] is not piece:
            index -= 1
        return index

    def piece_at(self, y: int) -> int:
        """The index of the piece at a height on the sheet; above the first one, that one."""
        return max(0, bisect_right(self.pieces, y - self.top, key=_offset) - 1)

    def place(self, begin: int, width: int, formats: Formats) -> None:
        """Reckon where its pieces stand from an index on. What was never laid out is guessed."""
        y = self.pieces[begin - 1].lower_offset if begin else 0
        for piece in self.pieces[begin:]:
            piece.offset = y
            if piece.is_hidden:
                continue
            if piece.width <= 0 and piece.width != -width and piece.widget is None:
                piece.height = piece.estimate(width, formats)
                # Once only: it takes much longer than to place the piece.
                piece.width = -width
            y += piece.height + piece.gap_px
        self._stack.resize(self, y, self.blank_px)


class TurnStack:
    """Turns below each other. Earlier ones are added above all the time, later ones seldom.

    Their heights are summed from the last one up, so that one that is added above changes no sum.
    """

    def __init__(self, begin_px: int) -> None:
        self.turns: list[Turn] = []
        self._by_id: dict[int, Turn] = {}
        self._rooms = PrefixSums()
        self._begin_px = begin_px
        self.lead_px = 0
        """Blank space above the first turn, where the other panes have earlier ones."""
        self.version = 0
        """Another one as soon as a turn may stand elsewhere."""

    @property
    def last(self) -> Turn:
        return self.turns[-1]

    @property
    def begin_px(self) -> int:
        """Where the first turn begins."""
        return self._begin_px + self.lead_px

    @property
    def end_px(self) -> int:
        """Where the pieces of the last turn end."""
        return self.begin_px + self._rooms.total - (self.last.blank_px if self.turns else 0)

    def append(self, turn_id: int | None) -> Turn:
        """A new turn without pieces at the end."""
        turn = Turn(self, turn_id, self.last.number + 1 if self.turns else 0)
        self.turns.append(turn)
        self._name(turn)
        self._sum_anew()
        return turn

    def prepend(self, turn_id: int | None) -> Turn:
        """A new turn without pieces above all others."""
        turn = Turn(self, turn_id, self.turns[0].number - 1 if self.turns else 0)
        self.turns.insert(0, turn)
        self._name(turn)
        self._rooms.append(0)
        self.version += 1
        return turn

    def drop(self, count: int) -> None:
        """Take the last `count` turns away."""
        dropped = self.turns[len(self.turns) - count :]
        del self.turns[len(self.turns) - count :]
        for turn in dropped:
            if turn.id is not None and self._by_id.get(turn.id) is turn:
                del self._by_id[turn.id]
        self._sum_anew()

    def resize(self, turn: Turn, height: int, blank_px: int) -> None:
        """A turn has another height now, or other blank space below it."""
        grown_px = height + blank_px - turn.room_px
        turn.height, turn.blank_px = height, blank_px
        if grown_px:
            from_end = self.last.number - turn.number
            self._rooms.add(from_end, grown_px)
            if from_end:
                # Below the last turn nothing stands that would move: so it is with each line of a stream.
                self.version += 1

    def set_lead(self, lead_px: int) -> None:
        if lead_px != self.lead_px:
            self.lead_px = lead_px
            self.version += 1

    def find(self, turn_id: int) -> Turn | None:
        """The turn with an id, if it is shown."""
        return self._by_id.get(turn_id)

    def top_of(self, turn: Turn) -> int:
        """Where a turn begins; `Turn.top` knows it as long as nothing moves."""
        return self.begin_px + self._rooms.total - self._rooms.sum(self.last.number - turn.number + 1)

    def at(self, y: int) -> Turn:
        """The turn at a height on the sheet; above the first one, that one."""
        from_end = self._rooms.find(max(0, self.begin_px + self._rooms.total - y - 1))
        return self.turns[max(0, len(self.turns) - 1 - from_end)]

    def _name(self, turn: Turn) -> None:
        if turn.id is not None:
            self._by_id[turn.id] = turn

    def _sum_anew(self) -> None:
        self._rooms = PrefixSums()
        for turn in reversed(self.turns):
            self._rooms.append(turn.room_px)
        self.version += 1


def _offset(piece: Piece) -> int:
    return piece.offset
