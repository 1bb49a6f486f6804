"""Timers for asyncio on Qt's loop that are given back as soon as they are cancelled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import Context
from typing import Any

from PySide6.QtCore import QObject, QTimerEvent


class Timer(asyncio.TimerHandle):
    """What is called when its time has come.

    Args:
        when_s: By the clock of the loop.
        timers: Where it waits.
    """

    __slots__ = ("_number", "_timers")

    def __init__(
        self,
        when_s: float,
        callback: Callable[..., object],
        args: tuple[Any, ...],
        loop: asyncio.AbstractEventLoop,
        context: Context | None,
        timers: Timers,
    ) -> None:
        super().__init__(when_s, callback, args, loop, context)
        self._timers = timers
        self._number = timers.start(self, max(0.0, when_s - loop.time()))

    def cancel(self) -> None:
        """Never call it, and keep nothing of it."""
        super().cancel()
        self._timers.kill(self._number)

    def run(self) -> None:
        """Call it now, in its context."""
        self._run()


class Timers(QObject):
    """Those that wait. qasync itself keeps one that was cancelled, with all that its context refers to, until it is due.

    Nearly all are cancelled, being limits that are not reached: each answer has one of half an hour.
    """

    def __init__(self) -> None:
        super().__init__()
        self._waiting: dict[int, Timer] = {}
        """By the number of Qt's timer."""

    def __len__(self) -> int:
        return len(self._waiting)

    def start(self, timer: Timer, delay_s: float) -> int:
        """Let one wait. Returns its number."""
        number = self.startTimer(int(delay_s * 1000))
        self._waiting[number] = timer
        return number

    def kill(self, number: int) -> None:
        """Let one go that waits; of others nothing is to be done."""
        if self._waiting.pop(number, None) is not None:
            self.killTimer(number)

    def end(self) -> None:
        """Let all go."""
        for number in tuple(self._waiting):
            self.kill(number)

    def timerEvent(self, event: QTimerEvent) -> None:
        number = event.timerId()
        timer = self._waiting.get(number)
        self.kill(number)
        if timer is not None:
            timer.run()
