"""Opens the window as `abreast` does and writes to a file, five times a second, what it shows.

Beside it, in a file that ends in `.active`, stands the title of the window that has the keys.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from driven_window import ACTIVE
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import abreast.ui.main as program
from abreast.ui.main_window import MainWindow

INTERVAL_MS = 200


def replace(file: Path, text: str) -> None:
    part = file.with_suffix(".part")
    part.write_text(text)
    part.replace(file)


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
            active = QApplication.activeWindow()
            replace(file.with_suffix(ACTIVE), active.windowTitle() if active is not None else "")
            # Before it has menus it has no keys.
            if self.menuBar().actions() and (state := shown(self)) is not None:
                replace(file, json.dumps(state))

    program.MainWindow = WatchedWindow
    sys.exit(program.main())
