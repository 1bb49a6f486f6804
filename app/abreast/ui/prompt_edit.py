"""The text box of the composer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from abreast.core.language import tr
from abreast.ui.plain_box import PlainBox

MIN_LINES, MAX_LINES = 2, 10
MOST_EARLIER = 100
"""So many sent prompts Ctrl+Up walks back to; older ones stand in the history."""


class PromptEdit(PlainBox):
    """A plain text box that grows with its text and knows the earlier prompts.

    Signals:
        send_requested: Ctrl+Enter was pressed, or Enter alone if that sends.
    """

    send_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Prompt"))
        self.set_enter_sends(False)
        self.document().setDocumentMargin(2)
        self._earlier: list[str] = []
        self._position = 0
        self._draft = ""
        self._begins_right = False
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()
        self.textChanged.connect(self._align)
        if self.isRightToLeft():
            self._align()

    def set_enter_sends(self, enter_sends: bool) -> None:
        """Whether Enter alone sends; Shift+Enter begins a new line then."""
        self._enter_sends = enter_sends
        self.setPlaceholderText(
            tr("Ask all panes…   Enter to send") if enter_sends else tr("Ask all panes…   Ctrl+Enter to send")
        )

    def remember(self, prompt: str) -> None:
        """Keep a sent prompt for Ctrl+Up."""
        if not self._earlier or self._earlier[-1] != prompt:
            self._earlier.append(prompt)
            del self._earlier[:-MOST_EARLIER]
        self._position = len(self._earlier)

    def _align(self) -> None:
        """Have text begin where its script does, and the caret of an empty box stand where its placeholder does."""
        # Qt tells of a change when it takes its font, too: that is before the first paint, and `Qt` costs 23 ms.
        if self.document().isEmpty() and self._begins_right is self.isRightToLeft():
            return
        from PySide6.QtCore import Qt

        is_empty, block = self.document().isEmpty(), self.document().firstBlock()
        begins_right = self.isRightToLeft() if is_empty else block.textDirection() is Qt.LayoutDirection.RightToLeft
        if begins_right is self._begins_right:
            return
        self._begins_right = begins_right
        option = self.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight if begins_right else Qt.AlignmentFlag.AlignLeft)
        self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        lines = min(MAX_LINES, max(MIN_LINES, round(self.document().size().height())))
        margins = self.contentsMargins()
        extra = margins.top() + margins.bottom() + 2 * round(self.document().documentMargin()) + 2
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + extra)

    def _walk(self, step: int) -> None:
        position = self._position + step
        if not 0 <= position <= len(self._earlier):
            return
        if self._position == len(self._earlier):
            self._draft = self.toPlainText()
        self._position = position
        self.setPlainText(self._draft if position == len(self._earlier) else self._earlier[position])
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if with_control:
                self.send_requested.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._enter_sends and not with_shift:
                self.send_requested.emit()
            case Qt.Key.Key_Up if with_control:
                self._walk(-1)
            case Qt.Key.Key_Down if with_control:
                self._walk(+1)
            case _:
                super().keyPressEvent(event)
