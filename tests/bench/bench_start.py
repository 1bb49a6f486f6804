"""CPU time and memory of the first paint, beside an empty window in the same run, and the longest stall after it.

CPU is counted from the first line of the program on; the interpreter's own start is not ours. Each figure is the best of several processes: what comes on top is the machine's other work.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile

CPU_GOAL_MS, MEMORY_GOAL_MB, STALL_GOAL_MS = 150.0, 65.0, 16.0

_FIGURES = """
import time
begun_s = time.process_time()
import json, resource, sys
def figures():
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"cpu_ms": (time.process_time() - begun_s) * 1000, "memory_mb": peak}
"""

FLOOR = (
    _FIGURES
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.report)
    def report(self):
        print(json.dumps(figures()), flush=True)
        QApplication.quit()
app = QApplication([])
app.setStyle("Fusion")
window = Window()
window.resize(1280, 800)
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
        print(json.dumps(found), flush=True)
        QTimer.singleShot(0, QApplication.closeAllWindows)
main.Startup = Measured
main.main()
"""
)


def measured(program: str, runs: int) -> list[dict[str, object]]:
    with tempfile.TemporaryDirectory() as home:
        # Bytecode is written as after any installation; without it the first run would be measured again and again.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["ABREAST_HOME"] = home
        reports: list[dict[str, object]] = []
        for _ in range(runs + 1):
            output = subprocess.run(
                [sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True, timeout=60
            ).stdout
            reports.append(json.loads(output.splitlines()[-1]))
        # The first one warmed the caches of the disk.
        return reports[1:]


def least(reports: list[dict[str, object]], name: str) -> float:
    return min(float(str(report[name])) for report in reports)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--long", action="store_true", help="20 runs")
    arguments = parser.parse_args()
    runs = 20 if arguments.long else arguments.runs
    floor, window = measured(FLOOR, runs), measured(WINDOW, runs)
    print(f"best of {runs}               goal      window   empty window")
    for label, name, goal, unit in (
        ("CPU to first paint", "cpu_ms", CPU_GOAL_MS, "ms"),
        ("memory at first paint", "memory_mb", MEMORY_GOAL_MB, "MB"),
    ):
        ours, empty = least(window, name), least(floor, name)
        verdict = "" if ours <= goal else "  MISSED"
        print(f"{label:22} <= {goal:4.0f} {unit} {ours:8.1f} {unit} {empty:8.1f} {unit}{verdict}")
    stall = least(window, "stall_ms")
    verdict = "" if stall <= STALL_GOAL_MS else "  MISSED"
    stalls = least(window, "stalls")
    print(
        f"{'longest stall after it':22} <= {STALL_GOAL_MS:4.0f} ms {stall:8.1f} ms   ({stalls:.0f} over the goal){verdict}"
    )
    print(f"before the loading, once    {least(window, 'enums_ms'):16.1f} ms   (all enumerations of Qt are made)")
    sdks = sorted({str(name) for report in window for name in report["sdks"]})  # type: ignore[attr-defined]
    print(f"SDKs imported before the first paint: {', '.join(sdks) or 'none'}")
    return 1 if sdks else 0


if __name__ == "__main__":
    sys.exit(main())
