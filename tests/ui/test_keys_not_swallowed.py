"""The application's keys wherever the focus is: no text takes them for itself."""

from __future__ import annotations

from opened_window import WAIT_MS, OpenedWindow
from PySide6.QtCore import QEvent, QKeyCombination
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from abreast.ui.actions import ACTIONS, CHIP_KEYS
from abreast.ui.transcript.text_view import TextView


def takes(widget: QWidget, combination: QKeyCombination) -> bool:
    """Whether a widget that has the focus wants a key for itself, before shortcuts are looked at."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, combination.key(), combination.keyboardModifiers())
    asked.ignore()
    QApplication.sendEvent(widget, asked)
    return asked.isAccepted()


def test_neither_the_prompt_nor_an_answer_swallows_a_key_of_an_action(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.wait_for_history()
    opened.ask("Why?")
    pane = opened.panes[0]
    qtbot.waitUntil(lambda: bool(pane.findChildren(TextView)), timeout=WAIT_MS)
    opened.composer.set_prompt("some words")
    places = [opened.composer.edit, pane.transcript, *pane.findChildren(TextView)]
    keys = [*CHIP_KEYS, *(key for spec in ACTIONS for key in spec.keys)]

    assert takes(opened.composer.edit, QKeySequence("Ctrl+Shift+Left")[0])
    swallowed = [(type(place).__name__, key) for place in places for key in keys if takes(place, QKeySequence(key)[0])]
    assert swallowed == []
