"""Changes a YAML text so that it says something else, and leaves every character alone that need not change.

The text is not written anew: the differences between what it says and what it is to say become cuts and insertions, at
the places that the parser gives. The result is parsed again and compared; what does not come out right is not returned.
"""

from __future__ import annotations

import codecs
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, cast

import yaml

from abreast.core.language import tr
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.yaml_lines import Child, Lines, children, content_end
from abreast.core.registry.yaml_order import reordered
from abreast.core.registry.yaml_reader import Path, compose, decoded, document_of, parse_yaml
from abreast.core.registry.yaml_writer import as_block, field_lines, flow, indented, inner_lines, literal, same, text

ENTRY_DEPTH = 2
"""Entries, e.g. `("providers", "openai")`, may be written anew if nothing smaller can be changed."""


class EditRefused(Exception):
    """An edit cannot be made in this text without touching what it must not touch. The message is for the user."""


class _NotHere(Exception):
    """The text is shaped so that this change cannot be made at this place."""


def rewritten(data: bytes, content: Mapping[str, Any], file: str) -> bytes:
    """The bytes of a file after the least change that makes it say `content`.

    Comments, blank lines, indentation, line ends, byte order mark and the order of fields stay. Where a value is taken
    out, the comments in its lines and those indented under it go with it.

    Args:
        data: The file as it is; empty for a new one.
        content: In the form of `Document.content`, complete. New fields come last in their mappings.

    Raises:
        FileRefused: if `data` is not a good file.
        EditRefused: if the text cannot be made to say it.
        CannotWrite: if `content` holds what a file cannot, such as a new key.
    """
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    before = decoded(data, file)
    for finest in (True, False):
        try:
            after = _changed(before, dict(content), file, finest=finest)
            if _says(after, content, file):
                return mark + after.encode()
            after = reordered(after, compose(after, file), dict(content))
            if _says(after, content, file):
                return mark + after.encode()
        except (_NotHere, FileRefused):
            # If the fault was there before, this raises again.
            compose(before, file)
    raise EditRefused(
        tr(
            "Abreast cannot make this change in {file} without touching other lines. Change the file in an editor.",
            file=file,
        )
    )


def _says(text_after: str, content: Mapping[str, Any], file: str) -> bool:
    return same(parse_yaml(text_after.encode(), file).content or {}, dict(content))


def _changed(before: str, content: dict[str, Any], file: str, *, finest: bool) -> str:
    node = compose(before, file)
    old = document_of(node, file).content
    if node is None:
        return _appended(before, content)
    if not isinstance(node, yaml.MappingNode):
        raise _NotHere
    if not old:
        return _appended(before[: node.start_mark.index] + before[node.end_mark.index :], content)
    edit = _Edit(before, finest=finest)
    edit.mapping(node, old, content, ())
    return edit.result()


def _appended(before: str, content: dict[str, Any]) -> str:
    lines = Lines(before)
    new = [line for name, value in content.items() for line in field_lines((name,), value, 0, 2)]
    gap = lines.newline if before and not before.endswith(("\n", "\r")) else ""
    return before + gap + "".join(line + lines.newline for line in new)


