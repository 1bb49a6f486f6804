"""The window's side of the usage panel over 1,000,000 records: from the key to its figures on the screen, an answer that
comes in, the estimate of a key, and the longest that the window's thread was held meanwhile.

The file is that of `bench_usage.py`.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench_usage import fill
from figures import MISSED
from PySide6.QtWidgets import QApplication

from abreast.core.assembly import open_core
from abreast.core.meter.price_table import load_prices
from abreast.core.paths import Paths
from abreast.ui.loop import run
from abreast.ui.main_window import MainWindow
from abreast.ui.preferences import Preferences
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.usage.choice import Choice, Period
from abreast.ui.usage.dock import UsageDock

OPEN_MS, UPDATE_MS, OPENINGS, ANSWERS = 100.0, 16.0, 5, 40


async def measure(app: QApplication, paths: Paths) -> int:
    core = open_core(paths, {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"})
    await asyncio.to_thread(core.open_history)
    await asyncio.to_thread(load_prices)
    assert core.history is not None
    theme, preferences = Theme(app, Scheme.LIGHT), Preferences(paths.config / "window.ini")
    tasks = TaskOwner(lambda name, error: print(name, error, file=sys.stderr))
    window = MainWindow(theme, preferences)
    window.complete()
    window.show()
    dock = UsageDock(core, core.history, window, theme, preferences, tasks, lambda _: None, print, lambda: False)
    await dock.feed.budgets_tried.wait()
    taken: list[tuple[str, float, float]] = []
    for period in (Period.MONTH, Period.ALL):
        begun_at = time.process_time()
        openings = [await opening_ms(dock, period) for _ in range(OPENINGS)]
        cpu_ms = (time.process_time() - begun_at) * 1000 / OPENINGS
        taken.append((f"open, {period.value}: the first time", openings[0], OPEN_MS))
        taken.append((f"open, {period.value}: the slowest of the others", max(openings[1:]), OPEN_MS))
        print(f"(processor time of an opening with its charts, {period.value}: {cpu_ms:.0f} ms)")
    taken.append(("an answer comes in: the figures on the screen", await answer_ms(dock), UPDATE_MS))
    await tasks.close()
    await core.aclose()
    window.hide()
    missed = False
    for name, took_ms, goal_ms in taken:
        missed |= took_ms > goal_ms
        print(f"{name:50} {took_ms:8.1f} ms   (goal: {goal_ms:.0f} ms){'  MISSED' if took_ms > goal_ms else ''}")
    return MISSED if missed else 0


async def opening_ms(dock: UsageDock, period: Period) -> float:
    """Until the figures of the table are painted."""
    shown, settled = asyncio.Event(), asyncio.Event()
    unlisten = _once(dock.feed.table_changed, shown), _once(dock.feed.dots_changed, settled)
    if dock.panel is not None:
        dock.panel._choice = Choice(period=period)
    begun_at = time.perf_counter()
    panel = dock.show()
    await shown.wait()
    panel.repaint()
    took_ms = (time.perf_counter() - begun_at) * 1000
    await settled.wait()
    await asyncio.sleep(0.2)
    for end in unlisten:
        end()
    dock.hide()
    return took_ms


async def answer_ms(dock: UsageDock) -> float:
    """The slowest of some answers, from the store's word to the painted panel."""
    panel = dock.show()
    panel.choose(Choice(period=Period.ALL))
    await asyncio.sleep(2)
    table = dock.feed.table
    assert table is not None
    (newest,) = await asyncio.wrap_future(dock._history.ledger.usage_records(after_id=table.last_id - 1))
    slowest_ms = 0.0
    # What changes with an answer at once; the charts follow in frames of their own.
    changing = (panel.figure, panel.table.viewport(), panel.budget_bars)
    for number in range(1, ANSWERS):
        begun_at = time.perf_counter()
        dock.feed._add(replace(newest, id=newest.id + number, kept_day=dock.feed.today))
        for widget in changing:
            widget.repaint()
        slowest_ms = max(slowest_ms, (time.perf_counter() - begun_at) * 1000)
        await asyncio.sleep(0.02)
    return slowest_ms


def _once(signal: object, event: asyncio.Event) -> Callable[[], object]:
    signal.connect(event.set)  # type: ignore[attr-defined]
    return lambda: signal.disconnect(event.set)  # type: ignore[attr-defined]


def main() -> int:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        paths = Paths(config=home / "config", data=home / "data", cache=home / "cache")
        paths.prepare()
        fill(paths.data, random.Random(21))
        return run(app, measure(app, paths))


if __name__ == "__main__":
    sys.exit(main())
