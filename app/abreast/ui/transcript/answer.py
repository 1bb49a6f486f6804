"""Turns a growing Markdown text into pieces: finished blocks are left alone, only the open end is rendered again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

from abreast.ui.transcript.line_start import says_too_little
from abreast.ui.transcript.markdown import Block, plain_block, read_blocks, read_inline
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.pieces import CodePiece, TablePiece
from abreast.ui.transcript.prose_piece import ProsePiece

_P = TypeVar("_P", bound=Piece)

SEGMENT_CHARS = 800
"""A run of paragraphs is closed at this length: a document is laid out as a whole, and it should cost little."""
MAX_OPEN_CHARS = 8_000
"""A paragraph that grows beyond this is cut: laying it out again for each word would hold up the window."""
MAX_MARKDOWN_CHARS = 1_000_000
"""Above this an answer goes on as plain text."""
TABLE_HEAD_LINES = 2
ROW_STEP_CHARS = 24

# Characters that cannot change what the text before them means, once their line has begun with a word.
_SAFE = re.compile(r"(?:[^\W_]|[ ,.?'\"%$/@^{}:+=\u2010-\u2027-])+")
_SAFE_WITHOUT_BRACKETS = re.compile(r"(?:[^\W_]|[ ,.?'\"%$/@^{}:+=()!\u2010-\u2027-])+")
_WORD = re.compile(r"[^\W\d_]{2}")
_WORD_ON_NEXT_LINE = re.compile(r"\n {0,3}[^\W\d_]{2}")
_FENCE = re.compile(r"(`{3,}|~{3,})([^\n`]*)\n")


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
        self._fence: re.Match[str] | None = None
        self._fence_scanned = 0
        self._shown_chars = 0
        """How much of the tail was rendered last."""

    @property
    def open_pieces(self) -> Sequence[Piece]:
        """The pieces that may still change."""
        return self._open or ([self._segment] if self._segment else [])

    def feed(self, text: str) -> None:
        """Add text to the end."""
        self._chars += len(text)
        if self._fence is None and self._goes_into_paragraph(text):
            return
        self._tail += text
        if not self._goes_into_fence() and not self._waits_for_more():
            self._render()
            self._goes_into_fence()

    def finish(self) -> None:
        """The text is complete."""
        if self._fence is not None:
            last_line = self._tail.rfind("\n") + 1
            is_closed = re.fullmatch(_closing(self._fence), self._tail[last_line:])
            self._close_fence(self._fence, last_line if is_closed else len(self._tail), len(self._tail))
        self._show(self._blocks())
        self._settle()
        self._tail = ""

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
            self._number = blocks[0].list_start
            lines -= before
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
        line_start = self._tail.rfind("\n") + 1
        is_in_table = bool(self._open) and isinstance(self._open[-1], TablePiece)
        if says_too_little(self._tail, line_start, is_in_table=is_in_table):
            self._paragraph = None
            return True
        if not is_in_table or line_start == 0:
            return False
        # A table is laid out as a whole, so a row is shown in steps.
        return len(self._tail) - self._shown_chars < ROW_STEP_CHARS and self._shown_chars > line_start

    # Within a paragraph.

    def _goes_into_paragraph(self, text: str) -> bool:
        """Put `text` at the end of the open paragraph if it cannot be anything else. Returns whether it did."""
        paragraph, tail = self._paragraph, self._tail
        if paragraph is None or "\r" in text or len(tail) > MAX_OPEN_CHARS:
            return False
        if "\n" in text and (tail.endswith("\n") or text.count("\n") != len(_WORD_ON_NEXT_LINE.findall(text))):
            return False
        # A line of words is no marker, rule, fence or heading; what begins with a bracket may define a link.
        if paragraph.startswith("[") or "]:" in tail or not _WORD.search(tail, tail.rfind("\n") + 1):
            return False
        piece = self._open[-1]
        assert isinstance(piece, ProsePiece)
        held_spaces = paragraph[len(paragraph.rstrip(" ")) :]
        self._tail = tail + text
        self._paragraph = paragraph = paragraph + text
        safe = _SAFE if "[" in paragraph else _SAFE_WITHOUT_BRACKETS
        if safe.fullmatch(text) and safe.fullmatch(tail[-1]):
            # White space at the end is not shown.
            if shown := (held_spaces + text).rstrip(" "):
                piece.append_plain(shown)
        elif (spans := read_inline(paragraph.strip(), piece.paragraphs[-1].base)) is not None:
            piece.set_last_spans(spans)
        else:
            self._render()
        return True

    # Code.

    def _goes_into_fence(self) -> bool:
        """Show the tail as code if it is an open code block. Returns whether it is. Code is no Markdown to be read."""
        if self._fence is None:
            self._fence = _FENCE.match(self._tail)
            self._fence_scanned = self._fence.end() if self._fence else 0
        if self._fence is None:
            return False
        closing = self._closing_line()
        if closing is None:
            code = self._tail[self._fence.end() :]
            last_line = code[code.rfind("\n") + 1 :]
            if not last_line.strip(" " + self._fence.group(1)[0]):
                # It may become the closing line.
                code = code[: len(code) - len(last_line)]
            self._show_code(self._fence, code, finished=False)
            return True
        self._close_fence(self._fence, closing.start(), closing.end())
        return False

    def _closing_line(self) -> re.Match[str] | None:
        """The line that closes the open code block. Looks only at lines that were not looked at before."""
        assert self._fence is not None
        closing = re.compile(rf"^{_closing(self._fence)}\n", re.MULTILINE)
        if (found := closing.search(self._tail, self._fence_scanned)) is not None:
            return found
        self._fence_scanned = max(self._fence.end(), self._tail.rfind("\n") + 1)
        return None

    def _close_fence(self, fence: re.Match[str], end: int, rest: int) -> None:
        """The code ends at one place of the tail, and Markdown goes on at another."""
        self._show_code(fence, self._tail[fence.end() : end], finished=True)
        self._settle()
        self._tail, self._number, self._fence = self._tail[rest:], None, None

    def _show_code(self, fence: re.Match[str], code: str, *, finished: bool) -> None:
        language = (fence.group(2).split() or [""])[0]
        piece = self._opened(0, CodePiece, language)
        self._drop(1)
        self._paragraph = None
        piece.set_code(code.removesuffix("\n"), finished=finished)

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
        self._paragraph = blocks[-1].open_inline if blocks else None
        if self._paragraph is not None:
            self._paragraph += self._tail[len(self._tail.rstrip(" ")) :]

    def _put(self, blocks: Sequence[Block], *, is_growing: bool = False) -> int:
        """Make the first open pieces show `blocks`. Returns how many pieces that takes; those behind them are left."""
        count = 0
        for group in _grouped(blocks):
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


def _closing(fence: re.Match[str]) -> str:
    """A regular expression for the line that closes a code block."""
    mark = fence.group(1)
    return rf" {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*"


def _grouped(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks that go into one document together."""
    groups: list[list[Block]] = []
    for block in blocks:
        if groups and block.kind == groups[-1][0].kind == "prose":
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups
