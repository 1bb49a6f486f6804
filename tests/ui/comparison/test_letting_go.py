"""A comparison that is left is let go: a day's work must not stay in memory."""

from __future__ import annotations

import gc

from opened_window import OpenedWindow
from PySide6.QtGui import QTextFrame
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from abreast.ui.sitting import Sitting
from abreast.ui.theme.roles import LIGHT
from abreast.ui.transcript.code_view import CodeView
from abreast.ui.transcript.formats import Formats


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


def test_a_code_block_that_is_used_again_keeps_nothing_of_before(qtbot: QtBot) -> None:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    view = CodeView(sheet, Formats(LIGHT, 100))
    view.clear()
    gc.collect()
    before = frames_in_memory()
    for _ in range(20):
        view.set_code("one\ntwo", finished=True)
        view.set_code("another", finished=True)
        view.clear()
    gc.collect()
    assert frames_in_memory() <= before + 1


def frames_in_memory() -> int:
    return sum(isinstance(each, QTextFrame) for each in gc.get_objects())
