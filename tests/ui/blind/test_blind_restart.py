"""A window that is opened again in a blind turn, and the command line beside it: neither tells what is hidden."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence

from blind_desk import PLANTED, Reopened, ask, bar, begun, leaks, reveal, vote_by_key
from opened_window import WAIT_MS, OpenedWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths

COMMANDS = (
    "usage", "usage --by model", "usage --by bot --json", "usage --by provider --csv", "history list", "history list --json",
    "history show 1", "history show 1 --json", "history search have", "history search have --provider zebrahost --json",
    "history export 1 --md", "history export 1 --html", "history export 1 --csv", "history export 1 --json", "ranking",
    "ranking --open --json", "ranking --csv", "report 1 --md", "report 1 --json", "report 1 --html",
)  # fmt: skip
RUNNING = """
import json, sys
from typer.testing import CliRunner
from abreast.cli.main import command_line

def said(command):
    result = CliRunner().invoke(command_line(), command.split(), prog_name="abreast")
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    return result.output

print(json.dumps({command: said(command) for command in json.load(sys.stdin)}))
"""


def test_a_window_that_is_opened_again_in_a_blind_turn_tells_nothing_at_any_moment(
    reopened: Reopened, qtbot: QtBot
) -> None:
    opened = begun(reopened(), qtbot)
    opened.choose("usage")
    ask(opened, qtbot)
    assert opened.preferences.usage_shown

    opened = reopened()
    moments: list[list[str]] = []

    def look() -> bool:
        """Between all steps by which the sidebar, the usage panel and the features come into the window."""
        if opened.comparison.sitting.is_hiding:
            moments.append(leaks(opened.window))
        return len(moments) > 5 and is_whole(opened)

    qtbot.waitUntil(look, timeout=WAIT_MS)
    assert [told for moment in moments for told in moment] == []
    dock = opened.window.findChild(QDockWidget, "usage")
    assert dock is None or dock.isHidden()
    vote_by_key(opened, qtbot, Qt.Key.Key_A)
    reveal(opened, qtbot)
    qtbot.waitUntil(lambda: is_usage_shown(opened), timeout=WAIT_MS)


def test_sums_of_another_comparison_s_window_do_not_tell_what_is_hidden_in_this_one(
    reopened: Reopened, qtbot: QtBot
) -> None:
    opened = begun(reopened(), qtbot)
    ask(opened, qtbot)

    opened.choose("new")
    opened.choose("usage")
    qtbot.waitUntil(lambda: is_usage_shown(opened), timeout=WAIT_MS)
    panel = opened._bench._usage.attached.dock.panel
    qtbot.waitUntil(lambda: [row.label for row in panel.table.rows_model.rows] == ["names hidden"], timeout=WAIT_MS)
    assert panel.table.rows_model.rows[0].totals.records == 2

    opened.choose("older")
    qtbot.waitUntil(lambda: opened.comparison.sitting.is_hiding and not is_usage_shown(opened), timeout=WAIT_MS)
    qtbot.waitUntil(bar(opened).isVisible, timeout=WAIT_MS)
    vote_by_key(opened, qtbot, Qt.Key.Key_A)
    reveal(opened, qtbot)
    qtbot.waitUntil(lambda: len(panel.table.rows_model.rows) == 2, timeout=WAIT_MS)
    assert all("names hidden" not in row.label for row in panel.table.rows_model.rows)


def test_no_command_tells_what_is_hidden(reopened: Reopened, window_paths: Paths, qtbot: QtBot) -> None:
    opened = begun(reopened(), qtbot)
    ask(opened, qtbot)

    said = said_by(COMMANDS)
    for command, text in said.items():
        assert not any(name in text.lower() for name in PLANTED), (command, text)
    assert "names hidden" in said["usage --by model"]
    assert "Answer A" in said["history show 1"]
    vote_by_key(opened, qtbot, Qt.Key.Key_A)
    assert "Vote (" not in ran("history show 1")
    reveal(opened, qtbot)
    assert all(name in ran("usage --by model").lower() for name in PLANTED)
    assert "blind, rated): " in ran("history show 1")


def is_usage_shown(opened: OpenedWindow) -> bool:
    dock = opened.window.findChild(QDockWidget, "usage")
    return isinstance(dock, QDockWidget) and dock.isVisible()


def is_whole(opened: OpenedWindow) -> bool:
    return opened._bench.does("ranking") and bar(opened).isVisible()


def ran(command: str) -> str:
    """All that a command prints."""
    (said,) = said_by([command]).values()
    return said


def said_by(commands: Sequence[str]) -> dict[str, str]:
    """What commands print, run beside the window; all in one process, since to start one costs a second."""
    ended = subprocess.run(
        [sys.executable, "-c", RUNNING],
        input=json.dumps(commands),
        capture_output=True,
        text=True,
        timeout=120,
        env=os.environ,
        check=True,
    )
    return json.loads(ended.stdout)
