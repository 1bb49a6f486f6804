"""Where the parts of a YAML text begin and end, down to the character: what an edit may touch and what it must not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

# What YAML 1.1, and so PyYAML, takes for the end of a line.
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_BREAKS = "\r\n\x85\u2028\u2029"


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """One field of a mapping, or one item of a list."""

    name: str
    """The field's name, or the item's number."""
    start: int
    """Where its name or its dash begins; in a flow list the item itself."""
    end: int
    """Behind the last character of its value, before any comment."""
    key: yaml.Node | None
    value: yaml.Node


class Lines:
    """A text whose places are looked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        found = _BREAK.search(text)
        self.newline = found.group() if found and found.group() in ("\r\n", "\r") else "\n"

    def start(self, at: int) -> int:
        """Where the line of `at` begins."""
        while at > 0 and self.text[at - 1] not in _BREAKS:
            at -= 1
        return at

    def end(self, at: int) -> int:
        """Where the line after that of `at` begins, or the end of the text."""
        found = _BREAK.search(self.text, at)
        return found.end() if found else len(self.text)

    def column(self, at: int) -> int:
        return at - self.start(at)

    def begins_line(self, at: int) -> bool:
        """Whether only spaces stand before `at` in its line."""
        return not self.text[self.start(at) : at].strip(" ")

    def is_comment(self, start: int) -> bool:
        return self.text[start : self.end(start)].lstrip().startswith("#")

    def is_blank(self, start: int) -> bool:
        return not self.text[start : self.end(start)].strip()

    def block_end(self, child: Child) -> int:
        """Where the lines of a block child end: behind comments that are indented deeper than it."""
        column, at = self.column(child.start), self.end(child.end)
        # A block scalar that keeps its blank lines ends at the start of a line already.
        if child.end > child.start and self.text[child.end - 1] in _BREAKS:
            at = child.end
        here = at
        while here < len(self.text) and (self.is_blank(here) or self._is_deeper_comment(here, column)):
            blank = self.is_blank(here)
            here = self.end(here)
            at = at if blank else here
        return at

    def lead_start(self, child: Child, bound: int) -> int:
        """Where the comment lines right above a block child begin; not before `bound`."""
        at, column = self.start(child.start), self.column(child.start)
        while at > bound:
            above = self.start(at - 1 if self.text[at - 2 : at] != "\r\n" else at - 2)
            indent = len(self.text[above:at]) - len(self.text[above:at].lstrip(" "))
            if above < bound or not self.is_comment(above) or indent != column:
                break
            at = above
        return at

    def _is_deeper_comment(self, start: int, column: int) -> bool:
        line = self.text[start : self.end(start)]
        return line.lstrip().startswith("#") and len(line) - len(line.lstrip(" ")) > column


def content_end(node: yaml.Node, text: str) -> int:
    """Behind the last character of a node's content. PyYAML's own mark stands behind the comments that follow."""
    match node:
        case yaml.MappingNode(flow_style=False):
            return content_end(node.value[-1][1], text)
        case yaml.SequenceNode(flow_style=False):
            return content_end(node.value[-1], text)
        case yaml.ScalarNode(style="|" | ">"):
            start, end = int(node.start_mark.index), int(node.end_mark.index)
            keeps_blank_lines = "+" in text[start : start + 3]
            return end if keeps_blank_lines else start + len(text[start:end].rstrip())
        case _:
            return int(node.end_mark.index)


def children(node: yaml.Node, lines: Lines) -> list[Child] | None:
    """The fields or items of a collection in order; `None` if those of a block do not begin lines of their own."""
    found = list(_children(node, lines))
    is_block = isinstance(node, yaml.CollectionNode) and not node.flow_style
    if is_block and not all(lines.begins_line(child.start) for child in found):
        return None
    return found


def _children(node: yaml.Node, lines: Lines) -> Iterator[Child]:
    match node:
        case yaml.MappingNode():
            for key, value in node.value:
                end = content_end(value, lines.text)
                yield Child(name=str(key.value), start=key.start_mark.index, end=end, key=key, value=value)
        case yaml.SequenceNode():
            for index, item in enumerate(node.value):
                start = int(item.start_mark.index)
                if not node.flow_style:
                    start = lines.text.rfind("-", 0, start)
                yield Child(name=str(index), start=start, end=content_end(item, lines.text), key=None, value=item)
        case _:
            return
