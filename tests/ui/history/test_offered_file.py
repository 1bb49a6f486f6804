"""A file that is given from outside, as by a double click: the user is asked, and what it holds is opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from opened_window import OpenedWindow
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from abreast.core.store.exporting.export import FormName, export
from abreast.ui.settings.consent import ConsentDialog
from vote_export import export_votes

IMPORT_MS = 60_000
"""It is a process of its own, which has to be started."""


@pytest.fixture
def given(tmp_path: Path) -> Path:
    path = tmp_path / "given.abreast.json"
    export_votes(path, 3, (0.5, 0.0))
    return path


def stored(opened: OpenedWindow) -> int:
    return len(opened.history.exchange.all_ids().result(10))


def test_it_comes_into_the_history_after_a_yes_and_onto_the_screen(
    opened: OpenedWindow, qtbot: QtBot, given: Path
) -> None:
    # The history is not there yet.
    opened._bench.offer(given)
    question = opened.dialog(ConsentDialog)
    opened.wait_for_history()

    assert str(given) in " ".join(label.text() for label in question.findChildren(QLabel))
    assert stored(opened) == 0
    opened.close_dialog(question, accept=True)

    qtbot.waitUntil(lambda: opened.comparison.current_id is not None, timeout=IMPORT_MS)
    assert stored(opened) == 1


def test_after_a_no_nothing_is_imported_and_the_next_file_is_asked_about(
    opened: OpenedWindow, given: Path, tmp_path: Path
) -> None:
    missing = tmp_path / "missing\u202e.json"
    opened._bench.offer(given)
    opened._bench.offer(missing)

    opened.close_dialog(opened.dialog(ConsentDialog), accept=False)
    second = opened.dialog(ConsentDialog)

    assert "missingU+202E.json" in " ".join(label.text() for label in second.findChildren(QLabel))
    opened.close_dialog(second, accept=False)
    assert stored(opened) == 0


def test_an_export_of_this_very_history_opens_what_it_was_made_of(
    opened: OpenedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    opened.wait_for_history()
    opened.ask("Why?")
    asked_id = opened.comparison.current_id
    assert asked_id is not None
    path = tmp_path / "own.abreast.json"
    export(opened.history, [asked_id], path, FormName.JSON)
    opened.choose("new")
    qtbot.waitUntil(lambda: opened.comparison.current_id is None, timeout=IMPORT_MS)

    opened._bench.offer(path)
    opened.close_dialog(opened.dialog(ConsentDialog), accept=True)

    qtbot.waitUntil(lambda: opened.comparison.current_id == asked_id, timeout=IMPORT_MS)
    assert stored(opened) == 1
