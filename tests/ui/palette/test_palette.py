"""The command palette: everything that can be done, found by a few letters."""

from __future__ import annotations

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_accessibility import nameless

from abreast.ui.actions import ACTIONS, plain_text
from abreast.ui.palette.dialog import PaletteDialog
from abreast.ui.palette.entries import Kind, PaletteEntry
from abreast.ui.palette.matching import best


def entry(text: str, kind: Kind = Kind.ACTION) -> PaletteEntry:
    return PaletteEntry(kind=kind, text=text, do=lambda: None, key=text)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("new", ["New comparison", "A renewed one"]),
        ("comp new", ["New comparison"]),
        ("NEWCOMP", ["New comparison"]),
        ("nwcmp", ["New comparison"]),
        # Not of several words, nor far apart, nor from within a word.
        ("nw cmp", []),
        ("nwprsn", []),
        ("wcmp", []),
        ("zzz", []),
        ("", ["New comparison", "A renewed one", "Export"]),
    ],
)
def test_words_are_found_in_any_order_and_letters_in_theirs(query: str, found: list[str]) -> None:
    entries = [entry("New comparison"), entry("A renewed one"), entry("Export")]
    assert [each.text for each in best(entries, query)] == found


def test_words_that_begin_as_typed_go_before_those_that_have_it_inside_and_texts_before_what_stands_beside() -> None:
    beside = PaletteEntry(kind=Kind.ACTION, text="Grid", detail="Reading · layout", do=lambda: None)
    entries = [entry("Display a delay"), beside, entry("Two layers"), entry("Layers"), entry("Clay"), entry("Lay")]
    assert [each.text for each in best(entries, "lay")] == [
        "Lay",
        "Layers",
        "Two layers",
        "Grid",
        "Clay",
        "Display a delay",
    ]


def test_a_word_that_is_found_hides_what_has_its_letters_only() -> None:
    entries = [entry("Play audio yearly"), entry("Layout"), entry("Leave all yards")]
    assert [each.text for each in best(entries, "layo")] == ["Layout"]


def test_a_model_is_found_by_its_name_on_the_command_line() -> None:
    model = PaletteEntry(kind=Kind.MODEL, text="Add Two", detail="Test host", name="here/two", do=lambda: None)
    assert best([entry("Add together/Other"), model], "add two here") == [model]


def test_among_three_thousand_models_and_ten_thousand_comparisons_the_one_that_is_typed_comes_first() -> None:
    entries = [entry(f"Add model-{number} (host/vendor/model-{number})", Kind.MODEL) for number in range(3_000)]
    entries += [entry(f"Why is number {number} so large?", Kind.COMPARISON) for number in range(10_000)]
    assert best(entries, "model-2999")[0] is entries[2_999]
    assert best(entries, "number 77 large")[0] is entries[3_077]
    assert best(entries, "qqq") == []


def opened_palette(opened: OpenedWindow, qtbot: QtBot) -> PaletteDialog:
    opened.wait_for_history()
    opened.wait_until_it_does("palette")
    opened.choose("palette")
    return opened.dialog(PaletteDialog)


def run(qtbot: QtBot, palette: PaletteDialog, words: str) -> None:
    qtbot.keyClicks(palette._search, words)
    qtbot.keyClick(palette._search, Qt.Key.Key_Return)


def test_all_actions_are_there_with_their_keys_and_done_by_enter(opened: OpenedWindow, qtbot: QtBot) -> None:
    palette = opened_palette(opened, qtbot)
    listed = {each.text: each for each in palette._all if each.kind is Kind.ACTION}
    assert set(listed) == {plain_text(spec) for spec in ACTIONS if spec.id != "palette"}
    assert listed["New comparison"].keys == "Ctrl+N"
    assert nameless(palette) == []
    run(qtbot, palette, "dark")
    qtbot.waitUntil(lambda: opened.preferences.scheme.value == "dark", timeout=WAIT_MS)


def test_the_layouts_are_found_by_a_word_that_stands_in_none_of_their_names(opened: OpenedWindow, qtbot: QtBot) -> None:
    palette = opened_palette(opened, qtbot)
    qtbot.keyClicks(palette._search, "lay")
    assert {each.text for each in palette.shown[:4]} == {"Columns", "Grid", "Tabs", "Only this pane"}
    opened.close_dialog(palette, accept=False)


def test_an_action_of_a_pane_is_done_in_the_pane_that_had_the_focus(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.open_lanes("here/two")
    opened.panes[1].header._model.setFocus()
    run(qtbot, opened_palette(opened, qtbot), "duplicate pane")
    qtbot.waitUntil(lambda: len(opened.panes) == 3, timeout=WAIT_MS)
    assert opened.panes[2].header._model.text() == "two"


def test_a_model_or_bot_is_added_as_a_pane(opened: OpenedWindow, qtbot: QtBot) -> None:
    run(qtbot, opened_palette(opened, qtbot), "add three test host")
    qtbot.waitUntil(lambda: len(opened.panes) == 2, timeout=WAIT_MS)
    assert opened.panes[1].header._model.text() == "three"


def test_comparisons_are_found_by_their_title_or_by_what_was_said(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    opened.ask("Why is the sky blue?")
    first = opened.comparison.current_id
    opened.choose("new")
    opened.ask("What is a lane?")
    palette = opened_palette(opened, qtbot)
    qtbot.waitUntil(lambda: any(each.kind is Kind.COMPARISON for each in palette._all), timeout=WAIT_MS)
    run(qtbot, palette, "sky blu")
    qtbot.waitUntil(lambda: opened.comparison.current_id == first, timeout=WAIT_MS)
    palette = opened_palette(opened, qtbot)
    # Of an answer, which no title holds.
    qtbot.keyClicks(palette._search, "says 2")
    qtbot.waitUntil(lambda: palette.chosen is not None and palette.chosen.kind is Kind.COMPARISON, timeout=WAIT_MS)
    qtbot.keyClick(palette._search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.comparison.current_id != first, timeout=WAIT_MS)


def test_arrow_keys_choose_and_escape_changes_nothing(opened: OpenedWindow, qtbot: QtBot) -> None:
    palette = opened_palette(opened, qtbot)
    first = palette.chosen
    qtbot.keyClick(palette._search, Qt.Key.Key_Down)
    assert palette.chosen is palette.shown[1]
    qtbot.keyClick(palette._search, Qt.Key.Key_PageUp)
    assert palette.chosen is first
    qtbot.keyClicks(palette._search, "nothing is called like this")
    assert palette.chosen is None
    assert palette._note.text() == "Nothing is called so."
    opened.close_dialog(palette, accept=False)
    assert len(opened.panes) == 1
