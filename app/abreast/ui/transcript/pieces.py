"""The pieces a transcript is made of. A piece keeps its content; its widget exists only near the viewport."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.literal import breakable
from abreast.ui.transcript.markdown import Block
from abreast.ui.transcript.note import Note, NoteCard
from abreast.ui.transcript.text_view import CodeView, TextView
from abreast.ui.transcript.writer import MAX_ROWS, BlockWriter, write_table

PieceKind = Literal["prompt", "prose", "code", "table", "note", "reasoning"]


class Piece:
    """One piece: a run of paragraphs, a code block, a table, a prompt, a note."""

    kind: PieceKind
    gap_px = SPACE_S
    """The space below it."""

    def __init__(self) -> None:
        self.widget: QWidget | None = None
        self.top = 0
        self.height = 0
        self.width = 0
        """The width that `height` was measured at; 0: `height` is an estimate."""

    @property
    def plain(self) -> str:
        """The content as text."""
        raise NotImplementedError

    def create(self, parent: QWidget, formats: Formats) -> QWidget:
        """Make the widget and fill it."""
        raise NotImplementedError

    def measured(self, width: int) -> int:
        """The height the widget needs at a width."""
        widget = self.widget
        assert isinstance(widget, TextView | CodeView)
        return widget.height_for(width)

    def estimate(self, width: int, formats: Formats) -> int:
        """A guess at the height, for pieces far from the viewport."""
        text = self.plain
        per_line = max(10, round(width / (formats.text_px * 0.52)))
        lines = text.count("\n") + 1 + len(text) // per_line
        return round(lines * formats.text_px * 1.75) + SPACE_S

    @property
    def view(self) -> TextView | None:
        """The text widget in which text can be selected."""
        match self.widget:
            case TextView():
                return self.widget
            case CodeView():
                return self.widget.view
            case _:
                return None


class TextPiece(Piece):
    """Plain text: a prompt, or what a model reasoned."""

    def __init__(self, kind: Literal["prompt", "reasoning"], text: str) -> None:
        super().__init__()
        self.kind = kind
        self._text = text

    @property
    def plain(self) -> str:
        return self._text

    def append(self, text: str, formats: Formats) -> None:
        self._text += text
        if isinstance(self.widget, TextView):
            cursor = QTextCursor(self.widget.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(breakable(text), formats.muted)

    def create(self, parent: QWidget, formats: Formats) -> QWidget:
        is_prompt = self.kind == "prompt"
        background = formats.roles.prompt if is_prompt else formats.roles.surface
        view = TextView(parent, formats, background)
        view.setAccessibleName("Prompt" if is_prompt else "Reasoning")
        view.document().setDocumentMargin(SPACE_M if is_prompt else SPACE_S)
        if is_prompt:
            BlockWriter(QTextCursor(view.document()), formats).write_plain(self._text)
        else:
            QTextCursor(view.document()).insertText(breakable(self._text), formats.muted)
        view.rewind()
        return view


class ProsePiece(Piece):
    """Paragraphs, headings, lists and quotes in one document. Its first `frozen` blocks never change again."""

    kind = "prose"

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[Block] = []
        self.frozen = 0
        self._marks: list[int] = []
        self._formats: Formats | None = None

    @property
    def plain(self) -> str:
        return "\n".join(block.source for block in self.blocks)

    def set_open(self, blocks: Sequence[Block]) -> None:
        """Replace everything behind the frozen blocks; what stays the same is not written again."""
        keep = self.frozen
        for shown, wanted in zip(self.blocks[self.frozen :], blocks, strict=False):
            if shown.source != wanted.source or shown.list_start != wanted.list_start or shown.kind != wanted.kind:
                break
            keep += 1
        self.blocks[keep:] = blocks[keep - self.frozen :]
        if isinstance(self.widget, TextView) and self._formats is not None:
            cursor = QTextCursor(self.widget.document())
            cursor.beginEditBlock()
            if keep < len(self._marks):
                cursor.setPosition(self._marks[keep])
                block_format = cursor.blockFormat()
                cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
                # Qt gives an empty block, such as a rule, the format of what was removed behind it.
                cursor.setBlockFormat(block_format)
                del self._marks[keep:]
            self._write(cursor, self._formats, keep)
            cursor.endEditBlock()

    def append_plain(self, text: str) -> None:
        """Add text to the last paragraph, which is known to mean nothing else. The blocks catch up at `set_open`."""
        if isinstance(self.widget, TextView):
            cursor = QTextCursor(self.widget.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(text)

    def create(self, parent: QWidget, formats: Formats) -> QWidget:
        view = TextView(parent, formats, formats.roles.surface)
        view.setAccessibleName("Answer")
        self._formats = formats
        self._marks.clear()
        self._write(QTextCursor(view.document()), formats, 0)
        view.rewind()
        return view

    def _write(self, cursor: QTextCursor, formats: Formats, begin: int) -> None:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        writer = BlockWriter(cursor, formats, is_first=begin == 0)
        for block in self.blocks[begin:]:
            self._marks.append(cursor.position())
            writer.write(block)


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
        if isinstance(self.widget, CodeView):
            self.widget.set_code(code, finished=finished)

    def create(self, parent: QWidget, formats: Formats) -> QWidget:
        view = CodeView(parent, formats, self.language)
        view.set_code(self._code, finished=self._finished)
        return view


class TablePiece(Piece):
    """A table; it scrolls sideways if it is wider than the pane."""

    kind = "table"

    def __init__(self) -> None:
        super().__init__()
        self._block: Block | None = None
        self._formats: Formats | None = None

    @property
    def plain(self) -> str:
        return self._block.source if self._block else ""

    def set_block(self, block: Block) -> None:
        if self._block is not None and self._block.source == block.source:
            return
        shown_rows = self._block.source.count("\n") if self._block is not None else 0
        self._block = block
        if shown_rows > MAX_ROWS + 1:
            # No further row is shown while it grows: each rendering lays the whole table out.
            return
        if isinstance(self.widget, TextView) and self._formats is not None:
            self.widget.clear()
            write_table(QTextCursor(self.widget.document()), block, self._formats)

    def create(self, parent: QWidget, formats: Formats) -> QWidget:
        self._formats = formats
        view = TextView(parent, formats, formats.roles.surface, wraps=False)
        view.setAccessibleName("Table")
        if self._block is not None:
            write_table(QTextCursor(view.document()), self._block, formats)
        view.rewind()
        return view


class NotePiece(Piece):
    """A message of the application."""

    kind = "note"

    def __init__(self, note: Note) -> None:
        super().__init__()
        self._note = note

    @property
    def plain(self) -> str:
        return self._note.text

    def create(self, parent: QWidget, formats: Formats) -> QWidget:
        card = NoteCard(self._note)
        card.setParent(parent)
        return card

    def measured(self, width: int) -> int:
        widget = self.widget
        assert widget is not None
        return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
