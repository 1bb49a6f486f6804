"""The window, with the actions that its keys reach. None of them is done but going to the next pane.

usage: watched_keys.py FILE
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication
from watching import run_watched

from abreast.ui.main_window import MainWindow


class Reached:
    """The ids of the actions, from when the panes are there."""

    def __init__(self) -> None:
        self._actions: list[str] | None = None

    def __call__(self, window: MainWindow) -> dict[str, object] | None:
        # Not imported here: the program imports it in its own time.
        boards = sys.modules.get("abreast.ui.panes.board")
        board = window.findChild(boards.PaneBoard) if boards is not None else None
        if boards is None or board is None or not board.panes:
            return None
        if self._actions is None:
            actions = self._actions = []

            def note(action: str) -> None:
                actions.append(action)
                if action == "next_pane":
                    board.focus_next()

            window.action_triggered.disconnect()
            window.action_triggered.connect(note)
            window.chip_toggled.disconnect()
            window.chip_toggled.connect(lambda index: actions.append(f"chip {index + 1}"))
        return {"reached": self._actions, "focus": type(QApplication.focusWidget()).__name__}


run_watched(Reached())
