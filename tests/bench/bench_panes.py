"""8 panes at 200 tokens a second each, Markdown with code, on a running event loop.

Prints the interval between frames twice: as a timer of 16 ms beside the panes sees it, which is what the goal is held
against, and from one beat of the frame clock to the next. Then how long a beat takes, and how much of one core the UI
thread takes. The answers begin half a second after their prompts, as those of the fastest hosts do. With `--painting` it
also prints how long painting takes; to watch that costs a call of Python for each event of Qt.
"""

from __future__ import annotations

import argparse
import os
import time
from itertools import pairwise
from typing import ClassVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from conditions import as_in_program
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from sample import markdown_tokens

from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.transcript.frame_clock import FRAME_MS, FrameClock
from abreast.ui.transcript.transcript import Transcript

PANES, TOKENS_PER_S, SECONDS = 8, 200, 10
TTFT_S = 0.5


class WatchedClock(FrameClock):
    """Notes when it beats."""

    def __init__(self) -> None:
        self.beats_s: list[float] = []
        self.work_s: list[float] = []
        super().__init__()

    def _beat(self) -> None:
        self.beats_s.append(time.perf_counter())
        super()._beat()
        self.work_s.append(time.perf_counter() - self.beats_s[-1])


class WatchedApplication(QApplication):
    """Notes how long painting takes."""

    paints_s: ClassVar[list[float]] = []

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        begun_s = time.perf_counter()
        handled = super().notify(receiver, event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.paints_s.append(time.perf_counter() - begun_s)
        return handled


def percentiles(durations_s: list[float]) -> str:
    ordered = sorted(duration_s * 1000 for duration_s in durations_s)
    return f"median {ordered[len(ordered) // 2]:.1f} ms, p99 {ordered[int(len(ordered) * 0.99)]:.1f} ms, worst {ordered[-1]:.1f} ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--painting", action="store_true", help="also measure painting")
    watches_painting = parser.parse_args().painting
    app = WatchedApplication([]) if watches_painting else QApplication([])
    theme = Theme(app, Scheme.LIGHT)
    window, clock = QWidget(), WatchedClock()
    layout = QHBoxLayout(window)
    panes = [Transcript(theme.roles, clock) for _ in range(PANES)]
    for pane in panes:
        layout.addWidget(pane)
        pane.start_turn("Explain rate limits.")
    window.resize(PANES * 400, 800)
    window.show()
    tokens = markdown_tokens(TOKENS_PER_S * SECONDS)
    begun_s = 0.0
    sent = 0

    def send() -> None:
        nonlocal sent
        due = min(len(tokens), int((time.perf_counter() - begun_s) * TOKENS_PER_S))
        for token in tokens[sent:due]:
            for pane in panes:
                pane.append_answer(token)
        sent = due
        if sent == len(tokens):
            app.quit()

    stamps_s: list[float] = []

    def stamp() -> None:
        stamps_s.append(time.perf_counter())

    source, frames = QTimer(), QTimer()
    collector = as_in_program(app)
    cpu_s = 0.0

    def begin() -> None:
        nonlocal begun_s, cpu_s
        begun_s, cpu_s = time.perf_counter(), time.thread_time()
        clock.beats_s.clear()
        clock.work_s.clear()
        for timer, interval_ms, slot in ((source, 5, send), (frames, FRAME_MS, stamp)):
            timer.setTimerType(Qt.TimerType.PreciseTimer)
            timer.timeout.connect(slot)
            timer.start(interval_ms)

    QTimer.singleShot(round(TTFT_S * 1000), begin)
    app.exec()
    cpu_s = time.thread_time() - cpu_s
    collector.end()
    print(f"{PANES} panes, {TOKENS_PER_S} tokens/s each, {SECONDS} s")
    print("frame interval, a timer beside the panes:", percentiles([b - a for a, b in pairwise(stamps_s)]))
    print("frame interval, the frame clock's beats:", percentiles([b - a for a, b in pairwise(clock.beats_s)]))
    print("a beat:", percentiles(clock.work_s))
    if watches_painting:
        print("painting:", percentiles(WatchedApplication.paints_s))
    print(f"UI thread: {cpu_s / (time.perf_counter() - begun_s):.0%} of one core")
    print("Goals: p99 at most 18 ms, at most 50 % of one core.")


if __name__ == "__main__":
    main()
