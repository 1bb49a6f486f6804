"""One beat for all transcripts of a window, so that eight streams share the UI thread fairly."""

from __future__ import annotations

import time
from collections import deque
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer

FRAME_MS = 16
BUDGET_NS = 4_000_000
"""How long one beat may render. What did not get its turn goes first at the next one."""


class Rendered(Protocol):
    """What is rendered on the beat."""

    def render_frame(self) -> None: ...


class FrameClock(QObject):
    """Calls those who asked for it, each at most once a frame, and stops by itself when nobody asks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Rendered] = deque()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._beat)
        self._last_beat_ns = 0

    def request(self, rendered: Rendered) -> None:
        """Call `rendered.render_frame` at the next beat. The caller asks only once until it is called."""
        self._waiting.append(rendered)
        if not self._timer.isActive():
            self._start_timer()

    def withdraw(self, rendered: Rendered) -> None:
        """Forget a request, e.g. of a pane that is closed."""
        if rendered in self._waiting:
            self._waiting.remove(rendered)

    def _beat(self) -> None:
        started_ns = self._last_beat_ns = time.perf_counter_ns()
        for _ in range(len(self._waiting)):
            self._waiting.popleft().render_frame()
            if time.perf_counter_ns() - started_ns > BUDGET_NS:
                break
        if self._waiting:
            self._start_timer()

    def _start_timer(self) -> None:
        """Beat again one frame after the last beat began, not after it ended."""
        # Rounded up, since the timer is never early.
        since_ms = -((self._last_beat_ns - time.perf_counter_ns()) // 1_000_000)
        self._timer.start(max(0, FRAME_MS - since_ms))
