"""Spend by day, each bar stacked by provider."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from abreast.core.language import date_parts, mark, tr
from abreast.core.meter.totals import dollars
from abreast.ui.theme.roles import SPACE_S, SPACE_XS
from abreast.ui.theme.theme import Theme
from abreast.ui.usage.axes import linear_ticks
from abreast.ui.usage.chart import Chart, Mark
from abreast.ui.usage.legend import Entry, Legend
from abreast.ui.usage.spend import Bar, Spend, bar_text, part_text
from abreast.ui.usage.swatch import fill

PLOT_PX = 120
WIDEST_BAR_PX = 28
NARROWEST_PART_PX = 2
"""A provider that took something is never drawn as nothing."""
EMPTY = mark("Nothing was asked in this time. Send a prompt, or choose a longer period above.")


@dataclass(frozen=True, slots=True, kw_only=True)
class BarKey:
    """What is chosen with a part of a bar, or with an entry of the legend: that has no day."""

    provider_id: str | None
    provider_label: str = ""
    bar: Bar | None = None


class SpendChart(Chart):
    """Bars from left to right in time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Spend per day"), theme, parent)
        self._spend = Spend()
        self._legend = Legend()
        self._plot = QRectF()
        self._ticks: tuple[float, ...] = ()
        self._parts: list[tuple[QRectF, int]] = []
        self._unknown_at: list[QPointF] = []
        self._names: list[tuple[QRectF, str]] = []

    def show_spend(self, spend: Spend) -> None:
        self._spend = spend
        self.set_summary(spend.text if not spend.is_empty else tr(EMPTY))
        self.rearrange()

    def arrange(self) -> list[Mark]:
        self._parts, self._unknown_at, self._names = [], [], []
        if self._spend.is_empty:
            return []
        metrics = self.metrics()
        self._ticks = linear_ticks(float(self._spend.highest_usd) or 0.01, most=3)
        left = max(metrics.horizontalAdvance(_axis_text(tick)) for tick in self._ticks) + SPACE_S
        top = metrics.height()
        self._plot = QRectF(left, top, max(1.0, self.width() - left - SPACE_XS), self.px(PLOT_PX))
        slot = self._plot.width() / len(self._spend.bars)
        width = min(max(1.0, slot * 0.72), self.px(WIDEST_BAR_PX))
        index_of = {provider_id: i for i, (provider_id, _) in enumerate(self._spend.providers)}
        marks: list[Mark] = []
        for place, bar in enumerate(self._spend.bars):
            x = self._plot.left() + slot * place + (slot - width) / 2
            marks += self._stack(bar, QRectF(x, 0, width, 0), index_of)
        self._place_names(slot)
        entries = [
            Entry(index=i, label=label, key=BarKey(provider_id=provider_id, provider_label=label))
            for i, (provider_id, label) in enumerate(self._spend.providers)
        ]
        legend_top = self._plot.bottom() + metrics.height() + SPACE_S
        return marks + self._legend.arrange(
            entries,
            self.small_font(),
            QPointF(0, legend_top),
            self.width(),
            is_right_to_left=self.isRightToLeft(),
        )

    def draw(self, painter: QPainter) -> None:
        if self._spend.is_empty:
            self.draw_note(painter, tr(EMPTY))
            return
        roles = self.roles
        painter.setFont(self.small_font())
        for tick in self._ticks:
            y = self._y(tick)
            painter.setPen(QPen(QColor(roles.border), 1))
            painter.drawLine(QPointF(self._plot.left(), y), QPointF(self._plot.right(), y))
            painter.setPen(QColor(roles.muted))
            label = QRectF(0, y - self._plot.top() / 2, self._plot.left() - SPACE_XS, self._plot.top())
            painter.drawText(label, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), _axis_text(tick))
        for area, index in self._parts:
            fill(painter, area, index, roles)
        if not self._spend.highest_usd and not self._unknown_at:
            self.draw_note(painter, tr("Nothing was spent."), self._plot)
            painter.setFont(self.small_font())
        painter.setPen(QColor(roles.warn))
        half = self.px(6)
        for at in self._unknown_at:
            area = QRectF(at.x() - half, at.y() - 2 * half, 2 * half, 2 * half)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "?")
        painter.setPen(QColor(roles.muted))
        for area, name in self._names:
            painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), name)
        self._legend.draw(painter, self.small_font(), roles)

    def sizeHint(self) -> QSize:
        if self._spend.is_empty:
            return QSize(self.px(320), self.px(PLOT_PX))
        return QSize(self.px(320), round(self._legend.bottom) + SPACE_XS)

    def _stack(self, bar: Bar, slot: QRectF, index_of: dict[str, int]) -> list[Mark]:
        """Place the parts of a bar upon each other."""
        marks: list[Mark] = []
        y = self._plot.bottom()
        for part in bar.parts:
            height = self._plot.bottom() - self._y(float(part.usd))
            if part.usd:
                height = max(height, NARROWEST_PART_PX)
            area = QRectF(slot.left(), y - height, slot.width(), height)
            y -= height
            if height:
                self._parts.append((area, index_of[part.provider_id]))
            key = BarKey(provider_id=part.provider_id, provider_label=part.label, bar=bar)
            marks.append(Mark(area=area, say=partial(part_text, bar, part), key=key))
        if bar.unknown:
            self._unknown_at.append(QPointF(slot.center().x(), y))
            at = QRectF(slot.left(), y - self.px(12), slot.width(), self.px(12))
            marks.append(Mark(area=at, say=partial(_bar_line, bar), key=BarKey(provider_id=None, bar=bar)))
        return marks

    def _place_names(self, slot: float) -> None:
        metrics = self.metrics()
        bars = self._spend.bars
        widest = max(metrics.horizontalAdvance(_short_name(bar, bars)) for bar in bars) + SPACE_XS
        # The last one is moved to the left as far as it would stand out of the plot, and must not come upon the one before.
        moved = max(0.0, (widest - slot) / 2)
        every = max(1, -int(-(widest + moved) // slot))
        for place in range(len(bars) - 1, -1, -every):
            middle = self._plot.left() + slot * (place + 0.5)
            x = min(max(middle, self._plot.left() + widest / 2), self._plot.right() - widest / 2)
            area = QRectF(x - widest / 2, self._plot.bottom() + 2, widest, metrics.height())
            self._names.append((area, _short_name(bars[place], bars)))

    def _y(self, usd: float) -> float:
        return self._plot.bottom() - usd / self._ticks[-1] * self._plot.height()


def _bar_line(bar: Bar) -> str:
    return f"{bar.name}: {bar_text(bar)}"


def _short_name(bar: Bar, bars: tuple[Bar, ...]) -> str:
    parts = date_parts(bar.first)
    if bar.is_month:
        is_one_year = bars[0].first.year == bars[-1].first.year
        return parts["short_month"] if is_one_year else tr("{short_month} {short_year}", **parts)
    is_one_month = _is_one_month(bars[0].first, bars[-1].first)
    return parts["day"] if is_one_month else tr("{day} {short_month}", **parts)


def _is_one_month(first: date, last: date) -> bool:
    return (first.year, first.month) == (last.year, last.month)


def _axis_text(usd: float) -> str:
    return dollars(Decimal(repr(round(usd, 12))))
