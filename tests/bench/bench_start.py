"""Time, CPU and memory of the first paint and of the idle window, beside a bare window of PySide6 of the same size in the
same run, and the longest stall after it.

CPU is counted from the first line of the program on, time from the start of the process. Each figure is the best of several
processes, which take turns: what comes on top is the machine's other work.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time

from figures import MISSED, Bounded, Figure, NotMeasured, tell

RATIO_GOAL = 1.5
"""Start to first paint, as a multiple of the bare window's."""
CPU_GOAL_MS, MEMORY_GOAL_MB, STALL_GOAL_MS = 150.0, 65.0, 16.0
TOPIC = "Start and idle memory"

_FIGURES = """
import time
begun_s = time.process_time()
import json, os, resource, sys
def figures():
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    wall_ms = (time.time() - float(os.environ["BENCH_BEGUN_S"])) * 1000
    return {"cpu_ms": (time.process_time() - begun_s) * 1000, "memory_mb": peak, "wall_ms": wall_ms}
def resident_mb():
    try:
        with open("/proc/self/statm") as pages:
            return int(pages.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return None
"""

FLOOR = (
    _FIGURES
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not found:
            QTimer.singleShot(0, self.report)
    def report(self):
        found.update(figures())
        QTimer.singleShot(1000, self.idle)
    def idle(self):
        print(json.dumps({**found, "idle_mb": resident_mb()}), flush=True)
        QApplication.quit()
found = {}
app = QApplication([])
app.setStyle("Fusion")
window = Window()
window.resize(*json.loads(os.environ["BENCH_SIZE_PX"]))
window.show()
app.exec()
"""
)

WINDOW = (
    _FIGURES
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from abreast.ui import main
from abreast.ui.startup import Startup
found = {}
gaps = []
class Measured(Startup):
    def start(self):
        found.update(figures())
        shown = max(QApplication.topLevelWidgets(), key=lambda widget: widget.width() * widget.height())
        found["size_px"] = [shown.width(), shown.height()]
        found["sdks"] = [name for name in ("openai", "anthropic", "httpx2", "pydantic") if name in sys.modules]
        begun = time.perf_counter()
        super().start()
        found["enums_ms"] = (time.perf_counter() - begun) * 1000
        self._last = time.perf_counter()
        self._heart = QTimer(self, interval=5)
        self._heart.setProperty("timerType", "PreciseTimer")
        self._heart.timeout.connect(self.beat)
        self._heart.start()
        self.finished.connect(self.report)
    def beat(self):
        now = time.perf_counter()
        gaps.append((now - self._last) * 1000)
        self._last = now
    def report(self):
        self.beat()
        found["stall_ms"] = max(gaps)
        found["stalls"] = sum(gap > 16 for gap in gaps)
        self._heart.stop()
        # History, sidebar and the rest are there by then.
        QTimer.singleShot(5000, self.idle)
    def idle(self):
        print(json.dumps({**found, "idle_mb": resident_mb()}), flush=True)
        QTimer.singleShot(0, QApplication.closeAllWindows)
main.Startup = Measured
main.main()
"""
)


def measured(runs: int) -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    """What the bare window and ours tell of themselves."""
    floors: list[dict[str, object]] = []
    windows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(runs + 1):
            windows.append(_told(WINDOW, home))
            floors.append(_told(FLOOR, home, size_px=windows[0]["size_px"]))
    # The first ones warmed the caches of the disk.
    return floors[1:], windows[1:]


def _told(program: str, home: str, size_px: object = None) -> dict[str, object]:
    # Bytecode is written as after any installation; without it the first run would be measured again and again.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"ABREAST_HOME": home, "BENCH_SIZE_PX": json.dumps(size_px), "BENCH_BEGUN_S": repr(time.time())}
    output = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True, timeout=60
    ).stdout
    return json.loads(output.splitlines()[-1])


def least(reports: list[dict[str, object]], name: str) -> float:
    return min(float(str(report[name])) for report in reports)


def beside_bare_window(floor: list[dict[str, object]], window: list[dict[str, object]]) -> bool:
    """Print and tell what the start and the idle window take as multiples of the bare one. Whether a goal was missed."""
    missed = False
    size_px = window[0]["size_px"]
    for what, name, unit, goal in (
        ("start to first paint, wall time", "wall_ms", "ms", RATIO_GOAL),
        ("start to first paint, CPU", "cpu_ms", "ms", RATIO_GOAL),
        ("memory, idle", "idle_mb", "MB", None),
    ):
        if window[0][name] is None:
            tell(NotMeasured(topic=TOPIC, why=f"{what}: this system does not tell it."))
            continue
        figure = Figure(
            topic=TOPIC, what=what, unit=unit, ours=least(window, name), peer=least(floor, name),
            beside=f"bare PySide6 window, {size_px[0]}x{size_px[1]}", goal=goal,  # type: ignore[index]
        )  # fmt: skip
        tell(figure)
        missed |= figure.is_missed
        print(f"{what:32} {figure.ours:7.1f} {unit} of {figure.peer:7.1f} {unit}: {figure.ratio:.2f}x")
    return missed


def bounded(what: str, ours: float, unit: str, most: float) -> str:
    """Tell a figure with its goal. Returns what stands behind it: nothing, if it is met."""
    figure = Bounded(topic=TOPIC, what=what, unit=unit, ours=ours, most=most)
    tell(figure)
    return "  MISSED" if figure.is_missed else ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--long", action="store_true", help="20 runs")
    arguments = parser.parse_args()
    runs = 20 if arguments.long else arguments.runs
    floor, window = measured(runs)
    missed = beside_bare_window(floor, window)
    print(f"best of {runs}               goal      window   empty window")
    for label, name, goal, unit in (
        ("CPU to first paint", "cpu_ms", CPU_GOAL_MS, "ms"),
        ("memory at first paint", "memory_mb", MEMORY_GOAL_MB, "MB"),
    ):
        ours, empty = least(window, name), least(floor, name)
        verdict = bounded(label, ours, unit, goal)
        missed |= bool(verdict)
        print(f"{label:22} <= {goal:4.0f} {unit} {ours:8.1f} {unit} {empty:8.1f} {unit}{verdict}")
    stall = least(window, "stall_ms")
    verdict = bounded("longest stall after it", stall, "ms", STALL_GOAL_MS)
    missed |= bool(verdict)
    stalls = least(window, "stalls")
    print(
        f"{'longest stall after it':22} <= {STALL_GOAL_MS:4.0f} ms {stall:8.1f} ms   ({stalls:.0f} over the goal){verdict}"
    )
    print(f"before the loading, once    {least(window, 'enums_ms'):16.1f} ms   (all enumerations of Qt are made)")
    sdks = sorted({str(name) for report in window for name in report["sdks"]})  # type: ignore[attr-defined]
    print(f"SDKs imported before the first paint: {', '.join(sdks) or 'none'}")
    if sdks:
        return 1
    return MISSED if missed else 0


if __name__ == "__main__":
    sys.exit(main())
