"""What the colours, patterns and numbers of a chart stand for, in as many columns as there is room for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from abreast.ui.plain import one_line
from abreast.ui.theme.roles import SPACE_S, SPACE_XS, Roles
from abreast.ui.usage.chart import Mark
from abreast.ui.usage.swatch import fill

NARROWEST_COLUMN_PX = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One series."""

    index: int
    """Of its colour and pattern, or of its number."""
    label: str
    key: Any = None
    is_numbered: bool = False
    """Whether its number stands in the chart, in the place of colour and pattern."""
    detail: str = ""
    """More for the tool tip."""


class Legend:
    """Places and draws entries."""

    def __init__(self) -> None:
        self.bottom = 0.0
        self._placed: list[tuple[QRectF, Entry]] = []
        self._is_right_to_left = False

    def arrange(
        self, entries: list[Entry], font: QFont, at: QPointF, width: float, *, is_right_to_left: bool = False
    ) -> list[Mark]:
        """Place the entries from `at` on, the first one where lines begin; `bottom` is where they end."""
        self._is_right_to_left = is_right_to_left
        metrics = QFontMetricsF(font)
        row_height = metrics.height() + SPACE_XS
        wanted = max((metrics.horizontalAdvance(entry.label) for entry in entries), default=0) + 3 * SPACE_S
        # A few long names are cut rather than all of them stand below each other.
        fitting = max(1, int(width // max(NARROWEST_COLUMN_PX, wanted * 0.75)))
        column_width = width / fitting
        self._placed = []
        for i, entry in enumerate(entries):
            row, place = divmod(i, fitting)
            column = fitting - 1 - place if is_right_to_left else place
            area = QRectF(
                at.x() + column * column_width, at.y() + row * row_height, column_width - SPACE_XS, row_height
            )
            self._placed.append((area, entry))
        self.bottom = at.y() + row_height * -(-len(entries) // fitting)
        return [Mark(area=area, say=partial(_entry_text, entry), key=entry.key) for area, entry in self._placed]

    def draw(self, painter: QPainter, font: QFont, roles: Roles) -> None:
        metrics = QFontMetricsF(font)
        side = metrics.ascent()
        painter.setFont(font)
        for area, entry in self._placed:
            left = area.right() - 1 - side if self._is_right_to_left else area.left() + 1
            swatch = QRectF(left, area.center().y() - side / 2, side, side)
            if entry.is_numbered:
                draw_number(painter, swatch.adjusted(-1, -1, 1, 1), entry.index, font, roles)
            else:
                fill(painter, swatch, entry.index, roles)
            painter.setPen(QColor(roles.text))
            taken = side + 1 + SPACE_S
            beside = area.adjusted(0, 0, -taken, 0) if self._is_right_to_left else area.adjusted(taken, 0, 0, 0)
            text = metrics.elidedText(one_line(entry.label), Qt.TextElideMode.ElideRight, beside.width())
            start = Qt.AlignmentFlag.AlignRight if self._is_right_to_left else Qt.AlignmentFlag.AlignLeft
            painter.drawText(beside, int(Qt.AlignmentFlag.AlignVCenter | start), text)


def _entry_text(entry: Entry) -> str:
    return "\n".join(filter(None, (entry.label, entry.detail)))


def draw_number(painter: QPainter, area: QRectF, index: int, font: QFont, roles: Roles) -> None:
    """A dot with the number of a series, from 1."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(roles.accent))
    painter.drawEllipse(area)
    bold = QFont(font)
    bold.setBold(True)
    bold.setPixelSize(max(8, round(area.height() * 0.62)))
    painter.setFont(bold)
    painter.setPen(QColor(roles.on_accent))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(index + 1))
    painter.setFont(font)
