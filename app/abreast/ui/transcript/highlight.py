"""Colours for code, by pygments, without lexing the whole block for every new line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

from pygments.lexer import Lexer
from pygments.token import Comment, Keyword, Name, Number, String
from pygments.token import _TokenType as TokenType  # pyright: ignore[reportPrivateUsage]  it has no public name
from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from abreast.ui.theme.roles import CODE_DARK, CODE_LIGHT
from abreast.ui.transcript.lexers import is_known, known_lexer, make_lexer
from abreast.ui.transcript.literal import utf16_units

MAX_CHARS = 100_000
"""Above this a block stays in one colour: lexing it would take too long."""
SLICE_LINES = 60
SLICE_TOKENS = 500
"""How much is coloured at a time; then the window has its turn. A line may have any number of tokens."""
NESTING = frozenset({"html", "xml", "php", "vue", "svelte", "jsp", "erb", "markdown", "rst", "jinja", "django", "yaml"})
"""Languages, by pygments' names, of which a line means little without those before it."""

MAX_LINE_SPANS = 1_000
"""So many colours a line has at most: Qt lays it out and paints it as a whole, with 5,000 of them in 0.1 s."""

_Span = tuple[int, int, QTextCharFormat]
_Line = tuple[list[_Span], bool]
"""The spans of a line, and whether its end is outside of strings and comments."""


class CodeHighlighter(QObject):
    """Colours the lines of a code that grows at its end.

    Not a `QSyntaxHighlighter`: that asks for each line that is inserted, and has Qt walk over all lines below each line
    that is coloured. In 5,000 lines that took 2 ms a line; here it is done once for a slice.

    While a block grows, each new line is lexed alone, or from the last line on that began outside a string and a
    comment. In a language that contains others this may be wrong, so it is lexed as a whole when it is finished.
    """

    _lexer_ready = Signal(str)

    def __init__(self, document: QTextDocument, *, dark: bool) -> None:
        super().__init__(document)
        self._document = document
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
        self._work: Iterator[_Line | None] = iter(())
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
        first: QTextBlock | None = None
        last = QTextBlock()
        for line in islice(self._work, SLICE_LINES):
            if line is None:
                break
            spans, is_outside = line
            if self._spans.get(self._line) != spans:
                self._spans[self._line] = spans
                block = self._document.findBlockByNumber(self._line)
                if block.isValid():
                    _color(block, spans)
                    first, last = first or block, block
            line_end = self._text.find("\n", self._char)
            self._char = len(self._text) if line_end < 0 else line_end + 1
            if line_end < 0:
                break
            self._line += 1
            if is_outside:
                self._safe_line, self._safe_char = self._line, self._char
        if first is not None:
            # Once for all of them: Qt walks over all lines below.
            self._document.markContentsDirty(first.position(), last.position() + last.length() - first.position())
        if self._char < len(self._text):
            self._timer.start()
        else:
            self._timer.stop()

    def _lex(self, text: str, lexer: Lexer) -> Iterator[_Line | None]:
        """The lines; `None`: a slice is done within a line."""
        spans: list[_Span] = []
        column = 0
        for count, (kind, value) in enumerate(lexer.get_tokens(text), 1):
            if count % SLICE_TOKENS == 0:
                yield None
            text_format = self._format_of(kind)
            for number, piece in enumerate(value.split("\n")):
                if number:
                    yield spans, not (kind in String or kind in Comment.Multiline)
                    spans, column = [], 0
                if piece:
                    length = utf16_units(piece)
                    if text_format is not None and len(spans) < MAX_LINE_SPANS:
                        spans.append((column, length, text_format))
                    column += length
        yield spans, True

    def _format_of(self, kind: TokenType) -> QTextCharFormat | None:
        if kind not in self._by_kind:
            self._by_kind[kind] = next((found for base, found in self._formats.items() if kind in base), None)
        return self._by_kind[kind]


_KINDS = (Comment, Keyword, String, Number, Name.Function, Name.Class, Name.Builtin)


def _format(color: str) -> QTextCharFormat:
    text_format = QTextCharFormat()
    text_format.setForeground(QColor(color))
    return text_format


def _color(block: QTextBlock, spans: list[_Span]) -> None:
    """Give a line its colours; they are seen once it is laid out again."""
    length, ranges = block.length() - 1, list[QTextLayout.FormatRange]()
    for column, units, text_format in spans:
        if column + units <= length:
            colored = QTextLayout.FormatRange()
            colored.start, colored.length, colored.format = column, units, text_format
            ranges.append(colored)
    block.layout().setFormats(ranges)
