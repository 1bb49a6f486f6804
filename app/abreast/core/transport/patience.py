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
    async def at_most(self, wait_s: float, *, again_s: float) -> AsyncGenerator[None]:
        """Raise `TimeoutError` if the body takes longer than `wait_s`, or after a sleep than `again_s` from waking on."""
        loop = asyncio.get_running_loop()
        self._ahead_s = _ahead_s()
        due_s = loop.time() + wait_s

        def look() -> None:
            nonlocal due_s, timer
            if self._has_slept(late_s=loop.time() - due_s):
                due_s = loop.time() + again_s
                timer = loop.call_at(due_s, look)
            else:
                limit.reschedule(loop.time())

        async with asyncio.timeout(None) as limit:
            timer = loop.call_at(due_s, look)
            try:
                yield
            finally:
                timer.cancel()

    def _has_slept(self, *, late_s: float) -> bool:
        before_s, self._ahead_s = self._ahead_s, _ahead_s()
        return self._ahead_s - before_s > SLEPT_S or late_s > SLEPT_S


def _ahead_s() -> float:
    """How far the clock on the wall is ahead of the monotonic one. Only changes of it mean anything."""
    return time.time() - time.monotonic()
