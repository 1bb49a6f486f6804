"""The misbehaving server: plain sockets, one class a fault, in the words of each dialect.

A fault is a subclass of `Fault` that overrides `answer`. It is made for one `Wire` and lives for one test.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager, suppress
from types import MappingProxyType
from typing import Any

from fault_wires import Wire

from routed_server import Asked


class Connection:
    """One connection that a client has opened. It is closed after `Fault.answer` has returned."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def head(self, content_type: str, *headers: str, status: str = "200 OK") -> None:
        """The status and the headers; the answer ends where the connection does, unless `headers` say otherwise."""
        lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *headers, "Connection: close", "", ""]
        await self.send("\r\n".join(lines).encode())

    async def send(self, data: bytes) -> None:
        """Write, and wait until the client reads."""
        self._writer.write(data)
        await self._writer.drain()

    async def packet(self, data: bytes) -> None:
        """Write what the client is to read apart from what comes before and behind it."""
        self._writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await self.send(data)
        # One turn of the loop for the client's read: both share it here.
        for _ in range(2):
            await asyncio.sleep(0)

    async def chunk(self, data: bytes) -> None:
        """One chunk of `Transfer-Encoding: chunked`; an empty one ends the answer."""
        await self.send(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    async def held(self) -> None:
        """Say nothing more until the client leaves."""
        with suppress(ConnectionError):
            await self._reader.read()

    def reset(self) -> None:
        """End the connection as a crashed host does, with RST."""
        raw = self._writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()


class Fault:
    """One way to misbehave; this one answers perfectly.

    `answer` gets each request. `where` is overridden by faults that nobody listens for.
    """

    tls: ssl.SSLContext | None = None
    """Set it to listen with TLS."""
    entry: Mapping[str, Any] = MappingProxyType({})
    """Further fields of the provider's entry."""
    model_entry: Mapping[str, Any] = MappingProxyType({})
    """Further fields of the model's."""
    scheme = "http"
    host = "127.0.0.1"
    """Where it listens, and as what it is asked."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.asked: list[Asked] = []
        self.opened = 0
        """How many connections were accepted."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        """Answer one request."""
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.whole())

    async def connected(self, connection: Connection) -> bool:
        """A connection was accepted. Returns whether a request is to be read from it."""
        return True

    @asynccontextmanager
    async def where(self) -> AsyncGenerator[str]:
        """Serve, and give the base address."""
        async with serving(self) as port:
            host = f"[{self.host}]" if ":" in self.host else self.host
            yield f"{self.scheme}://{host}:{port}{self.wire.prefix}"


@asynccontextmanager
async def serving(fault: Fault) -> AsyncGenerator[int]:
    """Listen for a fault on a free port. All connections are closed at the end, whatever the client does."""
    writers: set[asyncio.StreamWriter] = set()
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        fault.opened += 1
        writers.add(writer)
        tasks.add(asyncio.current_task())  # type: ignore[arg-type]
        connection = Connection(reader, writer)
        try:
            if await fault.connected(connection):
                asked = await _request(reader)
                fault.asked.append(asked)
                await fault.answer(asked, connection)
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            pass  # the client went away
        except asyncio.CancelledError:
            pass  # the end of `serving`: asyncio's streams would report it as a fault of theirs
        finally:
            writer.close()

    server = await asyncio.start_server(serve, fault.host, 0, ssl=fault.tls, limit=2**20)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in writers:
            writer.transport.abort()


async def _request(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Asked(method=method, target=target, headers=headers, body=body)
