"""The kinds of pieces that a transcript is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from abreast.core.language import tr
from abreast.ui.theme.roles import SPACE_M, SPACE_XS
from abreast.ui.transcript.code_view import CodeView
from abreast.ui.transcript.markdown import Block
from abreast.ui.transcript.note import Note
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.spans import TableRows, plain_paragraphs
from abreast.ui.transcript.table_writer import ShownTable, shown_size
from abreast.ui.transcript.view_stock import ViewStock
from abreast.ui.transcript.writer import ShownParagraphs

MAX_CODE_LINES = 5_000
MAX_CODE_CHARS = 200_000
"""A code block of more lines or characters is folded: to lay it out and to colour it would hold up the window."""
MAX_CODE_LINE_CHARS = 20_000
"""Nor may one line have more: Qt lays out a line as a whole, again for each part that comes."""
FOLDED_CODE_LINES = 200
FOLDED_CODE_CHARS = 20_000


class PromptPiece(Piece):
    """A prompt, as plain text."""

    kind = "prompt"
    # It has a background of its own.
    can_grow = False

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    @property
    def plain(self) -> str:
        return self._text

    @property
    def found_text(self) -> str:
        return self._text

    def create(self, stock: ViewStock) -> QWidget:
        view = stock.text_view(tr("Prompt"), background=stock.formats.roles.prompt, margin_px=SPACE_M)
        view.round_corners(stock.formats.roles.surface)
        ShownParagraphs(view.document(), stock.formats).show(0, plain_paragraphs(self._text))
        view.rewind()
        return view


class CodePiece(Piece):
    """A top-level code block. A very long one shows its beginning until the reader asks for the rest."""

    kind = "code"

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self._code = ""
        self._finished = False
        self._head: str | None = None
        """The lines that are shown of a code that is folded."""
        self._unfolded = False

    @property
    def can_grow(self) -> bool:
        # Its button stands at the lower edge.
        return self._head is None

    @property
    def plain(self) -> str:
        return self._code

    @property
    def found_text(self) -> str:
        return self._code

    @property
    def is_folded(self) -> bool:
        return self._head is not None

    @property
    def laid_out_text(self) -> str:
        return self._code if self._head is None else self._head

    def set_code(self, code: str, *, finished: bool) -> None:
        if code == self._code and finished == self._finished:
            return
        self._code, self._finished = code, finished
        head = None if self._unfolded else _folded(code)
        is_same = head is not None and head == self._head
        self._head = head
        if isinstance(self.widget, CodeView) and is_same:
            # Most frames of a very long code: only its count of lines is another.
            self.widget.set_folded_code(code)
            return
        self.width = 0
        if isinstance(self.widget, CodeView):
            self._fill(self.widget)

    def toggle_fold(self) -> Piece:
        self._unfolded, self._head = True, None
        self.width = 0
        if isinstance(self.widget, CodeView):
            self._fill(self.widget)
        return self

    @property
    def is_filling(self) -> bool:
        return isinstance(self.widget, CodeView) and self.widget.is_filling

    def fill(self) -> None:
        if isinstance(self.widget, CodeView):
            self.widget.fill()

    def guessed_px(self, index: int) -> int:
        # Its lines are not broken.
        return self.height * self._code.count("\n", 0, index) // (self._code.count("\n") + 1)

    def create(self, stock: ViewStock) -> QWidget:
        view = stock.code_view(self.language)
        self._fill(view)
        return view

    def _fill(self, view: CodeView) -> None:
        if self._head is None:
            view.set_folded_code(None)
            view.set_code(self._code, finished=self._finished)
        else:
            view.set_folded_code(self._code)
            view.set_code(self._head, finished=True)


def _folded(code: str) -> str | None:
    """The first lines of a code that is too long to be shown as a whole."""
    if code.count("\n") < MAX_CODE_LINES and len(code) <= MAX_CODE_CHARS and not _has_long_line(code):
        return None
    return "\n".join(code.split("\n", FOLDED_CODE_LINES)[:FOLDED_CODE_LINES])[:FOLDED_CODE_CHARS]


def _has_long_line(code: str) -> bool:
    return len(code) > MAX_CODE_LINE_CHARS and max(map(len, code.split("\n"))) > MAX_CODE_LINE_CHARS


class TablePiece(Piece):
    """A table; it scrolls sideways if it is wider than the pane."""

    kind = "table"

    def __init__(self) -> None:
        super().__init__()
        self._rows: TableRows = ()
        self._settled_rows: TableRows = ()
        self._sides: tuple[str, ...] = ()
        self._source = self._settled_source = ""
        self._shown: ShownTable | None = None

    @property
    def plain(self) -> str:
        return self._source

    @property
    def found_text(self) -> str:
        rows, columns = shown_size(self._rows)
        cells = (cell for row in self._rows[:rows] for cell in row[:columns])
        return "\n".join("".join(text for text, _ in cell) for cell in cells)

    def set_table(self, block: Block) -> None:
        """Show the rows that are settled and, below them, those of `block`, which repeats the head."""
        rows, source = block.rows, block.source
        if self._settled_rows:
            rows = self._settled_rows + block.rows[1:]
            source = "\n".join([self._settled_source, *source.split("\n")[2:]])
        if rows == self._rows and block.sides == self._sides:
            return
        self._sides = block.sides
        is_full = len(self._rows) > shown_size(self._rows)[0]
        self._rows, self._source = rows, source
        if not is_full:
            self.width = 0
            if self._shown is not None and (view := self.view) is not None:
                view.begin_writing()
                view.end_writing(self._shown.show(rows, self._sides))

    @property
    def is_filling(self) -> bool:
        return self._shown is not None and self._shown.is_filling

    def fill(self) -> None:
        if self._shown is not None and (view := self.view) is not None:
            view.begin_writing()
            view.end_writing(self._shown.fill())

    def measured(self, width: int) -> int:
        height = super().measured(width)
        return height if self._shown is None else round(height * (1 + self._shown.unwritten))

    def guessed_px(self, index: int) -> int:
        rows, columns = shown_size(self._rows)
        row = self.found_text.count("\n", 0, index) // max(1, columns)
        return self.height * row // max(1, rows)

    def settle_rows(self, count: int) -> None:
        """The next `count` rows below the settled ones stay as they are."""
        settled = max(1, len(self._settled_rows)) + count
        self._settled_rows = self._rows[:settled]
        self._settled_source = "\n".join(self._source.split("\n")[: settled + 1])

    def create(self, stock: ViewStock) -> QWidget:
        roles = stock.formats.roles
        view = stock.text_view(tr("Table"), background=roles.surface, margin_px=SPACE_XS, wraps=False)
        self._shown = ShownTable(view.document(), stock.formats, by_parts=True)
        self._shown.show(self._rows, self._sides)
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
