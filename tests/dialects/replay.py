"""A plain socket server that answers every request with given pieces of bytes, and remembers what it was asked.

A real server cannot be made to split its answer at a given byte or to break off there.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from abreast.core.chat import ChatRequest, Message, Sampling
from abreast.core.dialects.base import DialectName, Endpoint
from abreast.core.dialects.build import build
from abreast.core.events import Completed, StreamEvent, TextDelta

FOLDER = Path(__file__).parents[1] / "data" / "recorded"
NAMES: tuple[DialectName, ...] = ("openai-chat", "openai-responses", "anthropic", "ollama")
REQUEST = ChatRequest(
    model="m", messages=(Message.user("Say hi."),), sampling=Sampling(temperature=0.0, max_output_tokens=8)
)
CONTENT_TYPES = {"ollama": "application/x-ndjson"}


def recorded(name: DialectName) -> bytes:
    """The answer of a real server."""
    return (FOLDER / f"{name}.txt").read_bytes()


def text_of(events: Sequence[StreamEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextDelta))


def end_of(events: Sequence[StreamEvent]) -> Completed:
    assert isinstance(events[-1], Completed)
    return events[-1]


@dataclass(slots=True)
class Replay:
    """What the server does and saw."""

    pieces: Sequence[bytes]
    status: str = "200 OK"
    content_type: str = "text/event-stream"
    headers: Sequence[str] = ()
    hold: bool = False
    """Keep the connection open after the last piece instead of ending the answer."""
    host: str = "127.0.0.1"
    port: int = 0
    """0: any that is free."""
    requests: list[bytes] = field(default_factory=list)
    closed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the client has closed a connection that was held."""
    base_url: str = ""


@asynccontextmanager
async def served(replay: Replay) -> AsyncGenerator[Replay]:
    """Run the server on a free port of this computer."""

    connections: list[asyncio.StreamWriter] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        head = await reader.readuntil(b"\r\n\r\n")
        length = next(
            (int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0
        )
        replay.requests.append(head + await reader.readexactly(length))
        lines = [f"HTTP/1.1 {replay.status}", f"Content-Type: {replay.content_type}", *replay.headers]
        writer.write("\r\n".join([*lines, "Connection: close", "", ""]).encode())
        for piece in replay.pieces:
            writer.write(piece)
            await writer.drain()
        if replay.hold:
            await reader.read()
            replay.closed.set()
        writer.close()

    server = await asyncio.start_server(answer, replay.host, replay.port)
    host = f"[{replay.host}]" if ":" in replay.host else replay.host
    replay.base_url = f"http://{host}:{server.sockets[0].getsockname()[1]}"
    try:
        yield replay
    finally:
        server.close()
        for connection in connections:
            connection.close()
        for connection in connections:
            with suppress(ConnectionError):
                await connection.wait_closed()


async def replayed(
    name: DialectName, body: bytes, content_type: str | None = None, *, headers: Sequence[str] = ()
) -> list[StreamEvent]:
    """What the dialect makes of an answer with this body. It raises what the dialect raises."""
    replay = Replay([body], content_type=content_type or CONTENT_TYPES.get(name, "text/event-stream"), headers=headers)
    async with served(replay):
        dialect = build(Endpoint(provider_id="p", label="P", dialect=name, base_url=replay.base_url))
        try:
            return [event async for event in dialect.stream(REQUEST)]
        finally:
            await dialect.aclose()
