"""Keeps Python's collector of unreachable objects from holding up the window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

MAX_MIDDLE_COLLECTIONS = 100
"""A collection that walks all objects waits for so many of the middle ones. Python's own figure is 10."""
MIN_MIDDLE_COLLECTIONS = 5
"""Fewer of them since the last one, and there is too little to be found."""


class Collector(QObject):
    """Has all objects walked when the window is left, and otherwise hardly ever.

    One such collection takes 0.1 ms for each turn that is loaded: measured 20 to 200 ms in comparisons of 200 to 1,800
    turns, several times while one scrolls up. Most objects need none: they go with their last reference. `end` gives
    Python its own figures back.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._threshold = gc.get_threshold()
        gc.set_threshold(*self._threshold[:2], MAX_MIDDLE_COLLECTIONS)
        app.applicationStateChanged.connect(self._state_changed)

    def end(self) -> None:
        self._app.applicationStateChanged.disconnect(self._state_changed)
        gc.set_threshold(*self._threshold)
        self.deleteLater()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive and gc.get_count()[2] >= MIN_MIDDLE_COLLECTIONS:
            gc.collect()
