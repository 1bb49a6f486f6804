"""Opens the window as `abreast` does and writes to a file, five times a second, what it shows."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QTimer

import abreast.ui.main as program
from abreast.ui.main_window import MainWindow

INTERVAL_MS = 200


def run_watched(shown: Callable[[MainWindow], object]) -> NoReturn:
    """Run the program to its end.

    Args:
        shown: What the window shows, to be written as JSON to the file that the first argument of this process names;
            `None`: nothing yet.
    """
    file = Path(sys.argv[1])

    class WatchedWindow(MainWindow):
        def show(self) -> None:
            super().show()
            self._watch = QTimer(self)
            self._watch.timeout.connect(self._write)
            self._watch.start(INTERVAL_MS)

        def _write(self) -> None:
            # Before it has menus it has no keys.
            if self.menuBar().actions() and (state := shown(self)) is not None:
                part = file.with_suffix(".part")
                part.write_text(json.dumps(state))
                part.replace(file)

    program.MainWindow = WatchedWindow
    sys.exit(program.main())
