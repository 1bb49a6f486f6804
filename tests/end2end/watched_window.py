"""Opens the window as `abreast` does and writes to a file, five times a second, what its panes show.

usage: watched_window.py FILE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

import abreast.ui.main as program
from abreast.ui.main_window import MainWindow

INTERVAL_MS = 200
FILE = Path(sys.argv[1])


class WatchedWindow(MainWindow):
    def show(self) -> None:
        super().show()
        self._watch = QTimer(self)
        self._watch.timeout.connect(self._write)
        self._watch.start(INTERVAL_MS)

    def _write(self) -> None:
        # Not imported here: the program imports it in its own time.
        pane_module = sys.modules.get("abreast.ui.panes.pane")
        if pane_module is None:
            return
        panes = [
            {
                "state": pane.record.state.value if pane.record else "",
                "text": pane.transcript.plain_text(),
                "footer": pane._figures.text(),
            }
            for pane in self.findChildren(pane_module.Pane)
        ]
        part = FILE.with_suffix(".part")
        part.write_text(json.dumps(panes))
        part.replace(FILE)


program.MainWindow = WatchedWindow
sys.exit(program.main())
