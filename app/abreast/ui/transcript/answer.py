"""Turns a growing Markdown text into pieces: finished blocks are left alone, only the open end is rendered again."""

from __future__ import annotations

from collections.abc import Sequence

from abreast.ui.transcript.budget import RenderBudget
from abreast.ui.transcript.fence import OpenFence
from abreast.ui.transcript.line_ends import LineEnds
from abreast.ui.transcript.line_start import says_too_little
from abreast.ui.transcript.markdown import Block, plain_block, read_blocks
from abreast.ui.transcript.open_inline import OpenInline
from abreast.ui.transcript.open_paragraph import ends_what_is_above, goes_on, plain_growth, split_at_end
from abreast.ui.transcript.open_pieces import OpenPieces
from abreast.ui.transcript.piece import Piece, Surface
from abreast.ui.transcript.pieces import CodePiece, NotePiece, TablePiece
from abreast.ui.transcript.plain_notes import TOO_LONG, TOO_SLOW, said
from abreast.ui.transcript.prose_piece import ProsePiece
from abreast.ui.transcript.reading_steps import STEP_CHARS, is_whole_step, step_end

MAX_OPEN_CHARS = 6_000
"""A paragraph that gets so long is cut: reading it again for each word would hold up the window."""
MAX_OPEN_LINES = 1_000
"""Nor may it have more lines: they take as long to read as so many times their characters."""
MAX_MARKDOWN_CHARS = 1_000_000
"""Above this an answer goes on as plain text."""
MAX_HELD_CHARS, MAX_HELD_LINES = 4_000, 200
"""More is shown in any case, also if the last line says too little."""
TABLE_HEAD_LINES = 2
ROW_STEP_CHARS = 24


