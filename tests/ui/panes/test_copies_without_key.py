"""Whatever is copied from a pane, the clipboard holds no key: not even where the host repeats it in its answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from opened_window import Answering, OpenedWindow, in_turn_menu
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QTableWidget, QToolButton, QWidget
from seen_copies import copied

from abreast.core.paths import Paths
from abreast.core.secret import MASK
from abreast.ui.differences.page import DifferencesPage
from abreast.ui.panes.answer_text import AnswerTextDialog
from abreast.ui.panes.details import DetailsDialog
from abreast.ui.transcript.note import NoteCard
from abreast.ui.transcript.text_view import TextView
from canary import KEY, sightings
from routed_server import chunk, of_events, of_json

ECHO = f"You sent {KEY} as your key.\n\n```\nkey = {KEY}\n```\n"
VARIABLE = "CANARY_API_KEY"


@pytest.fixture
def window_paths(window_paths: Paths, answering: Answering, monkeypatch: pytest.MonkeyPatch) -> Paths:
    """The provider wants the key, gets it in a header and in a field of the question, and says it."""
    monkeypatch.setenv(VARIABLE, KEY)
    entry = {
        "dialect": "openai-chat", "base_url": f"{answering.host.base_url}/v1", "api_key_env": VARIABLE,
        "models": {"one": {}, "two": {}}, "extra_body": {"user": KEY},
    }  # fmt: skip
    window_paths.providers_file.write_text(json.dumps({"version": 1, "providers": {"here": entry}}))
    answering.reply = of_events(chunk(ECHO), chunk())
    return window_paths


def copies_of(box: QPlainTextEdit) -> str:
    box.selectAll()
    box.copy()
    return QGuiApplication.clipboard().text()


def after(act: Callable[[], object]) -> str:
    """What the clipboard holds after something was done."""
    QGuiApplication.clipboard().setText("before")
    act()
    return QGuiApplication.clipboard().text()


def copies_in(dialog: QWidget) -> Iterator[str]:
    """All that can be copied in a dialog: by its buttons, from its boxes, from the cells of its tables."""
    for button in dialog.findChildren(QPushButton):
        if "copy" in button.text().casefold():
            yield after(button.click)
    for box in dialog.findChildren(QPlainTextEdit):
        yield copies_of(box)
    for table in dialog.findChildren(QTableWidget):
        for row in range(table.rowCount()):
            for column in range(table.columnCount()):
                table.setCurrentCell(row, column)
                yield after(lambda table=table: QTest.keySequence(table, "Ctrl+C"))


def closed(opened: OpenedWindow, dialog: QDialog, copies: Iterator[str]) -> list[str]:
    """The copies, each looked at, after the dialog was closed."""
    found: list[str] = []
    for text in copies:
        found.append(text)
        assert copied() == [], text
    opened.close_dialog(dialog, accept=False)
    return found


def test_no_copy_of_an_answer_that_says_the_key_holds_it(opened: OpenedWindow, answering: Answering) -> None:
    opened.ask("Which key?")
    pane = opened.panes[0]
    assert all(KEY in asked.headers["authorization"] for asked in answering.host.asked)
    assert KEY in str(pane.record.text) if pane.record else False

    pane.transcript.select_all()
    [code] = [each for each in pane.findChildren(QToolButton) if each.accessibleName() == "Copy code"]
    for act in (lambda: opened.choose_in(pane, "copy"), pane.transcript.copy_selection, code.click):
        assert MASK in after(act)
        assert copied() == []

    views = pane.findChildren(TextView)
    for dragged in [view.createMimeDataFromSelection() for view in views if view.textCursor().hasSelection()]:
        assert dragged.formats() == ["text/plain"]
        assert list(sightings(dragged.text().encode(), "dragged")) == []

    in_turn_menu(pane, 1, "full_text")
    dialog = opened.dialog(AnswerTextDialog)
    assert [MASK in text for text in closed(opened, dialog, copies_in(dialog))] == [True, True]


def test_no_copy_of_a_request_that_repeats_such_an_answer_holds_it(opened: OpenedWindow, answering: Answering) -> None:
    opened.ask("Which key?")
    opened.ask("Again?")
    assert KEY in json.dumps(answering.host.asked[-1].json["messages"]).replace('\\"', '"')

    opened.choose_in(opened.panes[0], "requests")
    dialog = opened.dialog(DetailsDialog)
    found = closed(opened, dialog, copies_in(dialog))

    curl, python = found[:2]
    assert f"Bearer ${VARIABLE}" in curl
    assert f'os.environ["{VARIABLE}"]' in python
    assert [text.count(mask) for text, mask in ((curl, json.dumps(MASK)[1:-1]), (python, MASK))] == [3, 3]
    assert len(found) > 10


def test_no_copy_of_an_error_that_says_the_key_holds_it(opened: OpenedWindow, answering: Answering) -> None:
    answering.reply = of_json({"error": {"message": ECHO, "code": "invalid_api_key"}}, "401 No")
    opened.send("Which key?")
    opened.wait_for_state("failed")
    note = opened.panes[0].findChild(NoteCard)
    assert isinstance(note, NoteCard)

    assert MASK in "".join(copies_in(note))
    assert copied() == []


def test_no_copy_of_differences_holds_it(opened: OpenedWindow) -> None:
    opened.wait_for_history()
    opened.wait_until_it_does("differences")
    opened.open_lanes("here/two")
    opened.ask("Which key?")
    opened.choose("differences")

    def page() -> DifferencesPage | None:
        found = opened.window.findChild(DifferencesPage)
        return found if isinstance(found, DifferencesPage) and found.findings is not None else None

    opened._qtbot.waitUntil(lambda: page() is not None and "F7" in page().note.text(), timeout=10_000)  # type: ignore[union-attr]
    shown = page()
    assert shown is not None
    for box in (column.text for column in shown.columns):
        assert MASK in copies_of(box)
        assert copied() == []
    assert after(shown.head.copy.click) != "before"
    assert copied() == []
