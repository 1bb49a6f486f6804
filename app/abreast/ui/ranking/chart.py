"""The picture of a ranking: a dot with its interval for each contestant, the best on top."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from abreast.core.judge.ranking_forms import rank_text
from abreast.core.language import tr, tr_n
from abreast.core.store.rankings import Ranked
from abreast.ui.plain import one_line
from abreast.ui.ranking.lines import Bar, Heading, Scale, lines_of, scale_of
from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XS
from abreast.ui.theme.theme import Theme
from abreast.ui.usage.chart import Chart, Mark

LINE_PX, DOT_PX, NAME_PX, RANK_PX = 30, 10, 160, 34


class RatingChart(Chart):
    """Ratings to the right, with 95 % intervals. A hollow dot is preliminary; without a dot there is no rating."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Ratings with their 95 % intervals"), theme, parent)
        self._lines: tuple[Heading | Bar, ...] = ()
        self._scale = Scale(900.0, 1100.0)
        self._plot = QRectF()

    def show_ranked(self, found: Ranked) -> None:
        self._lines = lines_of(found.ranking, found.label)
        self._scale = scale_of(found.ranking)
        bars = [line for line in self._lines if isinstance(line, Bar)]
        self.set_summary(". ".join(bar.text.replace("\n", ", ") for bar in bars[:5]))
        self.rearrange()

    def arrange(self) -> list[Mark]:
        top = self.metrics().height() + SPACE_S
        left = float(self.px(RANK_PX) + min(self.px(NAME_PX), self.width() // 3))
        width = max(1.0, self.width() - left - SPACE_M)
        self._plot = QRectF(left, top, width, self.px(LINE_PX) * len(self._lines))
        return [
            Mark(area=QRectF(0, self._top(place), self.width(), self.px(LINE_PX)), say=lambda line=line: line.text)
            for place, line in enumerate(self._lines)
            if isinstance(line, Bar)
        ]

    def draw(self, painter: QPainter) -> None:
        painter.setFont(self.small_font())
        self._draw_axis(painter)
        for place, line in enumerate(self._lines):
            area = QRectF(0, self._top(place), self.width(), self.px(LINE_PX))
            match line:
                case Heading(text=text):
                    painter.setFont(self.small_font(bold=True))
                    painter.setPen(QColor(self.roles.muted))
                    painter.fillRect(area.adjusted(0, 1, 0, -1), QColor(self.roles.surface))
                    painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
                case Bar():
                    self._draw_names(painter, line, area)
                    self._draw_interval(painter, line, area.center().y())

    def sizeHint(self) -> QSize:
        return QSize(self.px(360), round(self._plot.bottom()) + SPACE_S)

    def _draw_axis(self, painter: QPainter) -> None:
        height = self.metrics().height()
        for tick in self._scale.ticks:
            x = self._x(tick)
            painter.setPen(QPen(QColor(self.roles.muted if tick == 1000 else self.roles.border), 1))
            painter.drawLine(QPointF(x, self._plot.top()), QPointF(x, self._plot.bottom()))
            painter.setPen(QColor(self.roles.muted))
            painter.drawText(QRectF(x - 40, 0, 80, height), int(Qt.AlignmentFlag.AlignHCenter), f"{tick}")

    def _draw_names(self, painter: QPainter, bar: Bar, area: QRectF) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        rank = QRectF(SPACE_XS, area.top(), self.px(RANK_PX) - SPACE_S, area.height())
        painter.setFont(self.small_font())
        painter.setPen(QColor(self.roles.muted))
        painter.drawText(rank, int(middle | Qt.AlignmentFlag.AlignRight), rank_text(bar.standing))
        painter.setFont(self.note_font())
        painter.setPen(QColor(self.roles.text if bar.standing.rating is not None else self.roles.muted))
        name = QRectF(self.px(RANK_PX), area.top(), self._plot.left() - self.px(RANK_PX) - SPACE_S, area.height())
        shown = painter.fontMetrics().elidedText(one_line(bar.label), Qt.TextElideMode.ElideRight, int(name.width()))
        painter.drawText(name, int(middle | Qt.AlignmentFlag.AlignLeft), shown)

    def _draw_interval(self, painter: QPainter, bar: Bar, y: float) -> None:
        standing = bar.standing
        if standing.rating is None or standing.low is None or standing.high is None:
            painter.setFont(self.small_font())
            painter.setPen(QColor(self.roles.muted))
            decisive = standing.tally.decisive
            painter.drawText(
                QPointF(self._plot.left() + SPACE_S, y + 4),
                tr_n("{n} decisive vote: too few to rate", "{n} decisive votes: too few to rate", decisive),
            )
            return
        low, high, cap = self._x(standing.low), self._x(standing.high), self.px(4)
        color = QColor(self.roles.muted if standing.is_preliminary else self.roles.accent)
        style = Qt.PenStyle.DashLine if standing.is_preliminary else Qt.PenStyle.SolidLine
        painter.setPen(QPen(color, 2, style))
        painter.drawLine(QPointF(low, y), QPointF(high, y))
        painter.setPen(QPen(color, 2))
        for x in (low, high):
            painter.drawLine(QPointF(x, y - cap), QPointF(x, y + cap))
        painter.setBrush(QColor(self.roles.surface) if standing.is_preliminary else color)
        half = self.px(DOT_PX) / 2
        painter.drawEllipse(QPointF(self._x(standing.rating), y), half, half)

    def _top(self, place: int) -> float:
        return self._plot.top() + place * self.px(LINE_PX)

    def _x(self, rating: float) -> float:
        return self._plot.left() + self._scale.share(rating) * self._plot.width()
