"""The piece of a transcript that holds paragraphs, headings, lists and quotes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from abreast.core.language import tr
from abreast.ui.theme.roles import SPACE_XS
from abreast.ui.transcript.headings import Heading
from abreast.ui.transcript.markdown import Block
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.spans import Paragraph, Spans
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.view_stock import ViewStock
from abreast.ui.transcript.writer import ShownParagraphs

PARAGRAPH_CHARS = 40
"""What the gap below a paragraph is taken for when heights are guessed from lengths."""


class ProsePiece(Piece):
    """Paragraphs, headings, lists and quotes in one document."""

    kind = "prose"
    # Paragraphs have gaps of their own, and a list may go on in the next piece.
    gap_px = 0

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[Paragraph] = []
        self._blocks: list[Block] = []
        self._settled_blocks = 0
        self._settled_paragraphs = 0
        self._shown: ShownParagraphs | None = None
        self._last_lines_px = 0
        """Where its last two lines began when it was looked up."""
        self._last_lines_at: tuple[int, int] | None = None
        """How tall and wide it was then; `None`: they may be others now."""
        self._bar_color = ""
        """Of the bars beside quotations."""

    @property
    def plain(self) -> str:
        return "\n".join(block.source for block in self._blocks)

    @property
    def found_text(self) -> str:
        return "\n".join("".join(text for text, _ in paragraph.spans) for paragraph in self.paragraphs)

    @property
    def chars(self) -> int:
        """The length of the source."""
        return sum(len(block.source) for block in self._blocks)

    @property
    def is_partly_settled(self) -> bool:
        return self._settled_blocks > 0

    def settle(self) -> None:
        """What is shown now never changes again."""
        self._settled_blocks = len(self._blocks)
        self._settled_paragraphs = len(self.paragraphs)

    def close(self, source: str) -> None:
        """What is shown of the open block is all of it, and this is its Markdown."""
        block = Block(
            kind="prose", first_line=0, source=source, paragraphs=tuple(self.paragraphs[self._settled_paragraphs :])
        )
        self._blocks[self._settled_blocks :] = [block]

    def set_open(self, blocks: Sequence[Block]) -> None:
        """Replace everything behind what is settled."""
        self._blocks[self._settled_blocks :] = blocks
        wanted = [paragraph for block in blocks for paragraph in block.paragraphs]
        self.paragraphs[self._settled_paragraphs :] = wanted
        self._show(self._settled_paragraphs, wanted)

    def set_last_spans(self, spans: Spans) -> None:
        """Change what the last paragraph says. The blocks catch up at `set_open`."""
        last = self.paragraphs[-1]
        self.paragraphs[-1] = Paragraph(last.layout, spans, last.base)
        self._show(len(self.paragraphs) - 1, self.paragraphs[-1:])

    def append_plain(self, text: str) -> None:
        """Add text to the last paragraph, which is known to mean nothing else. The blocks catch up at `set_open`."""
        measured, self.width = (self.height, self.width), 0
        longer = self.paragraphs[-1] = self.paragraphs[-1].with_text(text)
        if self._shown is None or (view := self.view) is None:
            return
        if self._last_lines_at is None or (measured[1] > 0 and measured != self._last_lines_at):
            # Until there is one more line, it is the same ones that each word changes.
            self._last_lines_at, self._last_lines_px = measured, view.lines_above(self._shown.end)
        view.begin_writing()
        self._shown.append(text, longer)
        view.end_writing(self._last_lines_px)

    def headings(self) -> Sequence[Heading]:
        """Where they are laid out; far from the viewport that is guessed from the text before them."""
        at = [index for index, paragraph in enumerate(self.paragraphs) if paragraph.layout.role == "heading"]
        if not at:
            return ()
        view, found = self.view, list[Heading]()
        lengths = [_length(paragraph) for paragraph in self.paragraphs]
        whole = max(1, sum(lengths))
        for index in at:
            chars = sum(lengths[:index])
            y = self.height * chars / whole if view is None else view.paragraph_top(index)
            paragraph = self.paragraphs[index]
            text = "".join(text for text, _ in paragraph.spans)
            found.append(Heading(level=paragraph.base.heading, text=text, y_px=round(y)))
        return found

    def create(self, stock: ViewStock) -> QWidget:
        view = stock.text_view(tr("Answer"), background=stock.formats.roles.surface, margin_px=SPACE_XS)
        self._shown = ShownParagraphs(view.document(), stock.formats)
        self._shown.show(0, self.paragraphs)
        self._bar_color = stock.formats.roles.border
        _show_quotations(view, self.paragraphs, self._bar_color)
        view.rewind()
        return view

    def forget_widget(self) -> None:
        super().forget_widget()
        self._shown = self._last_lines_at = None

    def _show(self, begin: int, wanted: Sequence[Paragraph]) -> None:
        self.width = 0
        if self._shown is None or (view := self.view) is None:
            return
        view.begin_writing()
        position = self._shown.show(begin, wanted)
        view.end_writing(None if position is None else view.lines_above(position))
        self._last_lines_at = None
        _show_quotations(view, wanted, self._bar_color)


def _show_quotations(view: TextView, paragraphs: Sequence[Paragraph], color: str) -> None:
    if any(paragraph.layout.quotes for paragraph in paragraphs):
        view.show_quotations(color)


def _length(paragraph: Paragraph) -> int:
    """Its characters, and a few for the space around it."""
    return sum(len(text) for text, _ in paragraph.spans) + PARAGRAPH_CHARS
