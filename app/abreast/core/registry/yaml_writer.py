"""Writes values as YAML that every reader of YAML understands alike: what could be taken for something else is quoted."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, cast

from abreast.core.language import tr
from abreast.core.registry.yaml_reader import Path, PlainNumber
from abreast.core.secret import Secret

WIDTH = 110
_PLAIN = re.compile(r"[A-Za-z](?:[A-Za-z0-9_./@+-]|[ :](?=[A-Za-z0-9_/]))*")
# YAML 1.1 knows more words for true and false than this program.
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_BLOCK_FIELDS = frozenset({"models"})
_BLOCK_LISTS = frozenset({"lanes"})


class CannotWrite(ValueError):
    """A value has no place in a settings file. The message says why, without the value."""


def as_content(value: Any) -> Any:
    """A Python value in the form in which `yaml_reader` would give it back: numbers by spelling, tuples as lists.

    Raises:
        CannotWrite: for what such a file cannot hold.
    """
    match value:
        case None | bool() | PlainNumber() | Secret():
            return value
        case str():
            return str(value)
        case int():
            return PlainNumber(value)
        case Decimal() if value.is_finite():
            return PlainNumber(format(value, "f"))
        case float() if math.isfinite(value):
            return PlainNumber(repr(value))
        case Mapping():
            items = cast("Mapping[object, Any]", value)
            return {str(key): as_content(item) for key, item in items.items()}
        case list() | tuple():
            return [as_content(item) for item in cast("Iterable[Any]", value)]
        case _:
            raise _unknown(value)


def _unknown(value: Any) -> CannotWrite:
    return CannotWrite(
        tr("A value of the kind {kind} cannot be written to a settings file.", kind=type(value).__name__)
    )


def same(one: Any, other: Any) -> bool:
    """Whether two contents are equal in kind, spelling and order: the number 1, the text "1" and true all differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        pairs = zip(cast("dict[str, Any]", one).items(), cast("dict[str, Any]", other).items(), strict=False)
        return len(cast("dict[str, Any]", one)) == len(cast("dict[str, Any]", other)) and all(
            key == other_key and same(value, other_value) for (key, value), (other_key, other_value) in pairs
        )
    if isinstance(one, list) and isinstance(other, list):
        items, others = cast("list[Any]", one), cast("list[Any]", other)
        return len(items) == len(others) and all(same(a, b) for a, b in zip(items, others, strict=True))
    return type(cast("object", one)) is type(cast("object", other)) and bool(one == other)


def flow(value: Any) -> str:
    """A value on one line.

    Raises:
        CannotWrite: for a `Secret`.
    """
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case PlainNumber():
            return str(value)
        case str():
            return text(value)
        case dict():
            items = cast("dict[str, Any]", value).items()
            return "{" + ", ".join(f"{text(key)}: {flow(item)}" for key, item in items) + "}"
        case list():
            return "[" + ", ".join(flow(item) for item in cast("list[Any]", value)) + "]"
        case Secret():
            raise CannotWrite(tr("A key is not written to a settings file; it belongs into the keyring."))
        case _:
            raise _unknown(value)


def text(value: str) -> str:
    """A text on one line, quoted unless it is plainly a text."""
    if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
        return value
    return f'"{"".join(map(_escaped, value))}"'


def literal(value: str) -> tuple[str, list[str]] | None:
    """The head (`|-`) and the lines of a text of several lines; `None` if it is not to be written so."""
    body = value.removesuffix("\n")
    lines = body.split("\n")
    if len(lines) < 2 or not lines[-1] or lines[0].startswith(" ") or not lines[0]:
        return None
    if any(not line.isprintable() or line != line.rstrip() for line in lines):
        return None
    return ("|" if value.endswith("\n") else "|-"), lines


def as_block(value: Any, path: Path, column: int) -> bool:
    """Whether a mapping or list at `path`, whose field stands at `column`, is given lines of its own."""
    if not isinstance(value, dict | list) or not value:
        return False
    if isinstance(value, dict) and (len(path) <= 2 or path[-1] in _BLOCK_FIELDS):
        return True
    if isinstance(value, list) and path[-1] in _BLOCK_LISTS:
        return True
    return column + len(str(path[-1])) + 2 + len(flow(value)) > WIDTH


def field_lines(path: Path, value: Any, column: int, step: int) -> list[str]:
    """The lines of one field `name: value`, without line ends. `path` ends with its name."""
    head = " " * column + text(str(path[-1])) + ":"
    if as_block(value, path, column):
        return [head, *inner_lines(path, value, column + step, step)]
    if isinstance(value, str) and not isinstance(value, PlainNumber) and (long := literal(value)):
        mark, lines = long
        return [f"{head} {mark}", *indented(lines, column + step)]
    return [f"{head} {flow(value)}"]


def inner_lines(path: Path, value: Any, column: int, step: int) -> list[str]:
    """The lines of what stands inside a mapping or list at `path`."""
    if isinstance(value, list):
        return [" " * column + f"- {flow(item)}" for item in cast("list[Any]", value)]
    fields = cast("dict[str, Any]", value).items()
    return [line for name, item in fields for line in field_lines((*path, name), item, column, step)]


def indented(lines: Iterable[str], column: int) -> list[str]:
    """Lines moved to the right; empty ones stay empty."""
    return [" " * column + line if line else "" for line in lines]


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable() and not 0xD800 <= ord(character) <= 0xDFFF:
        return character
    known = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
    code = ord(character)
    return known.get(character) or (f"\\u{code:04X}" if code <= 0xFFFF else f"\\U{code:08X}")
