"""Fonts and measures of the list's rows at a zoom."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics

from abreast.ui.theme.roles import LABEL_PX, SECONDARY_PX, SPACE_L, SPACE_S, SPACE_XS, TEXT_PX, Roles

ANY_WIDTH_PX = 80
"""Rows are as wide as the view; a hint that is wider would let it scroll sideways."""
SNIPPET_LINES = 2
LETTER_PX = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLook:
    """What the delegate paints with."""

    roles: Roles
    title: QFont
    strong: QFont
    small: QFont
    label: QFont
    letter: QFont
    title_px: int
    small_px: int
    """Heights of a line."""
    heading_size: QSize
    comparison_size: QSize
    hit_size: QSize


def row_look(roles: Roles, base: QFont) -> RowLook:
    """Measures for the application's font, which has the size of the zoom."""
    title = QFont(base)
    strong = QFont(base)
    strong.setWeight(QFont.Weight.DemiBold)
    small, label = _scaled(base, SECONDARY_PX), _scaled(base, LABEL_PX)
    letter = _scaled(base, LETTER_PX)
    for font in (label, letter):
        font.setWeight(QFont.Weight.DemiBold)
    title_px, small_px = QFontMetrics(strong).height(), QFontMetrics(small).height()
    around_px = 2 * SPACE_S + 2
    return RowLook(
        roles=roles,
        title=title,
        strong=strong,
        small=small,
        label=label,
        letter=letter,
        title_px=title_px,
        small_px=small_px,
        heading_size=QSize(ANY_WIDTH_PX, SPACE_L + QFontMetrics(label).height() + SPACE_XS),
        comparison_size=QSize(ANY_WIDTH_PX, title_px + SPACE_XS + small_px + around_px),
        hit_size=QSize(ANY_WIDTH_PX, title_px + SPACE_XS + SNIPPET_LINES * small_px + around_px),
    )


def _scaled(base: QFont, size_px: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(1, round(base.pixelSize() * size_px / TEXT_PX)))
    return font
