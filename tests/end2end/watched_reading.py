"""The window, with where its panes and their turns stand, and what the find bar says.

usage: watched_reading.py FILE
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from watching import run_watched

from abreast.ui.main_window import MainWindow


def look_of(window: MainWindow) -> list[dict[str, object]] | None:
    pane_module = sys.modules.get("abreast.ui.panes.pane")
    find_module = sys.modules.get("abreast.ui.reading.find_bar")
    if pane_module is None or find_module is None:
        return None
    bar = window.findChild(find_module.FindBar)
    said = [label.text() for label in bar.findChildren(QLabel)] if bar is not None and bar.isVisible() else []
    return [
        {
            "state": pane.record.state.value if pane.record else "",
            "visible": pane.isVisible(),
            "x": pane.mapTo(window, pane.rect().topLeft()).x(),
            "y": pane.mapTo(window, pane.rect().topLeft()).y(),
            "tops": [turn.top for turn in pane.transcript.turns],
            "turn": pane.transcript.place()[0],
            "found": said,
        }
        for pane in window.findChildren(pane_module.Pane)
    ]


run_watched(look_of)
