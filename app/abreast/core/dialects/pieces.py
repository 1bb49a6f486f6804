"""Reads an answer piece by piece as its bytes come, and knows what servers send in the place of one."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, suppress
from enum import Enum
from typing import NamedTuple

import httpx2

from abreast.core.dialects.base import Endpoint
from abreast.core.dialects.event_lines import Events, Lines, LineTooLong
from abreast.core.dialects.json_values import LARGE_CHARS, JsonObject, decoded, mapping
from abreast.core.dialects.large_json import decoded_in_steps
from abreast.core.dialects.refusals import web_page_words
from abreast.core.errors import LimitExceeded, NotAnApi, StreamIncomplete
from abreast.core.language import tr
from abreast.core.transport.limits import Limits
from abreast.core.transport.redaction import redact

MAX_DAMAGED = 3
"""So many events may be skipped before the answer is given up."""
_BOM = b"\xef\xbb\xbf"
_PAGE_BYTES = 64 * 1024
# How a document begins that is laid out over several lines. A line of a stream holds its whole object.
_LAID_OUT = re.compile(rb"\{[ \t]*[\r\n]")


class Form(Enum):
    """What a piece of an answer is."""

    EVENT = "event"
    """One event of a stream, or one line of it."""
    DONE = "done"
    """The `[DONE]` that ends OpenAI's streams."""
    WHOLE = "whole"
    """The whole answer as one document, from a server that does not stream."""


class Piece(NamedTuple):
    form: Form
    fields: JsonObject
    name: str = ""
    """The event's name, if it has one."""


