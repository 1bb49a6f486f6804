"""The text formats of a transcript, made once for a theme and a zoom."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat

from abreast.ui.theme.roles import ANSWER_LINE_HEIGHT_PERCENT, SPACE_L, SPACE_S, SPACE_XS, TEXT_PX, Roles

_HEADING_SCALE = (1.5, 1.3, 1.15, 1.05, 1.0, 1.0)


class Formats:
    """Character and block formats by role of the text."""

    def __init__(self, roles: Roles, zoom_percent: int) -> None:
        self.roles = roles
        self.text_px = round(TEXT_PX * zoom_percent / 100)
        self.text = QTextCharFormat()
        self.text.setForeground(QColor(roles.text))
        self.muted = QTextCharFormat()
        self.muted.setForeground(QColor(roles.muted))
        self.code_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.code_font.setPixelSize(max(8, self.text_px - 1))
        self.inline_code = QTextCharFormat()
        self.inline_code.setFont(self.code_font)
        self.inline_code.setBackground(QColor(roles.code))
        self.inline_code.setForeground(QColor(roles.text))
        self.headings = [self._heading(scale) for scale in _HEADING_SCALE]

    def _heading(self, scale: float) -> QTextCharFormat:
        heading = QTextCharFormat(self.text)
        heading.setFontWeight(QFont.Weight.DemiBold)
        heading.setProperty(QTextCharFormat.Property.FontPixelSize, round(self.text_px * scale))
        return heading

    def block(
        self, *, indent: int = 0, quotes: int = 0, above: int = SPACE_XS, below: int = SPACE_XS
    ) -> QTextBlockFormat:
        """A paragraph. `indent` counts list levels, `quotes` levels of quotation; margins in pixels."""
        block = QTextBlockFormat()
        block.setLineHeight(
            float(ANSWER_LINE_HEIGHT_PERCENT), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        block.setTopMargin(above)
        block.setBottomMargin(below)
        block.setIndent(indent)
        block.setLeftMargin(quotes * SPACE_L)
        return block

    def code_block(self, *, indent: int, quotes: int) -> QTextBlockFormat:
        """A line of code that stands inside a list or a quotation."""
        block = QTextBlockFormat()
        block.setIndent(indent)
        block.setLeftMargin(quotes * SPACE_L + SPACE_S)
        block.setBackground(QColor(self.roles.code))
        return block
