"""The bars at the left of quotations. Qt has nothing for them but a frame, which it lays out anew for each change."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextDocument, QTextFormat

from abreast.ui.theme.roles import SPACE_L, SPACE_XS


def quotes(block: QTextBlock) -> int:
    """In how many quotations a paragraph stands."""
    return block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel)


def paint_bars(painter: QPainter, document: QTextDocument, clip: QRectF, color: QColor) -> None:
    """Paint the bars of the quotations within `clip`, a part of the document in pixels."""
    layout = document.documentLayout()
    position = layout.hitTest(clip.topLeft() + QPointF(document.documentMargin(), 0), Qt.HitTestAccuracy.FuzzyHit)
    # From the paragraph before: bars also fill the gap to it.
    block = document.findBlock(max(0, position))
    if block.previous().isValid():
        block = block.previous()
    above, above_end = 0, 0.0
    while block.isValid():
        area, level = layout.blockBoundingRect(block), quotes(block)
        if area.top() > clip.bottom() + SPACE_L:
            return
        for index in range(level):
            top = above_end if index < above else area.top()
            left = document.documentMargin() + index * SPACE_L + SPACE_XS
            painter.fillRect(QRectF(left, top, SPACE_XS, area.bottom() - top), color)
        above, above_end, block = level, area.bottom(), block.next()
