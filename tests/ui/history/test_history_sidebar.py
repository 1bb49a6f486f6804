"""The list of the history: read page by page, changed by hand, never losing what was deleted by mistake."""

from __future__ import annotations

from datetime import timedelta

import pytest
from history_desk import WAIT_MS, WAIT_S, Desk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from abreast.core.store.removal import UNDO_S
from abreast.ui.history import loaded, undo_bar
from abreast.ui.history.browser import Destination
from abreast.ui.history.list_model import OPEN_ROLE, RUNNING_ROLE
from abreast.ui.history.loaded import PAGE
from abreast.ui.history.sidebar import ms_to_midnight
from abreast.ui.history.tag_dialog import LastTagCompleter, TagDialog, tags_in


def choose_in_menu(desk: Desk, qtbot: QtBot, text: str) -> None:
    """Open the menu of the chosen rows by its key and take an entry."""
    view = desk.sidebar.browser.view
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), view.mapToGlobal(QPoint()))
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: any(menu.isVisible() for menu in desk.sidebar.findChildren(QMenu)), timeout=WAIT_MS)
    menu = next(menu for menu in desk.sidebar.findChildren(QMenu) if menu.isVisible())
    action = next(each for each in menu.actions() if each.text().split("\t")[0].replace("&", "") == text)
    assert isinstance(action, QAction)
    action.trigger()
    menu.close()


def test_comparisons_stand_under_their_days(desk: Desk) -> None:
    desk.compare("Old", days_ago=400)
    pinned = desk.compare("Kept", days_ago=3)
    desk.compare("Before", days_ago=1)
    desk.compare("Now")
    desk.history.pin(pinned, pinned=True).result(WAIT_S)

    desk.start()

    heading = desk.lines[-2]
    assert desk.lines == ["[Pinned]", "Kept", "[Today]", "Now", "[Yesterday]", "Before", heading, "Old"]


def test_without_a_history_it_says_how_one_begins(desk: Desk) -> None:
    desk.start()

    assert desk.sidebar.browser.note.isVisible()
    assert "Ask something" in desk.sidebar.browser.note.sentence
    desk.compare("First")
    desk.refresh()
    assert desk.sidebar.browser.view.isVisible()


def test_more_pages_come_as_the_end_comes_in_sight(desk: Desk, qtbot: QtBot) -> None:
    for number in range(PAGE + 5):
        desk.history.create([]).result(WAIT_S)
        del number
    desk.start()
    assert len(desk.lines) == PAGE + 1

    view = desk.sidebar.browser.view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0, timeout=WAIT_MS)
    view.scrollToBottom()

    qtbot.waitUntil(lambda: len(desk.lines) == PAGE + 6, timeout=WAIT_MS)
    first = desk.compare("New")
    desk.refresh()
    assert len(desk.lines) == PAGE + 7, "the later pages stay"
    desk.choose("New")
    assert view.chosen_ids == (first,)


def test_a_click_and_enter_open_and_the_open_one_is_marked(desk: Desk, qtbot: QtBot) -> None:
    first, second = desk.compare("First"), desk.compare("Second")
    desk.start()
    view = desk.sidebar.browser.view
    rows = desk.sidebar.browser.list

    index = rows.index(rows.row_of(first))
    qtbot.waitUntil(lambda: view.visualRect(index).height() > 0, timeout=WAIT_MS)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Return)
    desk.sidebar.set_open(second)
    desk.sidebar.set_running({first})

    assert desk.opened == [Destination(comparison_id=first), Destination(comparison_id=second)]
    marks = [(rows.index(i).data(OPEN_ROLE), rows.index(i).data(RUNNING_ROLE)) for i in range(3)]
    assert marks == [(False, False), (True, False), (False, True)]
    spoken = rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Second, open, A small")


