"""How long the next bytes of an answer are waited for, also where the computer sleeps meanwhile."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

SLEPT_S = 30.0
"""By so much the clock on the wall must run ahead of the other one, or a timer be late, to mean a sleep."""


class Patience:
    """Time limits of one answer. Whoever was asleep has not waited: after waking the wait begins anew, once.

    The monotonic clock stands still in a sleep on most systems, and on some it goes on; both are told here. A
    connection that died meanwhile fails by itself at the next read, and one of which nobody knows at the new limit.
    """

    def __init__(self) -> None:
        self._ahead_s = _ahead_s()

    @asynccontextmanager
    async def at_most(self, wait_s: float, *, again_s: float) -> AsyncGenerator[Due]:
        """Raise `TimeoutError` if the body takes longer than `wait_s`, or after a sleep than `again_s` from waking on."""
        self._ahead_s = _ahead_s()
        async with asyncio.timeout(None) as limit:
            due = Due(self, limit, again_s)
            due.move(wait_s)
            try:
                yield due
            finally:
                due.cancel()

    def has_slept(self, *, late_s: float) -> bool:
        """Whether the computer has slept since this was asked last, of a timer that is so late."""
        before_s, self._ahead_s = self._ahead_s, _ahead_s()
        return self._ahead_s - before_s > SLEPT_S or late_s > SLEPT_S


class Due:
    """When a wait is over."""

    def __init__(self, patience: Patience, limit: asyncio.Timeout, again_s: float) -> None:
        self._patience = patience
        self._limit = limit
        self._again_s = again_s
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None

    def move(self, wait_s: float) -> None:
        """Let it be over in so many seconds from now."""
        self.cancel()
        due_s = self._loop.time() + wait_s
        self._timer = self._loop.call_at(due_s, self._look, due_s)

    def cancel(self) -> None:
        """Let it not be over at all."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self, due_s: float) -> None:
        if self._patience.has_slept(late_s=self._loop.time() - due_s):
            self.move(self._again_s)
        else:
            self._limit.reschedule(self._loop.time())


def _ahead_s() -> float:
    """How far the clock on the wall is ahead of the monotonic one. Only changes of it mean anything."""
    return time.time() - time.monotonic()
