"""Unreachable objects are looked for when the window is left."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from abreast.ui.collector import MIN_MIDDLE_COLLECTIONS, Collector


class Knot:
    """Refers to itself, so that only a collection can take it away."""

    def __init__(self) -> None:
        self.self = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    collector = Collector(qapp)
    yield collector
    collector.end()


def old_knot() -> weakref.ref[Knot]:
    """One that only a collection of all objects finds."""
    knot = Knot()
    gc.collect()
    for _ in range(MIN_MIDDLE_COLLECTIONS):
        gc.collect(1)
    return weakref.ref(knot)


def test_a_knot_of_objects_goes_when_the_window_is_left_and_not_before(
    collector: Collector, qapp: QApplication
) -> None:
    knot = old_knot()
    gc.collect(1)
    assert knot() is not None

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert knot() is not None

    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert knot() is None


def test_python_collects_as_before_when_it_has_ended(qapp: QApplication) -> None:
    before = gc.get_threshold()
    collector = Collector(qapp)
    assert gc.get_threshold() != before

    collector.end()

    assert gc.get_threshold() == before
