"""Opens the window: first its paint, then everything else."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from abreast.core.paths import Paths
from abreast.ui.feature_scan import stop_feature_scan
from abreast.ui.languages.choice import speak_chosen
from abreast.ui.main_window import MainWindow
from abreast.ui.one_window import OneWindow
from abreast.ui.preferences import Preferences
from abreast.ui.startup import Startup
from abreast.ui.theme.theme import Theme

if TYPE_CHECKING:
    from abreast.core.assembly import Core


def main(providers_file: Path | None = None, file: Path | None = None) -> int:
    """Show the window and run until it is closed. Returns the exit status.

    Args:
        file: What the user wants to see, e.g. by a double click on it: an export, which they are asked to import.
    """
    if _is_without_screen():
        sys.stderr.write("abreast: no screen was found: set DISPLAY or WAYLAND_DISPLAY, or use `abreast compare`.\n")
        return 1
    os.umask(0o077)
    stop_feature_scan()
    # Until the window's own collector is there: an object of Qt may be destroyed in no other thread.
    gc.disable()
    paths = Paths.of_user(os.environ)
    paths.prepare()
    one = OneWindow(paths.data, os.environ)
    if not one.is_first(file):
        return 0
    app = QApplication(sys.argv[:1])
    app.setApplicationName("abreast")
    app.setApplicationDisplayName("Abreast")
    app.setDesktopFileName("org.abreast.Abreast")
    # Else Qt leaves its loop with the last window and our clean-up never runs.
    app.setQuitOnLastWindowClosed(False)
    preferences = Preferences(paths.config / "window.ini")
    speak_chosen(app, preferences.language)
    theme = Theme(app, preferences.scheme, preferences.zoom_percent)
    window = MainWindow(theme, preferences)

    def open_core() -> Core:
        from abreast.core.assembly import open_core

        return open_core(paths, os.environ, providers_file=providers_file)

    startup = Startup(open_core)
    window.painted.connect(startup.start)
    window.show()
    # Until asyncio, qasync and the workbench are imported Qt's own loop keeps the window alive.
    first_loop = QEventLoop()
    startup.ready.connect(first_loop.quit)
    first_loop.exec()

    from abreast.ui.lifetime import RESTART, work
    from abreast.ui.loop import run
    from abreast.ui.qt_messages import log_qt_messages

    log_qt_messages()
    status = run(app, work(app, window, theme, preferences, startup, one, file))
    one.close()
    if status == RESTART:
        from abreast.core.local.own_program import once_more

        os.execv(sys.executable, once_more(providers_file))  # noqa: S606  ourselves
    return status


def _is_without_screen() -> bool:
    """Whether Qt would find nothing to draw on. It ends the process with an abort then, and a report of its plugins."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
