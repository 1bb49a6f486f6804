"""8 panes at 200 tokens a second each, Markdown with code, on a running event loop.

Prints the interval between frames and how much of one core the UI thread takes.
"""

from __future__ import annotations

import os
import time
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from sample import markdown_tokens

from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.transcript.frame_clock import FRAME_MS, FrameClock
from abreast.ui.transcript.transcript import Transcript

PANES, TOKENS_PER_S, SECONDS = 8, 200, 10


def main() -> None:
    app = QApplication([])
    theme = Theme(app, Scheme.LIGHT)
    window, clock = QWidget(), FrameClock()
    layout = QHBoxLayout(window)
    panes = [Transcript(theme.roles, clock) for _ in range(PANES)]
    for pane in panes:
        layout.addWidget(pane)
        pane.start_turn("Explain rate limits.")
    window.resize(PANES * 400, 800)
    window.show()
    tokens = markdown_tokens(TOKENS_PER_S * SECONDS)
    begun_s = time.perf_counter()
    sent = 0
    stamps: list[float] = []

    def send() -> None:
        nonlocal sent
        due = min(len(tokens), int((time.perf_counter() - begun_s) * TOKENS_PER_S))
        for token in tokens[sent:due]:
            for pane in panes:
                pane.append_answer(token)
        sent = due
        if sent == len(tokens):
            app.quit()

    def beat() -> None:
        stamps.append(time.perf_counter())

    source, frames = QTimer(), QTimer()
    for timer, interval_ms, slot in ((source, 5, send), (frames, FRAME_MS, beat)):
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        timer.start(interval_ms)
    cpu_s = time.thread_time()
    app.exec()
    cpu_s = time.thread_time() - cpu_s
    intervals_ms = sorted((b - a) * 1000 for a, b in pairwise(stamps))
    p99_ms = intervals_ms[int(len(intervals_ms) * 0.99)]
    print(f"{PANES} panes, {TOKENS_PER_S} tokens/s each, {SECONDS} s")
    print(
        f"frame interval: median {intervals_ms[len(intervals_ms) // 2]:.1f} ms, p99 {p99_ms:.1f} ms, worst {intervals_ms[-1]:.1f} ms"
    )
    print(f"UI thread: {cpu_s / (time.perf_counter() - begun_s):.0%} of one core")
    print("Goals: p99 at most 18 ms, at most 50 % of one core.")


if __name__ == "__main__":
    main()
