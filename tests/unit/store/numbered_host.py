"""A host on a plain socket that streams numbered words as OpenAI's chat completions do, at the pace its model is named for."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Generator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import count

LANES = 8
TICK_S = 0.02
BURST = "m0"
"""The model that sends 3 KB at a time, and so lets all be written; the others send two words, and go on alone."""
SHORTEST_TICKS, MORE_TICKS = 8, 5
"""The first model's answer ends after so many ticks, each further one's so many later."""


def word(number: int) -> str:
    return f"{number:05} "


def whole_answer(model: str) -> str:
    return "".join(_deltas(model))


def _deltas(model: str) -> Generator[str]:
    number = count()
    words = 512 if model == BURST else 2
    for _ in range(SHORTEST_TICKS + MORE_TICKS * int(model[1:])):
        yield "".join(word(next(number)) for _ in range(words))


@contextmanager
def numbered_host() -> Generator[str]:
    """Run the host on a thread of its own. Gives the address of its API."""
    begun = threading.Event()
    running: list[tuple[int, asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def serve() -> None:
        end = asyncio.Event()
        async with await asyncio.start_server(_answer, "127.0.0.1", 0) as listening:
            running.append((listening.sockets[0].getsockname()[1], asyncio.get_running_loop(), end))
            begun.set()
            await end.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    begun.wait()
    port, loop, end = running[0]
    try:
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        loop.call_soon_threadsafe(end.set)
        thread.join()


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    # The client is killed at any moment.
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        length = next(int(line.split(":")[1]) for line in head.split("\r\n") if line.startswith("content-length"))
        model = json.loads(await reader.readexactly(length))["model"]
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
        for event in _events(model):
            writer.write(event)
            await writer.drain()
            await asyncio.sleep(TICK_S)
        writer.write(_event({}, "stop") + b"data: [DONE]\n\n")
        await writer.drain()
    writer.close()


@cache
def _events(model: str) -> tuple[bytes, ...]:
    """Encoded once: the host shares its processor with those who are killed."""
    return tuple(_event({"content": delta}) for delta in _deltas(model))


def _event(delta: dict[str, str], finish_reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    chunk = {"id": "1", "object": "chat.completion.chunk", "model": "m", "choices": [choice]}
    return f"data: {json.dumps(chunk)}\n\n".encode()
