"""A sheet of pieces with what its reader does: selecting, copying, following links, changing the size."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from abreast.core.language import tr
from abreast.ui.clipboard import copy_text
from abreast.ui.theme.roles import Roles
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.hit_marks import Marks, show_marks
from abreast.ui.transcript.note import NoteCard
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.placed_sheet import PlacedSheet
from abreast.ui.transcript.selection import Selection
from abreast.ui.transcript.text_view import TextView

RESIZED_MS = 100
"""So long after its last step a change of the size is over."""


class PieceSheet(PlacedSheet):
    """Pieces below each other, as a reader meets them.

    Signals:
        link_activated(str, str): a link was clicked, with this address and text; nothing is opened here.
        note_activated(str): the action of a note was chosen.
    """

    link_activated = Signal(str, str)
    note_activated = Signal(str)

    def __init__(self, roles: Roles, parent: QWidget | None = None) -> None:
        super().__init__(roles, parent)
        self._marks: Marks | None = None
        self._selection = Selection(lambda: self._pieces, self._live_in_order)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(RESIZED_MS)
        self._resized.timeout.connect(self._reader_moved)
        self.setAccessibleName(tr("Transcript"))
        self._take_colors(roles)

    def set_roles(self, roles: Roles) -> None:
        self._take_colors(roles)
        self._rebuild(Formats(roles, self._zoom_percent))

    def set_zoom(self, percent: int) -> None:
        if percent != self._zoom_percent:
            self._zoom_percent = percent
            self._rebuild(Formats(self._stock.formats.roles, percent))

    @property
    def _pieces(self) -> list[Piece]:
        """All pieces from top to bottom, also those of a thread of thousands of turns: not for what is done often."""
        return [piece for turn in self._stack.turns for piece in turn.pieces]

    def _live_in_order(self) -> list[Piece]:
        return sorted(self._live, key=_top)

    def shown_text(self) -> str:
        """What the widgets near the viewport say, as text."""
        return "\n".join(view.toPlainText() for piece in self._live_in_order() if (view := piece.view) is not None)

    def selected_text(self) -> str:
        return self._selection.text

    def copy_selection(self) -> None:
        """Put what is selected on the clipboard, as plain text."""
        if text := self._selection.text:
            copy_text(text)

    def select_all(self) -> None:
        self._selection.select_all()

    def jump_to_end(self) -> None:
        super().jump_to_end()
        self._lay_out()

    # What was found.

    def mark_hits(self, marks: Marks | None) -> None:
        """Mark words in what is shown, and in what comes near the viewport later; `None`: nothing any more."""
        if marks is not None or self._marks is not None:
            self._marks = marks
            for piece in self._live:
                show_marks(piece, marks, self._stock.formats.roles)

    def mark_last_turn(self) -> None:
        """Text has come to it."""
        if self._marks is not None and self._stack.turns:
            for piece in self._live:
                if piece.turn is self._stack.last:
                    show_marks(piece, self._marks, self._stock.formats.roles)

    # The reader.

    def _reader_moved(self) -> None:
        self._lay_out()

    # Not connected to the selection itself: to an object that is none of Qt's, PySide leaves a reference behind for each
    # text widget that goes.
    def _begin_selection(self, view: TextView) -> None:
        self._selection.begin(view)

    def _drag_selection(self, origin: object, at: QPoint) -> None:
        view = next((piece.view for piece in self._live if piece.view is origin), None)
        if view is not None:
            self._selection.extend(view, at)

    def _link_clicked(self, url: QUrl) -> None:
        view = self.sender()
        said = view.link_text(url) if isinstance(view, TextView) else ""
        self.link_activated.emit(url.toString(), said)

    def _note_resized(self) -> None:
        at = self._anchor()
        for piece in self._live:
            if piece.kind == "note":
                piece.width = 0
        self._lay_out_all(at)

    # Overrides of the sheet.

    def _create(self, piece: Piece, width: int) -> None:
        super()._create(piece, width)
        if piece.view is not None:
            self._show_chosen(piece, piece.view)
        elif isinstance(piece.widget, NoteCard):
            piece.widget.activated.connect(self.note_activated)
            piece.widget.resized.connect(self._note_resized)

    def _fill(self, piece: Piece) -> None:
        super()._fill(piece)
        if piece.view is not None and not piece.is_filling:
            self._show_chosen(piece, piece.view)

    def _show_chosen(self, piece: Piece, view: TextView) -> None:
        """What of its text is selected, and what was found in it."""
        self._selection.cover(view)
        if self._marks is not None:
            show_marks(piece, self._marks, self._stock.formats.roles)

    def _listen(self, view: TextView) -> None:
        super()._listen(view)
        view.pressed.connect(self._begin_selection)
        view.dragged_out.connect(self._drag_selection)
        view.anchorClicked.connect(self._link_clicked)

    # Overrides of Qt.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Behind another page Qt had laid nothing out, and what was measured there is too low.
        for piece in self._live:
            piece.width = 0
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()
        # While the window is being resized, only for what can be seen.
        self._lay_out(ahead=False)

    def _is_being_resized(self) -> bool:
        return self._resized.isActive()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            super().keyPressEvent(event)


def _top(piece: Piece) -> int:
    return piece.top
