"""The whole matrix of faults in panes that render: how long the window stands still, and what the pane beside loses.

Each row of `tests/faults` is tried with each of its dialects on the program's own loop: one pane is served by the fault,
the one beside it by a perfect server that writes 30 pieces, one every 10 ms. Both servers are processes of their own.
Both answers go into a real history.

Prints the longest time that a timer of 5 ms beside the panes came late, and how much of it the window's thread was at
work: on a busy computer the first is longer. Then by how much later than alone the last piece of the pane beside was
there. Ends with 1 if a goal is missed. Arguments: numbers of rows; without, all.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import partial
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "faults"))

from fault_asking import KEY, PROMPT, model_ref
from fault_rows import Row
from fault_server import Asked, Connection, Fault
from fault_wires import WIRES

from abreast.core.dialects.base import Dialect, DialectName

FAULTS = Path(__file__).resolve().parents[1] / "faults"
GOAL_S = 0.050
PIECES, PIECE_S = 30, 0.010
ALONE = 8
"""So often the perfect server is asked alone, in each dialect."""
BEAT_MS = 5


class Paced(Fault):
    """Writes a piece every 10 ms."""

    async def answer(self, asked: Asked, connection: Connection) -> None:
        await connection.head(self.wire.content_type)
        await connection.send(self.wire.start())
        for _ in range(PIECES):
            await connection.send(self.wire.text("word "))
            await asyncio.sleep(PIECE_S)
        await connection.send(self.wire.finish() + self.wire.terminal)


def all_rows() -> list[Row]:
    """The rows of all files of the matrix, by number."""
    rows: dict[int, Row] = {}
    for path in sorted(FAULTS.glob("test_*.py")):
        for value in vars(import_module(path.stem)).values():
            found = value if isinstance(value, tuple) else (value,)
            rows |= {id(row): row for row in found if isinstance(row, Row)}
    return sorted(rows.values(), key=lambda row: (row.number, row.name))


async def serve() -> None:
    """Serve one fault after the other. A line is a row's place and a dialect, or -1 for `Paced`; its address is printed."""
    rows, loop = all_rows(), asyncio.get_running_loop()
    line = await loop.run_in_executor(None, sys.stdin.readline)
    while line.strip():
        place, name = line.split()
        fault = (Paced if place == "-1" else rows[int(place)].fault)(WIRES[name])  # type: ignore[index]
        async with fault.where() as url:
            print(url, *(f"{key}={value}" for key, value in fault.entry.items()), sep="\t", flush=True)
            line = await loop.run_in_executor(None, sys.stdin.readline)


