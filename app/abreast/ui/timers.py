"""Timers that wait until something has come to rest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def after_rest(parent: QObject, interval_ms: int, act: Callable[[], object]) -> QTimer:
    """A timer that calls `act` once, so long after the last time it was started."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(act)
    return timer
