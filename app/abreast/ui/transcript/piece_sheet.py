"""A tall sheet of pieces, of which only those near the viewport have widgets."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QPoint, QTimer, QUrl, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from abreast.ui.theme.roles import MAX_MEASURE_CHARS, SPACE_L, SPACE_M, SPACE_S, Roles
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.note import NoteCard
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.selection import Selection
from abreast.ui.transcript.tall_sheet import TallSheet
from abreast.ui.transcript.text_view import TextView
from abreast.ui.transcript.view_stock import ViewStock

MARGIN_PX = SPACE_M
SLACK_PX = 512
"""The widget at the open end grows in steps of this size, for the same reason as the sheet."""
MAX_LIVE = 16
"""Above this, pieces that are far from the viewport lose their widgets."""
OFFSTAGE_PX = -100_000
RESIZED_MS = 100
"""So long after its last step a change of the size is over."""
MAX_ROUNDS = 4
"""Real heights replace guesses, which may bring further pieces into sight; a few rounds always suffice."""


class PieceSheet(TallSheet):
    """Lays pieces out below each other.

    Signals:
        link_activated(str): a link was clicked; nothing is opened here.
        note_activated(str): the action of a note was chosen.
    """

    link_activated = Signal(str)
    note_activated = Signal(str)

    def __init__(self, roles: Roles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom_percent = 100
        self._stock = ViewStock(self.sheet, Formats(roles, 100), self._listen)
        self._pieces: list[Piece] = []
        self._live: list[Piece] = []
        """The pieces that have widgets."""
        self._is_end_open = False
        """Whether the last piece still grows."""
        self._measure_px = self._longest_line()
        self._selection = Selection(lambda: self._pieces)
        self._resized = QTimer(self, singleShot=True, interval=RESIZED_MS)
        self._resized.timeout.connect(self._reader_moved)
        self.setAccessibleName("Transcript")
        self._take_colors(roles)

    def set_roles(self, roles: Roles) -> None:
        self._take_colors(roles)
        self._rebuild(Formats(roles, self._zoom_percent))

    def set_zoom(self, percent: int) -> None:
        if percent != self._zoom_percent:
            self._zoom_percent = percent
            self._rebuild(Formats(self._stock.formats.roles, percent))

    def shown_text(self) -> str:
        """What the widgets near the viewport say, as text."""
        return "\n".join(view.toPlainText() for piece in self._pieces if (view := piece.view) is not None)

    def selected_text(self) -> str:
        return self._selection.text

    def copy_selection(self) -> None:
        """Put what is selected on the clipboard, as plain text."""
        if text := self._selection.text:
            QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        self._selection.select_all()

    def jump_to_end(self) -> None:
        super().jump_to_end()
        self._lay_out(len(self._pieces))

    # Layout.

    def _add(self, piece: Piece) -> None:
        last = self._pieces[-1] if self._pieces else None
        piece.top = last.bottom if last else MARGIN_PX
        self._pieces.append(piece)

    def _content_width(self) -> int:
        return max(80, min(self.viewport().width() - 2 * MARGIN_PX, self._measure_px))

    def _longest_line(self) -> int:
        """The width in pixels at which lines are as long as is good to read."""
        return QFontMetrics(self.font()).averageCharWidth() * MAX_MEASURE_CHARS * self._zoom_percent // 100 + SPACE_L

    def _lay_out(self, begin: int, *, ahead: bool = True) -> None:
        """Place the pieces from an index on. Only those near the viewport are measured, and get widgets.

        A reader at the end stays there; for any other, the piece at the top of the viewport stays where it is.

        Args:
            begin: The first piece that may have changed.
            ahead: Also prepare what would be seen after scrolling by half a viewport.
        """
        width = self._content_width()
        if self._only_end_changed(begin, width):
            return
        top = self.verticalScrollBar().value()
        anchor = self._pieces[self._index_at(top)] if self._pieces and not self._following else None
        offset = top - anchor.top if anchor else 0
        height = 0
        for _ in range(MAX_ROUNDS):
            height = self._place(begin, width)
            end = max(0, height - self.viewport().height())
            top = end if self._following else min(end, anchor.top + offset if anchor else 0)
            changed = self._realize(width, top, ahead)
            if changed is None:
                break
            begin = changed
        # Scrolled once, and before any widget is moved or hidden: else Qt paints everything again instead of moving it.
        self._set_content_height(height, top)
        self._move_widgets()
        if len(self._live) > MAX_LIVE:
            self._release_far()

    def _only_end_changed(self, begin: int, width: int) -> bool:
        """Whether nothing changed but what the last piece says, and that is as high as before: most frames."""
        if begin != len(self._pieces) - 1:
            return False
        last = self._pieces[-1]
        if last.widget is None or last.geometry is None or last.geometry[2] != width:
            return False
        assumed = last.height
        self._measure(last, width)
        return last.height == assumed

    def _place(self, begin: int, width: int) -> int:
        """Reckon where the pieces stand from an index on. Returns the height of all content, in pixels."""
        y = self._pieces[begin - 1].bottom if begin else MARGIN_PX
        for piece in self._pieces[begin:]:
            piece.top = y
            if piece.width <= 0 and piece.width != -width and piece.widget is None:
                piece.height = piece.estimate(width, self._stock.formats)
                # Once only: a long thread has thousands of pieces.
                piece.width = -width
            y += piece.height + piece.gap_px
        return y + SPACE_S

    def _move_widgets(self) -> None:
        growing = self._pieces[-1] if self._is_end_open and self._pieces else None
        for piece in self._live:
            height = piece.height
            if piece is growing and piece.can_grow:
                height = -(-height // SLACK_PX) * SLACK_PX
            geometry = (MARGIN_PX, piece.top, piece.width, height)
            if geometry != piece.geometry and piece.widget is not None:
                piece.geometry = geometry
                piece.widget.setGeometry(*geometry)

    def _realize(self, width: int, top: int, ahead: bool) -> int | None:
        """Make and measure what is near the viewport if that begins at `top`.

        Returns:
            The index of the first piece that is not as high as was assumed.
        """
        height = self.viewport().height()
        margin = height // 2 if ahead else 0
        begin = len(self._pieces)
        if self._following:
            # At the end there are few of them.
            end = begin
            while begin and self._pieces[begin - 1].bottom > top - margin:
                begin -= 1
        else:
            begin, end = self._index_at(top - margin), self._index_at(top + height + margin) + 1
        first: int | None = None
        for index, piece in enumerate(self._pieces[begin:end], begin):
            if piece.width == width and piece.widget is not None:
                continue
            assumed = piece.height
            if piece.widget is None:
                self._create(piece, width)
            self._measure(piece, width)
            if first is None and piece.height != assumed:
                first = index
        return first

    def _measure(self, piece: Piece, width: int) -> None:
        widget = piece.widget
        assert widget is not None
        if widget.width() != width:
            # The width first: a text widget lays its document out anew for the width it has itself.
            widget.resize(width, widget.height())
        piece.height = piece.measured(width)
        piece.width = width

    def _release_far(self) -> None:
        """Take the widgets from the pieces that are far from the viewport."""
        height, top = self.viewport().height(), self.verticalScrollBar().value()
        for piece in tuple(self._live):
            is_far = piece.bottom < top - 2 * height or piece.top > top + 3 * height
            if is_far and not (self._is_end_open and piece is self._pieces[-1]) and not _is_in_use(piece):
                self._release(piece)

    def _index_at(self, y: int) -> int:
        return max(0, bisect_right(self._pieces, y, key=_top) - 1)

    def _create(self, piece: Piece, width: int) -> None:
        piece.widget = piece.create(self._stock)
        self._live.append(piece)
        view = piece.view
        if view is not None:
            self._selection.cover(view)
        elif isinstance(piece.widget, NoteCard):
            piece.widget.activated.connect(self.note_activated)
            piece.widget.resized.connect(self._note_resized)
        # Only what is shown can be measured. It is moved to its place after the sheet was scrolled.
        piece.widget.setGeometry(MARGIN_PX, OFFSTAGE_PX, width, max(1, piece.height))
        piece.widget.show()

    def _listen(self, view: TextView) -> None:
        """To a new text view."""
        view.pressed.connect(self._selection.begin)
        view.dragged_out.connect(self._drag_selection)
        view.anchorClicked.connect(self._link_clicked)

    def _release(self, piece: Piece) -> None:
        if piece.widget is not None:
            self._stock.take_back(piece.widget)
            piece.forget_widget()
            self._live.remove(piece)

    def _rebuild(self, formats: Formats) -> None:
        for piece in self._pieces:
            self._release(piece)
            piece.width = piece.height = 0
        self._stock.dispose()
        self._measure_px = self._longest_line()
        self._stock = ViewStock(self.sheet, formats, self._listen)
        self._lay_out(0)

    # The reader.

    def _reader_moved(self) -> None:
        self._lay_out(len(self._pieces))

    def _drag_selection(self, origin: object, at: QPoint) -> None:
        view = next((piece.view for piece in self._live if piece.view is origin), None)
        if view is not None:
            self._selection.extend(view, at)

    def _link_clicked(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString())

    def _note_resized(self) -> None:
        for piece in self._pieces:
            if piece.kind == "note":
                piece.width = 0
        self._lay_out(0)

    # Overrides of Qt.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for piece in self._live:
            piece.width = 0  # Behind another page Qt had laid nothing out, and what was measured there is too low.
        self._lay_out(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # While the window is being resized, only for what can be seen.
        self._lay_out(len(self._pieces), ahead=False)
        self._resized.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            super().keyPressEvent(event)


def _top(piece: Piece) -> int:
    return piece.top


def _is_in_use(piece: Piece) -> bool:
    """Whether a widget far from the viewport must stay: it has the focus or a part of the selection."""
    widget, view = piece.widget, piece.view
    if widget is None or view is None:
        return False
    focused = QApplication.focusWidget()
    return (focused is not None and widget.isAncestorOf(focused)) or view.textCursor().hasSelection()