class Server:
    """A process that serves."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def serve(self, place: int, dialect: DialectName) -> tuple[str, dict[str, str]]:
        """Let it serve this, and nothing else any more. Gives the address and further fields of the entry."""
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(f"{place} {dialect}\n".encode())
        url, *entry = (await stdout.readline()).decode().rstrip("\n").split("\t")
        return url, dict(field.split("=", 1) for field in entry)


@asynccontextmanager
async def served() -> AsyncGenerator[Server]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, __file__, "serve", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    try:
        yield Server(process)
    finally:
        assert process.stdin is not None
        process.stdin.close()
        await process.wait()


def main(numbers: list[int]) -> int:
    from conditions import as_in_program
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

    from abreast.core.dialects.build import build
    from abreast.core.registry.endpoint import with_key
    from abreast.core.registry.registry import Registry
    from abreast.core.run import retry
    from abreast.core.run.run import LaneCall, Run
    from abreast.core.run.session import Session
    from abreast.core.secret import Secret
    from abreast.core.store.book import Book
    from abreast.core.store.opening import Opened, open_history
    from abreast.core.store.reopening import finder
    from abreast.core.transport.limits import Timeouts
    from abreast.ui.loop import run
    from abreast.ui.panes.pane import Pane
    from abreast.ui.theme.theme import Scheme, Theme
    from abreast.ui.transcript.frame_clock import FrameClock

    retry.BACKOFF_S = (0.01, 0.02)
    app = QApplication([])
    theme, clock, window, timer = Theme(app, Scheme.LIGHT), FrameClock(), QWidget(), QTimer()
    layout = QHBoxLayout(window)
    window.resize(900, 700)
    window.show()
    lateness: list[tuple[float, float]] = []
    last = [time.perf_counter(), time.thread_time()]

    def beat() -> None:
        now_s, work_s = time.perf_counter(), time.thread_time()
        lateness.append((now_s - last[0] - BEAT_MS / 1000, work_s - last[1]))
        last[:] = now_s, work_s

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)

    async def ask(history: object, refs: list[object]) -> float:
        """Ask these, each in a pane of its own. Gives when the last one's last piece was there, from its request."""
        session = Session()
        lanes = [session.add_lane(ref) for ref in refs]  # type: ignore[arg-type]
        panes = {lane.id: Pane(lane, theme.roles, theme.zoom_percent, clock) for lane in lanes}
        dialects: list[Dialect] = []
        for pane in panes.values():
            layout.addWidget(pane)
            pane.start_turn(PROMPT)
        asked = await Book(history, session, finder(Registry({}))).ask(PROMPT, dict.fromkeys(panes, 0))  # type: ignore[arg-type]

        async def connect(lane_id: str) -> Dialect:
            dialects.append(build(with_key(session.lane(lane_id).ref.provider, Secret(KEY))))
            return dialects[-1]

        def take(event: object) -> None:
            asked.recorder.take(event, session.apply(event))  # type: ignore[arg-type]
            answer = session.lane(event.lane_id).live  # type: ignore[attr-defined]
            if answer is not None:
                panes[event.lane_id].apply(event, answer)  # type: ignore[attr-defined, arg-type]

        calls = [
            LaneCall(
                lane_id=question.lane_id,
                request=question.request,
                connect=partial(connect, question.lane_id),
                provider_id=question.lane_id,
            )
            for question in asked.questions
        ]
        # What is made before, the panes for instance, is no part of a stall.
        await asyncio.sleep(0.05)
        last[:] = time.perf_counter(), time.thread_time()
        timer.start(BEAT_MS)
        await Run(calls, take).run()
        timer.stop()
        beat()
        for dialect in dialects:
            await dialect.aclose()
        for pane in panes.values():
            pane.deleteLater()
        record = session.lane(lanes[-1].id).turns[-1].shown_answer.record
        assert (record.state, len(record.text)) == ("complete", PIECES * 5), (record.state, record.error)
        assert record.last_delta_ns is not None
        assert record.sent_ns is not None
        return (record.last_delta_ns - record.sent_ns) / 1e9

    async def measure() -> int:
        rows = all_rows()
        collector = as_in_program(app)
        shifts: list[tuple[float, str]] = []
        stalls: list[tuple[float, float, str]] = []
        with tempfile.TemporaryDirectory() as folder:
            opening = open_history(Path(folder))
            assert isinstance(opening, Opened)
            async with served() as faulty, served() as perfect:
                alone_s: dict[DialectName, float] = {}
                tried: set[tuple[int, DialectName]] = set()
                for place, row in enumerate(rows):
                    for dialect in row.dialects if not numbers or row.number in numbers else ():
                        url, _ = await perfect.serve(-1, dialect)
                        beside = model_ref("beside", dialect, url, Timeouts())
                        if dialect not in alone_s:
                            took = [await ask(opening.history, [beside]) for _ in range(ALONE)]
                            alone_s[dialect] = statistics.median(took[1:])
                        base_url, entry = await faulty.serve(place, dialect)
                        broken = model_ref("acme", dialect, base_url, row.timeouts, entry)
                        lateness.clear()
                        took_s = await ask(opening.history, [broken, beside])
                        name = f"{row.number} {row.name}, {dialect}"
                        shifts.append((took_s - alone_s[dialect], name))
                        stalls.append((*max(lateness, key=lambda late: late[0]), name))
                        tried.add((row.number, dialect))
            opening.history.close()
        collector.end()
        return report(tried, shifts, stalls)

    return run(app, measure())


def report(
    tried: set[tuple[int, DialectName]], shifts: list[tuple[float, str]], stalls: list[tuple[float, float, str]]
) -> int:
    """Print the figures. Returns the status."""
    numbers = {number for number, _ in tried}
    print(f"{len(numbers)} rows, {len(tried)} rows x dialects, {len(shifts)} faults")
    print("\nlongest stalls of the window (and for how long its thread was at work)")
    for late_s, work_s, name in sorted(stalls, reverse=True)[:8]:
        print(f"  {late_s * 1000:6.1f} ms ({work_s * 1000:6.1f} ms)  {name}")
    busiest_s, busiest = max((min(late_s, work_s), name) for late_s, work_s, name in stalls)
    print(f"  longest that was work: {busiest_s * 1000:.1f} ms, {busiest}")
    print("\nlargest delays of the pane beside")
    for shift_s, name in sorted(shifts, reverse=True)[:8]:
        print(f"  {shift_s * 1000:6.1f} ms  {name}")
    middle_s = statistics.median(shift_s for shift_s, _ in shifts)
    print(f"  median {middle_s * 1000:.1f} ms")
    print("Goals: no stall and no delay over 50 ms.")
    return int(max(late_s for late_s, _, _ in stalls) > GOAL_S or max(shifts)[0] > GOAL_S)


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        asyncio.run(serve())
    else:
        sys.exit(main([int(argument) for argument in sys.argv[1:]]))
