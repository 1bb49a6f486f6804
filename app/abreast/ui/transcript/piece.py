"""A piece of a transcript: it keeps its content, and has a widget only near the viewport."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtWidgets import QApplication, QWidget

from abreast.ui.theme.roles import ANSWER_LINE_HEIGHT_EM, SPACE_S
from abreast.ui.transcript.code_view import CodeView
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.headings import Heading
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.view_stock import ViewStock

if TYPE_CHECKING:
    from abreast.ui.transcript.turn_stack import Turn

PieceKind = Literal["prompt", "prose", "code", "table", "note", "reasoning", "reasoned", "bar"]


class Piece:
    """One piece: a run of paragraphs, a code block, a table, a prompt, a note."""

    kind: PieceKind
    gap_px = SPACE_S
    """The space below it."""
    can_grow = True
    """Whether its widget may be taller than its content, with nothing to see there."""
    is_hidden = False
    """Whether it is folded away with others: it has no widget then, and takes no room."""
    goes_on = False
    """Whether its last line goes on in the next piece."""

    def __init__(self) -> None:
        self.widget: QWidget | None = None
        self.geometry: tuple[int, int, int, int] | None = None
        """Where the widget was put: left, top, width, height in pixels. Asking Qt costs more."""
        self.turn: Turn | None = None
        """The turn it belongs to; `None` while it stands nowhere."""
        self.offset = 0
        """Where it begins in its turn, in pixels."""
        self.height = 0
        self.width = 0
        """The width that `height` was measured at, below 0 if it was guessed; 0: the content has changed since."""

    @property
    def top(self) -> int:
        """Where it begins on the sheet, in pixels."""
        return self.offset if self.turn is None else self.turn.top + self.offset

    @property
    def lower_offset(self) -> int:
        """Where the next piece of the turn begins in it."""
        return self.offset if self.is_hidden else self.offset + self.height + self.gap_px

    @property
    def bottom(self) -> int:
        """Where it ends on the sheet, with the space below it."""
        return self.top + self.height + self.gap_px

    @property
    def plain(self) -> str:
        """The content as text."""
        raise NotImplementedError

    @property
    def laid_out_text(self) -> str:
        """The part of the content that is not folded."""
        return self.plain

    @property
    def found_text(self) -> str:
        """The text that is looked through for words, as it is shown or would be if it were unfolded."""
        return ""

    @property
    def is_folded(self) -> bool:
        """Whether a part of the text is not shown."""
        return False

    def is_laid_out(self, width: int) -> bool:
        """Whether there is nothing to do to show all of it at a width."""
        return self.width == width and self.widget is not None and not self.is_filling

    @property
    def is_in_use(self) -> bool:
        """Whether its widget must stay also far from the viewport: it has the focus or a part of the selection."""
        widget, view = self.widget, self.view
        if widget is None or view is None:
            return False
        focused = QApplication.focusWidget()
        return (focused is not None and widget.isAncestorOf(focused)) or view.textCursor().hasSelection()

    @property
    def is_filling(self) -> bool:
        """Whether its widget shows only the beginning of the content so far, at the height of all of it."""
        return False

    def fill(self) -> None:
        """Show the next part of the content."""

    def guessed_px(self, index: int) -> int:
        """About how far below its top a place in `found_text` is, while that is not laid out."""
        return round(self.height * index / max(1, len(self.found_text)))

    def headings(self) -> Sequence[Heading]:
        """Its headings from top to bottom, below the top of the piece."""
        return ()

    def toggle_fold(self) -> Piece:
        """Show what is folded, or fold it, where the piece can. Returns the first piece that this changes."""
        return self

    def create(self, stock: ViewStock) -> QWidget:
        """Make the widget and fill it."""
        raise NotImplementedError

    def forget_widget(self) -> None:
        """The widget is gone, or shows something else from now on."""
        self.widget = self.geometry = None

    def measured(self, width: int) -> int:
        """The height the widget needs at a width."""
        widget = self.widget
        assert isinstance(widget, TextView | CodeView)
        return widget.height_for(width)

    def estimate(self, width: int, formats: Formats) -> int:
        """A guess at the height, for pieces far from the viewport."""
        text = self.laid_out_text
        per_line = max(10, round(width / (formats.text_px * 0.52)))
        lines = text.count("\n") + 1 + len(text) // per_line
        return round(lines * formats.text_px * ANSWER_LINE_HEIGHT_EM) + SPACE_S

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


def text_of(pieces: Iterable[Piece]) -> str:
    """What pieces say, as it was written. Parts of a reasoning say nothing that their head does not say."""
    return "\n\n".join(piece.plain for piece in pieces if piece.kind not in ("bar", "reasoned"))


class Surface(Protocol):
    """Where the pieces of one answer stand."""

    def add_piece(self, piece: Piece) -> None: ...

    def remove_piece(self, piece: Piece) -> None: ...
