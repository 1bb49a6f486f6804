"""What is asked and shown in dialogs of a pane: settings, another model, figures and the request."""

from __future__ import annotations

import json

from opened_window import Answering, OpenedWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QTableWidget
from pytestqt.qtbot import QtBot

from abreast.ui.panes.details import DetailsDialog
from abreast.ui.panes.lane_settings import LaneSettingsDialog
from abreast.ui.panes.model_picker import ModelPicker
from routed_server import chunk, of_events

USAGE = {"prompt_tokens": 12, "completion_tokens": 34, "total_tokens": 46}


def open_details(opened: OpenedWindow, qtbot: QtBot) -> DetailsDialog:
    """By a click on the figures."""
    qtbot.mouseClick(opened.panes[0].footer.figures, Qt.MouseButton.LeftButton)
    return opened.dialog(DetailsDialog)


def figures(dialog: DetailsDialog) -> dict[str, str]:
    table = dialog.findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    rows = [(table.item(row, 0).text(), table.item(row, 1).text()) for row in range(table.rowCount())]
    return dict(rows)


def request_of(dialog: DetailsDialog) -> QPlainTextEdit:
    found = dialog.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found


def test_settings_go_with_the_next_prompt_of_their_pane_only(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.open_lanes("here/two")
    opened.choose_in(opened.panes[0], "settings")
    dialog = opened.dialog(LaneSettingsDialog)
    for field, text in ((QDoubleSpinBox, "0.5"), (QSpinBox, "64")):
        found = dialog.findChild(field)
        assert isinstance(found, QDoubleSpinBox | QSpinBox)
        found.setFocus()
        found.selectAll()
        qtbot.keyClicks(found, text)
    system = dialog.findChild(QPlainTextEdit)
    assert isinstance(system, QPlainTextEdit)
    qtbot.keyClicks(system, "Be brief.")
    opened.close_dialog(dialog, accept=True)
    opened.ask("Why?")

    sent = {asked.json["model"]: asked.json for asked in answering.host.asked}
    assert (sent["one"]["temperature"], 64 in sent["one"].values()) == (0.5, True)
    assert answering.messages("one") == [[("system", "Be brief."), ("user", "Why?")]]
    assert "temperature" not in sent["two"]
    assert answering.messages("two") == [[("user", "Why?")]]


def test_settings_that_were_cancelled_change_nothing(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    opened.choose_in(opened.panes[0], "settings")
    dialog = opened.dialog(LaneSettingsDialog)
    system = dialog.findChild(QPlainTextEdit)
    assert isinstance(system, QPlainTextEdit)
    qtbot.keyClicks(system, "Be brief.")
    opened.close_dialog(dialog, accept=False)
    opened.ask("Why?")

    assert answering.messages("one") == [[("user", "Why?")]]


def test_another_model_answers_from_the_next_prompt_on_and_gets_the_thread(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.ask("First?")
    qtbot.mouseClick(opened.panes[0].header._model, Qt.MouseButton.LeftButton)
    picker = opened.dialog(ModelPicker)
    search = picker.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    qtbot.keyClicks(search, "here/three")
    opened.close_dialog(picker, accept=True)
    opened.ask("Second?")

    assert opened.panes[0].header._model.text() == "three"
    assert answering.messages("three") == [[("user", "First?"), ("assistant", "one says 1"), ("user", "Second?")]]


def test_details_show_every_figure_and_why_some_are_unknown(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = of_events(chunk("Hello"), chunk(usage=USAGE))
    opened.ask("Why?")
    dialog = open_details(opened, qtbot)
    shown = figures(dialog)
    opened.close_dialog(dialog, accept=False)

    assert (shown["State"], shown["Model asked"], shown["Model that answered"]) == ("✓ complete", "here/one", "m")
    assert (shown["Input tokens (with cache)"], shown["Output tokens (with reasoning)"]) == ("12", "34")
    assert shown["Time to first token"].endswith(" s")
    assert shown["Cost"].startswith("- (")


def test_details_show_the_request_that_was_sent(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    opened.ask('Quote "<b>this</b>" & that — 日本')
    dialog = open_details(opened, qtbot)
    request = request_of(dialog)
    head, _, body = request.toPlainText().partition("\n\n")
    shown, is_editable = json.loads(body), not request.isReadOnly()
    opened.close_dialog(dialog, accept=False)

    assert (shown["model"], is_editable) == ("one", False)
    assert 'Quote "<b>this</b>" & that — 日本' in json.dumps(shown["messages"], ensure_ascii=False).replace('\\"', '"')
    assert head.splitlines()[0] == f"POST {answering.host.base_url}/v1/chat/completions"
    assert shown == answering.host.asked[0].json


def test_every_column_of_what_was_sent_has_a_name(opened: OpenedWindow) -> None:
    opened.open_lanes("here/two")
    opened.ask("Why?")
    opened.choose_in(opened.panes[0], "requests")
    dialog = opened.dialog(DetailsDialog)
    tables = [table for table in dialog.findChildren(QTableWidget) if table.columnCount() == 3]
    heads = [tables[0].horizontalHeaderItem(column).text() for column in range(3)]
    is_shortened = tables[0].horizontalHeader().textElideMode() is not Qt.TextElideMode.ElideNone
    opened.close_dialog(dialog, accept=False)

    assert all(heads)
    assert [head[0] for head in heads[1:]] == ["A", "B"]
    assert is_shortened


def test_details_follow_the_answer_on_the_screen(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    answering.reply = of_events(chunk("Hello"), end="")
    opened.send("Why?")
    opened.wait_for_state("interrupted")
    answering.reply = None
    opened.choose_in(opened.panes[0], "regenerate")
    opened.wait_for_state("complete")
    opened.panes[0].alternative_requested.emit(opened.panes[0].lane_id, 1, 0)
    opened.wait_for_state("interrupted")
    dialog = open_details(opened, qtbot)
    shown = figures(dialog)
    opened.close_dialog(dialog, accept=False)

    assert shown["State"] == "! interrupted"


def test_without_an_answer_there_is_nothing_to_detail(opened: OpenedWindow) -> None:
    pane = opened.panes[0]

    assert isinstance(pane.footer.figures, QPushButton)
    assert (pane.footer.figures.isEnabled(), pane.footer.figures.text()) == (False, "")
