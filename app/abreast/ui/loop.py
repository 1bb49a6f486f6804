"""Qt's event loop as asyncio's. The only importer of qasync."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, cast

import qasync  # pyright: ignore[reportMissingTypeStubs]  it ships none
from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)


def run(app: QApplication, main: Coroutine[Any, Any, int]) -> int:
    """Run `main` to its end on Qt's event loop. Returns what it returns."""
    loop = cast("asyncio.AbstractEventLoop", qasync.QEventLoop(app))
    loop.set_exception_handler(_report)
    asyncio.set_event_loop(loop)
    try:
        return loop.run_until_complete(main)
    finally:
        loop.close()
        asyncio.set_event_loop(None)


def _report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what no task caught: its kind and place, not its text, which may quote a prompt."""
    error = context.get("exception")
    _log.error("Unhandled in the event loop: %s (%s)", context.get("message"), type(error).__name__)
