"""How series are told apart: a colour of the lanes, and a pattern over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from abreast.ui.theme.roles import Roles

_PATTERNS = (
    Qt.BrushStyle.NoBrush,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.Dense5Pattern,
)


def fill(painter: QPainter, area: QRectF, index: int, roles: Roles) -> None:
    """Fill an area as the series with this index. Colour and pattern together repeat only after 64."""
    painter.fillRect(area, QColor(roles.lane(index)))
    turns, place = divmod(index, len(_PATTERNS))
    pattern = _PATTERNS[(place + turns) % len(_PATTERNS)]
    if pattern is not Qt.BrushStyle.NoBrush:
        over = QColor(roles.surface)
        over.setAlphaF(0.55)
        painter.fillRect(area, QBrush(over, pattern))
