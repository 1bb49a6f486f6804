"""A check box with a tick in it: a style sheet can colour its box, but draws a tick from a file only."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.30))
"""Its corners, as parts of the box."""
MIN_TEXT_PX = 160
"""Where there is less room than a text needs, it is broken into lines of at least this width."""


class CheckBox(QCheckBox):
    """Like Qt's own, told from an empty one by more than its colour, and its text is broken where there is no room."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._around_px() + MIN_TEXT_PX), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        extra_lines = self._broken(self.width()).count("\n")
        # Not by `heightForWidth`: a form would give a box that needs one line the height of two.
        self.setMinimumHeight(self.sizeHint().height() + extra_lines * self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._broken(self.width())  # pyright: ignore[reportAttributeAccessIssue]  the stubs lack the option's fields
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        if self.isChecked():
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.HighlightedText), box.width() / 8))
            painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK])
        painter.end()

    def _around_px(self) -> int:
        """The width of the box, and of the gap beside it."""
        return self.sizeHint().width() - _width_px(self.fontMetrics(), self.text())

    def _broken(self, width: int) -> str:
        """The text in lines that fit into a width."""
        metrics, room = self.fontMetrics(), width - self._around_px()
        if _width_px(metrics, self.text()) <= room:
            return self.text()
        lines = [""]
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and _width_px(metrics, longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)


def _width_px(metrics: QFontMetrics, text: str) -> int:
    return metrics.size(Qt.TextFlag.TextShowMnemonic.value, text).width()
