"""A server of plain sockets in a process of its own, that answers OpenAI's chat completions and Anthropic's messages.

A process, so that its work is in none of the measured figures; plain sockets, so that each piece of an answer leaves as one write.
"""

from __future__ import annotations

import json
import multiprocessing
import socket
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
_MODELS = b'{"object": "list", "data": [{"id": "m", "object": "model"}]}'


def chat_pieces(words: Sequence[str]) -> list[bytes]:
    """An answer of chat completions, each word a chunk."""
    shared = {"id": "c-1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    deltas = [{"index": 0, "delta": {"content": word}, "finish_reason": None} for word in words]
    end = {"index": 0, "delta": {}, "finish_reason": "stop"}
    usage = {"prompt_tokens": 10, "completion_tokens": len(words), "total_tokens": 10 + len(words)}
    chunks = [{**shared, "choices": [choice]} for choice in (*deltas, end)]
    return [*map(_event, [*chunks, {**shared, "choices": [], "usage": usage}]), b"data: [DONE]\n\n"]


def message_pieces(words: Sequence[str]) -> list[bytes]:
    """An answer of Anthropic's messages, each word a delta."""
    message = {"id": "m-1", "type": "message", "role": "assistant", "model": "m", "content": [], "stop_reason": None}
    usage = {"input_tokens": 10, "output_tokens": 1}
    events: list[dict[str, object]] = [
        {"type": "message_start", "message": {**message, "stop_sequence": None, "usage": usage}},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        *({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": word}} for word in words),
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": len(words)}},
        {"type": "message_stop"},
    ]
    return [b"event: " + str(event["type"]).encode() + b"\n" + _event(event) for event in events]


@contextmanager
def answering(words: Sequence[str], *, gap_s: float = 0.0) -> Generator[str]:
    """Run the server; yields `http://host:port`. `gap_s`: from one piece to the next, without which all is one write."""
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    process = spawn.Process(target=_serve, args=(there, list(words), gap_s), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{here.recv()}"
    finally:
        process.terminate()
        process.join()


def _event(content: object) -> bytes:
    return f"data: {json.dumps(content)}\n\n".encode()


def _serve(announce: Connection, words: list[str], gap_s: float) -> None:
    answer = partial(_answer, chat=chat_pieces(words), messages=message_pieces(words), gap_s=gap_s)
    with socket.create_server(("127.0.0.1", 0), backlog=16) as listener:
        announce.send(listener.getsockname()[1])
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=answer, args=(connection,), daemon=True).start()


def _answer(connection: socket.socket, *, chat: list[bytes], messages: list[bytes], gap_s: float) -> None:
    with connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        target = _asked(connection)
        if target.startswith("GET"):
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
            connection.sendall(head + _MODELS)
            return
        pieces = messages if target.endswith("/messages") else chat
        if not gap_s:
            connection.sendall(_HEAD + b"".join(pieces))
            return
        connection.sendall(_HEAD)
        begun_s = time.monotonic()
        for number, piece in enumerate(pieces):
            time.sleep(max(0.0, begun_s + number * gap_s - time.monotonic()))
            connection.sendall(piece)


def _asked(connection: socket.socket) -> str:
    """Read one request. Returns its method and path."""
    content = b""
    while b"\r\n\r\n" not in content:
        content += connection.recv(65536)
    head, _, body = content.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    lengths = [int(line.split(b":")[1]) for line in lines if line.lower().startswith(b"content-length:")]
    while len(body) < sum(lengths):
        body += connection.recv(65536)
    return lines[0].decode("latin-1").rpartition(" ")[0].partition("?")[0]
