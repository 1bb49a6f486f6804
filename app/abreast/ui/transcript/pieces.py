"""The kinds of pieces that a transcript is made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtWidgets import QWidget

from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XS
from abreast.ui.transcript.code_view import CodeView
from abreast.ui.transcript.literal import breakable
from abreast.ui.transcript.markdown import Block
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.spans import Layout, Paragraph, Spans, Style, TableRows, plain_paragraphs
from abreast.ui.transcript.view_stock import ViewStock
from abreast.ui.transcript.writer import MAX_ROWS, ShownParagraphs, ShownTable

_REASONED = Paragraph(Layout("line"), base=Style(muted=True))


class TextPiece(Piece):
    """Plain text: a prompt, or what a model reasoned."""

    def __init__(self, kind: Literal["prompt", "reasoning"], text: str) -> None:
        super().__init__()
        self.kind = kind
        # A prompt has a background of its own.
        self.can_grow = kind == "reasoning"
        self._text = text
        self._shown: ShownParagraphs | None = None

    @property
    def plain(self) -> str:
        return self._text

    def append(self, text: str) -> None:
        self._text += text
        self.width = 0
        if self._shown is not None:
            # Nothing is compared with it later, so what it says need not be known.
            self._shown.append(breakable(text), _REASONED)

    def create(self, stock: ViewStock) -> QWidget:
        roles = stock.formats.roles
        if self.kind == "prompt":
            view = stock.text_view("Prompt", background=roles.prompt, margin_px=SPACE_M)
            paragraphs = plain_paragraphs(self._text)
        else:
            view = stock.text_view("Reasoning", background=roles.surface, margin_px=SPACE_S)
            # One paragraph with its line breaks inside, so that text can be appended to it.
            paragraphs = (_REASONED.with_text(breakable(self._text)),)
        self._shown = ShownParagraphs(view.document(), stock.formats)
        self._shown.show(0, paragraphs)
        view.rewind()
        return view

    def forget_widget(self) -> None:
        super().forget_widget()
        self._shown = None


class ProsePiece(Piece):
    """Paragraphs, headings, lists and quotes in one document."""

    kind = "prose"

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[Paragraph] = []
        self._blocks: list[Block] = []
        self._settled_blocks = 0
        self._settled_paragraphs = 0
        self._shown: ShownParagraphs | None = None

    @property
    def plain(self) -> str:
        return "\n".join(block.source for block in self._blocks)

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
        self.width = 0
        longer = self.paragraphs[-1] = self.paragraphs[-1].with_text(text)
        if self._shown is not None:
            self._shown.append(text, longer)

    def create(self, stock: ViewStock) -> QWidget:
        view = stock.text_view("Answer", background=stock.formats.roles.surface, margin_px=SPACE_XS)
        self._shown = ShownParagraphs(view.document(), stock.formats)
        self._shown.show(0, self.paragraphs)
        view.rewind()
        return view

    def forget_widget(self) -> None:
        super().forget_widget()
        self._shown = None

    def _show(self, begin: int, wanted: Sequence[Paragraph]) -> None:
        self.width = 0
        if self._shown is not None:
            self._shown.show(begin, wanted)


class CodePiece(Piece):
    """A top-level code block."""

    kind = "code"

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self._code = ""
        self._finished = False

    @property
    def plain(self) -> str:
        return self._code

    def set_code(self, code: str, *, finished: bool) -> None:
        if code == self._code and finished == self._finished:
            return
        self._code, self._finished = code, finished
        self.width = 0
        if isinstance(self.widget, CodeView):
            self.widget.set_code(code, finished=finished)

    def create(self, stock: ViewStock) -> QWidget:
        view = stock.code_view(self.language)
        view.set_code(self._code, finished=self._finished)
        return view


class TablePiece(Piece):
    """A table; it scrolls sideways if it is wider than the pane."""

    kind = "table"

    def __init__(self) -> None:
        super().__init__()
        self._rows: TableRows = ()
        self._settled_rows: TableRows = ()
        self._source = self._settled_source = ""
        self._shown: ShownTable | None = None

    @property
    def plain(self) -> str:
        return self._source

    def set_table(self, block: Block) -> None:
        """Show the rows that are settled and, below them, those of `block`, which repeats the head."""
        rows, source = block.rows, block.source
        if self._settled_rows:
            rows = self._settled_rows + block.rows[1:]
            source = "\n".join([self._settled_source, *source.split("\n")[2:]])
        if rows == self._rows:
            return
        is_full = len(self._rows) > MAX_ROWS
        self._rows, self._source = rows, source
        if not is_full:
            self.width = 0
            if self._shown is not None:
                self._shown.show(rows)

    def settle_rows(self, count: int) -> None:
        """The next `count` rows below the settled ones stay as they are."""
        settled = max(1, len(self._settled_rows)) + count
        self._settled_rows = self._rows[:settled]
        self._settled_source = "\n".join(self._source.split("\n")[: settled + 1])

    def create(self, stock: ViewStock) -> QWidget:
        roles = stock.formats.roles
        view = stock.text_view("Table", background=roles.surface, margin_px=SPACE_XS, wraps=False)
        self._shown = ShownTable(view.document(), stock.formats)
        self._shown.show(self._rows)
        view.rewind()
        return view

    def forget_widget(self) -> None:
        super().forget_widget()
        self._shown = None


class NotePiece(Piece):
    """A message of the application."""

    kind = "note"
    can_grow = False

    def __init__(self, note: Note) -> None:
        super().__init__()
        self._note = note

    @property
    def plain(self) -> str:
        return self._note.text

    def create(self, stock: ViewStock) -> QWidget:
        return stock.note_card(self._note)

    def measured(self, width: int) -> int:
        widget = self.widget
        assert widget is not None
        return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
