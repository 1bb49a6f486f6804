"""Who holds the running coroutines of the window."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

CLOSE_WAIT_S = 3.0


class TaskOwner:
    """Holds, reports and ends tasks.

    asyncio keeps only a weak reference to a task, so one that nobody holds may vanish while it runs, and an exception
    in it is seen by nobody.

    Args:
        report: Called with the task's name and what it raised.
    """

    def __init__(self, report: Callable[[str, BaseException], None]) -> None:
        self._report = report
        self._tasks: set[asyncio.Task[Any]] = set()
        self.is_closed = False
        """Nothing begins any more. A timer may still run out when the loop has ended, and has to look here first."""

    def start(self, work: Coroutine[Any, Any, Any], *, name: str) -> asyncio.Task[Any]:
        """Run `work` in the background until it ends or `close` is called; after that it does not begin any more."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        if self.is_closed:
            task.cancel()
        return task

    async def close(self) -> None:
        """Cancel everything and wait for it, and for what that starts meanwhile, 3 s at most."""
        self.is_closed = True
        for task in self._tasks:
            task.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSE_WAIT_S):
                while self._tasks:
                    await asyncio.wait(tuple(self._tasks))

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._report(task.get_name(), error)
