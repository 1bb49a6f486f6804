"""What a Markdown text says, as paragraphs of styled text: values that know no toolkit and can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import urlsplit

from markdown_it.token import Token

from abreast.ui.transcript.literal import breakable, shown_in_code

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class Style:
    """How a run of characters looks."""

    heading: int = 0
    """1 to 6; 0: no heading."""
    bold: bool = False
    italic: bool = False
    struck: bool = False
    code: bool = False
    muted: bool = False
    url: str = ""
    """What a click asks to open; only addresses of `LINK_SCHEMES`."""


PLAIN = Style()
Span = tuple[str, Style]
Spans = tuple[Span, ...]
TableRows = tuple[tuple[Spans, ...], ...]
"""Rows of cells, the head first."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The bullet or the number of a list item."""

    level: int
    """1: not nested."""
    number: int | None
    """`None`: a bullet."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a paragraph stands on the page."""

    role: Literal["text", "item", "heading", "code", "rule", "line"]
    """`line` is a line of plain text, without a gap to the next."""
    indent: int = 0
    """List levels."""
    quotes: int = 0
    """Levels of quotation."""
    marker: Marker | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, heading, rule, or line of code."""

    layout: Layout
    spans: Spans = ()
    base: Style = PLAIN
    """The style of its text where nothing else is said."""

    def with_text(self, text: str) -> Paragraph:
        """The paragraph with `text`, which is fit for a document, at its end in the base style."""
        spans = self.spans
        if spans and spans[-1][1] == self.base:
            spans = (*spans[:-1], (spans[-1][0] + text, self.base))
        else:
            spans = (*spans, (text, self.base))
        return Paragraph(self.layout, spans, self.base)


def spans_of(children: Sequence[Token], base: Style) -> Spans:
    """The text of one inline token."""
    spans: list[Span] = []
    styles = [base]
    for token in children:
        match token.type:
            case "text":
                spans.append((token.content, styles[-1]))
            case "code_inline":
                spans.append((shown_in_code(token.content), replace(styles[-1], code=True)))
            case "softbreak":
                spans.append((" ", styles[-1]))
            case "hardbreak":
                spans.append((LINE_BREAK, styles[-1]))
            case "strong_open":
                styles.append(replace(styles[-1], bold=True))
            case "em_open":
                styles.append(replace(styles[-1], italic=True))
            case "s_open":
                styles.append(replace(styles[-1], struck=True))
            case "link_open":
                styles.append(replace(styles[-1], url=_openable(str(token.attrs.get("href", "")))))
            case "strong_close" | "em_close" | "s_close" | "link_close":
                styles.pop()
            case _:
                spans.append((token.content, styles[-1]))
    return _joined(spans)


def plain_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Text as it is, a paragraph a line."""
    layout = Layout("line")
    # No run goes over a line's end, so the text is made fit as a whole: a text of short lines has many of them.
    return tuple(Paragraph(layout, ((line, PLAIN),) if line else ()) for line in breakable(text).split("\n"))


def table_rows(tokens: Sequence[Token]) -> TableRows:
    """The cells of a table."""
    rows: list[list[Spans]] = []
    style = PLAIN
    for token in tokens:
        match token.type:
            case "tr_open":
                rows.append([])
            case "th_open":
                style = Style(bold=True)
            case "td_open":
                style = PLAIN
            case "inline":
                rows[-1].append(spans_of(token.children or (), style))
            case _:
                pass  # the frame around rows and cells
    return tuple(tuple(row) for row in rows)


def column_sides(tokens: Sequence[Token]) -> tuple[str, ...]:
    """Where the text of each column of a table stands: `left`, `center`, `right`, or empty if the table does not say."""
    heads = (token for token in tokens if token.type == "th_open")
    return tuple(str(head.attrs.get("style", "")).removeprefix("text-align:") for head in heads)


def paragraphs_of(tokens: Sequence[Token], list_start: int | None) -> tuple[Paragraph, ...]:
    """The paragraphs of one block: a paragraph, a heading, a quotation, a rule, or a list item.

    Args:
        tokens: The block's tokens.
        list_start: If the block is an item of a numbered list: its number.
    """
    reader = _Reader(tokens, list_start)
    for token in tokens:
        reader.read(token)
    return tuple(reader.paragraphs)


class _Reader:
    """Walks over the tokens of one block."""

    def __init__(self, tokens: Sequence[Token], list_start: int | None) -> None:
        self.paragraphs: list[Paragraph] = []
        self._next_numbers: list[int | None] = [list_start] if tokens and tokens[0].type == "list_item_open" else []
        self._quotes = 0
        self._marker: Marker | None = None
        """Of an item whose first paragraph has not come yet."""
        self._layout = Layout("text")
        self._base = PLAIN

    def read(self, token: Token) -> None:
        match token.type:
            case "paragraph_open":
                self._base = Style(muted=self._quotes > 0)
                self._layout = self._placed("item" if self._next_numbers else "text")
            case "heading_open":
                self._base = Style(heading=int(token.tag[1]), muted=self._quotes > 0)
                self._layout = self._placed("heading")
            case "inline":
                spans = spans_of(token.children or (), self._base)
                self.paragraphs.append(Paragraph(self._layout, spans, self._base))
            case "bullet_list_open":
                self._next_numbers.append(None)
            case "ordered_list_open":
                self._next_numbers.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                self._next_numbers.pop()
            case "list_item_open":
                number = self._next_numbers[-1]
                self._marker = Marker(len(self._next_numbers), number)
                if number is not None:
                    self._next_numbers[-1] = number + 1
            case "list_item_close" if self._marker is not None:
                # An item without any text still shows its bullet.
                self.paragraphs.append(Paragraph(self._placed("item")))
            case "blockquote_open":
                self._quotes += 1
            case "blockquote_close":
                self._quotes -= 1
            case "fence" | "code_block":
                for line in token.content.removesuffix("\n").split("\n"):
                    spans = _joined([(shown_in_code(line), Style(code=True))])
                    self.paragraphs.append(Paragraph(self._placed("code"), spans))
            case "hr":
                self.paragraphs.append(Paragraph(self._placed("rule")))
            case _:
                pass  # the closing tokens of what needs no end

    def _placed(self, role: Literal["text", "item", "heading", "code", "rule"]) -> Layout:
        marker, self._marker = self._marker, None
        return Layout(role, len(self._next_numbers), self._quotes, marker)


def _joined(spans: Sequence[Span]) -> Spans:
    """Neighbours of one style in one span, fit for a document."""
    joined: list[Span] = []
    for text, style in spans:
        if joined and joined[-1][1] == style:
            joined[-1] = (joined[-1][0] + text, style)
        elif text:
            joined.append((text, style))
    return tuple((breakable(text), style) for text, style in joined)


def _openable(url: str) -> str:
    """The address if it is one that may be opened. What cannot be opened looks like text."""
    try:
        return url if urlsplit(url).scheme.casefold() in LINK_SCHEMES else ""
    except ValueError:
        return ""
