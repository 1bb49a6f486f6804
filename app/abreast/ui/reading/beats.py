"""Work on several panes that one frame has no room for."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

BUDGET_NS = 1_000_000
"""After so much work Qt paints and takes what the user does, before the next pane has its turn."""


class Beats(QObject):
    """Does one thing for each of several panes, as soon as there is time. Only the newest thing for each is done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[object, Callable[[], None]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._beat)

    def put(self, key: object, work: Callable[[], None]) -> None:
        """Do `work` in the place of what waits for the same key, at its place in the row."""
        self._waiting[key] = work
        if not self._timer.isActive():
            self._timer.start()

    def clear(self) -> None:
        self._waiting.clear()

    def _beat(self) -> None:
        begun_ns = time.perf_counter_ns()
        while self._waiting and time.perf_counter_ns() - begun_ns < BUDGET_NS:
            key = next(iter(self._waiting))
            self._waiting.pop(key)()
        if self._waiting:
            self._timer.start()