class _Edit:
    """Collects the cuts and insertions that turn one content into another."""

    def __init__(self, before: str, *, finest: bool) -> None:
        self._lines = Lines(before)
        self._text = before
        self._finest = finest
        self._step = 2
        self._splices: list[tuple[int, int, str]] = []

    def result(self) -> str:
        pieces: list[str] = []
        done = 0
        # Insertions at one place keep the order in which they were asked for: inner before outer. A cut that begins
        # there comes after them.
        for start, end, replacement in sorted(self._splices, key=lambda splice: (splice[0], splice[1] > splice[0])):
            pieces += (self._text[done:start], replacement)
            done = max(done, end)
        return "".join([*pieces, self._text[done:]])

    def mapping(self, node: yaml.MappingNode, old: dict[str, Any], new: dict[str, Any], path: Path) -> None:
        found = children(node, self._lines)
        if found is None:
            raise _NotHere
        if path and found and not node.flow_style and len(path) == 1:
            self._step = max(1, self._lines.column(found[0].start))
        for child in found:
            if child.name in new:
                self._value(child, old[child.name], new[child.name], (*path, child.name), in_flow=bool(node.flow_style))
        added = {name: value for name, value in new.items() if name not in old}
        gone = [child for child in found if child.name not in new]
        if node.flow_style:
            self._flow_items(found, gone, [f"{text(name)}: {flow(value)}" for name, value in added.items()])
            return
        column = self._lines.column(found[0].start)
        made = [field_lines((*path, name), value, column, self._step) for name, value in added.items()]
        if len(path) == 1 and self._is_spaced(found):
            made = [["", *entry] for entry in made]
        self._block_items(found, gone, [line for entry in made for line in entry])

    def _value(self, child: Child, old: Any, new: Any, path: Path, *, in_flow: bool) -> None:
        if same(old, new):
            return
        if (self._finest or len(path) < ENTRY_DEPTH) and self._changed_inside(child.value, old, new, path):
            return
        if in_flow:
            self._put_in_flow(child, flow(new))
        else:
            self._put_in_block(child, new, path)

    def _changed_inside(self, node: yaml.Node, old: Any, new: Any, path: Path) -> bool:
        """Change single fields or items of a collection, if some of them stay."""
        match node, new:
            case yaml.MappingNode(), dict() if any(name in old for name in cast("dict[str, Any]", new)):
                self.mapping(node, old, cast("dict[str, Any]", new), path)
                return True
            case yaml.SequenceNode(), list():
                return self._list(node, old, cast("list[Any]", new))
            case _:
                return False

    def _list(self, node: yaml.SequenceNode, old: list[Any], new: list[Any]) -> bool:
        """Take out and append items, if that is all that changes."""
        kept = [item for item in new if any(same(item, before) for before in old)]
        stays = [any(same(item, after) for after in new) for item in old]
        if not any(stays) or not same([i for i, stay in zip(old, stays, strict=True) if stay], kept):
            return False
        added = new[len(kept) :]
        found = children(node, self._lines)
        if found is None or not same([*kept, *added], new) or any(isinstance(item, dict | list) for item in added):
            return False
        gone = [child for child, stay in zip(found, stays, strict=True) if not stay]
        if node.flow_style:
            self._flow_items(found, gone, [flow(item) for item in added])
        else:
            column = self._lines.column(found[0].start)
            self._block_items(found, gone, [" " * column + f"- {flow(item)}" for item in added])
        return True

    def _flow_items(self, found: Sequence[Child], gone: Sequence[Child], added: Sequence[str]) -> None:
        kept = _without(found, gone)
        if not kept and (gone or added):
            raise _NotHere
        leaving = {child.start for child in gone}
        for child, following in pairwise(found):
            if child.start in leaving and child.start < kept[-1].start:
                self._cut(child.start, following.start)
        end = kept[-1].end if kept else 0
        if added or found[-1:] != kept[-1:]:
            self._cut(end, max(end, found[-1].end), "".join(f", {item}" for item in added))

    def _block_items(self, found: Sequence[Child], gone: Sequence[Child], added: Sequence[str]) -> None:
        for child in gone:
            self._cut(self._lines.start(child.start), self._lines.block_end(child))
        if not added:
            return
        kept = _without(found, gone)
        if not kept:
            raise _NotHere
        self._insert_lines(self._lines.block_end(kept[-1]), added)

    def _put_in_flow(self, child: Child, new: str) -> None:
        start, end = self._span(child)
        if start == end:
            new = f" {new}" if self._text[start - 1] == ":" else f": {new}"
        self._cut(start, end, new)

    def _put_in_block(self, child: Child, new: Any, path: Path) -> None:
        column = self._lines.column(child.start)
        body: list[str] = []
        if as_block(new, path, column):
            head, body = "", inner_lines(path, new, column + self._step, self._step)
        elif type(new) is str and (long := literal(new)):
            head, body = long[0], indented(long[1], column + self._step)
        else:
            head = flow(new)
        if isinstance(child.value, yaml.CollectionNode) and not child.value.flow_style:
            self._replace_block(child, head, body)
            return
        start, end = self._span(child)
        if not head:
            start -= len(self._text[:start]) - len(self._text[:start].rstrip(" "))
        self._cut(start, end, f" {head}" if start == end and head else head)
        if body:
            self._insert_lines(self._lines.end(end), body)

    def _replace_block(self, child: Child, head: str, body: Sequence[str]) -> None:
        """Put something else in the place of lines below a field's name."""
        if child.key is None:
            raise _NotHere
        inner = children(child.value, self._lines) or ()
        first = self._lines.start(int(child.value.start_mark.index))
        colon = self._text.find(":", child.key.end_mark.index)
        if not 0 <= colon < first:
            raise _NotHere
        if head:
            self._cut(colon + 1, colon + 1, f" {head}")
        for item in inner[1:]:
            self._cut(self._lines.start(item.start), self._lines.block_end(item))
        end = self._lines.block_end(inner[0] if inner else child)
        new = self._lines.newline.join(body)
        ends_open = self._text[end - 1] not in "\r\n"
        self._cut(first, end, new if ends_open or not body else new + self._lines.newline)

    def _insert_lines(self, at: int, new: Sequence[str]) -> None:
        newline = self._lines.newline
        if at > 0 and self._text[at - 1] in "\r\n":
            self._cut(at, at, "".join(line + newline for line in new))
        else:
            # The file ends without a line end, and goes on doing so.
            self._cut(at, at, "".join(newline + line for line in new))

    def _is_spaced(self, found: Sequence[Child]) -> bool:
        """Whether blank lines stand between the entries."""
        return len(found) > 1 and self._lines.is_blank(self._lines.block_end(found[-2]))

    def _span(self, child: Child) -> tuple[int, int]:
        return int(child.value.start_mark.index), content_end(child.value, self._text)

    def _cut(self, start: int, end: int, replacement: str = "") -> None:
        self._splices.append((start, end, replacement))


def _without(found: Sequence[Child], gone: Sequence[Child]) -> list[Child]:
    leaving = {child.start for child in gone}
    return [child for child in found if child.start not in leaving]
