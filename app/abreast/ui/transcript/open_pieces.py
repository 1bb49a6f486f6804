"""The pieces at the end of an answer that later text may still change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from abreast.ui.transcript.grouping import grouped
from abreast.ui.transcript.markdown import Block
from abreast.ui.transcript.piece import Piece, Surface
from abreast.ui.transcript.pieces import CodePiece, TablePiece
from abreast.ui.transcript.prose_piece import ProsePiece

SEGMENT_CHARS = 800
"""A run of paragraphs is closed at this length: a document is laid out as a whole, and it should cost little."""

_P = TypeVar("_P", bound=Piece)


class OpenPieces:
    """Shows blocks on a surface, and makes anew only the pieces that have become others."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._open: list[Piece] = []
        self._segment: ProsePiece | None = None
        """The last closed run of paragraphs, if it has room for more."""

    @property
    def changing(self) -> Sequence[Piece]:
        """All that may still change, a run of paragraphs that has room for more among them."""
        return self._open or ([self._segment] if self._segment else [])

    @property
    def last(self) -> Piece | None:
        return self._open[-1] if self._open else None

    @property
    def only(self) -> Piece | None:
        """The open piece, if there is just one."""
        return self._open[0] if len(self._open) == 1 else None

    def settle(self, count: int | None = None) -> None:
        """What is shown now stays, or what the first `count` pieces show."""
        settled = self._open[:count]
        for piece in settled:
            if isinstance(piece, ProsePiece):
                piece.settle()
        if settled:
            last = settled[-1]
            self._segment = last if isinstance(last, ProsePiece) and last.chars < SEGMENT_CHARS else None
        self._open = self._open[len(settled) :]

    def close(self) -> None:
        """Nothing is added to what has settled any more."""
        self._segment = None

    def put(self, blocks: Sequence[Block], *, is_growing: bool = False) -> int:
        """Make the first open pieces show `blocks`. Returns how many pieces that takes; those behind them are left."""
        count = 0
        for group in grouped(blocks):
            match group[0].kind:
                case "code":
                    piece = self.opened(count, CodePiece, group[0].language)
                    is_open = is_growing and group[0] is blocks[-1]
                    piece.set_code(group[0].source.removesuffix("\n"), finished=not is_open)
                case "table":
                    self.opened(count, TablePiece).set_table(group[0])
                case "prose":
                    self.opened(count, ProsePiece).set_open(group)
            count += 1
        return count

    def opened(self, index: int, wanted: type[_P], *arguments: str) -> _P:
        """The open piece at an index, made anew if it is of another kind."""
        if index < len(self._open):
            piece = self._open[index]
            if isinstance(piece, wanted) and (not isinstance(piece, CodePiece) or piece.language == arguments[0]):
                return piece
            self.drop(index)
        if index == 0 and self._segment is not None:
            segment, self._segment = self._segment, None
            if isinstance(segment, wanted):
                self._open.append(segment)
                return segment
        piece = wanted(*arguments)
        self._open.append(piece)
        self._surface.add_piece(piece)
        return piece

    def drop(self, begin: int) -> None:
        """Remove the open pieces from an index on; a run of paragraphs keeps its closed part."""
        for piece in self._open[begin:]:
            if isinstance(piece, ProsePiece) and piece.is_partly_settled:
                piece.set_open(())
                self._segment = piece
            else:
                self._surface.remove_piece(piece)
        del self._open[begin:]
