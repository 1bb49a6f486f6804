"""Paints where a search has found its words. The marks are spans of a text layout, so nothing in the text is markup."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from abreast.core.store.search import Hit
from abreast.ui.history.look import SNIPPET_LINES, RowLook
from abreast.ui.history.rows import who_of
from abreast.ui.plain import one_line
from abreast.ui.transcript.literal import utf16_units


def paint_snippet(painter: QPainter, area: QRect, hit: Hit, look: RowLook) -> None:
    """Two lines at most: who wrote it, then the text with the found words marked."""
    who = f"{who_of(hit)}: "
    text = who + one_line(hit.snippet)
    marked = [(0, len(who), _who(look))]
    marked += [(begin + len(who), end + len(who), _found(look)) for begin, end in hit.marked]
    layout, end = _laid_out(text, marked, area.width(), look)
    if end < len(text):
        # The last line says that there is more.
        text = text[: max(0, end - 2)].rstrip("… ") + "…"
        layout, _ = _laid_out(text, marked, area.width(), look)
    painter.setPen(QColor(look.roles.muted))
    layout.draw(painter, QPointF(area.topLeft()))


def _laid_out(
    text: str, marked: list[tuple[int, int, QTextCharFormat]], width_px: int, look: RowLook
) -> tuple[QTextLayout, int]:
    """The lines, and how many characters of `text` stand in them."""
    layout = QTextLayout(text, look.small)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_range(text, begin, end, look_of) for begin, end, look_of in marked if begin < len(text)])
    layout.beginLayout()
    end_units = 0
    for number in range(SNIPPET_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width_px)
        line.setPosition(QPointF(0, number * look.small_px))
        end_units = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, _characters(text, end_units)


def _range(text: str, begin: int, end: int, look_of: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = utf16_units(text[:begin])  # pyright: ignore[reportAttributeAccessIssue]  the stubs lack the fields
    made.length = utf16_units(text[begin:end])  # pyright: ignore[reportAttributeAccessIssue]
    made.format = look_of  # pyright: ignore[reportAttributeAccessIssue]
    return made


def _characters(text: str, units: int) -> int:
    """How many characters `units` of UTF-16 are."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))


def _who(look: RowLook) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(look.roles.text))
    return made


def _found(look: RowLook) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(look.roles.text))
    made.setBackground(QColor(look.roles.mark))
    made.setFontWeight(QFont.Weight.DemiBold)
    return made
