"""The widgets that show pieces of a transcript: text, tables and code."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from abreast.ui.clipboard import copy_of
from abreast.ui.theme.roles import RADIUS_S
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.quote_bars import paint_bars

INDENT_EM = 1.8
"""How far the items of a list stand in: room for a number of two digits."""
MAX_PX = 16_777_215
"""No widget is wider or taller."""
_NO_IMAGE = QImage(1, 1, QImage.Format.Format_ARGB32)


class TextView(QTextBrowser):
    """A read-only text as tall as its content. It opens nothing: no links, no images, no files.

    Signals:
        dragged_out(object, QPoint): a selection that began here was dragged over the edge, to this place on the screen.
        pressed(object): the mouse was pressed here.
    """

    dragged_out = Signal(object, QPoint)
    pressed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wraps = True
        self._is_marked = False
        self._background = ""
        self._around: QColor | None = None
        """The colour around rounded corners."""
        self._quote_color: QColor | None = None
        """The colour of the bars beside quotations; `None`: there are none in the text."""
        self._text_layout = self.document().documentLayout()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # What is shown already is not painted again when the view gets taller.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def prepare(self, formats: Formats, background: str, *, wraps: bool = True, width: int = 0) -> None:
        """Take the looks for the text that comes, and its width in pixels if that is known; the view is empty."""
        self._around = self._quote_color = None
        if wraps != self._wraps:
            self._wraps = wraps
            modes, options = QTextBrowser.LineWrapMode, QTextOption.WrapMode
            self.setLineWrapMode(modes.WidgetWidth if wraps else modes.NoWrap)
            self.setWordWrapMode(options.WrapAtWordBoundaryOrAnywhere if wraps else options.NoWrap)
        self.show_sideways_bar(not wraps)
        if background != self._background:
            self._background = background
            palette = self.palette()
            # Opaque, so that a repaint of the text is not a repaint of the whole pane.
            palette.setColor(QPalette.ColorRole.Base, background)
            palette.setColor(QPalette.ColorRole.Text, formats.roles.text)
            # What Qt draws horizontal rules with.
            palette.setColor(QPalette.ColorRole.WindowText, formats.roles.border)
            self.setPalette(palette)
            # Under a style sheet it keeps the colours it was shown with first.
            self.viewport().setPalette(palette)
        if self.document().defaultFont().pixelSize() != formats.text_px:
            font = self.font()
            font.setPixelSize(formats.text_px)
            self.document().setDefaultFont(font)
        self.document().setIndentWidth(INDENT_EM * formats.text_px)
        if wraps and width > 0:
            # Else the text is laid out for the width that the view had last, or has by itself, and then once more.
            self.document().setTextWidth(width)

    def join_to_others(self) -> None:
        """Have no space above and below the text, which goes on in other views; the view is empty."""
        frame = QTextCursor(self.document()).currentFrame()
        joined = frame.frameFormat()
        joined.setTopMargin(0)
        joined.setBottomMargin(0)
        frame.setFrameFormat(joined)

    def round_corners(self, around: str) -> None:
        """Round its corners on a ground of this colour. For text that stays: a view that grows is not painted anew."""
        self._around = QColor(around)

    def show_quotations(self, color: str) -> None:
        """Paint a bar of this colour beside what is quoted. Texts without quotations have nothing more to paint."""
        if self._quote_color is None:
            self._quote_color = QColor(color)
            self.viewport().update()

    def rewind(self) -> None:
        """Put the cursor to the start. It went along with the first text that was written, and the view follows it."""
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_sideways_bar(self, shown: bool) -> None:
        """Show a scroll bar below lines that are too long, or none."""
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy != self.horizontalScrollBarPolicy():
            self.setHorizontalScrollBarPolicy(policy)

    def height_for(self, width: int) -> int:
        """The height in pixels that the text needs at a width."""
        document = self.document()
        if self._wraps:
            return math.ceil(document.size().height())
        bar = self.horizontalScrollBar()
        is_shown = self.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        overflows = is_shown and document.idealWidth() > width
        return math.ceil(document.size().height()) + (bar.sizeHint().height() if overflows else 0)

    def paragraph_top(self, index: int) -> float:
        """How far below its top the paragraph with an index begins, in pixels."""
        document = self.document()
        return document.documentLayout().blockBoundingRect(document.findBlockByNumber(index)).top()

    def place_of(self, position: int) -> tuple[float, float]:
        """How far below its top, and right of its left edge, the line and the character at a position are, in pixels."""
        document = self.document()
        block = document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        rect = document.documentLayout().blockBoundingRect(block)
        if not line.isValid():
            return rect.top(), rect.left()
        x, _ = cast("tuple[float, int]", line.cursorToX(position - block.position()))
        return rect.top() + line.y(), rect.left() + x

    def lines_above(self, position: int) -> int:
        """How far below its top the line before that with a position begins, in pixels.

        Text that is written at the position changes nothing above: a word may move there at most.
        """
        document = self.document()
        block = document.findBlock(position)
        lines = block.layout()
        number = lines.lineForTextPosition(position - block.position()).lineNumber()
        top = document.documentLayout().blockBoundingRect(block).top()
        return math.floor(top + (lines.lineAt(number - 1).y() if number > 0 else 0))

    def begin_writing(self) -> None:
        """Paint nothing by itself until `end_writing`. Qt would paint all of a paragraph for each word at its end."""
        self._text_layout.blockSignals(True)

    def end_writing(self, changed_from: int | None) -> None:
        """Paint what was written, which changed nothing above a height in pixels; `None`: it changed nothing at all.

        The layout's signals also tell the scroll bars, which never have anything to scroll in a text that wraps.
        """
        self._text_layout.blockSignals(False)
        if changed_from is not None:
            self.viewport().update(0, changed_from, MAX_PX, MAX_PX)
            if not self._wraps:
                self._fit_bars()

    def _fit_bars(self) -> None:
        """Let the scroll bars go as far as the text does."""
        size, room = self.document().size(), self.viewport().size()
        for bar, content_px, room_px in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setPageStep(room_px)
            bar.setRange(0, max(0, math.ceil(content_px) - room_px))

    def link_text(self, url: QUrl) -> str:
        """The texts of the links here that lead to an address, each on a line of its own."""
        texts = [""]
        block = self.document().begin()
        while block.isValid():
            for place in cast("Iterable[QTextBlock.iterator]", block):
                fragment = place.fragment()
                if QUrl(fragment.charFormat().anchorHref()) == url:
                    # One in bold and plain letters is several fragments.
                    texts[-1] += fragment.text()
                elif texts[-1]:
                    texts.append("")
            if texts[-1]:
                texts.append("")
            block = block.next()
        return "\n".join(texts).rstrip("\n")

    def reveal_sideways(self, x: float) -> None:
        """Scroll lines that are not broken until a place in them is seen."""
        bar = self.horizontalScrollBar()
        if not self._wraps and not bar.value() <= x <= bar.value() + bar.pageStep():
            bar.setValue(round(x) - bar.pageStep() // 2)

    def set_marks(self, marks: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Mark parts of the text. They are painted over it; nothing is laid out anew."""
        if marks or self._is_marked:
            self._is_marked = bool(marks)
            self.setExtraSelections(marks)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | str:
        """Nothing is ever loaded. `None` would let Qt open the file by itself."""
        return _NO_IMAGE if kind == 2 else ""

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own holds HTML, in which links and looks go along.
        return copy_of(self.textCursor())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(self)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged_out.emit(self, event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The keys of links are for this text, all others for the transcript around it.
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._quote_color is not None:
            painter = QPainter(self.viewport())
            paint_bars(painter, self.document(), QRectF(event.rect()), self._quote_color)
            painter.end()
        if self._around is None:
            return
        area = QRectF(self.viewport().rect())
        corners, inside = QPainterPath(), QPainterPath()
        corners.addRect(area)
        inside.addRoundedRect(area, RADIUS_S, RADIUS_S)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners.subtracted(inside), self._around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._around is not None:
            self.viewport().update()
        if self._wraps and self.document().textWidth() != self.viewport().width():
            super().resizeEvent(event)
            return
        # The lines stay as they are. Qt would lay them out again: of a table 0.2 ms for each width, of a paragraph of
        # 8,000 characters 4 ms also for another height, and when it is shown.
        self._fit_bars()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Sideways for itself, up and down for the transcript.
        if not self._wraps and abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()
