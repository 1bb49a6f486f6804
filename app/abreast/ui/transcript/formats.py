"""The text formats of a transcript, made once for a theme and a zoom."""

from __future__ import annotations

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextLength,
    QTextListFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from abreast.ui.theme.roles import (
    ANSWER_LINE_HEIGHT_EM,
    SPACE_L,
    SPACE_M,
    SPACE_S,
    SPACE_XS,
    TEXT_PX,
    Roles,
)
from abreast.ui.transcript.spans import Layout, Marker, Style

_HEADING_SCALE = (1.5, 1.3, 1.15, 1.05, 1.0, 1.0)
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_GAPS_PX = {
    "text": (2, SPACE_S),
    "item": (2, 2),
    "heading": (SPACE_M, SPACE_XS),
    "code": (0, 0),
    "rule": (SPACE_XS, SPACE_M),
    "line": (0, 0),
}
"""The space above and below a paragraph, by its role."""


class Formats:
    """Character and block formats by role of the text."""

    def __init__(self, roles: Roles, zoom_percent: int) -> None:
        self.roles = roles
        self.text_px = round(TEXT_PX * zoom_percent / 100)
        self.code_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.code_font.setPixelSize(max(8, self.text_px - 1))
        font = QGuiApplication.font()
        font.setPixelSize(self.text_px)
        # Qt wants it as a part of the height that the font asks for.
        self._line_height_percent = 100 * ANSWER_LINE_HEIGHT_EM * self.text_px / QFontMetricsF(font).height()
        self.table = QTextTableFormat()
        # No lines between the cells: Qt draws all of them for each change, which takes ten times as long as the text.
        self.table.setBorder(0)
        self.table.setCellSpacing(0)
        self.table.setCellPadding(SPACE_XS + 1)
        self.table_head = QTextTableCellFormat()
        self.table_head.setBackground(QColor(roles.code))
        self.table_head.setPadding(SPACE_XS + 1)
        self._chars: dict[Style, QTextCharFormat] = {}
        self._blocks: dict[Layout, QTextBlockFormat] = {}

    def char(self, style: Style) -> QTextCharFormat:
        """The format of characters in a style."""
        found = self._chars.get(style)
        if found is None:
            found = self._char(style)
            if not style.url:
                # Addresses are many and come once.
                self._chars[style] = found
        return found

    def block(self, layout: Layout) -> QTextBlockFormat:
        """The format of a paragraph; the marker of a list item is a format of its own."""
        found = self._blocks.get(layout)
        if found is None:
            found = self._block(layout)
            if layout.marker is None:
                self._blocks[layout] = found
        return found

    def marker(self, marker: Marker) -> QTextListFormat:
        """The format of a list of one item."""
        listed = QTextListFormat()
        listed.setIndent(marker.level)
        if marker.number is None:
            listed.setStyle(_BULLETS[min(marker.level, len(_BULLETS)) - 1])
        else:
            listed.setStyle(QTextListFormat.Style.ListDecimal)
            listed.setStart(marker.number)
        return listed

    def _char(self, style: Style) -> QTextCharFormat:
        roles, char = self.roles, QTextCharFormat()
        if style.code:
            char.setFont(self.code_font)
            char.setBackground(QColor(roles.code))
        char.setForeground(QColor(roles.muted if style.muted and not style.code else roles.text))
        if style.heading:
            char.setProperty(
                QTextCharFormat.Property.FontPixelSize, round(self.text_px * _HEADING_SCALE[style.heading - 1])
            )
        if style.heading or style.bold:
            char.setFontWeight(QFont.Weight.DemiBold)
        if style.italic:
            char.setFontItalic(True)
        if style.struck:
            char.setFontStrikeOut(True)
        if style.url:
            char.setAnchor(True)
            char.setAnchorHref(style.url)
            char.setForeground(QColor(roles.accent))
            char.setFontUnderline(True)
        return char

    def _block(self, layout: Layout) -> QTextBlockFormat:
        block = QTextBlockFormat()
        above, below = _GAPS_PX[layout.role]
        block.setTopMargin(above)
        block.setBottomMargin(below)
        # The list that a marker makes has its own indentation.
        block.setIndent(0 if layout.marker else layout.indent)
        block.setLeftMargin(layout.quotes * SPACE_L)
        if layout.quotes:
            block.setProperty(QTextFormat.Property.BlockQuoteLevel, layout.quotes)
        match layout.role:
            case "code":
                block.setLeftMargin(layout.quotes * SPACE_L + SPACE_S)
                block.setBackground(QColor(self.roles.code))
            case "rule":
                width = QTextLength(QTextLength.Type.PercentageLength, 100)
                block.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, width)
            case _:
                line_height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
                block.setLineHeight(self._line_height_percent, line_height)
        return block
