"""A panel for each test."""

from __future__ import annotations

import asyncio
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from usage_desk import WAIT_MS, Desk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, app_loop: asyncio.AbstractEventLoop, tmp_path: Path) -> Generator[Desk]:
    """The usage panel over an empty history."""
    result = Desk(qtbot, qapp, tmp_path)
    yield result
    result.put_away()
    closing = app_loop.create_task(result.tasks.close())
    qtbot.waitUntil(closing.done, timeout=WAIT_MS)
    assert not [said for said in result.said if "Error" in said]
