"""The map people look for: what an answer costs against how fast it comes, one dot a model."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from abreast.core.language import as_given, mark, tr
from abreast.core.meter.totals import dollars
from abreast.ui.plain import left_to_right
from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XS
from abreast.ui.theme.theme import Theme
from abreast.ui.usage.axes import LogAxis, linear_ticks
from abreast.ui.usage.chart import Chart, Mark
from abreast.ui.usage.legend import Entry, Legend, draw_number
from abreast.ui.usage.model_map import MapDot, ModelMap

PLOT_PX, FREE_BAND_PX, DOT_PX, SMALL_DOT_PX = 190, 30, 18, 7
EMPTY = mark(
    "The map shows models once they have answered: cost of an answer upwards, speed to the right. "
    "Ask two or more models the same prompt."
)


class CostMap(Chart):
    """Speed to the right, cost upwards on a logarithmic axis, free models in a band below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Cost of an answer against speed"), theme, parent)
        self._map = ModelMap()
        self._legend = Legend()
        self._plot = QRectF()
        self._band = QRectF()
        self._axis: LogAxis | None = None
        self._speeds: tuple[float, ...] = (0.0, 1.0)

    def show_map(self, shown: ModelMap) -> None:
        self._map = shown
        self.set_summary(shown.text if shown.dots else tr(EMPTY))
        self.rearrange()

    def arrange(self) -> list[Mark]:
        dots = self._map.dots
        if not dots:
            return []
        metrics = self.metrics()
        costs = [value for dot in dots if not dot.is_free for value in (dot.usd.low, dot.usd.middle, dot.usd.high)]
        self._axis = LogAxis.around([value for value in costs if value > 0]) if costs else None
        self._speeds = linear_ticks(max(dot.tokens_per_s.high for dot in dots), most=5)
        names = [tr("free"), *(_usd(tick) for tick in (self._axis.ticks if self._axis else ()))]
        left = max(metrics.horizontalAdvance(name) for name in names) + SPACE_S
        top = metrics.height() + SPACE_XS
        width = max(1.0, self.width() - left - SPACE_M)
        self._plot = QRectF(left, top, width, self.px(PLOT_PX) if self._axis else 0)
        has_free = any(dot.is_free for dot in dots)
        self._band = QRectF(left, self._plot.bottom(), width, self.px(FREE_BAND_PX) if has_free else 0)
        # The last one is on top, and those with numbers are.
        marks = [Mark(area=self._area(dot), say=partial(_text, dot), key=dot) for dot in reversed(dots)]
        entries = [
            Entry(index=dot.index, label=dot.label, key=dot, is_numbered=True, detail=_figures(dot))
            for dot in dots
            if dot.is_numbered
        ]
        legend_top = self._band.bottom() + 2 * metrics.height() + SPACE_S
        return marks + self._legend.arrange(
            entries,
            self.small_font(),
            QPointF(0, legend_top),
            self.width(),
            is_right_to_left=self.isRightToLeft(),
        )

    def draw(self, painter: QPainter) -> None:
        if not self._map.dots:
            self.draw_note(painter, tr(EMPTY))
            return
        painter.setFont(self.small_font())
        self._draw_axes(painter)
        for dot in reversed(self._map.dots):
            self._draw_bars(painter, dot)
        for dot in reversed(self._map.dots):
            area = self._area(dot)
            painter.setBrush(QColor(self.roles.surface))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(area.adjusted(-1.5, -1.5, 1.5, 1.5))
            if dot.is_numbered:
                draw_number(painter, area, dot.index, self.small_font(), self.roles)
            else:
                painter.setBrush(QColor(self.roles.muted))
                painter.drawEllipse(area)
        self._legend.draw(painter, self.small_font(), self.roles)

    def sizeHint(self) -> QSize:
        if not self._map.dots:
            return QSize(self.px(320), self.px(PLOT_PX))
        return QSize(self.px(320), round(self._legend.bottom) + SPACE_XS)

    def _draw_axes(self, painter: QPainter) -> None:
        roles, height = self.roles, self.metrics().height()
        grid = QPen(QColor(roles.border), 1)
        painter.setPen(QColor(roles.muted))
        painter.drawText(QPointF(0, height * 0.8), tr("$ an answer"))
        for tick in self._axis.ticks if self._axis else ():
            y = self._y(tick)
            painter.setPen(grid)
            painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            self._draw_name(painter, y, _usd(tick))
        if self._band.height():
            painter.setPen(QPen(QColor(roles.muted), 1, Qt.PenStyle.DotLine))
            painter.drawLine(self._band.topLeft(), self._band.topRight())
            self._draw_name(painter, self._band.center().y(), tr("free"))
        bottom = self._band.bottom()
        for tick in self._speeds:
            x = self._x(tick)
            painter.setPen(grid)
            painter.drawLine(QPointF(x, self._plot.top()), QPointF(x, bottom))
            painter.setPen(QColor(roles.muted))
            area = QRectF(x - 40, bottom + 2, 80, height)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter), as_given(tick))
        area = QRectF(self._plot.left(), bottom + height, self._plot.width(), height)
        # The arrow stays after the words, where the axis leads.
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight), left_to_right(tr("tokens a second →")))

    def _draw_name(self, painter: QPainter, y: float, name: str) -> None:
        height = self.metrics().height()
        painter.setPen(QColor(self.roles.muted))
        area = QRectF(0, y - height / 2, self._plot.left() - SPACE_XS, height)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), name)

    def _draw_bars(self, painter: QPainter, dot: MapDot) -> None:
        at, cap = self._at(dot), self.px(3)
        color = self.roles.accent if dot.is_numbered else self.roles.border
        painter.setPen(QPen(QColor(color), 1.5))
        low, high = self._x(dot.tokens_per_s.low), self._x(dot.tokens_per_s.high)
        painter.drawLine(QPointF(low, at.y()), QPointF(high, at.y()))
        for x in (low, high):
            painter.drawLine(QPointF(x, at.y() - cap), QPointF(x, at.y() + cap))
        if dot.is_free or self._axis is None:
            return
        # A free answer among paid ones has no place on the axis: the bar ends where the axis does.
        bottom = self._y(max(dot.usd.low, self._axis.lowest))
        top = self._y(dot.usd.high)
        painter.drawLine(QPointF(at.x(), bottom), QPointF(at.x(), top))
        for y in (bottom, top):
            painter.drawLine(QPointF(at.x() - cap, y), QPointF(at.x() + cap, y))

    def _area(self, dot: MapDot) -> QRectF:
        at, size = self._at(dot), self.px(DOT_PX if dot.is_numbered else SMALL_DOT_PX)
        return QRectF(at.x() - size / 2, at.y() - size / 2, size, size)

    def _at(self, dot: MapDot) -> QPointF:
        y = self._band.center().y() if dot.is_free else self._y(dot.usd.middle)
        return QPointF(self._x(dot.tokens_per_s.middle), y)

    def _x(self, tokens_per_s: float) -> float:
        return self._plot.left() + tokens_per_s / self._speeds[-1] * self._plot.width()

    def _y(self, usd: float) -> float:
        assert self._axis is not None
        return self._plot.bottom() - self._axis.share(usd) * self._plot.height()


def _text(dot: MapDot) -> str:
    return dot.text


def _figures(dot: MapDot) -> str:
    return dot.text.partition("\n")[2]


def _usd(value: float) -> str:
    return dollars(Decimal(repr(round(value, 12))))
