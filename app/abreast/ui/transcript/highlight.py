"""Colours for code, by pygments, without lexing the whole block for every new line."""

from __future__ import annotations

from collections.abc import Iterator

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name  # pyright: ignore[reportUnknownVariableType]
from pygments.token import Comment, Keyword, Name, Number, String
from pygments.token import _TokenType as TokenType  # pyright: ignore[reportPrivateUsage]  it has no public name
from pygments.util import ClassNotFound
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from abreast.ui.theme.roles import CODE_DARK, CODE_LIGHT

MAX_CHARS = 100_000
"""Above this a block stays in one colour: lexing it would hold up the window."""
OPEN_TAIL_CHARS = 1_500
"""While a block is still growing, only about its last lines are lexed again."""

_Span = tuple[int, int, QTextCharFormat]


class CodeHighlighter(QSyntaxHighlighter):
    """Keeps the colours of each line and applies them when Qt lays the line out."""

    def __init__(self, document: QTextDocument, *, dark: bool) -> None:
        super().__init__(document)
        self._lexer: Lexer | None = None
        colors = CODE_DARK if dark else CODE_LIGHT
        self._formats = {kind: _format(colors[index]) for index, kind in enumerate(_KINDS)}
        self._spans: dict[int, list[_Span]] = {}
        self._lexed_chars = 0

    def set_language(self, language: str) -> None:
        """The document is empty, and code in another language comes."""
        self._lexer = _lexer(language)
        self._spans.clear()
        self._lexed_chars = 0

    def update_from(self, text: str, *, finished: bool) -> None:
        """Colour the lines that are complete; when the block is finished, all of them from its start."""
        if self._lexer is None or len(text) > MAX_CHARS:
            return
        end = len(text) if finished else text.rfind("\n") + 1
        if end <= self._lexed_chars and not finished:
            return
        begin = 0
        if not finished and end > OPEN_TAIL_CHARS:
            begin = text.rfind("\n", 0, end - OPEN_TAIL_CHARS) + 1
        self._lexed_chars = end
        first_line = text.count("\n", 0, begin)
        for line, spans in enumerate(self._lex(text[begin:end], self._lexer), first_line):
            if self._spans.get(line) != spans:
                self._spans[line] = spans
                block = self.document().findBlockByNumber(line)
                if block.isValid():
                    self.rehighlightBlock(block)

    def _lex(self, text: str, lexer: Lexer) -> Iterator[list[_Span]]:
        spans: list[_Span] = []
        column = 0
        for kind, value in lexer.get_tokens(text):
            text_format = self._format_of(kind)
            for number, piece in enumerate(value.split("\n")):
                if number:
                    yield spans
                    spans, column = [], 0
                if piece and text_format is not None:
                    spans.append((column, len(piece), text_format))
                column += len(piece)
        yield spans

    def _format_of(self, kind: TokenType) -> QTextCharFormat | None:
        return next((text_format for base, text_format in self._formats.items() if kind in base), None)

    def highlightBlock(self, text: str) -> None:
        for column, length, text_format in self._spans.get(self.currentBlock().blockNumber(), ()):
            if column + length <= len(text):
                self.setFormat(column, length, text_format)


_KINDS = (Comment, Keyword, String, Number, Name.Function, Name.Class, Name.Builtin)


def _format(color: str) -> QTextCharFormat:
    text_format = QTextCharFormat()
    text_format.setForeground(QColor(color))
    return text_format


def _lexer(language: str) -> Lexer | None:
    if not language:
        return None
    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
