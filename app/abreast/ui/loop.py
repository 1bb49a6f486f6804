"""Qt's event loop as asyncio's. The only importer of qasync."""

from __future__ import annotations

import asyncio
import importlib
import logging
import sys
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Iterable, Sequence
from contextlib import contextmanager
from contextvars import Context
from typing import Any, cast

import qasync  # pyright: ignore[reportMissingTypeStubs]  it ships none
from PySide6.QtWidgets import QApplication

from abreast.ui.loop_timers import Timer, Timers

_log = logging.getLogger(__name__)


def run(app: QApplication, main: Coroutine[Any, Any, int]) -> int:
    """Run `main` to its end on Qt's event loop. Returns what it returns."""
    loop = made_loop(app)
    loop.set_exception_handler(_report)
    asyncio.set_event_loop(loop)
    try:
        with closing_generators(loop):
            return loop.run_until_complete(main)
    finally:
        loop.close()
        asyncio.set_event_loop(None)


def made_loop(app: QApplication, *, already_running: bool = False) -> asyncio.AbstractEventLoop:
    """asyncio's loop on that of `app`, which may run already."""
    return cast("asyncio.AbstractEventLoop", _Loop(app, already_running=already_running))


class _Loop(qasync.QEventLoop):
    """qasync's, with timers that are given back when they are cancelled. It comes without types."""

    def __init__(self, app: QApplication, *, already_running: bool) -> None:
        self._timers = Timers()
        cast("Any", super()).__init__(app, already_running=already_running)

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        if delay <= 0:
            return cast("Any", super()).call_later(0, callback, *args, context=context)
        return Timer(self.time() + delay, callback, args, self, context, self._timers)

    def close(self) -> None:
        super().close()
        self._timers.end()


async def import_aside(names: Sequence[str]) -> None:
    """Import modules that know no toolkit, in a thread."""

    def work() -> None:
        for name in names:
            importlib.import_module(name)

    await asyncio.to_thread(work)


async def import_in_steps(names: Iterable[str]) -> None:
    """Import modules, between which the window answers."""
    for name in names:
        importlib.import_module(name)
        await asyncio.sleep(0)


@contextmanager
def closing_generators(loop: asyncio.AbstractEventLoop) -> Generator[None]:
    """Have `loop` close the async generators that are let go of half way, as asyncio's own loops do and qasync's not.

    The HTTP client leaves some so at the end of each answer. Without this Python gives them up where they stand, says
    "async generator ignored GeneratorExit" on the terminal, and their clean-up never runs.
    """
    closing: set[asyncio.Task[None]] = set()

    def close(generator: AsyncGenerator[Any, Any]) -> None:
        task = loop.create_task(_close(generator))
        closing.add(task)
        task.add_done_callback(closing.discard)

    def finalize(generator: AsyncGenerator[Any, Any]) -> None:
        # Any thread may be the one that collects it.
        if not loop.is_closed():
            loop.call_soon_threadsafe(close, generator)

    before = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(before.firstiter, finalize)
    try:
        yield
    finally:
        sys.set_asyncgen_hooks(*before)


async def _close(generator: AsyncGenerator[Any, Any]) -> None:
    await generator.aclose()


def _report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what no task caught: its kind and place, not its text, which may quote a prompt."""
    error = context.get("exception")
    _log.error("Unhandled in the event loop: %s (%s)", context.get("message"), type(error).__name__)
