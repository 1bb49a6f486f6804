"""The window is closed while answers stream: what it opened is closed by it, not by the end of its process."""

from __future__ import annotations

import asyncio
import os

from opened_window import PROVIDERS, WAIT_MS, held
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.assembly import open_core
from abreast.core.paths import Paths
from abreast.ui.main_window import MainWindow
from abreast.ui.panes.pane import Pane
from abreast.ui.preferences import Preferences, RememberedLane
from abreast.ui.startup import Startup
from abreast.ui.theme.theme import Theme
from abreast.ui.workbench import work
from routed_server import host_in_thread

LANES = 3


def test_closing_the_window_in_the_middle_of_a_run_closes_every_stream(
    qtbot: QtBot, qapp: QApplication, app_loop: asyncio.AbstractEventLoop
) -> None:
    paths = Paths.of_user(os.environ)
    paths.prepare()
    with host_in_thread(lambda asked: held("drip drop ")) as host:
        paths.providers_file.write_text(PROVIDERS.format(url=host.base_url))
        preferences = Preferences(paths.config / "window.ini")
        preferences.lanes = (RememberedLane(model="here/one"),) * LANES
        theme = Theme(qapp)
        window = MainWindow(theme, preferences)
        startup = Startup(lambda: open_core(paths, os.environ))
        window.show()
        startup.start()
        working = app_loop.create_task(work(qapp, window, theme, preferences, startup))
        qtbot.waitUntil(lambda: len(window.findChildren(Pane)) == LANES, timeout=WAIT_MS)
        window.composer.set_prompt("Go on")
        window.composer.submit()
        panes = window.findChildren(Pane)
        qtbot.waitUntil(lambda: all("drip drop" in pane.transcript.plain_text() for pane in panes), timeout=WAIT_MS)
        assert (host.open_now, host.left) == (LANES, 0)

        window.close()
        qtbot.waitUntil(working.done, timeout=WAIT_MS)

        assert working.result() == 0
        qtbot.waitUntil(lambda: (host.open_now, host.left) == (0, LANES), timeout=WAIT_MS)
        states = [pane.record.state.value for pane in panes if pane.record is not None]
        assert states == ["cancelled"] * LANES
    window.deleteLater()
    theme.deleteLater()
