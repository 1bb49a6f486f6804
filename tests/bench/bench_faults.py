"""The whole matrix of faults in panes that render: how long the window stands still, and what the pane beside loses.

Each row of `tests/faults` is tried with each of its dialects on the program's own loop: one pane is served by the fault,
the one beside it by a perfect server that writes 30 pieces, one every 10 ms. Both servers are processes of their own.
Both answers go into a real history.

Prints, for each as soon as it was tried, the share of a core that the whole process took, the longest time that a timer of 5 ms beside the panes came late, less the time
for which the window's thread stood in line for a processor, so that a busy computer spoils no figure; how much of it the
thread was at work itself (the rest it waited, for Python's lock for instance); and by how much later than alone the last
piece of the pane beside was there, which a busy computer does spoil. Ends with 1 if a goal is missed.
Arguments: numbers of rows; without, all.
"""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "faults"))

from conditions import as_in_program
from fault_asking import KEY, PROMPT, model_ref
from fault_rows import Row
from fault_server import Asked, Connection, Fault
from fault_wires import WIRES
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from abreast.core.dialects.base import Dialect, DialectName
from abreast.core.dialects.build import build
from abreast.core.events import LaneEvent
from abreast.core.registry.endpoint import with_key
from abreast.core.registry.registry import Registry
from abreast.core.registry.spec import ModelRef
from abreast.core.run import retry
from abreast.core.run.lane import Lane
from abreast.core.run.run import LaneCall, Run
from abreast.core.run.session import Session
from abreast.core.secret import Secret
from abreast.core.store.book import Book
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.reopening import finder
from abreast.core.transport.limits import Timeouts
from abreast.ui.loop import run
from abreast.ui.panes.pane import Pane
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.transcript.frame_clock import FrameClock

FAULTS = Path(__file__).resolve().parents[1] / "faults"
GOAL_S = 0.050
CRUMBS_ROW, CRUMBS_GOAL = 40, 0.25
"""The row of answers that come byte by byte, and the share of a core that one may take: more than the pane beside alone."""
PIECES, PIECE_S = 30, 0.010
ALONE = 8
"""So often the perfect server is asked alone, in each dialect."""
BEAT_MS = 5
IN_LINE = Path("/proc/thread-self/schedstat")


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
            entry = (f"{key}={value}" for key, value in fault.entry.items() if key == "ca_file")
            print(url, *entry, sep="\t", flush=True)
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


class Panes:
    """Panes that are asked, on the program's loop, and how late a timer beside them comes."""

    def __init__(self, app: QApplication, history: History) -> None:
        self._history = history
        self._theme, self._clock, self._window, self._timer = (
            Theme(app, Scheme.LIGHT),
            FrameClock(),
            QWidget(),
            QTimer(),
        )
        self._layout = QHBoxLayout(self._window)
        self._window.resize(900, 700)
        self._window.show()
        self._panes: list[Pane] = []
        self._last_s = _clocks_s()
        self.core_share = 0.0
        """How much of a core the process took in the last asking, all threads together."""
        self.late_s: list[tuple[float, float]] = []
        """Of each beat of the last asking: by how much it was late, not in line, and for how long the thread was at work."""
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    async def ask(self, refs: Sequence[ModelRef]) -> float:
        """Ask these, each in a pane. Gives when the last one's last piece was there, from its request on, in seconds."""
        session = Session()
        lanes = [session.add_lane(ref) for ref in refs]
        panes = self._shown(lanes)
        dialects: list[Dialect] = []
        asked = await Book(self._history, session, finder(Registry({}))).ask(PROMPT, dict.fromkeys(panes, 0))

        async def connect(lane_id: str) -> Dialect:
            dialects.append(build(with_key(session.lane(lane_id).ref.provider, Secret(KEY))))
            return dialects[-1]

        def take(event: LaneEvent) -> None:
            asked.recorder.take(event, session.apply(event))
            if (answer := session.lane(event.lane_id).live) is not None:
                panes[event.lane_id].apply(event, answer)

        calls = [
            LaneCall(lane_id=lane_id, request=question.request, connect=partial(connect, lane_id), provider_id=lane_id)
            for question in asked.questions
            for lane_id in (question.lane_id,)
        ]
        # What is made before, the panes for instance, is no part of a stall; nor is what was left of an answer of 10 MB,
        # which is shown at once when the next one is asked for.
        await asyncio.sleep(0.05)
        gc.collect()
        self._last_s = _clocks_s()
        self.late_s.clear()
        self._timer.start(BEAT_MS)
        began_s, worked_s = time.perf_counter(), time.process_time()
        await Run(calls, take).run()
        self.core_share = (time.process_time() - worked_s) / (time.perf_counter() - began_s)
        self._timer.stop()
        self._beat()
        for dialect in dialects:
            await dialect.aclose()
        record = session.lane(lanes[-1].id).turns[-1].shown_answer.record
        assert (record.state, len(record.text)) == ("complete", PIECES * 5), (record.state, record.error)
        assert record.last_delta_ns is not None
        assert record.sent_ns is not None
        return (record.last_delta_ns - record.sent_ns) / 1e9

    def _shown(self, lanes: Sequence[Lane]) -> dict[str, Pane]:
        while len(self._panes) < len(lanes):
            lane = lanes[len(self._panes)]
            self._panes.append(Pane(lane, self._theme.roles, self._theme.zoom_percent, self._clock))
            self._layout.addWidget(self._panes[-1])
        panes = {lane.id: pane for lane, pane in zip(lanes, self._panes, strict=False)}
        for lane in lanes:
            panes[lane.id].take_lane(lane)
            panes[lane.id].show_end([])
            panes[lane.id].start_turn(PROMPT)
        return panes

    def _beat(self) -> None:
        now = _clocks_s()
        passed_s, worked_s, in_line_s = (new - old for new, old in zip(now, self._last_s, strict=True))
        self.late_s.append((passed_s - in_line_s - BEAT_MS / 1000, worked_s))
        self._last_s = now


