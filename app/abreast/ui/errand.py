"""Work in the background that somebody may stop wanting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from abreast.ui.tasks import TaskOwner

AFTER_PAINT_S = 0.1
"""What the first paint of a dialog need not wait for begins so long after it was asked for."""


class Errand:
    """At most one piece of work at a time. Its result is delivered only while it is still wanted.

    Cancelling the task alone is not enough: `asyncio.wait_for` of Python 3.11 may swallow it when the result comes at
    the same moment, and by then the widget that waited for it is gone.

    Args:
        deliver: Given the result; best a signal's `emit`.
    """

    def __init__(self, tasks: TaskOwner, name: str, deliver: Callable[[Any], None]) -> None:
        self._tasks = tasks
        self._name = name
        self._deliver = deliver
        self._task: asyncio.Task[None] | None = None

    @property
    def running(self) -> bool:
        return self._task is not None and not self._task.done()

    def start(self, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Do this; what was being done is no longer wanted. Nothing begins when the window is being closed."""
        self.cancel()
        if self._tasks.is_closed:
            return
        self._task = self._tasks.start(self._run(work), name=self._name)

    def cancel(self) -> None:
        """It is no longer wanted."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    async def wait(self) -> None:
        """Wait until it is done."""
        if self._task is not None:
            await self._task

    async def _run(self, work: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        # Called here: a coroutine that is made and then cancelled before it began would be complained of.
        result = await work()
        if self._task is asyncio.current_task():
            self._task = None
            self._deliver(result)
