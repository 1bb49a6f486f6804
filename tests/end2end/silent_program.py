"""Abreast, with a note of each Internet socket and each look-up of a name that it asks Python for.

usage: silent_program.py FILE [ARGUMENT...]

Without arguments it is the window, which opens its pages one after the other, is left alone, and is closed. FILE gets JSON:
`calls`, and `opened`, the titles of what was on the screen.
"""

from __future__ import annotations

import atexit
import json
import sys
from collections.abc import Generator
from pathlib import Path

CALLS: list[str] = []
OPENED: list[str] = []
WATCHED = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
NAMED = {"socket.getaddrinfo", "socket.gethostbyname", "socket.getnameinfo", "socket.gethostbyaddr"}


def note(event: str, arguments: tuple[object, ...]) -> None:
    # The address of a Unix socket is a text.
    if event in WATCHED and isinstance(arguments[1], tuple):
        CALLS.append(f"{event} {arguments[1][0]}")
    elif event in NAMED:
        CALLS.append(f"{event} {arguments[0]}")


def tell(file: Path) -> None:
    file.write_text(json.dumps({"calls": CALLS, "opened": OPENED}))


FILE = Path(sys.argv.pop(1))
sys.addaudithook(note)
atexit.register(tell, FILE)

from abreast.__main__ import main  # noqa: E402  after the hook

if len(sys.argv) == 1:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QDialog

    import abreast.ui.main as program
    from abreast.ui.main_window import MainWindow

    LAST_FEATURE = "abreast.ui.ranking.attached"
    STEP_MS, IDLE_STEPS = 250, 8
    PAGES = ("preferences", "palette", "usage", "ranking", "report", "search_all")

    class SilentWindow(MainWindow):
        def complete(self) -> None:
            super().complete()
            self._steps = self._walk()
            self._walking = QTimer(self)
            self._walking.timeout.connect(self._step)
            self._walking.start(STEP_MS)

        def _step(self) -> None:
            next(self._steps, None)

        def _walk(self) -> Generator[None]:
            while LAST_FEATURE not in sys.modules:
                yield
            for page in PAGES:
                yield
                self.action_triggered.emit(page)
                yield
                yield
                OPENED.append(page)
                for each in QApplication.topLevelWidgets():
                    if each is not self and each.isVisible():
                        OPENED.append(each.windowTitle())
                        each.reject() if isinstance(each, QDialog) else each.close()
            yield from (None for _ in range(IDLE_STEPS))
            self.close()

    program.MainWindow = SilentWindow

sys.exit(main())