def _clocks_s() -> tuple[float, float, float]:
    """The time; for how long this thread was at work so far; for how long it stood in line for a processor, where Linux tells."""
    in_line_ns = IN_LINE.read_bytes().split()[1] if IN_LINE.exists() else 0
    return time.perf_counter(), time.thread_time(), int(in_line_ns) / 1e9


async def measure(panes: Panes, numbers: list[int]) -> int:
    """Try the rows with these numbers. Returns the status."""
    shifts: list[tuple[float, str]] = []
    stalls: list[tuple[float, float, str]] = []
    alone_s: dict[DialectName, float] = {}
    tried: set[tuple[int, DialectName]] = set()
    crumbs: list[float] = []
    alone_share: dict[DialectName, float] = {}
    print("  stall, at work, pane beside later (ms), share of a core", flush=True)
    async with served() as faulty, served() as perfect:
        for place, row in enumerate(all_rows()):
            for dialect in row.dialects if not numbers or row.number in numbers else ():
                url, _ = await perfect.serve(-1, dialect)
                beside = model_ref("beside", dialect, url, Timeouts())
                if dialect not in alone_s:
                    took = [(await panes.ask([beside]), panes.core_share) for _ in range(ALONE)]
                    alone_s[dialect], alone_share[dialect] = map(statistics.median, zip(*took[1:], strict=True))
                base_url, entry = await faulty.serve(place, dialect)
                took_s = await panes.ask([model_ref("acme", dialect, base_url, row.timeouts, entry), beside])
                name = f"{row.number} {row.name}, {dialect}"
                shifts.append((took_s - alone_s[dialect], name))
                stalls.append((*max(panes.late_s), name))
                tried.add((row.number, dialect))
                told = " ".join(f"{1000 * figure_s:8.1f}" for figure_s in (*stalls[-1][:2], shifts[-1][0]))
                print(f"{told} {panes.core_share:7.0%}  {name}", flush=True)
                if row.number == CRUMBS_ROW:
                    crumbs.append(panes.core_share - alone_share[dialect])
    if crumbs:
        told = ", ".join(f"{share:.0%}" for share in alone_share.values())
        print(
            f"\nbyte by byte: {max(crumbs):.0%} of a core at most beside a pane that takes {told}; goal {CRUMBS_GOAL:.0%}"
        )
    return int(report(tried, shifts, stalls) or max(crumbs, default=0.0) > CRUMBS_GOAL)


def main(numbers: list[int]) -> int:
    retry.BACKOFF_S = (0.01, 0.02)
    app = QApplication([])
    collector = as_in_program(app)
    with tempfile.TemporaryDirectory() as folder:
        opening = open_history(Path(folder))
        assert isinstance(opening, Opened)
        status = run(app, measure(Panes(app, opening.history), numbers))
        opening.history.close()
    collector.end()
    return status


def report(
    tried: set[tuple[int, DialectName]], shifts: list[tuple[float, str]], stalls: list[tuple[float, float, str]]
) -> int:
    """Print the figures. Returns the status."""
    numbers = {number for number, _ in tried}
    print(f"{len(numbers)} rows, {len(tried)} rows x dialects, {len(shifts)} faults")
    print("\nlongest stalls of the window (and how long of each it was at work)")
    for late_s, work_s, name in sorted(stalls, reverse=True)[:8]:
        print(f"  {late_s * 1000:6.1f} ms ({work_s * 1000:6.1f} ms)  {name}")
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
