"""What a pane looks like whose answer the user stops while it comes in."""

from __future__ import annotations

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow, held
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot


@pytest.mark.fault(73)
def test_stopping_a_pane_that_answers_shows_it_at_once_and_keeps_the_text(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.reply = held("One two")
    opened.send("Count")
    pane = opened.panes[0]
    qtbot.waitUntil(lambda: "One two" in pane.transcript.plain_text(), timeout=WAIT_MS)
    stop = next(b for b in pane.findChildren(QToolButton) if b.accessibleName() == "Stop pane A")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert pane.record is not None
    assert (pane.record.state, str(pane.record.text)) == ("cancelled", "One two")
    assert pane.header._state.text() == "■ stopped"
    assert "One two" in pane.transcript.plain_text()
    qtbot.waitUntil(lambda: answering.host.left == 1, timeout=1000)
    assert len(answering.host.asked) == 1
