"""Brings the painted window to life, and puts everything away when it is closed."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from abreast.core.paths import FolderRefused
from abreast.core.resources import resource
from abreast.ui.collector import Collector
from abreast.ui.interrupt import Interrupts
from abreast.ui.main_window import MainWindow
from abreast.ui.one_window import OneWindow
from abreast.ui.preferences import Preferences
from abreast.ui.startup import Startup
from abreast.ui.theme.theme import Theme
from abreast.ui.workbench import LargeWidgets, Workbench

RESTART = -1
"""What `work` returns if the program is to begin again."""
ATTACH_WAIT_S = 5.0
"""A history on a slow disk does not keep the rest from being loaded for longer."""

_log = logging.getLogger(__name__)


async def work(
    app: QApplication,
    window: MainWindow,
    theme: Theme,
    preferences: Preferences,
    startup: Startup,
    one: OneWindow,
    file: Path | None = None,
) -> int:
    """Live on the event loop until the window is closed, and ask about `file`, an export, if it was given one.

    Returns the exit status, or `RESTART`.
    """
    closed = asyncio.Event()
    app.lastWindowClosed.connect(closed.set)
    collector = Collector(app)
    # Not before: a collection would walk all that the modules have made.
    startup.finished.connect(collector.start)
    early: list[str] = []
    hearing = window.action_triggered.connect(early.append)
    # In steps, between which the window stays alive.
    window.complete()
    app.setWindowIcon(QIcon(str(resource("icons/abreast.svg"))))
    await asyncio.sleep(0)
    parts = await LargeWidgets.made()
    await asyncio.sleep(0)
    bench = Workbench(window, theme, preferences, parts)
    interrupts = Interrupts(window)
    window.action_triggered.disconnect(hearing)
    for action in early:
        window.action_triggered.emit(action)

    def hear(given: Path | None) -> None:
        window.come_forward()
        bench.offer(given)

    bench.offer(file)
    await asyncio.sleep(0)
    try:
        await one.listen(hear)
    except (OSError, FolderRefused) as error:
        _log.warning("A further start will not find this window: %s", error)
    await asyncio.sleep(0)
    if startup.core is not None:
        await bench.open(startup.core)
        # Python's threads take turns, so whatever is built while the SDKs load takes twice as long, and holds the window
        # up for twice as long: first what is seen, then what only a request needs.
        with suppress(TimeoutError):
            await asyncio.wait_for(bench.attached.wait(), ATTACH_WAIT_S)
    elif startup.problem is not None:
        window.composer.set_status(startup.problem)
    await asyncio.sleep(0)
    startup.load_sdks()
    # It may have been closed before this loop began.
    if window.isVisible():
        await closed.wait()
    await bench.close()
    interrupts.end()
    collector.end()
    return RESTART if bench.restarts else 0
