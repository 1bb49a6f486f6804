"""The declared actions: one name and one key each, and all of them in the window."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.language import ENGLISH, Language, speak
from abreast.ui.actions import ACTIONS, CHIP_KEYS, plain_text, without_mnemonic
from abreast.ui.help_texts import shortcuts_text
from abreast.ui.main_window import MainWindow
from abreast.ui.preferences import Preferences
from abreast.ui.theme.theme import Scheme, Theme


def test_no_two_actions_have_the_same_name() -> None:
    assert [name for name, count in Counter(spec.id for spec in ACTIONS).items() if count > 1] == []


def test_no_two_actions_have_the_same_key(qapp: QApplication) -> None:
    keys = [*CHIP_KEYS, *(key for spec in ACTIONS for key in spec.keys)]
    normal = Counter(QKeySequence(key).toString() for key in keys)

    assert "" not in normal
    assert [key for key, count in normal.items() if count > 1] == []


def test_within_a_menu_no_two_actions_have_the_same_mnemonic() -> None:
    letters = Counter((spec.menu, spec.text[spec.text.index("&") + 1].casefold()) for spec in ACTIONS)

    assert [letter for letter, count in letters.items() if count > 1] == []


def test_a_name_in_a_list_has_no_mnemonic_in_any_language() -> None:
    assert without_mnemonic("S&top all") == "Stop all"
    assert without_mnemonic("停止(&T)…") == "停止…"


def test_the_menus_are_in_the_language_of_the_user(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    speak(Language(translate=lambda text, _many, _n: f"<{text}>", number=ENGLISH.number))
    try:
        window = MainWindow(Theme(qapp, Scheme.DARK), Preferences(tmp_path / "window.ini"))
        qtbot.addWidget(window)
        window.complete()
        shown = [action.text() for action in window.findChildren(QAction) if action.objectName() or action.menu()]
        listed = [line.partition("\t")[2] for line in shortcuts_text().splitlines()]
    finally:
        speak(ENGLISH)

    assert len(shown) > len(ACTIONS)
    assert [text for text in shown if not text.startswith("<")] == []
    assert set(listed) >= {f"<{plain_text(spec)}>" for spec in ACTIONS if spec.keys and not spec.text.endswith("…")}


def test_every_key_stands_in_the_list_of_shortcuts() -> None:
    text = shortcuts_text()

    assert all(key in text for spec in ACTIONS for key in spec.keys)


def test_the_window_reports_actions_and_chip_keys(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    theme = Theme(qapp, Scheme.DARK)
    window = MainWindow(theme, Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.complete()
    done: list[object] = []
    window.action_triggered.connect(done.append)
    window.chip_toggled.connect(done.append)

    for action in window.findChildren(QAction):
        if action.objectName() == "new" or action.shortcut() == QKeySequence(CHIP_KEYS[2]):
            action.trigger()

    assert sorted(map(str, done)) == ["2", "new"]
    checked = [action.objectName() for action in window.findChildren(QAction) if action.isChecked()]
    assert checked == ["scheme_dark"]
