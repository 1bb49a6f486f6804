"""Unpacks answers piece by piece, so that a few kilobytes cannot become gigabytes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from functools import cache

import httpx2

from abreast.core.transport.limits import Limits


class TooWellPacked(Exception):
    """The answer unpacks to far more than text can."""


@cache
def unpackable() -> frozenset[str]:
    """The encodings that can be unpacked here. What the HTTP library asks for by itself is what it can unpack."""
    offered = httpx2.AsyncClient(transport=httpx2.AsyncBaseTransport()).headers["Accept-Encoding"]
    return frozenset(name.strip() for name in offered.split(","))


async def unpacked(chunks: AsyncIterator[bytes], encoding: str, limits: Limits) -> AsyncGenerator[bytes, None]:
    """What `chunks` stand for, each piece at most 1 MB and as soon as its last byte was read.

    Raises:
        TooWellPacked: at the first piece beyond the limit, before the rest is unpacked.
        httpx2.DecodingError: if the bytes are damaged.
    """
    packed = _Counted(chunks)
    unpacked_bytes = 0
    response = httpx2.Response(200, headers={"Content-Encoding": encoding}, stream=packed)
    async with aclosing(response.aiter_bytes()) as pieces:
        async for piece in pieces:
            unpacked_bytes += len(piece)
            if unpacked_bytes > max(limits.ratio_free_bytes, limits.ratio * packed.count_bytes):
                raise TooWellPacked
            if piece:
                yield piece
                # One chunk may hold many pieces: the other lanes have their turn between them.
                await asyncio.sleep(0)


class _Counted(httpx2.AsyncByteStream):
    def __init__(self, chunks: AsyncIterator[bytes]) -> None:
        self.count_bytes = 0
        self._chunks = chunks

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._chunks:
            self.count_bytes += len(chunk)
            yield chunk
