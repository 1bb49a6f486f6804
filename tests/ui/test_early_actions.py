"""What is asked for while the window still loads is done as soon as it can be: no key is lost."""

from __future__ import annotations

import asyncio
import os

import pytest
from opened_window import WAIT_MS, OpenedWindow
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.assembly import open_core
from abreast.core.paths import Paths
from abreast.ui.main_window import MainWindow
from abreast.ui.palette.dialog import PaletteDialog
from abreast.ui.panes.history_dialog import HistoryRuleDialog
from abreast.ui.panes.model_picker import ModelPicker
from abreast.ui.preferences import Preferences
from abreast.ui.theme.theme import Theme
from abreast.ui.workbench import LargeWidgets, Workbench


@pytest.mark.parametrize(("action", "shown"), [("palette", PaletteDialog), ("history_rule", HistoryRuleDialog)])
def test_a_key_of_a_feature_that_is_not_there_yet_opens_it_when_it_is(
    action: str, shown: type, opened: OpenedWindow, qtbot: QtBot
) -> None:
    assert action not in opened._bench._actions
    opened.choose(action)
    opened.close_dialog(opened.dialog(shown), accept=False)


def test_what_was_asked_for_too_early_is_forgotten_when_something_else_is_done(
    opened: OpenedWindow, qtbot: QtBot
) -> None:
    opened.choose("palette")
    opened.choose("zoom_reset")
    opened.wait_until_it_does("ranking")
    assert opened.window.findChildren(PaletteDialog) == []


def test_a_pane_can_be_added_before_the_models_are_known(
    qtbot: QtBot, qapp: QApplication, app_loop: asyncio.AbstractEventLoop, window_paths: Paths
) -> None:
    theme, preferences = Theme(qapp), Preferences(window_paths.config / "window.ini")
    window = MainWindow(theme, preferences)
    window.show()
    window.complete()

    def do(work: asyncio.Task[object]) -> object:
        qtbot.waitUntil(work.done, timeout=WAIT_MS)
        return work.result()

    parts = do(app_loop.create_task(LargeWidgets.made()))
    assert isinstance(parts, LargeWidgets)
    bench = Workbench(window, theme, preferences, parts)
    action = window.findChild(QAction, "add_pane")
    assert isinstance(action, QAction)
    action.trigger()
    do(app_loop.create_task(bench.open(open_core(window_paths, os.environ))))
    qtbot.waitUntil(lambda: any(picker.isVisible() for picker in window.findChildren(ModelPicker)), timeout=WAIT_MS)
    window.close()
    do(app_loop.create_task(bench.close()))
    window.deleteLater()
    theme.deleteLater()
