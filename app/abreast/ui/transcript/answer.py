"""Turns a growing Markdown text into pieces: finished blocks are left alone, only the open end is rendered again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol, TypeVar

from abreast.ui.transcript.markdown import Block, read_blocks
from abreast.ui.transcript.pieces import CodePiece, Piece, ProsePiece, TablePiece

_P = TypeVar("_P", bound=Piece)

SEGMENT_CHARS = 1_200
"""A run of paragraphs is closed at this length: a document is laid out as a whole, and it should cost little."""
MAX_OPEN_CHARS = 8_000
"""A paragraph that grows beyond this is cut: laying it out again for each word would hold up the window."""
MAX_MARKDOWN_CHARS = 1_000_000
"""Above this an answer goes on as plain text."""

# Characters that cannot change what the text before them means, once their line has begun with a word.
_SAFE = re.compile(r"(?:[^\W_]|[ ,.?'\"%$/@^{}:+=\u2010-\u2027-])+")
_SAFE_WITHOUT_BRACKETS = re.compile(r"(?:[^\W_]|[ ,.?'\"%$/@^{}:+=()!\u2010-\u2027-])+")
_WORD = re.compile(r"[^\W\d_]{2}")
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
        """The source from the start of the open block on."""
        self._chars = 0
        self._open: list[Piece] = []
        self._segment: ProsePiece | None = None
        """The last closed run of paragraphs, if it has room for more."""
        self._number: int | None = None
        """The number that an ordered list in the tail goes on with."""
        self._held_spaces = ""
        """White space at the tail's end, which Markdown does not show."""
        self._fence: re.Match[str] | None = None
        self._fence_scanned = 0

    @property
    def open_pieces(self) -> Sequence[Piece]:
        """The pieces that may still change."""
        return self._open or ([self._segment] if self._segment else [])

    def feed(self, text: str) -> None:
        """Add text to the end."""
        self._chars += len(text)
        if self._fence is None and self._is_harmless(text):
            self._append_plain(text)
            return
        self._tail += text
        if self._fence is not None and not self._fence_closes():
            self._show_fence(self._fence, finished=False)
            return
        if "\n" in text or len(self._tail) > MAX_OPEN_CHARS:
            self._close_blocks()
        self._fence = _FENCE.match(self._tail)
        self._fence_scanned = self._fence.end() if self._fence else 0
        if self._fence is not None and not self._fence_closes():
            self._show_fence(self._fence, finished=False)
        else:
            self._fence = None
            self._show(self._blocks(self._tail))

    def finish(self) -> None:
        """The text is complete."""
        self._fence = None
        self._show(self._blocks(self._tail))
        self._settle()
        self._tail = ""

    def _blocks(self, source: str) -> list[Block]:
        if not source.strip():
            return []
        if self._chars > MAX_MARKDOWN_CHARS:
            return [Block(kind="plain", tokens=(), first_line=0, source=source)]
        return read_blocks(source, self._number)

    def _is_harmless(self, text: str) -> bool:
        """Whether `text` can be put at the end as it is."""
        piece = self._open[-1] if self._open else None
        if not isinstance(piece, ProsePiece) or not self._tail or len(self._tail) > MAX_OPEN_CHARS:
            return False
        safe = _SAFE if "[" in self._tail else _SAFE_WITHOUT_BRACKETS
        if not safe.fullmatch(text) or not safe.fullmatch(self._tail[-1]) or "]:" in self._tail:
            return False
        line = self._tail[self._tail.rfind("\n") + 1 :]
        return _WORD.search(line) is not None and line.lstrip()[:1] != "["

    def _append_plain(self, text: str) -> None:
        piece = self._open[-1]
        assert isinstance(piece, ProsePiece)
        self._tail += text
        shown = (self._held_spaces + text).rstrip(" ")
        self._held_spaces = (self._held_spaces + text)[len(shown) :]
        if shown:
            piece.append_plain(shown)

    def _fence_closes(self) -> bool:
        """Whether the open code block has its closing line. Looks only at lines that were not looked at before."""
        assert self._fence is not None
        mark = self._fence.group(1)
        closing = re.compile(rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*\n", re.MULTILINE)
        if closing.search(self._tail, self._fence_scanned):
            return True
        self._fence_scanned = max(self._fence.end(), self._tail.rfind("\n") + 1)
        return False

    def _show_fence(self, fence: re.Match[str], *, finished: bool) -> None:
        code = self._tail[fence.end() :]
        last_line = code[code.rfind("\n") + 1 :]
        if not last_line.strip(" " + fence.group(1)[0]):
            # It may become the closing line.
            code = code[: len(code) - len(last_line)]
        language = (fence.group(2).split() or [""])[0]
        piece = self._opened(0, CodePiece, language)
        self._drop(1)
        piece.set_code(code.removesuffix("\n"), finished=finished)

    def _close_blocks(self) -> None:
        """Settle every block that later text cannot change: all but the last one of the complete lines."""
        complete = self._tail[: self._tail.rfind("\n") + 1]
        blocks = self._blocks(complete)
        if len(blocks) > 1:
            self._show(blocks[:-1])
            self._settle()
            # The lines before the last block are gone from the tail.
            self._tail = self._tail.split("\n", blocks[-1].first_line)[-1]
            self._number = blocks[-1].list_start
        if len(self._tail) > MAX_OPEN_CHARS and self._open and isinstance(self._open[-1], ProsePiece):
            self._show(self._blocks(self._tail))
            self._settle()
            self._tail, self._number = "", None

    def _settle(self) -> None:
        """What is shown now stays."""
        for piece in self._open:
            if isinstance(piece, ProsePiece):
                piece.frozen = len(piece.blocks)
        if self._open:
            last = self._open[-1]
            has_room = isinstance(last, ProsePiece) and len(last.plain) < SEGMENT_CHARS
            self._segment = last if has_room and isinstance(last, ProsePiece) else None
        self._open = []
        self._held_spaces = ""

    def _show(self, blocks: Sequence[Block]) -> None:
        """Make the open pieces show exactly `blocks`."""
        count = 0
        for group in _grouped(blocks):
            match group[0].kind:
                case "code":
                    language = (group[0].tokens[0].info.split() or [""])[0]
                    self._opened(count, CodePiece, language).set_code(group[0].source.removesuffix("\n"), finished=True)
                case "table":
                    self._opened(count, TablePiece).set_block(group[0])
                case _:
                    self._opened(count, ProsePiece).set_open(group)
            count += 1
        self._drop(count)
        self._held_spaces = self._tail[len(self._tail.rstrip(" ")) :]

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
            if isinstance(piece, ProsePiece) and piece.frozen:
                piece.set_open(())
                self._segment = piece
            else:
                self._surface.remove_piece(piece)
        del self._open[begin:]


def _grouped(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks that go into one document together."""
    groups: list[list[Block]] = []
    for block in blocks:
        is_text = block.kind in ("prose", "plain")
        if groups and is_text and groups[-1][0].kind in ("prose", "plain"):
            groups[-1].append(block)
        else:
            groups.append([block])
    return groups
