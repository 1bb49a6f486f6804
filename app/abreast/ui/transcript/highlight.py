"""Colours for code, by pygments, without lexing the whole block for every new line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from pygments.lexer import Lexer
from pygments.token import Comment, Keyword, Name, Number, String
from pygments.token import _TokenType as TokenType  # pyright: ignore[reportPrivateUsage]  it has no public name
from PySide6.QtCore import QThreadPool, QTimer, Signal
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument

from abreast.ui.theme.roles import CODE_DARK, CODE_LIGHT
from abreast.ui.transcript.lexers import is_known, known_lexer, make_lexer
from abreast.ui.transcript.literal import utf16_units

MAX_CHARS = 100_000
"""Above this a block stays in one colour: lexing it would take too long."""
SLICE_LINES = 60
"""How many lines are coloured at a time; then the window has its turn."""
NESTING = frozenset({"html", "xml", "php", "vue", "svelte", "jsp", "erb", "markdown", "rst", "jinja", "django", "yaml"})
"""Languages, by pygments' names, of which a line means little without those before it."""

_Span = tuple[int, int, QTextCharFormat]


class CodeHighlighter(QSyntaxHighlighter):
    """Keeps the colours of each line and applies them when Qt lays the line out.

    While a block grows, each new line is lexed alone, or from the last line on that began outside a string and a
    comment. In a language that contains others this may be wrong, so it is lexed as a whole when it is finished.
    """

    _lexer_ready = Signal(str)

    def __init__(self, document: QTextDocument, *, dark: bool) -> None:
        super().__init__(document)
        self._language = ""
        self._lexer: Lexer | None = None
        self._waiting: tuple[str, bool] | None = None
        """What came before the lexer was loaded."""
        self._lexer_ready.connect(self._take_lexer)
        colors = CODE_DARK if dark else CODE_LIGHT
        self._formats = {kind: _format(colors[index]) for index, kind in enumerate(_KINDS)}
        self._by_kind: dict[TokenType, QTextCharFormat | None] = {}
        self._spans: dict[int, list[_Span]] = {}
        self._text = ""
        self._work: Iterator[tuple[list[_Span], bool]] = iter(())
        self._line = self._char = 0
        """Where the next lexed line stands."""
        self._safe_line = self._safe_char = 0
        """Where lexing can begin again."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._color_lines)

    def set_language(self, language: str) -> None:
        """The document is empty, and code in another language comes."""
        self._timer.stop()
        self._spans.clear()
        self._text = ""
        self._line = self._char = self._safe_line = self._safe_char = 0
        self._waiting = None
        self._language, self._lexer = language, known_lexer(language)
        if not is_known(language):
            QThreadPool.globalInstance().start(self._load_lexer)

    def update_from(self, text: str, *, finished: bool) -> None:
        """Colour the lines that are complete; when the block is finished, all of them from its start."""
        if self._lexer is None:
            self._waiting = (text, finished)
            return
        if len(text) > MAX_CHARS:
            return
        end = len(text) if finished else text.rfind("\n") + 1
        if end <= len(self._text) and not finished:
            return
        if finished and NESTING.intersection(self._lexer.aliases):
            self._safe_line = self._safe_char = 0
        self._text = text[:end]
        self._line, self._char = self._safe_line, self._safe_char
        self._work = self._lex(self._text[self._char :], self._lexer)
        self._color_lines()

    def _load_lexer(self) -> None:
        """In a thread."""
        language = self._language
        make_lexer(language)
        # The block may be gone by now.
        with suppress(RuntimeError):
            self._lexer_ready.emit(language)

    def _take_lexer(self, language: str) -> None:
        if language == self._language and self._lexer is None:
            self._lexer = known_lexer(language)
            if self._waiting is not None and self._lexer is not None:
                text, finished = self._waiting
                self.update_from(text, finished=finished)

    def _color_lines(self) -> None:
        """Colour the next lines, and go on when the window had its turn."""
        if self._text.count("\n", self._char) < 2:
            self._color_slice()
            return
        # As one change: for each, Qt walks over all lines below it. Of 5,000 lines that took 8 ms for each line.
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._color_slice()
        cursor.endEditBlock()

    def _color_slice(self) -> None:
        for spans, is_outside in islice(self._work, SLICE_LINES):
            if self._spans.get(self._line) != spans:
                self._spans[self._line] = spans
                block = self.document().findBlockByNumber(self._line)
                if block.isValid():
                    self.rehighlightBlock(block)
            line_end = self._text.find("\n", self._char)
            if line_end < 0:
                self._timer.stop()
                return
            self._line, self._char = self._line + 1, line_end + 1
            if is_outside:
                self._safe_line, self._safe_char = self._line, self._char
        if self._char < len(self._text):
            self._timer.start()
        else:
            self._timer.stop()

    def _lex(self, text: str, lexer: Lexer) -> Iterator[tuple[list[_Span], bool]]:
        """The spans of each line, and whether its end is outside of strings and comments."""
        spans: list[_Span] = []
        column = 0
        for kind, value in lexer.get_tokens(text):
            text_format = self._format_of(kind)
            for number, piece in enumerate(value.split("\n")):
                if number:
                    yield spans, not (kind in String or kind in Comment.Multiline)
                    spans, column = [], 0
                if piece:
                    length = utf16_units(piece)
                    if text_format is not None:
                        spans.append((column, length, text_format))
                    column += length
        yield spans, True

    def _format_of(self, kind: TokenType) -> QTextCharFormat | None:
        if kind not in self._by_kind:
            self._by_kind[kind] = next((found for base, found in self._formats.items() if kind in base), None)
        return self._by_kind[kind]

    def highlightBlock(self, text: str) -> None:
        for column, length, text_format in self._spans.get(self.currentBlock().blockNumber(), ()):
            if column + length <= len(text):
                self.setFormat(column, length, text_format)


_KINDS = (Comment, Keyword, String, Number, Name.Function, Name.Class, Name.Builtin)


def _format(color: str) -> QTextCharFormat:
    text_format = QTextCharFormat()
    text_format.setForeground(QColor(color))
    return text_format
