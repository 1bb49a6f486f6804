"""A plain socket server that answers by path, so that a test can be any host: real bytes, one request a connection."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request as it came."""

    method: str
    target: str
    """Path and query."""
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the server sends. `status` is a whole status line's end, e.g. `404 Not Found`."""

    body: bytes = b""
    status: str = "200 OK"
    content_type: str = "application/json"
    headers: tuple[str, ...] = ()
    silent: bool = False
    """Say nothing, and keep the connection until the client leaves."""
    held: bool = False
    """Keep the connection after the body, too."""


NOT_FOUND = Reply(status="404 Not Found", body=b'{"error": {"message": "no such path"}}')


def of_json(content: object, status: str = "200 OK") -> Reply:
    return Reply(body=json.dumps(content).encode(), status=status)


def of_error(status: str, code: str) -> Reply:
    return of_json({"error": {"type": code, "code": code, "message": "no"}}, status)


def of_events(*chunks: object, end: str = "data: [DONE]\n\n") -> Reply:
    """Server-sent events, ended as OpenAI's chat completions end, or as `end` says."""
    lines = [f"data: {json.dumps(chunk)}\n\n" for chunk in chunks]
    return Reply(body="".join([*lines, end]).encode(), content_type="text/event-stream")


def chunk(text: str | None = None, **fields: object) -> dict[str, object]:
    """A piece of an answer of chat completions; without text its end."""
    choice: dict[str, object] = {"index": 0, "delta": {"content": text} if text is not None else {}}
    if text is None:
        choice["finish_reason"] = "stop"
    return {"id": "1", "object": "chat.completion.chunk", "model": "m", "choices": [choice], **fields}


@dataclass(slots=True)
class Host:
    """The server and what it was asked."""

    base_url: str
    asked: list[Asked] = field(default_factory=list[Asked])
    open_now: int = 0
    most_open: int = 0
    left: int = 0
    """How many clients closed a connection that the server kept."""


@asynccontextmanager
async def host(answer: Callable[[Asked], Reply] | Mapping[str, Reply]) -> AsyncGenerator[Host]:
    """Run a server on a free port of this computer. A mapping is by path; any other path is not found."""
    choose = answer if callable(answer) else lambda asked: answer.get(asked.path, NOT_FOUND)
    state = Host("")

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        state.open_now += 1
        state.most_open = max(state.most_open, state.open_now)
        try:
            asked = await _request(reader)
            state.asked.append(asked)
            reply = choose(asked)
            if reply.silent:
                await reader.read()
                state.left += 1
                return
            lines = [f"HTTP/1.1 {reply.status}", f"Content-Type: {reply.content_type}", *reply.headers]
            writer.write("\r\n".join([*lines, "Connection: close", "", ""]).encode() + reply.body)
            await writer.drain()
            if reply.held:
                await reader.read()
                state.left += 1
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the client went away
        finally:
            state.open_now -= 1
            writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as listening:
        state.base_url = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        yield state


@contextmanager
def host_in_thread(answer: Callable[[Asked], Reply] | Mapping[str, Reply]) -> Generator[Host]:
    """The same for tests whose own loop is Qt's: it goes on while that stands still."""
    begun = threading.Event()
    running: list[tuple[Host, asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def serve() -> None:
        end = asyncio.Event()
        async with host(answer) as state:
            running.append((state, asyncio.get_running_loop(), end))
            begun.set()
            await end.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    begun.wait()
    state, loop, end = running[0]
    try:
        yield state
    finally:
        loop.call_soon_threadsafe(end.set)
        thread.join()


async def _request(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    method, target, _ = head[0].split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Asked(method=method, target=target, headers=headers, body=body)
