"""Reads Markdown into tokens, block by block, within bounds. No HTML, no images, no bare links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

MAX_NESTING = 20
MAX_BLOCK_CHARS = 20_000
"""A single block above this is shown as plain text: the parser's worst cases are quadratic."""
MAX_MARKS = 2_000
_MARKS = re.compile(r"[\[\]*_`<!~]")

BlockKind = Literal["prose", "code", "table", "plain"]

_parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING})
_parser.enable(["table", "strikethrough"])
_parser.disable("image")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A top-level block of a text, or one item of a top-level list."""

    kind: BlockKind
    tokens: tuple[Token, ...]
    first_line: int
    source: str
    list_start: int | None = None
    """The number of the first item, for an ordered list."""


def read_blocks(source: str, first_number: int | None = None) -> list[Block]:
    """The blocks of `source`, in order.

    Args:
        source: Markdown, beginning at a block's start.
        first_number: If the source begins with an ordered list that goes on from before: the number to go on with.
    """
    if len(source) > MAX_BLOCK_CHARS or len(_MARKS.findall(source)) > MAX_MARKS:
        return [Block(kind="plain", tokens=(), first_line=0, source=source)]
    lines = source.split("\n")
    blocks: list[Block] = []
    for tokens in _top_level(_parser.parse(source)):
        blocks.extend(_block(tokens, lines, first_number if not blocks else None))
    return blocks


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
            yield Block(kind="code", tokens=tuple(tokens), first_line=begin, source=head.content)
        case "table_open":
            yield Block(kind="table", tokens=tuple(tokens), first_line=begin, source="\n".join(lines[begin:end]))
        case "ordered_list_open" | "bullet_list_open":
            number = None
            if head.type == "ordered_list_open":
                number = first_number if first_number is not None else int(head.attrs.get("start", 1))
            yield from _list_items(tokens, lines, number)
        case _:
            yield Block(kind="prose", tokens=tuple(tokens), first_line=begin, source="\n".join(lines[begin:end]))


def _list_items(tokens: list[Token], lines: list[str], number: int | None) -> Iterator[Block]:
    """Each item as a block of its own, so that a long list is not rendered again for every new line."""
    item: list[Token] = []
    for token in tokens[1:-1]:
        item.append(token)
        if token.level == 1 and token.nesting == -1:
            begin, end = item[0].map or (0, len(lines))
            source = "\n".join(lines[begin:end])
            yield Block(kind="prose", tokens=tuple(item), first_line=begin, source=source, list_start=number)
            number = None if number is None else number + 1
            item = []
