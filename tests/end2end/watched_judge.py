"""The window, with what its panes show and what a judge has said.

usage: watched_judge.py FILE
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QTableWidget
from watching import run_watched

from abreast.ui.main_window import MainWindow


def seen_in(window: MainWindow) -> dict[str, object] | None:
    # Not imported here: the program imports them in its own time.
    panes = sys.modules.get("abreast.ui.panes.pane")
    if panes is None:
        return None
    dialog = QApplication.activeModalWidget() or window
    tables = dialog.findChildren(QTableWidget)
    focused = QApplication.focusWidget()
    return {
        "panes": [
            {
                "name": pane.header._model.text(),
                "state": pane.record.state.value if pane.record else "",
                "text": pane.transcript.plain_text(),
                "footer": pane.footer.figures.text(),
            }
            for pane in window.findChildren(panes.Pane)
        ],
        "focus": focused.accessibleName() if focused is not None else "",
        "prompts": [edit.toPlainText() for edit in dialog.findChildren(QPlainTextEdit)],
        "said": [label.text() for label in dialog.findChildren(QLabel)],
        "verdicts": [_cell(table, row, 2) for table in tables for row in range(table.rowCount())],
    }


def _cell(table: QTableWidget, row: int, column: int) -> str:
    item = table.item(row, column)
    return "" if item is None else item.text()


run_watched(seen_in)
