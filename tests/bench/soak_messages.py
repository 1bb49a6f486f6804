"""A long day in the real window, compressed: 100,000 answers through 8 lanes. Looks for what is not given back.

    python tests/bench/soak_messages.py                        100,000 answers, which took about eight hours of use
    python tests/bench/soak_messages.py --messages 10000       fewer
    python tests/bench/soak_messages.py --types                also print which Python types grew in number

The window is the program's own, without a screen; the host is a process beside it. Each comparison has 25 turns, among them
one that is refused, one that breaks off and one that is stopped; between comparisons pages and dialogs are opened and
closed. At the end of each comparison, when nothing goes on, memory, tasks, threads, file descriptors and objects of Qt are
counted. The first tenth is warming up, and at least the first 24 comparisons: so long it takes until each page was opened
before each dialog, and until then modules are still being imported. What grows from then on to the last tenth is a leak.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import median

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

from abreast.core.assembly import open_core
from abreast.core.paths import Paths
from abreast.ui.collector import Collector
from abreast.ui.comparison import Comparison
from abreast.ui.feature_scan import stop_feature_scan
from abreast.ui.loop import run
from abreast.ui.main_window import MainWindow
from abreast.ui.preferences import Preferences
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.workbench import LargeWidgets, Workbench

HOST = Path(__file__).with_name("soak_host.py")
LANES, TURNS = 8, 25
GROWTH_GOAL = 0.05
REPORT_EVERY_S = 60.0
WAIT_S, REST_S = 60.0, 10.0
KINDS = {6: "refuse", 12: "cut", 18: "hold"}
"""By number of the turn in its comparison; the others are answered well."""
DIALOGS = ("preferences", "palette", "ranking", "report", "shortcuts", "line_ups")
PAGES = ("usage", "history", "differences", "align", "layout_grid", "layout_columns", "zoom_in", "zoom_out")
PROVIDERS = "version: 1\nproviders:\n  here:\n    label: Here\n    dialect: openai-chat\n    base_url: {url}/v1\n    needs_key: false\n    models: {{{models}}}\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """What the process holds when nothing goes on."""

    messages: int
    memory_kb: int
    tasks: int
    descriptors: int
    threads: int
    qt_objects: int
    python_objects: int


class Day:
    """The window and what is done in it.

    Args:
        comparisons: How many.
    """

    def __init__(
        self, app: QApplication, window: MainWindow, comparison: Comparison, comparisons: int, *, with_types: bool
    ) -> None:
        self._app = app
        self._window = window
        self._comparison = comparison
        self._comparisons = comparisons
        self.samples: list[Sample] = []
        self.states: Counter[str] = Counter()
        self._with_types = with_types
        self._types: Counter[str] = Counter()
        """Of all objects when growth began to be counted."""

    async def live(self) -> None:
        told_s = begun_s = time.monotonic()
        for number in range(self._comparisons):
            for turn in range(TURNS):
                await self._turn(KINDS.get(turn, "answer"), number * TURNS + turn)
            await self._look_around(number)
            self._comparison.clear()
            await self._rest()
            self._take_sample((number + 1) * TURNS * LANES)
            self._count_types(number + 1)
            if time.monotonic() - told_s > REPORT_EVERY_S:
                told_s = time.monotonic()
                _tell_sample(self.samples[-1], told_s - begun_s)

    async def _turn(self, kind: str, number: int) -> None:
        composer = self._window.composer
        composer.set_prompt(f"{kind} {number}")
        composer.submit()
        await _until(lambda: not composer.prompt, f"turn {number} is stored")
        if kind == "hold":
            await _until(lambda: self._open_lanes() == 1, f"turn {number} waits for one lane only")
            self._window.action_triggered.emit("stop")
        await _until(lambda: not self._comparison.sitting.runs.running, f"turn {number} ends")
        records = [lane.turns[-1].shown_answer.record for lane in self._comparison.sitting.session.lanes]
        self.states.update(record.state.value for record in records)

    def _open_lanes(self) -> int:
        runs = self._comparison.sitting.runs
        return sum(runs.is_lane_running(lane.id) for lane in self._comparison.sitting.session.lanes)

    async def _look_around(self, number: int) -> None:
        """Open and close what a user opens in between: two of everything in turn."""
        page = PAGES[number % len(PAGES)]
        self._window.action_triggered.emit(page)
        await asyncio.sleep(0.1)
        if not page.startswith(("layout", "zoom")):
            self._window.action_triggered.emit(page)
        self._window.action_triggered.emit(DIALOGS[number % len(DIALOGS)])
        await asyncio.sleep(0.2)
        for dialog in self._dialogs():
            dialog.reject()
        await _until(lambda: not self._dialogs(), "the dialogs are closed")
        # Beside the first stands none; it was found out after the next one had begun, and that was left for the first again.
        if number:
            shown_id = self._comparison.current_id
            self._window.action_triggered.emit("older")
            await _until(lambda: self._comparison.current_id != shown_id, "an older comparison is shown")

    def _count_types(self, done: int) -> None:
        """At each tenth, tell which types grew in number since the end of warming up."""
        warm = _warm(self._comparisons)
        if not self._with_types or done < warm or (done - warm) % max(1, self._comparisons // 10):
            return
        types = Counter(type(each).__qualname__ for each in gc.get_objects())
        if done == warm:
            self._types = types
        for name, count in (types - self._types).most_common(20):
            print(f"  {name:<44}{count:>+9,} from {self._types[name]:,}", flush=True)

    def _dialogs(self) -> Sequence[QDialog]:
        return [each for each in self._app.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]

    async def _rest(self) -> None:
        """Wait for what ends by itself; a task that does not is counted."""
        end_s = time.monotonic() + REST_S
        await asyncio.sleep(0.2)
        while self.samples and len(asyncio.all_tasks()) > self.samples[0].tasks and time.monotonic() < end_s:
            await asyncio.sleep(0.05)

    def _take_sample(self, messages: int) -> None:
        gc.collect()
        objects = gc.get_objects()
        self.samples.append(
            Sample(
                messages=messages,
                memory_kb=_memory_kb(),
                tasks=len(asyncio.all_tasks()),
                descriptors=sum(1 for _ in Path("/proc/self/fd").iterdir()),
                threads=threading.active_count(),
                qt_objects=sum(isinstance(each, QObject) for each in objects),
                python_objects=len(objects),
            )
        )


async def _until(what: Callable[[], bool], sentence: str) -> None:
    end_s = time.monotonic() + WAIT_S
    while not what():
        if time.monotonic() > end_s:
            raise TimeoutError(f"It was waited {WAIT_S:.0f} s in vain until {sentence}.")
        await asyncio.sleep(0.002)


def _warm(comparisons: int) -> int:
    """After how many comparisons growth is counted."""
    return max(comparisons // 10, math.lcm(len(DIALOGS), len(PAGES)))


def _memory_kb() -> int:
    [line] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1])


@asynccontextmanager
async def _opened(app: QApplication, paths: Paths) -> AsyncGenerator[tuple[MainWindow, Comparison]]:
    theme = Theme(app, Scheme.LIGHT)
    preferences = Preferences(paths.config / "window.ini")
    window = MainWindow(theme, preferences)
    window.resize(1600, 900)
    window.show()
    window.complete()
    bench = Workbench(window, theme, preferences, await LargeWidgets.made())
    await bench.open(open_core(paths, os.environ))
    await bench.attached.wait()
    comparison = bench._comparison
    assert comparison is not None
    comparison.lanes.open(tuple(f"here/m{number}" for number in range(1, LANES + 1)))
    await _until(lambda: "report" in bench._actions, "the features are attached")
    collector = Collector(app)
    collector.start()
    yield window, comparison
    collector.end()
    window.close()
    await bench.close()


async def soak(app: QApplication, paths: Paths, messages: int, *, with_types: bool) -> int:
    async with _opened(app, paths) as (window, comparison):
        comparisons = max(4, -(-messages // (TURNS * LANES)))
        day = Day(app, window, comparison, comparisons, with_types=with_types)
        await day.live()
    return 0 if _tell(day) else 1


def _tell_sample(sample: Sample, elapsed_s: float) -> None:
    rest = ", ".join(f"{field.name} {getattr(sample, field.name):,}" for field in fields(Sample)[1:])
    print(f"{elapsed_s / 60:5.0f} min, {sample.messages:,} messages: {rest}", flush=True)


def _tell(day: Day) -> bool:
    """Print the first tenth after warming up against the last one. Returns whether all is as it should be."""
    print(f"{day.samples[-1].messages:,} messages: " + ", ".join(f"{n:,} {s}" for s, n in sorted(day.states.items())))
    samples = day.samples[_warm(len(day.samples)) :]
    if len(samples) < 2:
        print("All of them were warming up, so nothing is told of growth.")
        return True
    tenth = max(1, len(samples) // 10)
    is_good = True
    for field in fields(Sample)[1:]:
        begun = median(getattr(sample, field.name) for sample in samples[:tenth])
        ended = median(getattr(sample, field.name) for sample in samples[-tenth:])
        growth = ended / begun - 1
        goal = GROWTH_GOAL if field.name.endswith(("_kb", "objects")) else 0.0
        is_good = is_good and growth <= goal
        print(f"{field.name:<16}{begun:>14,.0f} -> {ended:>12,.0f}  {growth:>+7.1%}   goal at most {goal:+.0%}")
    return is_good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--types", action="store_true")
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="abreast-soak-") as home,
        subprocess.Popen([sys.executable, str(HOST)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as host,
    ):
        assert host.stdout is not None
        url = json.loads(host.stdout.readline())["base_url"]
        paths = Paths.of_user({"ABREAST_HOME": str(Path(home) / "abreast")})
        paths.prepare()
        models = ", ".join(f"m{number}: {{}}" for number in range(1, LANES + 1))
        paths.providers_file.write_text(PROVIDERS.format(url=url, models=models))
        stop_feature_scan()
        app = QApplication([])
        app.setQuitOnLastWindowClosed(False)
        return run(app, soak(app, paths, options.messages, with_types=options.types))


if __name__ == "__main__":
    sys.exit(main())
