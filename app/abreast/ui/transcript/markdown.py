"""Reads Markdown into blocks, within bounds. No HTML, no images, no bare links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from abreast.core.link_bounds import bound_links
from abreast.ui.transcript.fence import language_in
from abreast.ui.transcript.plain_line import PlainLine
from abreast.ui.transcript.spans import (
    Paragraph,
    Spans,
    Style,
    TableRows,
    column_sides,
    paragraphs_of,
    plain_paragraphs,
    spans_of,
    table_rows,
)

MAX_NESTING = 20
MAX_BLOCK_CHARS = 20_000
"""A single block above this is shown as plain text: the parser's worst cases are quadratic."""
MAX_MARKS = 1_500
_MARKS = re.compile(r"[\[\]*_`<!~]")

BlockKind = Literal["prose", "code", "table"]

_parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING})
_parser.enable(["table", "strikethrough"])
_parser.disable("image")
_parser.use(bound_links)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A top-level block of a text, or one item of a top-level list."""

    kind: BlockKind
    first_line: int
    """Of the source that was read, from 0."""
    source: str
    """Its Markdown; of a code block, the code."""
    paragraphs: tuple[Paragraph, ...] = ()
    """Of a prose block."""
    rows: TableRows = ()
    """Of a table."""
    sides: tuple[str, ...] = ()
    """Of a table: where the text of each column stands, as `column_sides` says."""
    language: str = ""
    """Of a code block, as its fence names it."""
    list_start: int | None = None
    """The number of the first item, for an ordered list."""
    open_inline: str | None = None
    """If the block ends with a plain paragraph, or with a heading that may go on: its Markdown."""


def read_blocks(source: str, first_number: int | None = None) -> list[Block]:
    """The blocks of `source`, in order.

    Args:
        source: Markdown, beginning at a block's start.
        first_number: If the source begins with an ordered list that goes on from before: the number to go on with.
    """
    if len(source) > MAX_BLOCK_CHARS or has_too_many_marks(source):
        return [plain_block(source)]
    if (line := PlainLine.read(source, first_number)) is not None:
        return [
            Block(
                kind="prose",
                first_line=0,
                source=source,
                paragraphs=(line.paragraph,),
                list_start=line.number,
                open_inline=line.words,
            )
        ]
    lines = source.split("\n")
    blocks: list[Block] = []
    for tokens in _top_level(_parser.parse(source)):
        blocks.extend(_block(tokens, lines, first_number if not blocks else None))
    return blocks


def read_inline(source: str, base: Style) -> Spans | None:
    """The text of one paragraph; `None` if it takes too long to read as Markdown."""
    if has_too_many_marks(source):
        return None
    return spans_of(_parser.parseInline(source)[0].children or (), base)


def plain_block(source: str) -> Block:
    """Text that is shown as it is."""
    return Block(kind="prose", first_line=0, source=source, paragraphs=plain_paragraphs(source))


def has_too_many_marks(source: str) -> bool:
    """Whether a text has more marks than are read in reasonable time."""
    return len(source) > MAX_MARKS and len(_MARKS.findall(source)) > MAX_MARKS


def _top_level(tokens: Sequence[Token]) -> Iterator[list[Token]]:
    group: list[Token] = []
    for token in tokens:
        group.append(token)
        if token.level == 0 and token.nesting <= 0:
            yield group
            group = []


def _block(tokens: list[Token], lines: list[str], first_number: int | None) -> Iterator[Block]:
    head = tokens[0]
    begin, end = head.map or (0, len(lines))
    match head.type:
        case "fence" | "code_block":
            yield Block(kind="code", first_line=begin, source=head.content, language=language_in(head.info))
        case "table_open":
            yield Block(
                kind="table",
                first_line=begin,
                source="\n".join(lines[begin:end]),
                rows=table_rows(tokens),
                sides=column_sides(tokens),
            )
        case "ordered_list_open" | "bullet_list_open":
            number = None
            if head.type == "ordered_list_open":
                number = first_number if first_number is not None else int(head.attrs.get("start", 1))
            yield from _list_items(tokens, lines, number)
        case _:
            yield _prose(tokens, lines, None)


def _list_items(tokens: list[Token], lines: list[str], number: int | None) -> Iterator[Block]:
    """Each item as a block of its own, so that a long list is not rendered again for every new line."""
    item: list[Token] = []
    for token in tokens[1:-1]:
        item.append(token)
        if token.level == 1 and token.nesting == -1:
            yield _prose(item, lines, number)
            number = None if number is None else number + 1
            item = []


def _prose(tokens: list[Token], lines: list[str], number: int | None) -> Block:
    begin, end = tokens[0].map or (0, len(lines))
    return Block(
        kind="prose",
        first_line=begin,
        source="\n".join(lines[begin:end]),
        paragraphs=paragraphs_of(tokens, number),
        list_start=number,
        open_inline=_last_paragraph(tokens),
    )


def _last_paragraph(tokens: Sequence[Token]) -> str | None:
    for index in range(len(tokens) - 1, 0, -1):
        match tokens[index].type:
            case (
                "paragraph_close"
                | "heading_close"
                | "list_item_close"
                | "bullet_list_close"
                | "ordered_list_close"
                | "blockquote_close"
            ):
                continue
            case "inline" if tokens[index - 1].type == "paragraph_open" or _is_heading(tokens[index - 1]):
                return tokens[index].content
            case _:
                return None
    return None


def _is_heading(opening: Token) -> bool:
    """Whether it is one by the marks before it, not by the line below it."""
    return opening.type == "heading_open" and opening.markup.startswith("#")
