"""Titles of windows are seen by others: in the task bar, in a shared screen, by every program of the desktop."""

from __future__ import annotations

from opened_window import Answering, OpenedWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routed_server import chunk, of_events


def test_no_title_carries_what_was_asked_or_answered(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot, qapp: QApplication
) -> None:
    answering.reply = of_events(chunk("the secret answer"), chunk())
    opened.wait_for_history()
    opened.ask("the secret question")
    opened.choose("new")
    qtbot.waitUntil(lambda: opened.comparison.sitting.comparison_id is None)
    opened.choose("older")
    qtbot.waitUntil(lambda: opened.comparison.sitting.comparison_id is not None)

    titles = [widget.windowTitle() for widget in qapp.topLevelWidgets()]
    titles += [window.title() for window in qapp.topLevelWindows()]
    assert "Abreast" in titles
    assert [title for title in titles if "secret" in title] == []
