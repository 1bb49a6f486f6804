"""Shows a code block: its language, a Copy button, and lines that scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QPushButton, QStyle, QToolButton, QWidget

from abreast.core.language import tr, tr_n
from abreast.ui.clipboard import copy_text
from abreast.ui.theme.roles import RADIUS_S, SPACE_M, SPACE_S, SPACE_XS
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.highlight import CodeHighlighter
from abreast.ui.transcript.literal import harmless
from abreast.ui.transcript.text_view import TextView

PART_CHARS = 8_000
"""So much of a code is written at a time: 200,000 wide letters at once hold up the window by a tenth of a second."""
FOOT_PX = RADIUS_S
"""What a finished box has below its lines; while the end is open the lines may go on there."""


class CodeView(QWidget):
    """A box as tall as its code. It may be given more height than that, and leaves the rest blank.

    So a box at the open end of an answer grows without its widgets being resized for each line.

    Signals:
        fold_toggled: the rest of a code that is folded is to be shown.
    """

    fold_toggled = Signal()

    def __init__(self, parent: QWidget, formats: Formats) -> None:
        super().__init__(parent)
        self._formats = formats
        self._language = ""
        self._text = ""
        """What is written of the code."""
        self._code = ""
        self._folded_code: str | None = None
        self._finished = False
        # It paints every pixel, and what it painted stays.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.view = TextView(self)
        self.view.prepare(formats, formats.roles.surface, wraps=False)
        self.view.document().setDefaultFont(formats.code_font)
        # Also a line that begins with a comment in Arabic.
        left_to_right = self.view.document().defaultTextOption()
        left_to_right.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.view.document().setDefaultTextOption(left_to_right)
        self._highlighter = CodeHighlighter(self.view.document(), dark=formats.roles.dark)
        self._copy = QToolButton(self)
        self._copy.setText(tr("Copy"))
        self._copy.setAccessibleName(tr("Copy code"))
        self._copy.clicked.connect(self._copy_code)
        self._more: QPushButton | None = None
        """Offers the rest of a code that is folded. Few are, so it is made when it is needed."""
        self._end = QTextCursor(self.view.document())
        self._copy_size = self._copy.sizeHint()
        """Asked for once: a button under a style sheet takes its time to say."""
        self._head_height = self._copy_size.height() + SPACE_XS

    def set_language(self, language: str) -> None:
        """Prepare for the code that comes; the view is empty.

        Args:
            language: As the fence names it; may be empty or unknown.
        """
        self._language = language or tr("code")
        self.view.setAccessibleName(tr("Code, {language}", language=language) if language else tr("Code"))
        self._highlighter.set_language(language)
        self._finished = False
        self.set_folded_code(None)
        self.view.show_sideways_bar(False)
        self._clear_lines()
        self.update()

    def clear(self) -> None:
        """Forget the code."""
        self._text = self._code = ""
        self.view.clear()

    def set_code(self, text: str, *, finished: bool) -> None:
        """Show `text`, a long one by parts; what is shown already is not touched if it begins the same."""
        if not text.startswith(self._text):
            self._clear_lines()
        was_filling = self.is_filling
        self._code = text
        if finished != self._finished:
            self._finished = finished
            # While the end is open, the bar would stand below the blank rest.
            self.view.show_sideways_bar(finished)
        if not was_filling:
            self.fill()

    @property
    def is_filling(self) -> bool:
        """Whether a part of the code is not written yet. The box has its height already."""
        return len(self._text) < len(self._code)

    def fill(self) -> None:
        """Write the next part."""
        begin = len(self._text)
        self._end.insertText(harmless(self._code[begin : begin + PART_CHARS]))
        if not begin:
            self.view.rewind()
        self._text = self._code[: begin + PART_CHARS]
        self._highlighter.update_from(self._text, finished=self._finished and not self.is_filling)

    def set_folded_code(self, code: str | None) -> None:
        """Say that what is shown is only the beginning of `code`, and offer the rest; `None`: it is all there is."""
        self._folded_code = code
        if code is not None:
            if self._more is None:
                self._more = QPushButton(self)
                self._more.setProperty("kind", "flat")
                self._more.clicked.connect(self.fold_toggled)
            self._more.setText(tr_n("Show all {n} line", "Show all {n} lines", code.count("\n") + 1))
        if self._more is not None:
            self._more.setVisible(code is not None)

    def height_for(self, width: int) -> int:
        """The height in pixels that the box needs at a width."""
        return self._head_height + self.view.height_for(width) + self._unwritten_px() + self._foot_height()

    def _unwritten_px(self) -> int:
        """The height of the lines that are not written yet."""
        if not self.is_filling:
            return 0
        document = self.view.document()
        line_px = document.documentLayout().blockBoundingRect(document.begin()).height()
        return round(line_px * self._code.count("\n", len(self._text)))

    def _foot_height(self) -> int:
        more_px = 0 if self._more is None or self._folded_code is None else self._more.sizeHint().height()
        return more_px + (FOOT_PX if self._finished else 0)

    def _clear_lines(self) -> None:
        self._text = self._code = ""
        self.view.clear()
        # The lines have the background of code; a blank rest below them has none.
        frame = QTextFrameFormat()
        frame.setLeftMargin(SPACE_M)
        frame.setBackground(QColor(self._formats.roles.code))
        self._end = QTextCursor(self.view.document())
        # Not the document's `rootFrame()`: PySide keeps each one with the document, which is emptied and used again.
        self._end.currentFrame().setFrameFormat(frame)
        self._end.movePosition(QTextCursor.MoveOperation.End)

    def _copy_code(self) -> None:
        copy_text(self._code if self._folded_code is None else self._folded_code)
        self._say(tr("Copied"))

    def _say(self, text: str) -> None:
        """Let the button say what it does, or has done."""
        self._copy.setText(text)
        self._copy_size = self._copy.sizeHint()
        self._place_copy()

    def _place_copy(self) -> None:
        size = self._copy_size
        place = QRect(self.width() - size.width() - SPACE_XS, 2, size.width(), size.height())
        self._copy.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    # Overrides of Qt.

    def sizeHint(self) -> QSize:
        return QSize(200, self._head_height + FOOT_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_copy()
        foot_px = self._foot_height()
        self.view.setGeometry(0, self._head_height, self.width(), max(0, self.height() - self._head_height - foot_px))
        if self._more is not None and self._folded_code is not None:
            button = self._more.sizeHint()
            self._more.setGeometry(SPACE_S, self.height() - foot_px, 2 * button.width(), button.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = self._formats.roles
        painter.fillRect(event.rect(), QColor(roles.surface))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(roles.code))
        painter.drawRoundedRect(self.rect(), RADIUS_S, RADIUS_S)
        painter.setPen(QColor(roles.muted))
        head = QRect(SPACE_M, 0, max(0, self.width() - self._copy_size.width() - 2 * SPACE_M), self._head_height)
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), self.rect(), head), Qt.AlignmentFlag.AlignVCenter, self._language
        )

    def leaveEvent(self, event: QEvent) -> None:
        if self._copy.text() != tr("Copy"):
            self._say(tr("Copy"))
        super().leaveEvent(event)
