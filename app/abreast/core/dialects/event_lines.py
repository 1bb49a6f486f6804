"""Cuts an answer into lines, and lines into server-sent events.

The SDKs have readers of their own, which are not used: they build their models at the first event, lose that event
behind a byte order mark, end the answer at one damaged event, and collect a line that never ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_LINE_END = re.compile(rb"\r\n|\n|\r")
_OTHER_FIELDS = frozenset({"", "id", "retry"})  # a comment has an empty name


class LineTooLong(Exception):
    """A line exceeds the limit."""


class Lines:
    """Cuts bytes into lines that end in LF, CR or CRLF, wherever the pieces are split."""

    def __init__(self, most_bytes: int) -> None:
        self.mended = 0
        """How many lines were no UTF-8; what is none in them became U+FFFD."""
        self._most_bytes = most_bytes
        self._rest = bytearray()
        self._follows_cr = False
        self._is_first = True

    def feed(self, chunk: bytes) -> Iterator[str]:
        """The lines that `chunk` completes.

        Raises:
            LineTooLong: if a line, complete or not, exceeds the limit.
        """
        if self._follows_cr and chunk.startswith(b"\n"):
            chunk = chunk[1:]
            self._follows_cr = False
        if not chunk:
            return
        self._follows_cr = chunk.endswith(b"\r")
        *complete, last = _LINE_END.split(chunk)
        for piece in complete:
            self._append(piece)
            yield self._line()
        self._append(last)

    def rest(self) -> Iterator[str]:
        """The last line, if the answer ended within it."""
        if self._rest:
            yield self._line()

    def _append(self, piece: bytes) -> None:
        self._rest += piece
        if len(self._rest) > self._most_bytes:
            raise LineTooLong

    def _line(self) -> str:
        try:
            text = self._rest.decode()
        except UnicodeDecodeError:
            self.mended += 1
            text = self._rest.decode("utf-8", "replace")
        self._rest.clear()
        if self._is_first:
            self._is_first = False
            text = text.removeprefix("\ufeff")
        return text


class Events:
    """Puts lines together into server-sent events."""

    def __init__(self) -> None:
        self.strange_lines = 0
        """How many lines were neither fields nor comments."""
        self._name = ""
        self._data: list[str] = []

    def feed(self, line: str) -> tuple[str, str] | None:
        """Name and data of the event that `line` completes."""
        if not line:
            return self._complete()
        field, _, value = line.partition(":")
        if field == "data":
            self._data.append(value.removeprefix(" "))
        elif field == "event":
            self._name = value.removeprefix(" ")
        elif field not in _OTHER_FIELDS:
            self.strange_lines += 1
        return None

    def _complete(self) -> tuple[str, str] | None:
        name, data = self._name, self._data
        self._name, self._data = "", []
        return (name, "\n".join(data)) if data else None
