"""Qt's event loop as asyncio's. The only importer of qasync."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncGenerator, Coroutine
from functools import partial
from typing import Any, cast

import qasync  # pyright: ignore[reportMissingTypeStubs]  it ships none
from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)
_closing: set[asyncio.Task[None]] = set()
"""asyncio holds tasks only weakly."""


def run(app: QApplication, main: Coroutine[Any, Any, int]) -> int:
    """Run `main` to its end on Qt's event loop. Returns what it returns."""
    loop = cast("asyncio.AbstractEventLoop", qasync.QEventLoop(app))
    loop.set_exception_handler(_report)
    asyncio.set_event_loop(loop)
    # As asyncio's own loops do and qasync does not: a stream that was left half-read is closed on the loop. Else it is
    # closed wherever it is collected, which fails loudly.
    hooks = sys.get_asyncgen_hooks()
    sys.set_asyncgen_hooks(finalizer=partial(_finish, loop))
    try:
        return loop.run_until_complete(main)
    finally:
        sys.set_asyncgen_hooks(*hooks)
        loop.close()
        asyncio.set_event_loop(None)


def _finish(loop: asyncio.AbstractEventLoop, generator: AsyncGenerator[Any, Any]) -> None:
    if not loop.is_closed():
        # It may have been collected in another thread.
        loop.call_soon_threadsafe(_close, loop, generator)


def _close(loop: asyncio.AbstractEventLoop, generator: AsyncGenerator[Any, Any]) -> None:
    closing = loop.create_task(generator.aclose())
    _closing.add(closing)
    closing.add_done_callback(_closing.discard)


def _report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what no task caught: its kind and place, not its text, which may quote a prompt."""
    error = context.get("exception")
    _log.error("Unhandled in the event loop: %s (%s)", context.get("message"), type(error).__name__)
