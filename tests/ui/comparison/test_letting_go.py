"""A comparison that is left is let go: a day's work must not stay in memory."""

from __future__ import annotations

import gc

from opened_window import OpenedWindow
from pytestqt.qtbot import QtBot

from abreast.ui.sitting import Sitting


def sittings_in_memory() -> int:
    gc.collect()
    return sum(isinstance(each, Sitting) for each in gc.get_objects())


def test_comparisons_that_are_left_are_not_kept_in_memory(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.wait_for_history()
    before = sittings_in_memory()
    for number in range(4):
        opened.ask(f"Question {number}")
        opened.choose("new")
        qtbot.waitUntil(lambda: opened.comparison.sitting.comparison_id is None)
    # The one on the screen, and the one before it while its draft is on the way to the disk.
    qtbot.waitUntil(lambda: sittings_in_memory() <= before + 1)
