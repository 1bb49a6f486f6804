"""Guards the pin of PySide6: docs/decisions/0002-pyside-pin.md."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

CALLS = 200
NOISE = 20
"""References that come and go for other reasons; the fault costs one a call."""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_that_return_nothing_keep_the_references_to_none(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    plain = QObject()

    before = sys.getrefcount(None)
    for number in range(CALLS // 2):
        widget.setEnabled(bool(number % 2))
        plain.setObjectName("name")
    lost = before - sys.getrefcount(None)

    assert lost < NOISE, f"{lost} references to None lost in {CALLS} calls: this PySide6 aborts after some thousands"
