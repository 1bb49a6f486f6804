"""How late the event loop is: while it is busy, what comes over the sockets waits, and so do the stamps of time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

BEAT_S = 0.050
_BEAT_NS = int(BEAT_S * 1e9)


class LagWatch:
    """A heartbeat beside a run. It asks to be called every 50 ms and notes by how much each call was late.

    It keeps one maximum for each lane that is watched, so a beat costs microseconds.
    """

    def __init__(self, clock_ns: Callable[[], int] = time.perf_counter_ns) -> None:
        self._clock_ns = clock_ns
        self._due_ns = 0
        self._beat: asyncio.TimerHandle | None = None
        self._worst_ns: dict[str, int] = {}

    def begin(self, lane_id: str) -> None:
        """Watch from now on, for this lane."""
        self._worst_ns[lane_id] = 0
        if self._beat is None:
            self._next(asyncio.get_running_loop())

    def end(self, lane_id: str) -> int | None:
        """The longest that the loop was late since `begin`, in nanoseconds; `None` if the lane was not watched.

        A beat that is overdue counts as well: what ends now may have been held up by just that.
        """
        worst_ns = self._worst_ns.pop(lane_id, None)
        if worst_ns is not None:
            worst_ns = max(worst_ns, self._clock_ns() - self._due_ns)
        if not self._worst_ns and self._beat is not None:
            self._beat.cancel()
            self._beat = None
        return worst_ns

    def _next(self, loop: asyncio.AbstractEventLoop) -> None:
        self._due_ns = self._clock_ns() + _BEAT_NS
        self._beat = loop.call_later(BEAT_S, self._take, loop)

    def _take(self, loop: asyncio.AbstractEventLoop) -> None:
        late_ns = self._clock_ns() - self._due_ns
        for lane_id, worst_ns in self._worst_ns.items():
            self._worst_ns[lane_id] = max(worst_ns, late_ns)
        self._next(loop)
