"""Writes Markdown tokens into a document by cursor operations, never through HTML."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from markdown_it.token import Token
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XS
from abreast.ui.transcript.formats import Formats
from abreast.ui.transcript.literal import breakable, shown_in_code
from abreast.ui.transcript.markdown import Block

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
MAX_COLUMNS, MAX_ROWS = 100, 200
_BULLETS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)


class BlockWriter:
    """Writes blocks at the end of a document."""

    def __init__(self, cursor: QTextCursor, formats: Formats, *, is_first: bool = True) -> None:
        self._cursor = cursor
        self._formats = formats
        # Whether the document's own first paragraph is still to be used; an empty one may be in use already.
        self._is_first = is_first
        self._indent = 0
        self._quotes = 0
        self._list_levels: list[int | None] = []
        self._char = [formats.text]
        self._pending_item: tuple[int, int | None] | None = None

    def write(self, block: Block) -> None:
        """Write one block as prose."""
        self._indent, self._quotes, self._char = 0, 0, [self._formats.text]
        self._list_levels = [block.list_start] if block.tokens and block.tokens[0].type == "list_item_open" else []
        self._indent = len(self._list_levels)
        if block.kind == "plain":
            self.write_plain(block.source)
        for token in block.tokens:
            self._token(token)

    def write_plain(self, text: str) -> None:
        """Write text as it is, a paragraph a line."""
        for line in text.split("\n"):
            self._start_block(self._formats.block(above=0, below=0))
            self._cursor.insertText(breakable(line), self._formats.text)

    def _start_block(self, block_format: QTextBlockFormat) -> None:
        if self._is_first:
            self._cursor.setBlockFormat(block_format)
            self._cursor.setBlockCharFormat(self._formats.text)
            self._is_first = False
        else:
            self._cursor.insertBlock(block_format, self._formats.text)
        if self._pending_item is not None:
            level, number = self._pending_item
            self._pending_item = None
            self._cursor.createList(_list_format(level, number))

    def _token(self, token: Token) -> None:
        match token.type:
            case "paragraph_open":
                in_list = bool(self._list_levels)
                gap = 2 if in_list else SPACE_S
                self._start_block(
                    self._formats.block(
                        indent=0 if self._pending_item else self._indent, quotes=self._quotes, above=2, below=gap
                    )
                )
            case "heading_open":
                self._char.append(self._formats.headings[int(token.tag[1]) - 1])
                self._start_block(self._formats.block(indent=self._indent, quotes=self._quotes, above=SPACE_M))
            case "heading_close":
                self._char.pop()
            case "inline":
                self._inline(token.children or [])
            case "bullet_list_open":
                self._list_levels.append(None)
                self._indent += 1
            case "ordered_list_open":
                self._list_levels.append(int(token.attrs.get("start", 1)))
                self._indent += 1
            case "bullet_list_close" | "ordered_list_close":
                self._list_levels.pop()
                self._indent -= 1
            case "list_item_open":
                number = self._list_levels[-1]
                self._pending_item = (len(self._list_levels), number)
                if number is not None:
                    self._list_levels[-1] = number + 1
            case "list_item_close" if self._pending_item is not None:
                # An item without any text still shows its bullet.
                self._start_block(self._formats.block())
            case "blockquote_open":
                self._quotes += 1
                self._char.append(self._formats.muted)
            case "blockquote_close":
                self._quotes -= 1
                self._char.pop()
            case "fence" | "code_block":
                for line in token.content.removesuffix("\n").split("\n"):
                    self._start_block(self._formats.code_block(indent=self._indent, quotes=self._quotes))
                    code = QTextCharFormat(self._formats.inline_code)
                    self._cursor.insertText(breakable(shown_in_code(line)), code)
            case "hr":
                rule = self._formats.block(above=SPACE_XS, below=SPACE_M)
                width = QTextLength(QTextLength.Type.PercentageLength, 100)
                rule.setProperty(QTextFormat.Property.BlockTrailingHorizontalRulerWidth, width)
                self._start_block(rule)
                ink = QTextCharFormat()
                ink.setForeground(QColor(self._formats.roles.border))
                self._cursor.setBlockCharFormat(ink)
            case _:
                pass  # the closing tokens of what needs no end

    def _inline(self, children: Sequence[Token]) -> None:
        insert = self._cursor.insertText
        for token in children:
            match token.type:
                case "text":
                    if token.content:
                        insert(breakable(token.content), self._char[-1])
                case "code_inline":
                    insert(breakable(shown_in_code(token.content)), self._merged(self._formats.inline_code))
                case "softbreak":
                    insert(" ", self._char[-1])
                case "hardbreak":
                    insert("\u2028", self._char[-1])
                case "strong_open" | "em_open" | "s_open":
                    self._char.append(_emphasised(self._char[-1], token.type))
                case "link_open":
                    self._char.append(self._link(str(token.attrs.get("href", ""))))
                case "strong_close" | "em_close" | "s_close" | "link_close":
                    self._char.pop()
                case _:
                    insert(breakable(token.content), self._char[-1])

    def _merged(self, over: QTextCharFormat) -> QTextCharFormat:
        merged = QTextCharFormat(self._char[-1])
        merged.merge(over)
        return merged

    def _link(self, url: str) -> QTextCharFormat:
        """The format of a link. What cannot be opened looks like text."""
        link = QTextCharFormat(self._char[-1])
        try:
            scheme = urlsplit(url).scheme.casefold()
        except ValueError:
            return link
        if scheme in LINK_SCHEMES:
            link.setAnchor(True)
            link.setAnchorHref(url)
            link.setForeground(QColor(self._formats.roles.accent))
            link.setFontUnderline(True)
        return link


def _emphasised(base: QTextCharFormat, token_type: str) -> QTextCharFormat:
    emphasised = QTextCharFormat(base)
    match token_type:
        case "strong_open":
            emphasised.setFontWeight(600)
        case "em_open":
            emphasised.setFontItalic(True)
        case _:
            emphasised.setFontStrikeOut(True)
    return emphasised


def _list_format(level: int, number: int | None) -> QTextListFormat:
    listed = QTextListFormat()
    listed.setIndent(level)
    if number is None:
        listed.setStyle(_BULLETS[min(level, len(_BULLETS)) - 1])
    else:
        listed.setStyle(QTextListFormat.Style.ListDecimal)
        listed.setStart(number)
    return listed


def write_table(cursor: QTextCursor, block: Block, formats: Formats) -> None:
    """Write a table into an empty document. Rows and columns beyond the limits are left out, and that is said."""
    rows: list[tuple[bool, list[Token]]] = []
    for token in block.tokens:
        if token.type == "tr_open":
            rows.append((False, []))
        elif token.type == "th_open":
            rows[-1] = (True, rows[-1][1])
        elif token.type == "inline":
            rows[-1][1].append(token)
    columns = min(MAX_COLUMNS, max(len(cells) for _, cells in rows))
    shown = rows[:MAX_ROWS]
    layout = QTextTableFormat()
    layout.setBorder(1)
    layout.setBorderBrush(QColor(formats.roles.border))
    layout.setBorderCollapse(True)
    layout.setCellPadding(SPACE_XS + 1)
    table = cursor.insertTable(len(shown), columns, layout)
    for row, (is_head, cells) in enumerate(shown):
        for column, cell in enumerate(cells[:columns]):
            _CellWriter(table.cellAt(row, column).firstCursorPosition(), formats, bold=is_head).write_cell(cell)
    if len(rows) > MAX_ROWS:
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(
            f"{len(rows) - MAX_ROWS} more rows are not shown. Copy the answer to get them.", formats.muted
        )


class _CellWriter(BlockWriter):
    def __init__(self, cursor: QTextCursor, formats: Formats, *, bold: bool) -> None:
        super().__init__(cursor, formats)
        self._char = [_emphasised(formats.text, "strong_open") if bold else formats.text]

    def write_cell(self, inline: Token) -> None:
        self._inline(inline.children or [])