class Pieces:
    """The pieces of one answer.

    Args:
        is_lines: Whether the stream is one object a line, not server-sent events.
    """

    def __init__(self, response: httpx2.Response, endpoint: Endpoint, *, is_lines: bool) -> None:
        self._response = response
        self._endpoint = endpoint
        self._is_lines = is_lines
        self._lines = Lines(Limits().line_bytes)
        self._events = Events()
        self._arrived: Iterator[str] = iter(())
        """The lines of the last read that nobody has looked at yet."""
        self._sound = 0
        self._skipped = 0

    @property
    def damaged(self) -> int:
        """How many events were skipped, or had characters replaced, because their bytes were damaged."""
        return self._skipped + self._lines.mended

    def behind(self) -> int:
        """How many events had come with the last piece, but behind it. They are used up; a mere `[DONE]` is none of them."""
        found = 0
        with suppress(LineTooLong):
            for line in self._arrived:
                data = line if self._is_lines else (self._events.feed(line) or ("", ""))[1]
                found += data.strip() not in ("", "[DONE]")
        return found

    async def read(self) -> AsyncGenerator[Piece, None]:
        """Each piece as soon as its last byte was read. The first character tells the form: types are often wrong.

        Raises:
            NotAnApi: if it is a web page, or of a format that is not the API's.
            StreamIncomplete: if too many events are damaged.
            LimitExceeded: at a line without end.
        """
        head = b""
        async with aclosing(self._response.aiter_raw()) as chunks:
            if self._content_type() == "text/html":
                raise self._page(await _text(head, chunks, _PAGE_BYTES))
            async for chunk in chunks:
                head += chunk
                start = head.removeprefix(_BOM).lstrip()
                if _BOM.startswith(head) or (self._is_lines and start and not start.strip(b"{ \t")):
                    continue
                if not start:
                    head = b""
                    continue
                if start.startswith(b"<"):
                    raise self._page(await _text(head, chunks, _PAGE_BYTES))
                if _LAID_OUT.match(start) or (start.startswith(b"{") and not self._is_lines):
                    yield await self._document(await _text(head, chunks, Limits().answer_bytes))
                    return
                async with aclosing(self._streamed(head, chunks)) as pieces:
                    async for piece in pieces:
                        yield piece
                return

    async def _streamed(self, head: bytes, chunks: AsyncGenerator[bytes, None]) -> AsyncGenerator[Piece, None]:
        try:
            async for piece in self._fed(head):
                yield piece
            async for chunk in chunks:
                async for piece in self._fed(chunk):
                    yield piece
        except LineTooLong as error:
            raise LimitExceeded(
                tr(
                    "{label} sent a line of more than {size_mb} MB; the answer was cut.",
                    label=self._endpoint.label,
                    size_mb=Limits().line_bytes // 2**20,
                ),
                provider_id=self._endpoint.provider_id,
                may_be_billed=True,
            ) from error
        # The empty line behind the last event may be missing. An object that was cut does not parse, so none is made up.
        for line in (*self._lines.rest(), ""):
            if (piece := await self._of_line(line)) is not None:
                yield piece
        if not self._sound and (self._skipped or self._events.strange_lines):
            raise self._other_format()

    async def _fed(self, chunk: bytes) -> AsyncGenerator[Piece, None]:
        is_large = False
        self._arrived = self._lines.feed(chunk)
        for line in self._arrived:
            is_large |= len(line) > LARGE_CHARS
            if is_large:
                # To put a line of megabytes together takes milliseconds, to use it more: others have their turn.
                await asyncio.sleep(0)
            if (piece := await self._of_line(line)) is not None:
                if is_large:
                    await asyncio.sleep(0)
                yield piece

    async def _of_line(self, line: str) -> Piece | None:
        """The piece that a line completes."""
        if self._is_lines:
            return await self._object("", line) if line.strip() else None
        if (event := self._events.feed(line)) is not None:
            name, data = event
            if data.strip() == "[DONE]":
                self._sound += 1
                return Piece(Form.DONE, {}, name)
            return await self._object(name, data)
        return None

    async def _object(self, name: str, data: str) -> Piece | None:
        try:
            value = await _decoded(data)
        except ValueError as error:
            if name == "error":
                return Piece(Form.EVENT, {"error": data}, name)
            self._skipped += 1
            if self._skipped > MAX_DAMAGED:
                raise (self._too_damaged() if self._sound else self._other_format()) from error
            return None
        self._sound += 1
        return Piece(Form.EVENT, mapping(value), name)

    def _content_type(self) -> str:
        return self._response.headers.get("content-type", "").split(";")[0].strip().casefold()

    async def _document(self, text: str) -> Piece:
        try:
            return Piece(Form.WHOLE, mapping(await _decoded(text)))
        except ValueError as error:
            raise self._other_format() from error

    def _page(self, text: str) -> NotAnApi:
        endpoint = self._endpoint
        return NotAnApi(
            web_page_words(text, endpoint.base_url),
            provider_id=endpoint.provider_id,
            status=self._response.status_code,
            details=redact(text, [endpoint.key] if endpoint.key else []),
        )

    def _other_format(self) -> NotAnApi:
        return NotAnApi(
            tr(
                "{label} sent something that is not its API's format. Check the address {base_url}.",
                label=self._endpoint.label,
                base_url=self._endpoint.base_url,
            ),
            provider_id=self._endpoint.provider_id,
            may_be_billed=True,
        )

    def _too_damaged(self) -> StreamIncomplete:
        return StreamIncomplete(
            tr(
                "More than {most} events from {label} were damaged; the answer was cut. Try again.",
                most=MAX_DAMAGED,
                label=self._endpoint.label,
            ),
            provider_id=self._endpoint.provider_id,
            may_be_billed=True,
        )


async def _text(head: bytes, chunks: AsyncGenerator[bytes, None], most_bytes: int) -> str:
    content = bytearray(head)
    async for chunk in chunks:
        content += chunk
        if len(content) > most_bytes:
            break
    return content.removeprefix(_BOM).decode("utf-8", "replace")


async def _decoded(text: str) -> object:
    return decoded(text) if len(text) <= LARGE_CHARS else await decoded_in_steps(text)
