"""The sidebar over a large history: how soon it shows its first page, and what a key in its search costs.

Opening counts from the making of the sidebar to the end of the paint that shows comparisons. A key counts twice: how long
the window does not answer after it (the longest gap between beats of a timer, until the hits are painted), and how
long the hits take to be on the screen. Times are of the clock, so the machine's other work is in them; each figure is
the best of several runs.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "store"))

from figures import MISSED
from history_filling import Words, fill
from history_samples import opened
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.ui.history.rows import ComparisonRow
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.loop import run
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Scheme, Theme

OPENINGS, KEYS = 7, 60
OPEN_GOAL_MS, KEY_GOAL_MS = 50.0, 16.0
WAIT_S = 30.0


class PaintWatch(QObject):
    """Lets one wait until the list was painted with comparisons in it."""

    def __init__(self, sidebar: HistorySidebar) -> None:
        super().__init__(sidebar)
        self._rows = sidebar.browser.list
        self.painted = asyncio.Event()
        sidebar.browser.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint and self._rows.rows and isinstance(self._rows.rows[-1], ComparisonRow):
            self.painted.set()
        return False


class Heart(QObject):
    """Beats each millisecond and keeps the longest time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms = 0.0
        self._last_s = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now_s = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now_s - self._last_s) * 1000)
        self._last_s = now_s

    def stop(self) -> float:
        self._timer.stop()
        return self.longest_ms


async def measure(app: QApplication, history: History, words: tuple[str, ...]) -> dict[str, float]:
    theme = Theme(app, Scheme.LIGHT)
    tasks = TaskOwner(lambda name, error: print(name, repr(error), file=sys.stderr))
    window = QMainWindow()
    window.resize(280, 860)
    window.show()
    await asyncio.sleep(0.2)
    openings: list[float] = []
    for _ in range(OPENINGS):
        started_s = time.perf_counter()
        sidebar = HistorySidebar(history, tasks, theme)
        watch = PaintWatch(sidebar)
        window.setCentralWidget(sidebar)
        sidebar.start()
        await asyncio.wait_for(watch.painted.wait(), WAIT_S)
        # The rest of the widgets are painted in the same round of the event loop.
        await asyncio.sleep(0)
        openings.append((time.perf_counter() - started_s) * 1000)
        await asyncio.sleep(0.2)
    gaps, hits = await keys_ms(sidebar, words)
    pages = await pages_ms(sidebar)
    await tasks.close()
    window.close()
    return {
        "first": openings[0],
        "again": statistics.median(openings[1:]),
        "gap": max(gaps),
        "gap_p95": sorted(gaps)[int(len(gaps) * 0.95)],
        "hits": statistics.median(hits),
        "hits_p95": sorted(hits)[int(len(hits) * 0.95)],
        "page": max(pages),
    }


async def keys_ms(sidebar: HistorySidebar, words: tuple[str, ...]) -> tuple[list[float], list[float]]:
    """For each key the longest time the window did not answer, and the time until hits were painted."""
    field = sidebar.browser.header.search
    field.setFocus()
    gaps: list[float] = []
    hits: list[float] = []
    typed = 0
    while len(gaps) < KEYS:
        word = words[typed * typed % 4000]
        typed += 1
        field.clear()
        await asyncio.sleep(0.03)
        for number, key in enumerate(word, 1):
            found, heart = asyncio.Event(), Heart()
            connection = sidebar.browser.searching.changed.connect(found.set)
            started_s = time.perf_counter()
            QTest.keyClicks(field, key)
            if number > 1:
                await asyncio.wait_for(found.wait(), WAIT_S)
                # What has changed is painted in the next round of the event loop.
                await asyncio.sleep(0)
                hits.append((time.perf_counter() - started_s) * 1000)
            await asyncio.sleep(0.02)
            sidebar.browser.searching.changed.disconnect(connection)
            gaps.append(heart.stop())
    field.clear()
    await asyncio.sleep(0.1)
    return gaps, hits


async def pages_ms(sidebar: HistorySidebar, most: int = 30) -> list[float]:
    """The longest time the window did not answer while the next page came, for each of `most` pages."""
    gaps: list[float] = []
    rows, bar = sidebar.browser.list, sidebar.browser.view.verticalScrollBar()
    while rows.canFetchMore(rows.index(-1)) and len(gaps) < most:
        come, heart = asyncio.Event(), Heart()
        connection = sidebar.browser.loaded.changed.connect(come.set)
        bar.setValue(bar.maximum())
        await asyncio.wait_for(come.wait(), WAIT_S)
        await asyncio.sleep(0.02)
        sidebar.browser.loaded.changed.disconnect(connection)
        gaps.append(heart.stop())
    return gaps or [0.0]


FIGURES = (
    ("first", "opening for the first time", OPEN_GOAL_MS),
    ("again", "opening again, middle of 6", OPEN_GOAL_MS),
    ("gap", f"a key: the window does not answer, worst of {KEYS}", None),
    ("gap_p95", "a key: the window does not answer, p95", KEY_GOAL_MS),
    ("hits", "a key: hits on the screen, middle", None),
    ("hits_p95", "a key: hits on the screen, p95", None),
    ("page", "another page: the window does not answer, worst", None),
)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=200_000, help="a million are the goals' measure")
    parser.add_argument("--folder", type=Path, help="keep the filled history here, and use it again")
    parser.add_argument("--long", action="store_true", help="a million messages")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(exist_ok=True)
        if not history_file(folder).exists():
            fill(folder, 1_000_000 if options.long else options.messages)
        history = opened(folder)
        words = Words().all
        reports: list[dict[str, float]] = []

        async def work() -> int:
            for _ in range(options.runs):
                reports.append(await measure(app, history, words))
            return 0

        run(app, work())
        history.close()
    print(f"best of {options.runs}      goal")
    missed = False
    for name, text, goal in FIGURES:
        value = min(report[name] for report in reports)
        is_missed = goal is not None and value > goal
        missed |= is_missed
        beside = f"<= {goal:4.0f} ms" if goal is not None else " " * 10
        print(f"{text:52} {beside} {value:8.1f} ms{'  MISSED' if is_missed else ''}")
    return MISSED if missed else 0


if __name__ == "__main__":
    sys.exit(main())
