"""One step of resizing a window with 8 panes that hold an answer of 32,000 tokens each. CPU time."""

from __future__ import annotations

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from conditions import as_in_program
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from sample import markdown_tokens

from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.transcript.frame_clock import FrameClock
from abreast.ui.transcript.transcript import Transcript

PANES, TOKENS, STEPS = 8, 32_000, 24
REST_S = 0.5


def rest(duration_s: float) -> None:
    """Let the window do what it does after it was resized."""
    end_s = time.monotonic() + duration_s
    while time.monotonic() < end_s:
        QCoreApplication.processEvents()


def main() -> None:
    app = QApplication([])
    theme = Theme(app, Scheme.LIGHT)
    window, clock = QWidget(), FrameClock()
    layout = QHBoxLayout(window)
    text = "".join(markdown_tokens(TOKENS))
    panes = [Transcript(theme.roles, clock) for _ in range(PANES)]
    for pane in panes:
        layout.addWidget(pane)
        pane.start_turn("Explain rate limits.")
        pane.append_answer(text)
        pane.finish_answer()
    window.resize(PANES * 400, 800)
    window.show()
    while any(pane.is_catching_up for pane in panes):
        QCoreApplication.processEvents()
    collector = as_in_program(app)
    width_px = window.width()
    for pane_step_px in (1, 3, 8):
        window.resize(width_px, 800)
        rest(REST_S)
        steps_ms: list[float] = []
        for step in range(STEPS):
            begin_ns = time.process_time_ns()
            window.resize(width_px - PANES * pane_step_px * (step + 1), 800)
            QCoreApplication.processEvents()
            steps_ms.append((time.process_time_ns() - begin_ns) / 1e6)
        print(
            f"{PANES} panes with {TOKENS} tokens each, {pane_step_px} px narrower a step: median "
            f"{statistics.median(steps_ms):.1f} ms, 9 of 10 {sorted(steps_ms)[STEPS * 9 // 10]:.1f} ms, worst {max(steps_ms):.1f} ms"
        )
    collector.end()
    print("Goal: at most 10 ms a step.")


if __name__ == "__main__":
    main()
