"""Writes down where the window's thread stands if it does not answer for two seconds.

Only functions and lines, never a value: faulthandler knows no others. It runs beside Python, so it also sees a thread that
is held up inside Qt.
"""

from __future__ import annotations

import faulthandler
import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from abreast import __version__
from abreast.core.stalls import raw_file, report_file

if TYPE_CHECKING:
    from abreast.ui.features import Actions, Stage

BEAT_MS = 1_000
STALL_S = 2.0
MAX_REPORT_BYTES = 64_000
# What stands before these would tell where the user keeps files, and so a name.
_PLACE = re.compile(r'File "(?:[^"\n]*?[/\\])?((?:abreast|site-packages|python3\.\d+)[/\\][^"\n]*|[^"/\\\n]*)"')


def attach(stage: Stage) -> Actions:
    """Watch from now on."""
    watch = StallWatch(stage.core.paths.data, stage.window)
    watch.start()
    stage.window.closing.connect(watch.end)
    return {}


class StallWatch(QObject):
    """Asks for a report at each beat, and takes the request back at the next one.

    Args:
        folder: Where reports are kept; private to the user.
        stall_s: How long the thread may stand still, apart from the time between two beats.
    """

    def __init__(self, folder: Path, parent: QObject, *, stall_s: float = STALL_S, beat_ms: int = BEAT_MS) -> None:
        super().__init__(parent)
        self._raw, self._report = raw_file(folder), report_file(folder)
        self._wait_s = stall_s + beat_ms / 1000
        self._file: int | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(beat_ms)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Watch from now on, unless nothing can be written there: then there is nowhere to tell."""
        with suppress(OSError):
            self._file = os.open(self._raw, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0), 0o600)
        self._beat()
        self._timer.start()

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        if self._file is not None:
            faulthandler.cancel_dump_traceback_later()
            self._keep_report(self._file)
            os.close(self._file)
            self._file = None
            self._raw.unlink(missing_ok=True)

    def _beat(self) -> None:
        if self._file is not None:
            # Waits for a report that is being written: the thread may go on in the middle of it.
            faulthandler.cancel_dump_traceback_later()
            self._keep_report(self._file)
            faulthandler.dump_traceback_later(self._wait_s, file=self._file)

    def _keep_report(self, file: int) -> None:
        """What was written while the thread stood still goes to the reports, without the user's folders."""
        size = os.fstat(file).st_size
        if not size:
            return
        os.lseek(file, 0, os.SEEK_SET)
        stack = os.read(file, MAX_REPORT_BYTES).decode("utf-8", "replace")
        os.ftruncate(file, 0)
        head = (
            f"{time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime())} UTC, Abreast {__version__}: the window stood still.\n"
        )
        text = head + _PLACE.sub(r'File "\1"', stack) + "\n"
        before = self._report.read_text("utf-8", "replace") if self._report.exists() else ""
        # The newest first, and no more than can be looked through. On a full disk it is lost.
        with (
            suppress(OSError),
            os.fdopen(
                os.open(self._report, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
            ) as out,
        ):
            out.write((text + before)[:MAX_REPORT_BYTES])