class AnswerPieces:
    """The pieces of one answer while it grows.

    Reference links are resolved only within the block that defines them.

    Args:
        is_plain: It is all plain text. So is the rest of one that is too long, or takes longer than its budget.
    """

    def __init__(self, surface: Surface, budget: RenderBudget | None = None, *, is_plain: bool = False) -> None:
        self._surface = surface
        self.budget = budget or RenderBudget()
        self._is_plain = is_plain
        self._tail = ""
        """The source from the start of the open block on; of a table, its head and what follows the settled rows."""
        self._chars = 0
        self._line_ends = LineEnds()
        self._pieces = OpenPieces(surface)
        self._number: int | None = None
        """The number that an ordered list in the tail goes on with."""
        self._paragraph: str | None = None
        """The Markdown of the paragraph that the tail ends with."""
        self._inline = OpenInline()
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
        return self._pieces.changing

    def feed(self, text: str) -> None:
        """Add text to the end: a few words of a stream, or a step of a long text."""
        if not (text := self._line_ends.as_newlines(text)):
            return
        # Before it is read: a step that spends the budget has taken long enough.
        if not self._is_plain and (self._chars > MAX_MARKDOWN_CHARS or self.budget.is_spent):
            self._go_on_as_plain_text()
        self._chars += len(text)
        with self.budget.step(is_whole=is_whole_step(text)):
            text, self._held = self._held + text, ""
            is_short = self._paragraph is not None and "\n" in text and _may_be_held(text)
            if is_short and self._says_too_little(self._tail + text):
                self._held = text
            else:
                self._take(text)

    def feed_step(self, text: str, begin: int) -> int:
        """Add a step of a long text. Returns where the next step begins."""
        end = begin + STEP_CHARS if self._is_plain else step_end(text, begin)
        self.feed(text[begin:end])
        return min(end, len(text))

    def finish(self) -> None:
        """The text is complete."""
        self._line_ends.end()
        self._tail, self._held = self._tail + self._held, ""
        if self._fence is not None:
            self._close_fence(self._fence, self._fence.end_of_code(self._tail), len(self._tail))
        self._show(self._blocks())
        self._settle()
        self._tail = ""

    def _take(self, text: str) -> None:
        if self._fence is None and (self._goes_into_paragraph(text) or self._ends_block(text)):
            self._cut_long_paragraph()
            return
        self._tail += text
        if not self._goes_into_fence() and not self._waits_for_more():
            self._render()
            self._goes_into_fence()

    def _go_on_as_plain_text(self) -> None:
        """What is shown stays, and the rest is not read as Markdown."""
        self.finish()
        self._pieces.close()
        self._is_plain = True
        self._surface.add_piece(NotePiece(said(TOO_LONG if self._chars > MAX_MARKDOWN_CHARS else TOO_SLOW)))

    def _render(self) -> None:
        """Show the tail, and settle every block that later text cannot change."""
        if self._is_plain:
            self._render_plain()
            return
        blocks = self._blocks()
        lines = self._tail.count("\n")
        # All blocks before the last one that began on a complete line are closed.
        open_index = max((i for i, block in enumerate(blocks) if block.first_line < lines), default=0)
        if open_index < len(blocks) - 1 and ends_what_is_above(self._tail, blocks[:-1]):
            open_index = len(blocks) - 1
        if open_index:
            self._pieces.settle(self._pieces.put(blocks[:open_index]))
            self._paragraph = None
            blocks = blocks[open_index:]
        if blocks and (before := blocks[0].first_line):
            self._tail = self._tail.split("\n", before)[-1]
            lines -= before
        self._number = blocks[0].list_start if blocks else None
        self._show(blocks, is_growing=True)
        if len(blocks) == 1 and blocks[0].kind == "table" and blocks[0].source.count("\n") + 1 >= lines:
            self._settle_rows(lines)
        elif _is_too_long(self._tail) and (isinstance(self._pieces.last, ProsePiece) or not self._tail.strip()):
            # Nor do blanks wait for a word: they would be laid out with it as one line.
            self._settle()
            self._tail, self._number = "", None
        self._shown_chars = len(self._tail)

    def _render_plain(self) -> None:
        """Show the tail as it is. Of a long one all complete lines are settled; what is behind them comes with more."""
        cut = self._tail.rfind("\n") + 1 if len(self._tail) > STEP_CHARS else 0
        shown = self._tail[: cut - 1] if cut else self._tail
        is_long = len(self._tail) > STEP_CHARS
        self._show([plain_block(shown)] if is_long or self._tail.strip() else [])
        if is_long and isinstance(self._pieces.last, ProsePiece):
            self._settle()
            self._tail, self._number = self._tail[cut:] if cut else "", None
        self._shown_chars = len(self._tail)

    def _blocks(self) -> list[Block]:
        if not self._tail.strip():
            return []
        if self._is_plain:
            return [plain_block(self._tail)]
        return read_blocks(self._tail, self._number)

    def _waits_for_more(self) -> bool:
        """Whether the last line says too little to be shown."""
        if self._is_plain or not _may_be_held(self._tail[self._shown_chars :]):
            return False
        if self._says_too_little(self._tail):
            self._paragraph = None
            return True
        line_start = self._tail.rfind("\n") + 1
        if not isinstance(self._pieces.last, TablePiece) or line_start == 0:
            return False
        # A table is laid out as a whole, so a row is shown in steps.
        return len(self._tail) - self._shown_chars < ROW_STEP_CHARS and self._shown_chars > line_start

    def _says_too_little(self, tail: str) -> bool:
        is_in_table = isinstance(self._pieces.last, TablePiece)
        return says_too_little(tail, tail.rfind("\n") + 1, is_in_table=is_in_table)

    # Within a block.

    def _goes_into_paragraph(self, text: str) -> bool:
        """Put `text` at the end of the open paragraph if it cannot be anything else. Returns whether it did."""
        paragraph, tail = self._paragraph, self._tail
        if paragraph is None or _is_too_long(tail) or not goes_on(paragraph, tail, text):
            return False
        piece = self._pieces.last
        assert isinstance(piece, ProsePiece)
        last = piece.paragraphs[-1]
        base = last.base
        if base.heading and ("\n" in text or "#" in text or not tail.endswith(paragraph)):
            # A heading ends with its line, and may end with marks that are not shown.
            return False
        self._tail, self._paragraph = tail + text, paragraph + text
        if (shown := plain_growth(paragraph, text)) is not None:
            if shown:
                piece.append_plain(shown)
        elif spans := self._inline.read(self._paragraph.strip(), base, paragraph.strip(), last.spans):
            piece.set_last_spans(spans)
        else:
            self._render()
        return True

    def _ends_block(self, text: str) -> bool:
        """Settle the open block without reading it again if `text` ends it for certain. Returns whether it did."""
        piece = self._pieces.only
        if self._paragraph is None or not self._is_one_block or "\n" not in text or not isinstance(piece, ProsePiece):
            return False
        split = split_at_end(piece.paragraphs[-1], self._tail, text)
        if split is None or (split[0] and not self._goes_into_paragraph(split[0])):
            return False
        number = None if self._number is None else self._number + 1
        self._close(piece)
        self._number = number
        if split[1]:
            self._take(split[1])
        return True

    def _cut_long_paragraph(self) -> None:
        """Go on in a new one, before the next step has all of it read once more."""
        piece = self._pieces.only
        is_read = self._paragraph is not None and self._is_one_block
        if is_read and isinstance(piece, ProsePiece) and _is_too_long(self._tail):
            self._close(piece)

    def _close(self, piece: ProsePiece) -> None:
        """The open block ends with what is shown of it."""
        piece.close(self._tail.strip("\n"))
        self._settle()
        self._tail, self._number = "", None

    # Code and tables.

    def _goes_into_fence(self) -> bool:
        """Show the tail as code if it is an open code block. Returns whether it is."""
        if self._fence is None and not self._is_plain:
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
        piece = self._pieces.opened(0, CodePiece, fence.language)
        self._pieces.drop(1)
        self._paragraph = None
        piece.set_code(code, finished=finished)

    def _settle_rows(self, lines: int) -> None:
        """The rows on complete lines stay as they are: only the row that is being written is read again."""
        piece = self._pieces.last
        if isinstance(piece, TablePiece) and lines > TABLE_HEAD_LINES:
            piece.settle_rows(lines - TABLE_HEAD_LINES)
            rows = self._tail.split("\n")
            self._tail = "\n".join([*rows[:TABLE_HEAD_LINES], *rows[lines:]])

    # Pieces.

    def _settle(self) -> None:
        """What is shown now stays."""
        self._pieces.settle()
        self._paragraph = None

    def _show(self, blocks: Sequence[Block], *, is_growing: bool = False) -> None:
        """Make the open pieces show exactly `blocks`. `is_growing`: the last one may go on."""
        self._pieces.drop(self._pieces.put(blocks, is_growing=is_growing))
        self._is_one_block = len(blocks) == 1 and blocks[0].kind == "prose"
        self._paragraph = blocks[-1].open_inline if blocks else None
        if self._paragraph is not None:
            self._paragraph += self._tail[len(self._tail.rstrip(" ")) :]


def _is_too_long(tail: str) -> bool:
    """Whether an open paragraph is cut here."""
    return len(tail) >= MAX_OPEN_CHARS or tail.count("\n") > MAX_OPEN_LINES


def _may_be_held(text: str) -> bool:
    return len(text) <= MAX_HELD_CHARS and text.count("\n") <= MAX_HELD_LINES
