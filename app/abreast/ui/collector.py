"""Has Python look for unreachable objects in the window's thread only, and for all of them when it holds up nobody."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

TICK_MS = 100
MIN_YOUNG_OBJECTS = 700
MIN_YOUNG_COLLECTIONS = 10
"""Python's own figures: so many new objects, and so many collections of new ones, make one worth while."""
MAX_MIDDLE_OBJECTS = 20_000
"""Nor may more objects wait for the second look: lines of a very long answer were 400,000, and took 50 to 100 ms."""
MIN_MIDDLE_COLLECTIONS = 5
"""Fewer of them since the last collection of all objects, and there is too little to be found when the window is left."""
MAX_MIDDLE_COLLECTIONS = 100
"""After so many, one of all objects is due as soon as the window has a rest."""
REST_OBJECTS = 50
"""A tick in which fewer objects were made is a rest."""


class Collector(QObject):
    """Takes the place of Python's own collections until `end`.

    Python collects in whichever thread happens to make an object too many. There a widget that nobody refers to would
    be destroyed outside the window's thread, and Qt crashes: seen when the history's thread made its tables.

    A collection that walks all objects takes 0.1 ms for each turn that is loaded: measured 20 to 200 ms in comparisons
    of 200 to 1,800 turns, several times while one scrolls up. Most objects need none: they go with their last reference.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._was_enabled = gc.isenabled()
        gc.disable()
        app.applicationStateChanged.connect(self._state_changed)
        self._middle_objects = 0
        """So many were looked at once since the last collection of those, at most."""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to look. What was made until now is expected to stay: a start makes hardly anything else."""
        self._timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        self._app.applicationStateChanged.disconnect(self._state_changed)
        if self._was_enabled:
            gc.enable()
        self.deleteLater()

    def tick(self) -> None:
        """Look among the newer objects if there are enough of them, or among all if nothing else goes on."""
        young, young_collections, middle_collections = gc.get_count()
        if young_collections > MIN_YOUNG_COLLECTIONS or self._middle_objects > MAX_MIDDLE_OBJECTS:
            self._middle_objects = 0
            gc.collect(1)
        elif young > MIN_YOUNG_OBJECTS:
            self._middle_objects += young
            gc.collect(0)
        elif young < REST_OBJECTS and middle_collections > MAX_MIDDLE_COLLECTIONS:
            gc.collect()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive and gc.get_count()[2] >= MIN_MIDDLE_COLLECTIONS:
            gc.collect()
