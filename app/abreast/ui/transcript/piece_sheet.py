"""A tall sheet of pieces, of which only those near the viewport have widgets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QToolButton, QWidget

from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import MAX_MEASURE_CHARS, SPACE_L, SPACE_M, SPACE_S, Roles
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.note import NoteCard
from abreast.ui.transcript.pieces import Piece
from abreast.ui.transcript.selection import Selection

MARGIN_PX = SPACE_M


class PieceSheet(QScrollArea):
    """Lays pieces out below each other and keeps the reader's place.

    Signals:
        link_activated(str): a link was clicked; nothing is opened here.
        note_activated(str): the action of a note was chosen.
        following_changed(bool): whether the end is kept in view.
    """

    link_activated = Signal(str)
    note_activated = Signal(str)
    following_changed = Signal(bool)

    def __init__(self, roles: Roles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom_percent = 100
        self._formats = Formats(roles, 100)
        self._pieces: list[Piece] = []
        self._following = True
        self._is_placing = False
        self._selection = Selection(lambda: self._pieces)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Transcript")
        self._sheet = QWidget()
        self._sheet.setAutoFillBackground(True)
        self._sheet.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(self._sheet)
        self._end_button = QToolButton(self)
        self._end_button.setAccessibleName("Jump to the end")
        self._end_button.setToolTip("Jump to the end (End)")
        self._end_button.clicked.connect(self.jump_to_end)
        self._end_button.hide()
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._take_colors()

    def set_roles(self, roles: Roles) -> None:
        self._formats = Formats(roles, self._zoom_percent)
        self._take_colors()
        self._rebuild()

    def set_zoom(self, percent: int) -> None:
        if percent != self._zoom_percent:
            self._zoom_percent = percent
            self._formats = Formats(self._formats.roles, percent)
            self._rebuild()

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

    def is_following(self) -> bool:
        return self._following

    def jump_to_end(self) -> None:
        self._set_following(True)
        self._layout_from(0)

    def _pieces_in_flux(self) -> Sequence[Piece]:
        """The pieces that may change in this frame; their widgets stay and are measured again."""
        return ()

    # Layout.

    def _add(self, piece: Piece) -> None:
        last = self._pieces[-1] if self._pieces else None
        piece.top = last.top + last.height + last.gap_px if last else MARGIN_PX
        self._pieces.append(piece)

    def _content_width(self) -> int:
        measure = QFontMetrics(self.font()).averageCharWidth() * MAX_MEASURE_CHARS * self._zoom_percent // 100
        return max(80, min(self.viewport().width() - 2 * MARGIN_PX, measure + SPACE_L))

    def _layout_from(self, begin: int) -> None:
        """Measure and place the pieces from an index on, and make or drop widgets as the viewport demands."""
        width = self._content_width()
        y = MARGIN_PX
        if begin > 0 and self._pieces:
            before = self._pieces[begin - 1]
            y = before.top + before.height + before.gap_px
        in_flux = set(map(id, self._pieces_in_flux()))
        for piece in self._pieces[begin:]:
            piece.top = y
            if piece.widget is not None and (id(piece) in in_flux or piece.width == width or self._is_near(piece)):
                self._fit(piece, width, changed=id(piece) in in_flux)
            elif piece.widget is not None:
                # It is laid out for the new width when it comes near.
                piece.widget.move(MARGIN_PX, y)
            elif piece.width != width:
                piece.height = piece.height or piece.estimate(width, self._formats)
            y += piece.height + piece.gap_px
        self._size_sheet(y)
        if self._following:
            self._place_at(self.verticalScrollBar().maximum())
        self._realize(width)

    def _fit(self, piece: Piece, width: int, *, changed: bool = True) -> None:
        widget = piece.widget
        if widget is None:
            return
        if changed or piece.width != width:
            if widget.width() != width:
                # The width first: a text widget lays its document out anew for the width it has itself.
                widget.resize(width, widget.height())
            piece.height = piece.measured(width)
            piece.width = width
        if widget.y() != piece.top or widget.height() != piece.height or widget.width() != width:
            widget.setGeometry(MARGIN_PX, piece.top, width, piece.height)

    def _realize(self, width: int) -> None:
        """Give widgets to the pieces near the viewport and take them from those far away."""
        view_height = self.viewport().height()
        # Real heights replace guesses, which may bring further pieces into sight; a few rounds always suffice.
        for _ in range(4):
            top = self.verticalScrollBar().value()
            near = self._pieces[self._index_at(top - view_height // 2) : self._index_at(top + view_height * 3 // 2) + 1]
            moved = [self._create(piece, width) for piece in near if piece.widget is None or piece.width != width]
            if not any(moved):
                break
            self._restack(top)
        top = self.verticalScrollBar().value()
        far = range(self._index_at(top - 2 * view_height), self._index_at(top + 3 * view_height) + 1)
        in_flux = self._pieces_in_flux()
        for index, piece in enumerate(self._pieces):
            if piece.widget is not None and index not in far and piece not in in_flux and not _is_in_use(piece):
                self._release(piece)

    def _restack(self, top: int) -> None:
        """Place everything after heights became known; what the reader looks at stays where it is."""
        anchor = self._pieces[self._index_at(top)] if self._pieces else None
        offset = top - anchor.top if anchor else 0
        y = MARGIN_PX
        for piece in self._pieces:
            piece.top = y
            if piece.widget is not None:
                piece.widget.move(MARGIN_PX, y)
            y += piece.height + piece.gap_px
        self._size_sheet(y)
        followed = self.verticalScrollBar().maximum()
        self._place_at(followed if self._following else (anchor.top + offset if anchor else 0))

    def _is_near(self, piece: Piece) -> bool:
        """Whether a piece is in the viewport or within half of it."""
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        return piece.top < top + height * 3 // 2 and piece.top + piece.height > top - height // 2

    def _index_at(self, y: int) -> int:
        return max(0, bisect_right(self._pieces, y, key=lambda piece: piece.top) - 1)

    def _create(self, piece: Piece, width: int) -> bool:
        """Make a piece's widget, or fit it to the width. Returns whether its height was not what had been assumed."""
        assumed = piece.height
        if piece.widget is not None:
            self._fit(piece, width)
            return piece.height != assumed
        piece.widget = piece.create(self._sheet, self._formats)
        view = piece.view
        if view is not None:
            view.pressed.connect(self._selection.begin)
            view.dragged_out.connect(self._drag_selection)
            view.anchorClicked.connect(self._link_clicked)
            self._selection.cover(view)
        elif isinstance(piece.widget, NoteCard):
            piece.widget.activated.connect(self.note_activated)
            piece.widget.resized.connect(self._note_resized)
        piece.widget.resize(width, max(1, piece.height))
        piece.widget.show()
        self._fit(piece, width)
        return piece.height != assumed

    def _release(self, piece: Piece) -> None:
        if piece.widget is not None:
            piece.widget.hide()
            piece.widget.deleteLater()
            piece.widget = None

    def _rebuild(self) -> None:
        for piece in self._pieces:
            self._release(piece)
            piece.width = piece.height = 0
        self._layout_from(0)

    def _take_colors(self) -> None:
        roles = self._formats.roles
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, roles.surface)
        self.setPalette(palette)
        self._sheet.setPalette(palette)
        self._end_button.setIcon(icon("down", roles.accent, 18))
        self._end_button.setStyleSheet(
            f"background: {roles.raised}; border: 1px solid {roles.border}; border-radius: 14px; padding: 5px;"
        )

    # The reader.

    def _scrolled(self, value: int) -> None:
        if not self._is_placing:
            self._set_following(value >= self.verticalScrollBar().maximum() - SPACE_S)
            self._realize(self._content_width())

    def _place_at(self, value: int) -> None:
        """Scroll without being taken for the reader."""
        self._is_placing = True
        self.verticalScrollBar().setValue(value)
        self._is_placing = False

    def _size_sheet(self, content_height: int) -> None:
        self._is_placing = True
        self._sheet.resize(self.viewport().width(), max(self.viewport().height(), content_height + SPACE_S))
        self._is_placing = False

    def _set_following(self, following: bool) -> None:
        if following != self._following:
            self._following = following
            self.following_changed.emit(following)
        self._end_button.setVisible(not following)

    def _drag_selection(self, origin: object, at: QPoint) -> None:
        view = next((piece.view for piece in self._pieces if piece.view is origin), None)
        if view is not None:
            self._selection.extend(view, at)

    def _link_clicked(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString())

    def _note_resized(self) -> None:
        for piece in self._pieces:
            if piece.kind == "note":
                piece.width = 0
        self._layout_from(0)

    # Overrides of Qt.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._end_button.sizeHint()
        self._end_button.move(self.width() - size.width() - SPACE_L, self.height() - size.height() - SPACE_S)
        self._end_button.raise_()
        self._layout_from(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.key() == Qt.Key.Key_End:
            self.jump_to_end()
        elif event.key() == Qt.Key.Key_Home:
            self._set_following(False)
            self.verticalScrollBar().setValue(0)
        else:
            super().keyPressEvent(event)


def _is_in_use(piece: Piece) -> bool:
    """Whether a widget far from the viewport must stay: it has the focus or a part of the selection."""
    widget, view = piece.widget, piece.view
    if widget is None or view is None:
        return False
    focused = QApplication.focusWidget()
    return (focused is not None and widget.isAncestorOf(focused)) or view.textCursor().hasSelection()
