"""A key that was typed or pasted into its field never gets to the clipboard from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from seen_copies import copied

from abreast.ui.settings.key_field import KeyField
from canary import KEY


@pytest.mark.parametrize("keys", ["Ctrl+C", "Ctrl+X", "Ctrl+Insert", "Shift+Del"])
def test_a_key_is_not_copied_from_its_field(qtbot: QtBot, keys: str) -> None:
    QGuiApplication.clipboard().setText("before")
    field = KeyField()
    qtbot.addWidget(field)
    field.show()
    QTest.keyClicks(field.line, KEY)
    assert field.line.text() == KEY
    assert field.line.displayText() != KEY

    field.line.selectAll()
    QTest.keySequence(field.line, QKeySequence(keys))
    field.line.copy()
    field.line.cut()
    QTest.mouseDClick(field.line, Qt.MouseButton.LeftButton)

    assert copied() == []
    assert QGuiApplication.clipboard().text() == "before"


def test_the_search_sees_a_key_on_the_clipboard(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f"Authorization: Bearer {KEY}")

    assert copied()

    QGuiApplication.clipboard().clear()
