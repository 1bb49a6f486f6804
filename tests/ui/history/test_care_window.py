"""What the window does with a history that is not in order."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

import pytest
from cared_history import fill, shown_bar, text_of
from opened_window import WAIT_MS, Answering, OpenedWindow, held, providers_at
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths
from abreast.core.store import care, connection
from abreast.core.store.backups import back_up
from abreast.core.store.files import history_file
from abreast.ui.history.care_dialog import DamageDialog
from abreast.ui.notice_bar import NoticeBar


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, app_loop: asyncio.AbstractEventLoop, answering: Answering
) -> Generator[Callable[[], OpenedWindow]]:
    windows: list[OpenedWindow] = []

    def opened() -> OpenedWindow:
        paths = Paths.of_user(os.environ)
        paths.providers_file.write_text(providers_at(answering.host.base_url))
        windows.append(OpenedWindow(qapp, qtbot, paths))
        return windows[-1]

    yield opened
    for window in windows:
        window.put_away()


def has_history(window: OpenedWindow) -> bool:
    return window.core.history is not None


@pytest.mark.fault(83)
def test_a_damaged_history_is_restored_from_the_chosen_backup_by_keyboard(
    folder: Path, open_window: Callable[[], OpenedWindow], qtbot: QtBot
) -> None:
    fill(folder, 2)
    back_up(folder)
    history_file(folder).write_bytes(b"garbage" * 999)
    window = open_window()
    dialog = window.dialog(DamageDialog)
    lines = [dialog._list.item(row).text() for row in range(dialog._list.count())]
    assert len(lines) == 1
    assert lines[0].endswith("2 comparisons")
    assert isinstance(dialog.focusWidget(), QListWidget)
    assert not has_history(window), "nothing can be sent before the choice"

    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    qtbot.waitUntil(dialog._go_on.isVisible, timeout=WAIT_MS)
    assert "with 2 comparisons" in dialog._title.text()
    assert "kept beside it, as history-damaged-" in dialog._title.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: has_history(window), timeout=WAIT_MS)
    assert [path.read_bytes() for path in folder.glob("history-damaged-*.db")] == [b"garbage" * 999]


@pytest.mark.fault(83)
def test_a_damaged_history_without_a_backup_is_salvaged_and_what_came_back_is_told(
    folder: Path, open_window: Callable[[], OpenedWindow], qtbot: QtBot
) -> None:
    fill(folder)
    whole = history_file(folder).read_bytes()
    history_file(folder).write_bytes(whole[:-4096])
    window = open_window()
    dialog = window.dialog(DamageDialog)
    assert not dialog._restore.isVisible()

    qtbot.mouseClick(dialog._salvage, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(dialog._go_on.isVisible, timeout=WAIT_MS)
    assert dialog._title.text().startswith("3 comparisons with 6 prompts and answers came back.")
    dialog._go_on.click()
    qtbot.waitUntil(lambda: has_history(window), timeout=WAIT_MS)


@pytest.mark.fault(84)
def test_whoever_quits_finds_the_file_as_it_was(
    folder: Path, open_window: Callable[[], OpenedWindow], qtbot: QtBot
) -> None:
    fill(folder)
    history_file(folder).write_bytes(b"")
    window = open_window()
    dialog = window.dialog(DamageDialog)
    assert "empty" in dialog._title.text()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=WAIT_MS)
    assert history_file(folder).read_bytes() == b""


def test_a_repair_that_fails_leaves_the_choice(
    folder: Path, open_window: Callable[[], OpenedWindow], qtbot: QtBot
) -> None:
    fill(folder)
    backup = back_up(folder)
    history_file(folder).write_bytes(b"garbage" * 999)
    window = open_window()
    dialog = window.dialog(DamageDialog)
    backup.path.write_bytes(backup.path.read_bytes()[:8192])

    dialog._restore.click()

    qtbot.waitUntil(
        lambda: "not in order" in dialog._title.text() or "damaged" in dialog._title.text(), timeout=WAIT_MS
    )
    assert dialog._restore.isEnabled()
    assert dialog._salvage.isEnabled()
    assert history_file(folder).read_bytes() == b"garbage" * 999
    dialog.reject()
    qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=WAIT_MS)


def test_a_repair_that_breaks_off_by_a_defect_leaves_the_choice_too(
    folder: Path, open_window: Callable[[], OpenedWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(folder)
    back_up(folder)
    history_file(folder).write_bytes(b"garbage" * 999)

    def defect(*_: object) -> Path:
        raise ZeroDivisionError

    monkeypatch.setattr("abreast.core.store.backups.restore", defect)
    window = open_window()
    dialog = window.dialog(DamageDialog)

    dialog._restore.click()

    qtbot.waitUntil(lambda: "broke off" in dialog._title.text(), timeout=WAIT_MS)
    assert dialog._restore.isEnabled()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=WAIT_MS)


@pytest.mark.fault(83)
def test_damage_that_is_found_while_the_window_is_open_is_told_and_the_program_begins_again(
    folder: Path, open_window: Callable[[], OpenedWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(care.look_after, "__kwdefaults__", {"first_after_s": 0.0, "every_s": 1.0})
    fill(folder, 20)
    back_up(folder)
    whole = history_file(folder).read_bytes()
    half = len(whole) // 2 // 8192 * 8192
    history_file(folder).write_bytes(whole[:half] + b"\xa5" * 8192 + whole[half + 8192 :])
    window = open_window()
    dialog = window.dialog(DamageDialog)
    assert has_history(window)

    dialog._restore.click()
    qtbot.waitUntil(dialog._go_on.isVisible, timeout=WAIT_MS)
    dialog._go_on.click()

    qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=WAIT_MS)
    assert window._bench.restarts


@pytest.mark.fault(85)
def test_a_history_of_a_newer_version_is_shown_and_the_bar_says_why_nothing_changes(
    folder: Path, open_window: Callable[[], OpenedWindow], qtbot: QtBot
) -> None:
    fill(folder)
    with closing(sqlite3.connect(history_file(folder))) as newer:
        newer.execute("PRAGMA user_version=99")
    window = open_window()

    bar = shown_bar(window, qtbot)

    assert "newer Abreast" in text_of(bar)
    assert not bar.findChild(QPushButton).isVisible()
    assert window.core.history is not None
    assert window.core.history.read_only


@pytest.mark.fault(81)
def test_a_history_that_cannot_be_opened_now_can_be_tried_again(
    folder: Path, open_window: Callable[[], OpenedWindow], qtbot: QtBot
) -> None:
    history_file(folder).mkdir()
    window = open_window()
    bar = shown_bar(window, qtbot)
    assert "cannot be used" in text_of(bar)
    history_file(folder).rmdir()

    qtbot.keyClick(bar.findChild(QPushButton), Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: has_history(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=WAIT_MS)


def save_as(window: OpenedWindow, bar: NoticeBar, path: Path) -> None:
    bar.findChild(QPushButton).click()
    dialog = window.dialog(QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(path))
    dialog.accept()


@pytest.mark.fault(80)
def test_while_answers_do_not_reach_the_disk_a_bar_says_so_and_a_copy_can_be_saved_elsewhere(
    folder: Path,
    tmp_path: Path,
    open_window: Callable[[], OpenedWindow],
    answering: Answering,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connection, "BUSY_TIMEOUT_S", 0.05)
    window = open_window()
    window.open_lanes("here/one")
    answering.reply = held("one says")
    window.send("What is kept?")
    window.wait_for_state("streaming")
    history = window.core.history
    assert history is not None
    monkeypatch.setattr(history._thread._saver, "_retry_s", 0.05)
    with closing(sqlite3.connect(history_file(folder), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        history.append(1, "words that wait")
        bar = shown_bar(window, qtbot)
        assert bar.property("kind") == "danger-bar"
        assert text_of(bar).startswith("Not being saved: another program holds the history. Answers go on; ")

        (tmp_path / "there.md").write_text("mine")
        save_as(window, bar, tmp_path / "there.md")
        qtbot.waitUntil(lambda: "Choose another name" in text_of(bar), timeout=WAIT_MS)
        save_as(window, bar, tmp_path / "copy.md")
        qtbot.waitUntil(lambda: "A copy is in copy.md" in text_of(bar), timeout=WAIT_MS)
        other.execute("ROLLBACK")

    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=WAIT_MS)
    assert (tmp_path / "there.md").read_text() == "mine"
    assert "What is kept?" in (tmp_path / "copy.md").read_text()
    assert "one says" in (tmp_path / "copy.md").read_text()