def test_f2_renames_in_place(desk: Desk, qtbot: QtBot) -> None:
    desk.compare("First try")
    desk.start()
    desk.choose("First try")

    desk.press(Qt.Key.Key_F2)
    editor = desk.sidebar.browser.view.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("  A better   name ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    desk.wait_for("[Today]", "A better name")
    qtbot.waitUntil(lambda: [each.title for each in desk.stored()] == ["A better name"], timeout=WAIT_MS)


def test_pinned_from_the_menu_it_moves_to_the_top(desk: Desk, qtbot: QtBot) -> None:
    desk.compare("First")
    desk.compare("Second")
    desk.start()
    desk.choose("First")

    choose_in_menu(desk, qtbot, "Pin")

    desk.wait_for("[Pinned]", "First", "[Today]", "Second")
    desk.choose("First")
    choose_in_menu(desk, qtbot, "Unpin")
    desk.wait_for("[Today]", "Second", "First")
    assert [each.pinned for each in desk.stored()] == [False, False]


def test_what_is_archived_is_out_of_the_way_and_in_the_archive(desk: Desk, qtbot: QtBot) -> None:
    desk.compare("First")
    desk.compare("Second")
    desk.start()
    desk.choose("First")

    choose_in_menu(desk, qtbot, "Archive")
    desk.wait_for("[Today]", "Second")
    desk.sidebar.archive.click()
    desk.wait_for("[Today]", "First")
    desk.choose("First")
    choose_in_menu(desk, qtbot, "Take out of the archive")
    qtbot.waitUntil(lambda: desk.sidebar.browser.note.isVisible(), timeout=WAIT_MS)
    desk.escape()

    desk.wait_for("[Today]", "Second", "First")


def test_deleting_several_is_undone_together(desk: Desk, qtbot: QtBot) -> None:
    for title in ("First", "Second", "Third"):
        desk.compare(title)
    desk.start()
    desk.choose("First", "Third")
    gone: list[tuple[int, ...]] = []
    desk.sidebar.deleted.connect(gone.append)

    desk.press(Qt.Key.Key_Delete)

    desk.wait_for("[Today]", "Second")
    assert desk.sidebar.undo_bar.text == "Deleted 2 comparisons"
    assert len(desk.stored(deleted=True)) == len(gone[0]) == 2
    desk.sidebar.undo_bar.undo.click()
    desk.wait_for("[Today]", "Third", "Second", "First")
    assert not desk.sidebar.undo_bar.isVisible()
    assert desk.stored(deleted=True) == []


def test_a_deletion_soon_after_another_takes_nothing_from_its_undo(desk: Desk) -> None:
    for title in ("First", "Second", "Third"):
        desk.compare(title)
    desk.start()
    desk.choose("First")
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for("[Today]", "Third", "Second")
    desk.choose("Second")
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for("[Today]", "Third")

    desk.sidebar.undo_bar.undo.click()

    desk.wait_for("[Today]", "Third", "Second", "First")
    assert desk.stored(deleted=True) == []


def test_the_next_deletion_makes_an_older_one_final(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_bar, "LEAST_MS", 0)
    desk.compare("First")
    desk.compare("Second")
    desk.start()
    desk.choose("First")
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for("[Today]", "Second")
    qtbot.waitUntil(lambda: not desk.sidebar.undo_bar.is_fresh, timeout=WAIT_MS)
    desk.choose("Second")
    desk.press(Qt.Key.Key_Delete)
    desk.wait_for()

    assert [each.title for each in desk.stored(deleted=True)] == ["Second"]


def test_an_offer_to_undo_ends_before_the_history_purges_by_itself(desk: Desk, qtbot: QtBot) -> None:
    assert undo_bar.LEAST_MS < undo_bar.MOST_MS < 1000 * UNDO_S
    desk.compare("First")
    desk.start()
    desk.sidebar.undo_bar._end.setInterval(1)
    desk.choose("First")
    desk.press(Qt.Key.Key_Delete)

    desk.wait_for()
    qtbot.waitUntil(lambda: not desk.sidebar.undo_bar.isVisible(), timeout=WAIT_MS)


def test_at_midnight_the_days_are_named_anew(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.compare("First")
    desk.start()
    tomorrow = loaded.today() + timedelta(days=1)
    monkeypatch.setattr(loaded, "today", lambda: tomorrow)

    assert 0 < ms_to_midnight() <= 86_402_000
    desk.sidebar._midnight.start(1)

    desk.wait_for("[Yesterday]", "First")


def test_what_the_last_start_deleted_is_gone_at_this_one(desk: Desk, qtbot: QtBot) -> None:
    desk.history.delete([desk.compare("Gone")]).result(WAIT_S)

    desk.start()

    qtbot.waitUntil(lambda: desk.stored(deleted=True) == [], timeout=WAIT_MS)


def test_tags_are_edited_in_one_line_and_completed(desk: Desk, qtbot: QtBot) -> None:
    desk.history.set_tags(desk.compare("Other"), ["work"]).result(WAIT_S)
    desk.compare("First")
    desk.start()
    desk.choose("First")

    choose_in_menu(desk, qtbot, "Tags…")
    qtbot.waitUntil(lambda: bool(desk.sidebar.findChildren(TagDialog)), timeout=WAIT_MS)
    dialog = desk.sidebar.findChildren(TagDialog)[0]
    dialog.field.setText("ideas, wo")
    completer = dialog.field.completer()
    assert isinstance(completer, LastTagCompleter)
    assert completer.splitPath("ideas, wo") == ["wo"]
    completer.setCompletionPrefix("wo")
    assert completer.pathFromIndex(completer.currentIndex()) == "ideas, work"
    dialog.field.setText("ideas, #work, ideas,")
    dialog.accept()

    qtbot.waitUntil(lambda: desk.stored()[0].tags == ("ideas", "work"), timeout=WAIT_MS)


def test_tags_are_what_stands_between_commas() -> None:
    assert tags_in(" a  b, #c ,, a b,") == ("a b", "c")


def test_what_cannot_be_written_is_told_and_taken_back(desk: Desk, qtbot: QtBot) -> None:
    desk.compare("First")
    desk.start()
    desk.choose("First")
    gone = desk.stored()[0].id
    desk.history.delete([gone]).result(WAIT_S)
    desk.history.purge().result(WAIT_S)

    choose_in_menu(desk, qtbot, "Pin")

    qtbot.waitUntil(lambda: bool(desk.failures), timeout=WAIT_MS)
    assert "was deleted" in desk.failures[0]
    desk.wait_for()


def test_its_rows_grow_with_the_text(desk: Desk) -> None:
    desk.compare("First")
    desk.start()
    view, index = desk.sidebar.browser.view, desk.sidebar.browser.list.index(1)
    view.doItemsLayout()
    before_px = view.visualRect(index).height()

    desk.theme.set_zoom(200)
    view.doItemsLayout()

    assert view.visualRect(index).height() > 1.5 * before_px


def test_chosen_comparisons_and_all_are_exported_from_the_menu(desk: Desk, qtbot: QtBot) -> None:
    found = [desk.compare(text) for text in ("One?", "Two?")]
    desk.start()
    asked: list[tuple[int, ...]] = []
    desk.sidebar.export_requested.connect(asked.append)
    desk.choose("One?", "Two?")

    choose_in_menu(desk, qtbot, "Export 2 comparisons…")
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=WAIT_MS)
    choose_in_menu(desk, qtbot, "Export all…")
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=WAIT_MS)

    assert (sorted(asked[0]), asked[1]) == (found, ())
