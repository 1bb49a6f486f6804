"""Opening a comparison of 2,000 turns in the window: how soon its end is shown, and how long the window is held up by it.

Then a reader scrolls up with the wheel, and jumps to the beginning of what is loaded, again and again; measured is how much
processor time the window's thread took at once, since the machine may be shared. Waiting for others is not in it.

Beside it stand four plain `QTextEdit`s that are given the same turns as plain text, from memory, and painted.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from figures import Figure, tell
from long_comparison import PROVIDERS, fill
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextEdit, QWidget
from sample import markdown_tokens

from abreast.core.assembly import open_core
from abreast.core.paths import Paths
from abreast.ui.collector import Collector
from abreast.ui.loop import run
from abreast.ui.main_window import MainWindow
from abreast.ui.panes.pane import Pane
from abreast.ui.preferences import Preferences
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.workbench import LargeWidgets, Workbench

SHOWN_GOAL_MS, FRAME_GOAL_MS = 50.0, 16.0
LANES, ANSWER_TOKENS = 4, 300
SIZE_PX = (1600, 900)


class Heart:
    """Beats every 2 ms; between two beats the window was busy."""

    def __init__(self, window: MainWindow) -> None:
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(2)
        self.reset()

    def reset(self) -> None:
        self._last_s = time.thread_time()
        self._busy_ms: list[float] = []

    def report(self, what: str) -> None:
        busy_ms = sorted(self._busy_ms)
        print(
            f"{what}: busy at once p99 {busy_ms[int(len(busy_ms) * 0.99)]:.1f} ms, worst {busy_ms[-1]:.1f} ms, "
            f"{sum(each > FRAME_GOAL_MS for each in busy_ms)} of {len(busy_ms)} over {FRAME_GOAL_MS:.0f} ms",
            flush=True,
        )

    def _beat(self) -> None:
        now_s = time.thread_time()
        self._busy_ms.append((now_s - self._last_s) * 1000)
        self._last_s = now_s


async def wheel(pane: Pane, steps: int) -> None:
    """Scroll up as a quick hand does: three notches of the wheel every 50 ms."""
    bar = pane.transcript.verticalScrollBar()
    for _ in range(steps):
        bar.setValue(bar.value() - 9 * bar.singleStep())
        await asyncio.sleep(0.05)


async def jump(pane: Pane, times: int) -> None:
    """Go to the beginning of what is loaded."""
    for _ in range(times):
        pane.transcript.verticalScrollBar().setValue(0)
        await asyncio.sleep(0.1)


def plain_ms(turns: int) -> float:
    """CPU that as many turns take in plain text edits of the same size, in milliseconds. The best of three."""
    frame = QWidget()
    frame.resize(*SIZE_PX)
    row = QHBoxLayout(frame)
    edits = [QTextEdit() for _ in range(LANES)]
    for edit in edits:
        row.addWidget(edit)
    frame.show()
    answer = "".join(markdown_tokens(ANSWER_TOKENS))
    text = "\n".join(f"Question {number}\n{answer}" for number in range(turns))
    spent: list[float] = []
    for _ in range(3):
        for edit in edits:
            edit.clear()
        begun_s = time.thread_time()
        for edit in edits:
            edit.setPlainText(text)
            edit.verticalScrollBar().setValue(edit.verticalScrollBar().maximum())
            edit.viewport().repaint()
        spent.append((time.thread_time() - begun_s) * 1000)
    frame.close()
    frame.deleteLater()
    return min(spent)


async def measured(app: QApplication, paths: Paths, comparison_id: int, all_turns: int) -> int:
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(theme, Preferences(paths.config / "window.ini"))
    window.resize(*SIZE_PX)
    window.show()
    window.complete()
    bench = Workbench(window, theme, Preferences(paths.config / "window.ini"), await LargeWidgets.made())
    await bench.open(open_core(paths, os.environ))
    await bench.history_shown.wait()
    comparison, board = bench._comparison, bench._board
    assert comparison is not None
    # As in the program.
    gc.collect()
    gc.freeze()
    collector = Collector(app)
    shown_ms: list[float] = []
    cpu_ms: list[float] = []
    heart = Heart(window)
    for _ in range(5):
        comparison.clear()
        await asyncio.sleep(0.5)
        begun_s, cpu_s = time.perf_counter(), time.thread_time()
        await comparison.open(comparison_id)
        await asyncio.sleep(0)
        shown_ms.append((time.perf_counter() - begun_s) * 1000)
        cpu_ms.append((time.thread_time() - cpu_s) * 1000)
        await asyncio.sleep(1.0)
    print(
        f"end shown: best {min(shown_ms):.0f} ms, worst {max(shown_ms):.0f} ms; CPU of the window's thread: "
        f"best {min(cpu_ms):.0f} ms (goal {SHOWN_GOAL_MS:.0f} ms)"
    )
    for turns, words in ((board.panes[0].transcript.turn_count, "what is shown first"), (all_turns, "all of it")):
        plain = plain_ms(turns)
        print(f"{words}, {turns} turns a pane, as plain text from memory: CPU best {plain:.0f} ms")
        tell(
            Figure(
                topic="Opening a long comparison in the window",
                what=f"one of {all_turns:,} turns and {LANES} lanes, until its end is shown: CPU of the window's thread",
                unit="ms", ours=min(cpu_ms), peer=plain,
                beside=f"{LANES} plain QTextEdits with {words}: {turns:,} turns",
            )
        )  # fmt: skip
    # What a first opening makes once (fonts, widgets) is over.
    for is_locked in (False, True):
        board.set_look(replace(board.look, is_locked=is_locked))
        for scroll, times, words in ((wheel, 60, "the wheel"), (jump, 30, "jumps")):
            heart.reset()
            await scroll(board.panes[0], times)
            loaded = sum(pane.transcript.turn_count for pane in board.panes)
            others = f", {LANES - 1} locked to it," if is_locked else ""
            heart.report(f"a pane{others} scrolled up with {words} to {loaded} turns of all panes")
    collector.end()
    window.close()
    await bench.close()
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=2_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        paths = Paths.of_user({"ABREAST_HOME": str(Path(home) / "abreast")})
        paths.prepare()
        paths.providers_file.write_text(PROVIDERS)
        text = "".join(markdown_tokens(ANSWER_TOKENS))
        comparison_id = fill(paths, lanes=LANES, turns=arguments.turns, text_of=lambda _: text)
        app = QApplication([])
        app.setQuitOnLastWindowClosed(False)
        return run(app, measured(app, paths, comparison_id, arguments.turns))


if __name__ == "__main__":
    sys.exit(main())
