"""One clock for all transcripts of a window, so that eight streams share the UI thread fairly."""

from __future__ import annotations

import time
from heapq import heappop, heappush
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from shiboken6 import isValid

FRAME_MS = 16
FLOOD_FRAME_MS = 50
"""Nobody reads what comes in faster than that, and the other panes have the thread meanwhile."""
_NS_PER_MS = 1_000_000
BUDGET_NS = 1_000_000
"""How long one beat may render. Painting and whatever else waits for the thread come before the next one."""


class Rendered(Protocol):
    """What is rendered on a beat."""

    @property
    def frame_ms(self) -> int:
        """How long from one frame to the next, at least."""
        ...

    def render_frame(self) -> None: ...


class FrameClock(QObject):
    """Calls those who asked for it, each at most once a frame, and stops by itself when nobody asks.

    Everyone has a frame of its own, which begins when it was rendered last. So those who were late once are rendered
    later from then on, and the work of eight panes spreads over the frame by itself instead of coming at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[tuple[int, int, Rendered]] = []
        """A heap of those who asked: when their next frame begins, in the order in which they asked."""
        self._joined = 0
        self._asked = 0
        self._next_frame_ns: dict[Rendered, int] = {}
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._beat)

    def join(self) -> int:
        """Take part.

        Returns:
            How many did so before. What all of them do at times can be spread by it.
        """
        self._joined += 1
        return self._joined - 1

    def request(self, rendered: Rendered) -> None:
        """Call `rendered.render_frame` at its next frame. The caller asks only once until it is called."""
        now_ns = time.perf_counter_ns()
        due_ns = max(now_ns, self._next_frame_ns.get(rendered, now_ns))
        self._asked += 1
        heappush(self._waiting, (due_ns, self._asked, rendered))
        if self._waiting[0][2] is rendered or not self._timer.isActive():
            self._start_timer(now_ns)

    def withdraw(self, rendered: Rendered) -> None:
        """Forget one that is going away, and what it asked for."""
        self._next_frame_ns.pop(rendered, None)
        self._waiting = sorted(entry for entry in self._waiting if entry[2] is not rendered)

    def _beat(self) -> None:
        now_ns = started_ns = time.perf_counter_ns()
        while self._waiting and self._waiting[0][0] <= now_ns and now_ns - started_ns < BUDGET_NS:
            _, _, rendered = heappop(self._waiting)
            # Qt may have destroyed it with the window around it, before anyone could withdraw it.
            if isValid(rendered):
                self._next_frame_ns[rendered] = now_ns + rendered.frame_ms * _NS_PER_MS
                rendered.render_frame()
            now_ns = time.perf_counter_ns()
        if self._waiting:
            self._start_timer(now_ns)

    def _start_timer(self, now_ns: int) -> None:
        # Rounded up, since the timer is never early.
        wait_ms = -((now_ns - self._waiting[0][0]) // 1_000_000)
        self._timer.start(max(0, wait_ms))
