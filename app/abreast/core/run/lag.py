"""How late the event loop is: while it is busy, what comes over the sockets waits, and so do the stamps of time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

BEAT_S = 0.050
_BEAT_NS = int(BEAT_S * 1e9)
_NOTED_NS = 1_000_000
"""Timers are never exact: less is nothing."""


class LagWatch:
    """A heartbeat beside a run. It asks to be called every 50 ms and notes when a call was late.

    A beat costs microseconds.
    """

    def __init__(self, clock_ns: Callable[[], int] = time.perf_counter_ns) -> None:
        self._clock_ns = clock_ns
        self._due_ns = 0
        self._beat: asyncio.TimerHandle | None = None
        self._begun_ns: dict[str, int] = {}
        self._late: list[tuple[int, int]] = []
        """When late beats were due, and when they came."""

    def begin(self, lane_id: str) -> None:
        """Watch from now on, for this lane."""
        self._begun_ns[lane_id] = self._clock_ns()
        if self._beat is None:
            self._next(asyncio.get_running_loop())

    def end(self, lane_id: str, since_ns: int | None = None) -> int | None:
        """The longest that the loop was late, in nanoseconds; `None` if the lane was not watched.

        A beat that is overdue counts as well: what ends now may have been held up by just that.

        Args:
            since_ns: When the request left: what held up the loop before that is in no figure. Without, since `begin`.
        """
        begun_ns = self._begun_ns.pop(lane_id, None)
        if begun_ns is None:
            return None
        from_ns = begun_ns if since_ns is None else since_ns
        beats = (*self._late, (self._due_ns, self._clock_ns()))
        worst_ns = max(came_ns - max(due_ns, from_ns) for due_ns, came_ns in beats)
        if not self._begun_ns and self._beat is not None:
            self._beat.cancel()
            self._beat = None
            self._late.clear()
        return max(0, worst_ns)

    def _next(self, loop: asyncio.AbstractEventLoop) -> None:
        self._due_ns = self._clock_ns() + _BEAT_NS
        self._beat = loop.call_later(BEAT_S, self._take, loop)

    def _take(self, loop: asyncio.AbstractEventLoop) -> None:
        came_ns = self._clock_ns()
        if came_ns - self._due_ns > _NOTED_NS:
            self._late.append((self._due_ns, came_ns))
        self._next(loop)
