"""The window, with what its panes show.

usage: watched_window.py FILE
"""

from __future__ import annotations

import sys

from watching import run_watched

from abreast.ui.main_window import MainWindow


def panes_of(window: MainWindow) -> list[dict[str, str]] | None:
    # Not imported here: the program imports it in its own time.
    pane_module = sys.modules.get("abreast.ui.panes.pane")
    if pane_module is None:
        return None
    return [
        {
            "state": pane.record.state.value if pane.record else "",
            "text": pane.transcript.plain_text(),
            "footer": pane.footer.figures.text(),
            "input": pane.footer.input.text(),
        }
        for pane in window.findChildren(pane_module.Pane)
    ]


run_watched(panes_of)
