"""Reads YAML that may come from anyone: plain mappings, lists and scalars, every one with its place.

What the files need is a small part of YAML, so the rest is refused: aliases (a bomb of them never ends), merge keys,
tags, several documents, duplicate keys. Pure Python, since the C loader crashes on deep nesting.

A key that somebody wrote into a file is a `Secret` from here on.
"""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath
from typing import Any, TypeAlias, cast

import yaml
from yaml.composer import Composer
from yaml.events import AliasEvent, CollectionStartEvent, NodeEvent, ScalarEvent

from abreast.core.language import tr
from abreast.core.registry.problems import FileRefused, Problem, TextPlace
from abreast.core.secret import Secret

VERSION = 1
"""Of the shape of all settings files that this Abreast writes."""
MAX_BYTES = 256 * 1024
MAX_DEPTH = 20

Path: TypeAlias = tuple[str | int, ...]
"""Where a value stands in a document, e.g. `("providers", "openai", "headers")`."""

KEY_FIELDS = frozenset({"api_key", "api-key", "apikey"})
"""The fields, in small letters, under which people write keys into these files."""

_VARIABLE_REFERENCE = re.compile(r"\$\{?[A-Za-z_][A-Za-z0-9_]*\}?")
_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_CONSTANTS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


class PlainNumber(str):
    """An unquoted number, as it stands in the file: `5.20` as a name stays `5.20`, and as a price it is exact."""

    __slots__ = ()

    @property
    def number(self) -> int | float:
        return int(self) if self.lstrip("-+").isdigit() else float(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The content of a file and the place of each of its fields and list items."""

    file: str
    content: Any = field(repr=False)
    """Mappings with string keys, lists, strings, `PlainNumber`, booleans, `None`, and `Secret` for a key."""
    places: Mapping[Path, TextPlace] = field(repr=False)
    digest: str = ""
    """SHA-256 of the bytes that were read."""

    def place_of(self, path: Path) -> TextPlace | None:
        """Where `path` stands, or the nearest field around it that does."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path)


def read_yaml(path: FilePath) -> Document:
    """Read one file.

    Raises:
        FileRefused: with the line and the column of the fault.
        OSError: if the file cannot be read; `FileNotFoundError` if there is none.
    """
    # Opened so, a pipe that somebody put there does not hang the program.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(descriptor, "rb") as file:  # noqa: PTH123  a descriptor is no path
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise FileRefused((Problem(file=path.name, message=tr("this is not a file")),))
        data = file.read(MAX_BYTES + 1)
    return parse_yaml(data, path.name)


def parse_yaml(data: bytes, file: str) -> Document:
    """Like `read_yaml` for bytes; `file` is the name for messages."""
    document = document_of(compose(decoded(data, file), file), file)
    return replace(document, digest=digest_of(data))


def digest_of(data: bytes) -> str:
    """What tells one state of a file from another."""
    return hashlib.sha256(data).hexdigest()


def decoded(data: bytes, file: str) -> str:
    """The text of a file, without a byte order mark.

    Raises:
        FileRefused: if it is too large or not UTF-8.
    """
    if len(data) > MAX_BYTES:
        message = tr("the file is larger than {size_kb} KB", size_kb=MAX_BYTES // 1024)
        raise FileRefused((Problem(file=file, place=_place_of_byte(data, MAX_BYTES), message=message),))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place_of_byte(data, error.start)
        raise FileRefused((Problem(file=file, place=place, message=tr("the text is not UTF-8")),)) from error


def compose(text: str, file: str) -> yaml.Node | None:
    """The tree of nodes with their places; `None` for a text without content.

    Raises:
        FileRefused: with the line and the column of the fault.
    """
    try:
        return _Loader(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        raise FileRefused((_syntax_problem(file, error),)) from error
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        place = TextPlace(line=before.count("\n") + 1, column=len(before) - (before.rfind("\n") + 1) + 1)
        message = tr("the character U+{code} is not allowed", code=format(ord(text[error.position]), "04X"))
        raise FileRefused((Problem(file=file, place=place, message=message),)) from error


def document_of(node: yaml.Node | None, file: str) -> Document:
    """What a tree of nodes says.

    Raises:
        FileRefused: for what is YAML but not allowed in these files.
    """
    reader = _Reader(file)
    content = None if node is None else reader.value(node, ())
    return Document(file=file, content=content, places=reader.places)


class _Loader(yaml.SafeLoader):
    """A pure SafeLoader that gives nodes only, and refuses what these files do not need while it reads."""

    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = cast("NodeEvent", self.peek_event())  # pyright: ignore[reportUnknownMemberType]  untyped stub
        if isinstance(event, AliasEvent) or event.anchor is not None:
            raise _refusal(event, tr("anchors and aliases (& and *) are not allowed"))
        if isinstance(event, ScalarEvent | CollectionStartEvent) and event.tag is not None:
            raise _refusal(event, tr("tags (!) are not allowed"))
        if isinstance(event, CollectionStartEvent) and self.depth >= MAX_DEPTH:
            raise _refusal(event, tr("nested deeper than {most} levels", most=MAX_DEPTH))
        self.depth += 1
        node = Composer.compose_node(self, parent, index)
        self.depth -= 1
        return node


class _Reader:
    """Turns nodes into values and notes where each stood."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.places: dict[Path, TextPlace] = {}

    def value(self, node: yaml.Node, path: Path) -> Any:
        match node:
            case yaml.MappingNode():
                return self._mapping(node, path)
            case yaml.SequenceNode():
                items: list[Any] = []
                for index, item in enumerate(node.value):
                    self.places[(*path, index)] = _place(item.start_mark)
                    items.append(self.value(item, (*path, index)))
                return items
            case _:
                return _scalar(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        content: dict[str, Any] = {}
        for key_node, value_node in node.value:
            place = _place(key_node.start_mark)
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._refused(path, place, tr("a key must be a plain text"))
            key, key_path = str(key_node.value), (*path, str(key_node.value))
            if key == "<<" and key_node.style is None:
                raise self._refused(path, place, tr("merge keys (<<) are not allowed"))
            if key in content:
                message = tr(
                    "the key stands twice, first in line {first}, again in line {second}",
                    first=self.places[key_path].line,
                    second=place.line,
                )
                raise self._refused(key_path, place, message)
            self.places[key_path] = place
            value = self.value(value_node, key_path)
            # A header named like a credential is refused as a whole, so its value stays nowhere.
            is_key = key.lower() in KEY_FIELDS and "headers" not in path and isinstance(value, str) and value
            content[key] = Secret(value) if is_key and not _VARIABLE_REFERENCE.fullmatch(value) else value
        return content

    def _refused(self, path: Path, place: TextPlace, message: str) -> FileRefused:
        return FileRefused((Problem(file=self._file, place=place, field=field_name(path), message=message),))


def field_name(path: Path) -> str:
    """A path as people write it: `providers.openai.invalid_models[0]`."""
    name = ""
    for part in path:
        name += f"[{part}]" if isinstance(part, int) else f".{part}" if name else part
    return name


def _scalar(node: yaml.Node) -> str | bool | None:
    text = str(node.value)
    if not isinstance(node, yaml.ScalarNode) or node.style is not None:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    return PlainNumber(text) if _NUMBER.fullmatch(text) else text


def _place(mark: yaml.Mark) -> TextPlace:
    return TextPlace(line=mark.line + 1, column=mark.column + 1)


def _place_of_byte(data: bytes, at: int) -> TextPlace:
    before = data[:at]
    return TextPlace(line=before.count(b"\n") + 1, column=at - (before.rfind(b"\n") + 1) + 1)


def _refusal(event: NodeEvent, message: str) -> yaml.MarkedYAMLError:
    return yaml.MarkedYAMLError(None, None, message, event.start_mark)


def _syntax_problem(file: str, error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    message = error.problem or tr("this is not YAML")
    return Problem(file=file, place=_place(mark) if mark else None, message=message)
