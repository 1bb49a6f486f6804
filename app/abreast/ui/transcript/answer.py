"""Turns a growing Markdown text into pieces: finished blocks are left alone, only the open end is rendered again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from abreast.ui.transcript.fence import OpenFence
from abreast.ui.transcript.line_start import says_too_little
from abreast.ui.transcript.markdown import Block, grouped, plain_block, read_blocks, read_inline
from abreast.ui.transcript.open_paragraph import (
    goes_on,
    plain_growth,
    split_at_blank_line,
    split_at_item,
    split_at_line_end,
)
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.pieces import CodePiece, TablePiece
from abreast.ui.transcript.prose_piece import ProsePiece
from abreast.ui.transcript.spans import Layout

_P = TypeVar("_P", bound=Piece)
_TEXT, _HEADING = Layout("text"), Layout("heading")
"""Of the top level: they belong to no list and no quotation."""

SEGMENT_CHARS = 800
"""A run of paragraphs is closed at this length: a document is laid out as a whole, and it should cost little."""
MAX_OPEN_CHARS = 8_000
"""A paragraph that grows beyond this is cut: laying it out again for each word would hold up the window."""
MAX_MARKDOWN_CHARS = 1_000_000
"""Above this an answer goes on as plain text."""
TABLE_HEAD_LINES = 2
ROW_STEP_CHARS = 24


class Surface(Protocol):
    """Where the pieces of one answer stand."""

    def add_piece(self, piece: Piece) -> None: ...

    def remove_piece(self, piece: Piece) -> None: ...


class AnswerPieces:
    """The pieces of one answer while it grows.

    Reference links are resolved only within the block that defines them.
    """

    def __init__(self, surface: Surface) -> None:
        self._surface = surface
        self._tail = ""
        """The source from the start of the open block on; of a table, its head and what follows the settled rows."""
        self._chars = 0
        self._open: list[Piece] = []
        self._segment: ProsePiece | None = None
        """The last closed run of paragraphs, if it has room for more."""
        self._number: int | None = None
        """The number that an ordered list in the tail goes on with."""
        self._paragraph: str | None = None
        """The Markdown of the paragraph that the tail ends with."""
        self._is_one_block = False
        """Whether the tail is one block of prose."""
        self._held = ""
        """What came behind the tail and says too little yet."""
        self._fence: OpenFence | None = None
        self._shown_chars = 0
        """How much of the tail was rendered last."""

    @property
    def open_pieces(self) -> Sequence[Piece]:
        """The pieces that may still change."""
        return self._open or ([self._segment] if self._segment else [])

    def feed(self, text: str) -> None:
        """Add text to the end."""
        self._chars += len(text)
        text, self._held = self._held + text, ""
        if self._paragraph is not None and "\n" in text and self._says_too_little(self._tail + text):
            self._held = text
        else:
            self._take(text)

    def finish(self) -> None:
        """The text is complete."""
        self._tail += self._held
        self._held = ""
        if self._fence is not None:
            self._close_fence(self._fence, self._fence.end_of_code(self._tail), len(self._tail))
        self._show(self._blocks())
        self._settle()
        self._tail = ""

    def _take(self, text: str) -> None:
        if self._fence is None and (self._goes_into_paragraph(text) or self._ends_block(text)):
            return
        self._tail += text
        if not self._goes_into_fence() and not self._waits_for_more():
            self._render()
            self._goes_into_fence()

    def _render(self) -> None:
        """Show the tail, and settle every block that later text cannot change."""
        blocks = self._blocks()
        lines = self._tail.count("\n")
        # All blocks before the last one that began on a complete line are closed.
        open_index = max((i for i, block in enumerate(blocks) if block.first_line < lines), default=0)
        if open_index:
            self._settle(self._put(blocks[:open_index]))
            blocks = blocks[open_index:]
        if blocks and (before := blocks[0].first_line):
            self._tail = self._tail.split("\n", before)[-1]
            lines -= before
        self._number = blocks[0].list_start if blocks else None
        self._show(blocks, is_growing=True)
        if len(blocks) == 1 and blocks[0].kind == "table" and blocks[0].source.count("\n") + 1 >= lines:
            self._settle_rows(lines)
        elif len(self._tail) > MAX_OPEN_CHARS and self._open and isinstance(self._open[-1], ProsePiece):
            self._settle()
            self._tail, self._number = "", None
        self._shown_chars = len(self._tail)

    def _blocks(self) -> list[Block]:
        if not self._tail.strip():
            return []
        if self._chars > MAX_MARKDOWN_CHARS:
            return [plain_block(self._tail)]
        return read_blocks(self._tail, self._number)

    def _waits_for_more(self) -> bool:
        """Whether the last line says too little to be shown."""
        if self._says_too_little(self._tail):
            self._paragraph = None
            return True
        line_start = self._tail.rfind("\n") + 1
        if not self._is_in_table or line_start == 0:
            return False
        # A table is laid out as a whole, so a row is shown in steps.
        return len(self._tail) - self._shown_chars < ROW_STEP_CHARS and self._shown_chars > line_start

    def _says_too_little(self, tail: str) -> bool:
        return says_too_little(tail, tail.rfind("\n") + 1, is_in_table=self._is_in_table)

    @property
    def _is_in_table(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1], TablePiece)

    # Within a block.

    def _goes_into_paragraph(self, text: str) -> bool:
        """Put `text` at the end of the open paragraph if it cannot be anything else. Returns whether it did."""
        paragraph, tail = self._paragraph, self._tail
        if paragraph is None or len(tail) > MAX_OPEN_CHARS or not goes_on(paragraph, tail, text):
            return False
        piece = self._open[-1]
        assert isinstance(piece, ProsePiece)
        base = piece.paragraphs[-1].base
        if base.heading and ("\n" in text or "#" in text or not tail.endswith(paragraph)):
            # A heading ends with its line, and may end with marks that are not shown.
            return False
        self._tail, self._paragraph = tail + text, paragraph + text
        if (shown := plain_growth(paragraph, text)) is not None:
            if shown:
                piece.append_plain(shown)
        elif (spans := read_inline(self._paragraph.strip(), base)) is not None:
            piece.set_last_spans(spans)
        else:
            self._render()
        return True

    def _ends_block(self, text: str) -> bool:
        """Settle the open block without reading it again if `text` ends it for certain. Returns whether it did."""
        piece = self._open[0] if len(self._open) == 1 else None
        if self._paragraph is None or not self._is_one_block or "\n" not in text or not isinstance(piece, ProsePiece):
            return False
        last, number = piece.paragraphs[-1], None
        if last.layout == _HEADING:
            split = split_at_line_end(text)
        elif last.layout == _TEXT:
            split = split_at_blank_line(text)
            # What is in brackets may be a link that the next block defines.
            if "[" in text or any("[" in shown for shown, _ in last.spans):
                return False
        else:
            split = split_at_item(self._tail, text)
            number = None if self._number is None else self._number + 1
        if split is None or (split[0] and not self._goes_into_paragraph(split[0])):
            return False
        piece.close(self._tail.strip("\n"))
        self._settle()
        self._tail, self._number = "", number
        if split[1]:
            self._take(split[1])
        return True

    # Code.

    def _goes_into_fence(self) -> bool:
        """Show the tail as code if it is an open code block. Returns whether it is."""
        if self._fence is None:
            self._fence = OpenFence.at_start(self._tail)
        if self._fence is None:
            return False
        closing = self._fence.closing_line(self._tail)
        if closing is None:
            self._show_code(self._fence, self._fence.open_code(self._tail), finished=False)
            return True
        self._close_fence(self._fence, closing.start(), closing.end())
        return False

    def _close_fence(self, fence: OpenFence, end: int, rest: int) -> None:
        """The code ends at one place of the tail, and Markdown goes on at another."""
        self._show_code(fence, fence.code(self._tail, end), finished=True)
        self._settle()
        self._tail, self._number, self._fence = self._tail[rest:], None, None

    def _show_code(self, fence: OpenFence, code: str, *, finished: bool) -> None:
        piece = self._opened(0, CodePiece, fence.language)
        self._drop(1)
        self._paragraph = None
        piece.set_code(code, finished=finished)

    # Tables.

    def _settle_rows(self, lines: int) -> None:
        """The rows on complete lines stay as they are: only the row that is being written is read again."""
        piece = self._open[-1]
        if isinstance(piece, TablePiece) and lines > TABLE_HEAD_LINES:
            piece.settle_rows(lines - TABLE_HEAD_LINES)
            rows = self._tail.split("\n")
            self._tail = "\n".join([*rows[:TABLE_HEAD_LINES], *rows[lines:]])

    # Pieces.

    def _settle(self, count: int | None = None) -> None:
        """What is shown now stays, or what the first `count` pieces show."""
        settled = self._open[:count]
        for piece in settled:
            if isinstance(piece, ProsePiece):
                piece.settle()
        if settled:
            last = settled[-1]
            has_room = isinstance(last, ProsePiece) and last.chars < SEGMENT_CHARS
            self._segment = last if has_room and isinstance(last, ProsePiece) else None
        self._open = self._open[len(settled) :]
        self._paragraph = None

    def _show(self, blocks: Sequence[Block], *, is_growing: bool = False) -> None:
        """Make the open pieces show exactly `blocks`. `is_growing`: the last one may go on."""
        self._drop(self._put(blocks, is_growing=is_growing))
        self._is_one_block = len(blocks) == 1 and blocks[0].kind == "prose"
        self._paragraph = blocks[-1].open_inline if blocks else None
        if self._paragraph is not None:
            self._paragraph += self._tail[len(self._tail.rstrip(" ")) :]

    def _put(self, blocks: Sequence[Block], *, is_growing: bool = False) -> int:
        """Make the first open pieces show `blocks`. Returns how many pieces that takes; those behind them are left."""
        count = 0
        for group in grouped(blocks):
            match group[0].kind:
                case "code":
                    piece = self._opened(count, CodePiece, group[0].language)
                    is_open = is_growing and group[0] is blocks[-1]
                    piece.set_code(group[0].source.removesuffix("\n"), finished=not is_open)
                case "table":
                    self._opened(count, TablePiece).set_table(group[0])
                case "prose":
                    self._opened(count, ProsePiece).set_open(group)
            count += 1
        return count

    def _opened(self, index: int, wanted: type[_P], *arguments: str) -> _P:
        """The open piece at an index, made anew if it is of another kind."""
        if index < len(self._open):
            piece = self._open[index]
            if isinstance(piece, wanted) and (not isinstance(piece, CodePiece) or piece.language == arguments[0]):
                return piece
            self._drop(index)
        if index == 0 and self._segment is not None:
            segment, self._segment = self._segment, None
            if isinstance(segment, wanted):
                self._open.append(segment)
                return segment
        piece = wanted(*arguments)
        self._open.append(piece)
        self._surface.add_piece(piece)
        return piece

    def _drop(self, begin: int) -> None:
        """Remove the open pieces from an index on; a run of paragraphs keeps its closed part."""
        for piece in self._open[begin:]:
            if isinstance(piece, ProsePiece) and piece.is_partly_settled:
                piece.set_open(())
                self._segment = piece
            else:
                self._surface.remove_piece(piece)
        del self._open[begin:]
