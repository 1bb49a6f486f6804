"""The widgets that show pieces of a transcript: text, tables and code."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_M, SPACE_XS
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.highlight import CodeHighlighter
from abreast.ui.transcript.literal import harmless

SIDE_PX = SPACE_XS
_NO_IMAGE = QImage(1, 1, QImage.Format.Format_ARGB32)


class TextView(QTextBrowser):
    """A read-only text as tall as its content. It opens nothing: no links, no images, no files.

    Signals:
        dragged_out(object, QPoint): a selection that began here was dragged over the edge, to this place on the screen.
        pressed(object): the mouse was pressed here.
    """

    dragged_out = Signal(object, QPoint)
    pressed = Signal(object)

    def __init__(self, parent: QWidget, formats: Formats, background: str, *, wraps: bool = True) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if wraps else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._wraps = wraps
        if not wraps:
            self.setLineWrapMode(QTextBrowser.LineWrapMode.NoWrap)
        self.setWordWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wraps else QTextOption.WrapMode.NoWrap
        )
        self.document().setDocumentMargin(SPACE_XS)
        self.restyle(formats, background)

    def restyle(self, formats: Formats, background: str) -> None:
        """Take another theme or zoom. The text keeps its old formats until it is written again."""
        palette = self.palette()
        # Opaque, so that a repaint of the text is not a repaint of the whole pane.
        palette.setColor(QPalette.ColorRole.Base, background)
        palette.setColor(QPalette.ColorRole.Text, formats.roles.text)
        # What Qt draws horizontal rules with.
        palette.setColor(QPalette.ColorRole.Dark, formats.roles.border)
        self.setPalette(palette)
        font = self.font()
        font.setPixelSize(formats.text_px)
        self.document().setDefaultFont(font)

    def rewind(self) -> None:
        """Put the cursor to the start. It went along with the first text that was written, and the view follows it."""
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def height_for(self, width: int) -> int:
        """The height in pixels that the text needs at a width."""
        document = self.document()
        if self._wraps:
            return math.ceil(document.size().height())
        bar = self.horizontalScrollBar()
        overflows = document.idealWidth() > width
        return math.ceil(document.size().height()) + (bar.sizeHint().height() if overflows else 0)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage | str:
        """Nothing is ever loaded. `None` would let Qt open the file by itself."""
        return _NO_IMAGE if kind == 2 else ""

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

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Sideways for itself, up and down for the transcript.
        if not self._wraps and abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()


class CodeView(QFrame):
    """A code block: its language, a Copy button, and lines that scroll sideways."""

    def __init__(self, parent: QWidget, formats: Formats, language: str) -> None:
        super().__init__(parent)
        self.setObjectName("code")
        self.setStyleSheet(f"#code {{ background: {formats.roles.code}; border-radius: 8px; }}")
        self.view = TextView(self, formats, formats.roles.code, wraps=False)
        self.view.setAccessibleName(f"Code, {language}" if language else "Code")
        self.view.document().setDefaultFont(formats.code_font)
        self._text = ""
        self._highlighter = CodeHighlighter(self.view.document(), language, dark=formats.roles.dark)
        self._copy = QToolButton()
        self._copy.setText("Copy")
        self._copy.setAccessibleName("Copy code")
        self._copy.clicked.connect(self._copy_code)
        top = QHBoxLayout()
        top.setContentsMargins(SPACE_M, SPACE_XS, SPACE_XS, 0)
        top.addWidget(PlainLabel(language or "code", "muted"))
        top.addStretch(1)
        top.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE_PX, 0, SIDE_PX, SIDE_PX)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.view)

    def set_code(self, text: str, *, finished: bool) -> None:
        """Show `text`; what is shown already is not touched if it begins the same."""
        if text.startswith(self._text):
            cursor = QTextCursor(self.view.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(harmless(text[len(self._text) :]))
            if not self._text:
                self.view.rewind()
        else:
            self.view.setPlainText(harmless(text))
        self._text = text
        self._highlighter.update_from(text, finished=finished)

    def height_for(self, width: int) -> int:
        inner = self.view.height_for(width - 2 * SIDE_PX)
        self.view.setFixedHeight(inner)
        return inner + self._copy.sizeHint().height() + SPACE_XS + SIDE_PX

    def sizeHint(self) -> QSize:
        return QSize(200, 60)

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copy.setText("Copied")

    def leaveEvent(self, event: QEvent) -> None:
        self._copy.setText("Copy")
        super().leaveEvent(event)
