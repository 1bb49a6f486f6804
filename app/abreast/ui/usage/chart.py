"""What the charts have in common: marks that can be pointed at, reached by keyboard and chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from abreast.ui.plain import plain_tooltip
from abreast.ui.theme.roles import LABEL_PX, SECONDARY_PX, SPACE_XS, Roles
from abreast.ui.theme.theme import Theme

CATCH_PX = 4
"""So far beside a mark the pointer still means it."""
_STEPS = {
    Qt.Key.Key_Right: +1,
    Qt.Key.Key_Down: +1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One thing of a chart, in the order of the keyboard."""

    area: QRectF
    """On the widget, in pixels."""
    say: Callable[[], str]
    """Gives `text`: most are never asked for."""
    key: Any = None
    """What is chosen by a click or Enter; `None`: nothing."""

    @property
    def text(self) -> str:
        """Its figures, for the tool tip and for a screen reader."""
        return self.say()


class Chart(QWidget):
    """A chart that a subclass arranges and draws.

    Signals:
        chosen(object): the key of the mark that was clicked, or chosen by Enter.
    """

    chosen = Signal(object)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: tuple[Mark, ...] = ()
        self._current = -1
        self._summary = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.rearrange)

    @property
    def marks(self) -> tuple[Mark, ...]:
        return self._marks

    @property
    def current(self) -> Mark | None:
        """The mark that the keyboard is at."""
        return self._marks[self._current] if 0 <= self._current < len(self._marks) else None

    @property
    def roles(self) -> Roles:
        return self._theme.roles

    def rearrange(self) -> None:
        """Take the data, the size and the look anew."""
        at = self._current
        self._marks = tuple(self.arrange())
        self._current = at if at < len(self._marks) else -1
        self.updateGeometry()
        self.update()

    def set_summary(self, text: str) -> None:
        """The chart in words."""
        self._summary = text
        self._describe()

    # For subclasses

    def arrange(self) -> list[Mark]:
        """Work out where everything is."""
        raise NotImplementedError

    def draw(self, painter: QPainter) -> None:
        """Draw everything but the focus."""
        raise NotImplementedError

    def small_font(self, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.px(LABEL_PX))
        font.setBold(bold)
        return font

    def note_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.px(SECONDARY_PX))
        return font

    def px(self, size: int) -> int:
        """Pixels at the zoom."""
        return round(size * self._theme.zoom_percent / 100)

    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self.small_font())

    def draw_note(self, painter: QPainter, text: str, within: QRectF | None = None) -> None:
        """A sentence in the middle of an area, or of all of it, where there is nothing to draw."""
        painter.setFont(self.note_font())
        painter.setPen(QColor(self.roles.muted))
        area = (QRectF(self.rect()) if within is None else within).adjusted(SPACE_XS, SPACE_XS, -SPACE_XS, -SPACE_XS)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(self.px(320), self.px(200))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.px(200), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A chart goes from left to right in every language, as its figures do; its words go as their script does.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.draw(painter)
        current = self.current
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.roles.accent), 2))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1) if current is None else _around(current.area)
            painter.drawRoundedRect(ring, SPACE_XS, SPACE_XS)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearrange()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if mark is None:
            self.unsetCursor()
            QToolTip.hideText()
            return
        self.setCursor(Qt.CursorShape.ArrowCursor if mark.key is None else Qt.CursorShape.PointingHandCursor)
        QToolTip.showText(event.globalPosition().toPoint(), plain_tooltip(mark.text), self, mark.area.toAlignedRect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        mark = self._mark_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and mark is not None:
            self._go_to(self._marks.index(mark))
            self._choose(mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._marks:
            super().keyPressEvent(event)
        elif key in _STEPS:
            at = self._current + _STEPS[key] if self._current >= 0 else (0 if _STEPS[key] > 0 else len(self._marks) - 1)
            self._go_to(max(0, min(len(self._marks) - 1, at)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go_to(0 if key is Qt.Key.Key_Home else len(self._marks) - 1)
        elif key in _CHOOSING and self.current is not None:
            self._choose(self.current)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _choose(self, mark: Mark) -> None:
        if mark.key is not None:
            self.chosen.emit(mark.key)

    def _go_to(self, index: int) -> None:
        self._current = index
        self._describe()
        self.update()
        if self.hasFocus() and (mark := self.current) is not None:
            corner = mark.area.bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(corner), plain_tooltip(mark.text), self, mark.area.toAlignedRect())

    def _describe(self) -> None:
        # A screen reader is told when the description changes: it speaks the mark that the keyboard has come to.
        self.setAccessibleDescription(self._summary if self.current is None else self.current.text)

    def _mark_at(self, at: QPointF) -> Mark | None:
        room = CATCH_PX
        # The last one is drawn on top.
        here = (m for m in reversed(self._marks) if m.area.adjusted(-room, -room, room, room).contains(at))
        return next(here, None)


def _around(area: QRectF) -> QRectF:
    return area.adjusted(-3, -3, 3, 3)
