"""The window, with what its panes and its differences show.

usage: watched_differences.py FILE
"""

from __future__ import annotations

import sys

from watching import run_watched

from abreast.ui.main_window import MainWindow


def seen_in(window: MainWindow) -> list[dict[str, str]] | None:
    # Not imported here: the program imports them in its own time.
    panes, pages = sys.modules.get("abreast.ui.panes.pane"), sys.modules.get("abreast.ui.differences.page")
    if panes is None:
        return None
    seen = [
        {"state": pane.record.state.value if pane.record else "", "text": pane.transcript.plain_text()}
        for pane in window.findChildren(panes.Pane)
    ]
    shown = [page for page in window.findChildren(pages.DifferencesPage) if page.isVisible()] if pages else []
    columns = [{"column": view.text.toPlainText(), "note": page.note.text()} for page in shown for view in page.columns]
    return [*seen, *columns]


run_watched(seen_in)
