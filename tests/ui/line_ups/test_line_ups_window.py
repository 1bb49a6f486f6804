"""Line-ups in the window: saved, recalled, offered, and what new comparisons begin with."""

from __future__ import annotations

from collections.abc import Callable

from opened_window import WAIT_MS, Answering, OpenedWindow
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_accessibility import nameless

from abreast.core.registry.line_ups import LineUpLane, load_line_ups
from abreast.ui.line_ups.dialogs import SamplesDialog, SaveDialog, SweepDialog
from abreast.ui.line_ups.sample_bar import SampleBar
from abreast.ui.palette.dialog import PaletteDialog
from routed_server import chunk, of_events

DUEL = "version: 1\nline_ups:\n  duel: {label: The duel, lanes: [here/two, {model: here/three, temperature: 0.5}]}\n"
WITH_DEFAULT = DUEL.replace("line_ups", "default: duel\nline_ups")


def write(opened: OpenedWindow, text: str) -> None:
    opened.core.paths.line_ups_file.write_text(text)
    opened.core.settings.reload()


def ready(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.wait_for_history()
    opened.wait_until_it_does("palette")


def models(opened: OpenedWindow) -> list[str]:
    return [lane.ref.model.id for lane in opened.comparison.sitting.session.lanes]


def recall(opened: OpenedWindow, qtbot: QtBot, words: str) -> None:
    opened.choose("line_ups")
    picker = opened.dialog(PaletteDialog)
    qtbot.keyClicks(picker._search, words)
    qtbot.keyClick(picker._search, Qt.Key.Key_Return)


def test_panes_are_saved_with_their_settings_and_the_file_says_so(opened: OpenedWindow, qtbot: QtBot) -> None:
    ready(opened, qtbot)
    opened.open_lanes("here/two")
    opened.choose("save_line_up")
    dialog = opened.dialog(SaveDialog)
    assert not dialog._accept.isEnabled()
    qtbot.keyClicks(dialog._name, "My two")
    dialog._default.setChecked(True)
    qtbot.keyClick(dialog._name, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "my-two" in opened.core.line_ups, timeout=WAIT_MS)
    saved = load_line_ups(opened.core.paths.line_ups_file)
    assert saved["my-two"].label == "My two"
    assert saved["my-two"].lanes == (LineUpLane(model="here/one"), LineUpLane(model="here/two"))
    assert saved.default is saved["my-two"]
    assert "The line-up My two is saved." in opened.status


def test_a_name_that_is_taken_updates_that_line_up(opened: OpenedWindow, qtbot: QtBot) -> None:
    ready(opened, qtbot)
    write(opened, DUEL)
    opened.choose("save_line_up")
    dialog = opened.dialog(SaveDialog)
    qtbot.keyClicks(dialog._name, "The duel")
    assert dialog._accept.text() == "Update"
    assert "It held 2 panes: here/two, here/three · t 0.5." in dialog._note.text()
    opened.close_dialog(dialog, accept=True)
    qtbot.waitUntil(lambda: opened.core.line_ups["duel"].lanes == (LineUpLane(model="here/one"),), timeout=WAIT_MS)
    assert "is updated" in opened.status


def test_a_line_up_takes_the_place_of_panes_that_were_asked_nothing(opened: OpenedWindow, qtbot: QtBot) -> None:
    ready(opened, qtbot)
    write(opened, DUEL)
    recall(opened, qtbot, "du")
    qtbot.waitUntil(lambda: models(opened) == ["two", "three"], timeout=WAIT_MS)
    assert opened.comparison.sitting.session.lanes[1].settings.temperature == 0.5
    assert opened.status == "Line-up The duel."


def test_a_line_up_begins_a_new_comparison_if_the_panes_were_asked(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    ready(opened, qtbot)
    write(opened, DUEL)
    opened.ask("Why?")
    before = opened.comparison.current_id
    recall(opened, qtbot, "duel")
    qtbot.waitUntil(lambda: models(opened) == ["two", "three"], timeout=WAIT_MS)
    assert opened.comparison.current_id is None
    opened.do(opened.comparison.open(before or 0))
    assert models(opened) == ["one"]


def test_models_that_are_gone_are_told_and_stay_in_the_file(opened: OpenedWindow, qtbot: QtBot) -> None:
    ready(opened, qtbot)
    text = DUEL.replace("here/two", "gone-9")
    write(opened, text)
    recall(opened, qtbot, "duel")
    qtbot.waitUntil(lambda: models(opened) == ["three"], timeout=WAIT_MS)
    assert opened.status.startswith("gone-9 of the line-up The duel is left out.")
    assert opened.core.paths.line_ups_file.read_text() == text


def test_new_comparisons_begin_with_the_default_line_up(opened: OpenedWindow, qtbot: QtBot) -> None:
    ready(opened, qtbot)
    write(opened, WITH_DEFAULT)
    opened.choose("new")
    assert models(opened) == ["two", "three"]


def test_the_start_page_offers_line_ups(opened: OpenedWindow, qtbot: QtBot) -> None:
    write(opened, DUEL)
    opened.choose_in(opened.panes[0], "close")
    page = opened._bench._page
    qtbot.waitUntil(lambda: page._offers.count() > 0, timeout=WAIT_MS)
    card = page._offers.itemAt(0).widget()
    assert card.accessibleName() == "The duel"
    card.button.click()
    assert models(opened) == ["two", "three"]


def test_a_sweep_adds_a_named_pane_for_each_temperature(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    ready(opened, qtbot)
    opened.choose("sweep")
    dialog = opened.dialog(SweepDialog)
    dialog._field.setText("0, hot")
    assert not dialog._accept.isEnabled()
    dialog._field.setText("0 0.5, 1")
    opened.close_dialog(dialog, accept=True)
    qtbot.waitUntil(lambda: len(opened.panes) == 4, timeout=WAIT_MS)
    assert [pane.header._model.text() for pane in opened.panes] == ["one", "t 0 · one", "t 0.5 · one", "t 1 · one"]
    opened.ask("Why?")
    assert [asked.json.get("temperature") for asked in answering.host.asked].count(None) == 1
    assert {asked.json.get("temperature") for asked in answering.host.asked} == {None, 0, 0.5, 1}


def test_names_of_lanes_are_there_again_after_a_restart(
    reopened: Callable[[], OpenedWindow], answering: Answering, qtbot: QtBot
) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    ready(opened, qtbot)
    opened.choose("sweep")
    opened.close_dialog(opened.dialog(SweepDialog), accept=True)
    qtbot.waitUntil(lambda: len(opened.panes) == 4, timeout=WAIT_MS)
    opened = reopened()
    names = ["one", "t 0 · one", "t 0.5 · one", "t 1 · one"]
    assert [pane.header._model.text() for pane in opened.panes] == names
    opened.ask("Why?")
    opened = reopened()
    assert [pane.header._model.text() for pane in opened.panes] == names


def test_samples_are_panes_that_ask_the_same(opened: OpenedWindow, answering: Answering, qtbot: QtBot) -> None:
    ready(opened, qtbot)
    opened.choose("samples")
    dialog = opened.dialog(SamplesDialog)
    assert dialog.number == 3
    opened.close_dialog(dialog, accept=True)
    qtbot.waitUntil(lambda: len(opened.panes) == 3, timeout=WAIT_MS)
    bar = opened.window.findChild(SampleBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.isVisible(), timeout=WAIT_MS)
    assert (
        bar.cards[0].accessibleName()
        == "3 samples of one · A B C: Ask something: how much the answers differ is shown here."
    )
    opened.ask("Why?")
    qtbot.waitUntil(lambda: bar.cards[0].text.startswith("3 of 3 answered"), timeout=WAIT_MS)
    # "one says 1", "one says 2", "one says 3"
    assert "length 3 words · agreement 67% (heuristic)" in bar.cards[0].text
    answering.reply = of_events(chunk("Yes."), chunk())
    opened.ask("Sure?")
    qtbot.waitUntil(lambda: "all 3 the same" in bar.cards[0].text, timeout=WAIT_MS)
    assert nameless(opened.window) == []
    bar.cards[0]._before.click()
    qtbot.waitUntil(lambda: "agreement 67%" in bar.cards[0].text, timeout=WAIT_MS)
    opened.choose("save_line_up")
    save = opened.dialog(SaveDialog)
    qtbot.keyClicks(save._name, "Thrice")
    opened.close_dialog(save, accept=True)
    qtbot.waitUntil(lambda: "thrice" in opened.core.line_ups, timeout=WAIT_MS)
    assert opened.core.line_ups["thrice"].lanes == (LineUpLane(model="here/one", samples=3),)
