"""The icons, drawn as strokes on a grid of 24 by 24 and tinted by role."""

from __future__ import annotations

from itertools import product

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPixmapCache

from abreast.ui.theme.roles import ICON_PX

_Stroke = tuple[tuple[float, float], ...]

_DOT = 0.01
"""A stroke of almost no length: its round caps make a dot."""

_STROKES: dict[str, tuple[_Stroke, ...]] = {
    "add": (((12, 5), (12, 19)), ((5, 12), (19, 12))),
    "close": (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    "more": tuple(((x, 12), (x + _DOT, 12)) for x in (5.0, 12.0, 19.0)),
    "send": (((12, 19), (12, 5)), ((6, 11), (12, 5), (18, 11))),
    "stop": (((7, 7), (17, 7), (17, 17), (7, 17), (7, 7)),),
    "previous": (((14, 6), (8, 12), (14, 18)),),
    "next": (((10, 6), (16, 12), (10, 18)),),
    "unfolded": (((6, 10), (12, 16), (18, 10)),),
    "down": (((12, 5), (12, 19)), ((6, 13), (12, 19), (18, 13))),
    "up": (((12, 19), (12, 5)), ((6, 11), (12, 5), (18, 11))),
    "sidebar": (
        ((4, 5), (20, 5), (20, 19), (4, 19), (4, 5)),
        ((9.5, 5), (9.5, 19)),
    ),
    "filter": (((4, 7), (20, 7)), ((7, 12), (17, 12)), ((10, 17), (14, 17))),
    "archive": (
        ((4, 5), (20, 5), (20, 9), (4, 9), (4, 5)),
        ((5.5, 9), (5.5, 19), (18.5, 19), (18.5, 9)),
        ((10, 13), (14, 13)),
    ),
    # A clock: what will not last.
    "temporary": (
        (
            (12, 3.5),
            (16.5, 4.8),
            (19.7, 8.5),
            (20.3, 13),
            (18, 17.5),
            (14, 20),
            (10, 20),
            (6, 17.5),
            (3.7, 13),
            (4.3, 8.5),
            (7.5, 4.8),
            (12, 3.5),
        ),
        ((12, 8), (12, 12.5), (15, 14)),
    ),
    "search": (
        ((15.5, 15.5), (20, 20)),
        ((10, 4), (14, 5.5), (16, 10), (14, 14.5), (10, 16), (6, 14.5), (4, 10), (6, 5.5), (10, 4)),
    ),
}

ICON_NAMES = tuple(_STROKES)


def icon(name: str, color: str, size_px: int = ICON_PX, *, disabled: str | None = None) -> QIcon:
    """One icon, sharp on screens and beside text of 100 and 200 %.

    Args:
        disabled: Its colour where nothing can be done; `None`: Qt pales it.
    """
    result = QIcon()
    _add(result, QIcon.Mode.Normal, name, color, size_px)
    if disabled is not None:
        _add(result, QIcon.Mode.Disabled, name, disabled, size_px)
    return result


def _add(result: QIcon, mode: QIcon.Mode, name: str, color: str, size_px: int) -> None:
    # Qt makes a picture smaller where it is too large, but never larger.
    for length_px, ratio in product((size_px, 2 * size_px), (1, 2)):
        # Qt keeps what it makes of each picture, 10 MB in all: with a picture of its own for each button it would fill up.
        key = f"abreast {name} {color} {length_px} {ratio}"
        pixmap = QPixmap()
        if not QPixmapCache.find(key, pixmap):
            pixmap = _drawn(name, color, length_px, ratio)
            QPixmapCache.insert(key, pixmap)
        result.addPixmap(pixmap, mode)


def _drawn(name: str, color: str, length_px: int, ratio: int) -> QPixmap:
    pixmap = QPixmap(QSize(length_px * ratio, length_px * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(length_px * ratio / 24, length_px * ratio / 24)
    pen = QPen(QColor(color), 2.2 if name != "more" else 3.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stroke in _STROKES[name]:
        painter.drawPolyline([QPointF(x, y) for x, y in stroke])
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
