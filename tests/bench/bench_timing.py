"""Time to first token and speed of eight lanes at once, against a server whose schedule is known.

Everything between the socket and the screen is real: dialect, run, session, eight panes that render, one event loop.
The server is a process of its own, so that its clock does not wait for our interpreter.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import socket
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from functools import partial
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from figures import MISSED

if TYPE_CHECKING:
    from abreast.core.dialects.base import Dialect

LANES = 8
TOKENS = 200
FIRST_S, GAP_S = 0.300, 0.020
TTFT_MS, TTFT_TOLERANCE_MS = 300.0, 15.0
SPEED, SPEED_TOLERANCE = 50.0, 1.0
WORDS = ("one ", "**two** ", "three. ", "`four` ", "five\n\n")


def serve(announce: Connection) -> None:
    """Answer every connection on schedule, each in a thread of its own."""
    with socket.create_server(("127.0.0.1", 0), backlog=LANES) as listener:
        announce.send(listener.getsockname()[1])
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=answer, args=(connection,), daemon=True).start()


def answer(connection: socket.socket) -> None:
    with connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        read_request(connection)
        asked_at = time.monotonic()
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")
        for number in range(TOKENS):
            time.sleep(max(0.0, asked_at + FIRST_S + number * GAP_S - time.monotonic()))
            connection.sendall(chunk(choices=[choice({"content": WORDS[number % len(WORDS)]})]))
        usage = {"prompt_tokens": 10, "completion_tokens": TOKENS, "total_tokens": 10 + TOKENS}
        connection.sendall(chunk(choices=[choice({}, "stop")]))
        connection.sendall(chunk(choices=[], usage=usage) + b"data: [DONE]\n\n")


def read_request(connection: socket.socket) -> None:
    head, body = b"", b""
    while b"\r\n\r\n" not in head:
        head += connection.recv(65536)
    head, _, body = head.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while len(body) < int(lengths[0]):
        body += connection.recv(65536)


def choice(delta: dict[str, str], finish_reason: str | None = None) -> dict[str, object]:
    return {"index": 0, "delta": delta, "finish_reason": finish_reason}


def chunk(**fields: object) -> bytes:
    message = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "paced", **fields}
    return f"data: {json.dumps(message)}\n\n".encode()


async def connected(dialect: Dialect) -> Dialect:
    return dialect


def measure(port: int, runs: int) -> int:
    from conditions import as_in_program
    from PySide6.QtWidgets import QApplication

    from abreast.core.dialects.base import Endpoint
    from abreast.core.dialects.build import build
    from abreast.core.events import LaneEvent
    from abreast.core.registry.spec import ModelRef, ModelSpec, ProviderSpec
    from abreast.core.run.run import LaneCall, Run
    from abreast.core.run.session import Session
    from abreast.ui.loop import run
    from abreast.ui.panes.board import PaneBoard
    from abreast.ui.panes.pane import Pane
    from abreast.ui.theme.theme import Scheme, Theme
    from abreast.ui.transcript.frame_clock import FrameClock

    app = QApplication([])
    collector = as_in_program(app)
    theme = Theme(app, Scheme.LIGHT)
    url = f"http://127.0.0.1:{port}/v1"
    provider = ProviderSpec(id="paced", label="Paced", dialect="openai-chat", base_url=url, needs_key=False)
    ref = ModelRef(provider=provider, model=ModelSpec(id="paced"))
    endpoint = Endpoint(provider_id="paced", label="Paced", dialect="openai-chat", base_url=url)
    session, board = Session(), PaneBoard()
    clock = FrameClock(board)
    for _ in range(LANES):
        board.add(Pane(session.add_lane(ref), theme.roles, 100, clock))
    # Wide enough for all of them: a pane out of sight renders less.
    board.resize(LANES * 400, 800)
    board.show()

    def emit(event: LaneEvent) -> None:
        record, pane = session.apply(event), board.pane(event.lane_id)
        if record is not None and pane is not None:
            pane.apply(event, session.lane(event.lane_id).turns[-1].shown_answer)

    async def turn() -> int:
        dialect = build(endpoint)
        connect = partial(connected, dialect)
        calls: list[LaneCall] = []
        for lane in session.lanes:
            request = session.begin_turn(lane.id, "Count.")
            calls.append(LaneCall(lane_id=lane.id, request=request, connect=connect))
            if (pane := board.pane(lane.id)) is not None:
                pane.start_turn("Count.")
        board.set_clock_running(True)
        try:
            await Run(calls, emit).run()
        finally:
            board.set_clock_running(False)
            await dialect.aclose()
        return report(session)

    try:
        return run(app, repeated(turn, runs))
    finally:
        collector.end()


async def repeated(turn: Callable[[], Coroutine[None, None, int]], runs: int) -> int:
    missed = 0
    for number in range(1, runs + 1):
        print(f"run {number} of {runs}")
        missed += await turn()
    print(f"{runs - missed} runs of {runs} within the goals")
    return MISSED if missed else 0


def report(session: object) -> int:
    from abreast.core.run.session import Session
    from abreast.core.run.timing import figures_of

    assert isinstance(session, Session)
    missed = 0
    print(
        f"lane    time to first token         speed    state   (goals: {TTFT_MS:.0f} +-{TTFT_TOLERANCE_MS:.0f} ms, "
        f"{SPEED:.0f} +-{SPEED_TOLERANCE:.0f} tok/s)"
    )
    for lane in session.lanes:
        record = lane.turns[-1].shown_answer.record
        figures = figures_of(record)
        ttft_ms, speed = (figures.ttft_s or 0.0) * 1000, figures.tokens_per_s or 0.0
        is_good = abs(ttft_ms - TTFT_MS) <= TTFT_TOLERANCE_MS and abs(speed - SPEED) <= SPEED_TOLERANCE
        missed += not is_good
        reason = "" if record.error is None else record.error.message
        print(
            f"{lane.letter}    {ttft_ms:16.1f} ms {speed:14.2f} tok/s   loop late by {(figures.lag_s or 0.0) * 1000:4.0f} ms   {record.state}{'' if is_good else '  MISSED'} {reason}"
        )
    return MISSED if missed else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1, help="how many times; 20 of 20 are to be within the goals")
    runs: int = parser.parse_args().runs
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    spawn = multiprocessing.get_context("spawn")
    here, there = spawn.Pipe()
    server = spawn.Process(target=serve, args=(there,), daemon=True)
    server.start()
    try:
        return measure(here.recv(), runs)
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    sys.exit(main())
