"""Finds the objects in a JSON file one after the other, so that a file of any size fits into memory.

A file is a list of objects, one object, or one object a line. Only strings and brackets are looked at here; whether an
object is good is seen when it is read. So a broken one is told and the next one is found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from abreast.core.language import mark, tr

CHUNK_BYTES = 1 << 18
MAX_ENTRY_BYTES = 32 << 20
"""For what other programs write. Read into memory an entry takes several times its size."""
MAX_OWN_ENTRY_BYTES = 256 << 20
"""For what Abreast wrote, which nobody should be unable to read back."""
MAX_DEPTH = 100
MAX_PARTS = 1_000_000
"""Strings and brackets in one entry: small ones take many times their bytes in memory."""

_UTF8_BOM = b"\xef\xbb\xbf"
_OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff", b"\0")
_OPENING = ord("{")
# Whole strings in one step; a quote alone is a string that goes on in the next chunk.
_PART = re.compile(rb'"(?:[^"\\]++|\\.)*+"|["{}\[\]]', re.DOTALL)
_REST_OF_STRING = re.compile(rb'(?:[^"\\]++|\\.)*+', re.DOTALL)
_BETWEEN = b" \t\r\n,[]"


class Readable(Protocol):
    """A file, or a file in an archive."""

    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An object of a file."""

    number: int
    """Counts from 1."""
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """A part of a file that is no object, or one that is not read."""

    number: int
    why: str


class WrongEncoding(Exception):
    """The file is not UTF-8."""


def entries(file: Readable, *, max_bytes: int = MAX_ENTRY_BYTES) -> Iterator[Entry | Unreadable]:
    """The objects of a file in their order.

    Raises:
        WrongEncoding: if the file is in UTF-16 or UTF-32.
        OSError: if it cannot be read.
    """
    scanner = _Scanner(max_bytes)
    first = True
    while chunk := file.read(CHUNK_BYTES):
        if first:
            if chunk.startswith(_OTHER_ENCODINGS):
                raise WrongEncoding
            chunk, first = chunk.removeprefix(_UTF8_BOM), False
        yield from scanner.feed(chunk)
    yield from scanner.end()


class _Scanner:
    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._number = 0
        self._depth = 0
        self._in_string = False
        self._escaped = False
        self._in_junk = False
        self._begin()

    def _begin(self) -> None:
        self._pieces: list[bytes] = []
        self._bytes = 0
        self._parts = 0
        self._why: str | None = None

    def feed(self, chunk: bytes) -> Iterator[Entry | Unreadable]:
        at = 0
        while at < len(chunk):
            if self._depth == 0:
                begin = chunk.find(_OPENING, at)
                between = chunk[at:] if begin < 0 else chunk[at:begin]
                yield from self._note_junk(between)
                if begin < 0:
                    return
                self._begin()
                self._in_junk = False
                at = begin
            end = self._walk(chunk, at)
            self._keep(chunk[at:end])
            at = end
            if self._depth == 0:
                yield self._made()

    def end(self) -> Iterator[Unreadable]:
        if self._depth:
            self._number += 1
            yield Unreadable(number=self._number, why=mark("the file ends in the middle of it"))

    def _walk(self, chunk: bytes, at: int) -> int:
        """Follow an entry to its end, or to that of the chunk. Returns where that is."""
        if self._in_string:
            at = self._leave_string(chunk, at)
        depth, parts = self._depth, self._parts
        for part in _PART.finditer(chunk, at):
            parts += 1
            token = part[0]
            if len(token) > 1:
                continue
            if token in b"{[":
                depth += 1
                if depth > MAX_DEPTH:
                    self._why = self._why or mark("it is nested too deeply")
            elif token in b"}]":
                depth -= 1
                if depth == 0:
                    self._depth = 0
                    return part.end()
            else:
                self._in_string = True
                self._leave_string(chunk, part.end())
                break
        self._depth, self._parts = depth, parts
        if parts > MAX_PARTS:
            self._why = self._why or mark("it has too many parts")
        return len(chunk)

    def _leave_string(self, chunk: bytes, at: int) -> int:
        """Go on behind the string in which the chunk began, or in which it ends."""
        if self._escaped:
            at += 1
            self._escaped = False
        rest = _REST_OF_STRING.match(chunk, at)
        end = rest.end() if rest else at
        if end < len(chunk) and chunk[end] == ord('"'):
            self._in_string = False
            return end + 1
        # Only a backslash that ends the chunk stops the pattern before the end.
        self._escaped = end < len(chunk)
        return len(chunk)

    def _keep(self, piece: bytes) -> None:
        self._bytes += len(piece)
        if self._bytes > self._max_bytes:
            self._why = self._why or tr("it is larger than {size_mb} MB", size_mb=self._max_bytes >> 20)
        if self._why is None:
            self._pieces.append(piece)
        else:
            self._pieces.clear()

    def _made(self) -> Entry | Unreadable:
        self._number += 1
        if self._why is not None:
            return Unreadable(number=self._number, why=self._why)
        data = b"".join(self._pieces)
        self._pieces.clear()
        return Entry(number=self._number, data=data)

    def _note_junk(self, between: bytes) -> Iterator[Unreadable]:
        if between.strip(_BETWEEN) and not self._in_junk:
            self._in_junk = True
            self._number += 1
            yield Unreadable(number=self._number, why=mark("it is not a JSON object"))
