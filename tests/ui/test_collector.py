"""Unreachable objects are looked for in the window's thread, and all of them when the window is left."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from abreast.ui.collector import MAX_MIDDLE_OBJECTS, MIN_MIDDLE_COLLECTIONS, MIN_YOUNG_OBJECTS, Collector


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


def test_new_knots_go_while_the_window_is_used(collector: Collector) -> None:
    gc.collect()
    knot = weakref.ref(Knot())
    kept = [Knot() for _ in range(MIN_YOUNG_OBJECTS)]

    collector.tick()

    assert knot() is None
    assert len(kept) == MIN_YOUNG_OBJECTS


def test_very_many_objects_do_not_wait_for_a_second_look_until_they_are_more(collector: Collector) -> None:
    gc.collect()
    held = Knot()
    knot = weakref.ref(held)
    gc.collect(0)
    del held
    kept = [Knot() for _ in range(MAX_MIDDLE_OBJECTS + 1)]
    collector.tick()
    assert knot() is not None

    kept += [Knot() for _ in range(MIN_YOUNG_OBJECTS + 1)]
    collector.tick()

    assert knot() is None


def test_no_other_thread_takes_a_knot_away(collector: Collector) -> None:
    knot = weakref.ref(Knot())
    made: list[Knot] = []
    maker = threading.Thread(target=lambda: made.extend(Knot() for _ in range(20 * MIN_YOUNG_OBJECTS)))
    maker.start()
    maker.join()
    assert knot() is not None


def test_python_collects_by_itself_again_when_it_has_ended(qapp: QApplication) -> None:
    was_enabled = gc.isenabled()
    gc.enable()
    try:
        collector = Collector(qapp)
        assert not gc.isenabled()
        collector.end()
        assert gc.isenabled()
    finally:
        if not was_enabled:
            gc.disable()
