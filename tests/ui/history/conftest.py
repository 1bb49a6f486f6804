"""A sidebar over a history of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from history_desk import Desk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.store.opening import Opened, open_history


@pytest.fixture
def desk(
    qapp: QApplication,
    qtbot: QtBot,
    app_loop: asyncio.AbstractEventLoop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    opening = open_history(folder)
    assert isinstance(opening, Opened)
    desk = Desk(qapp, qtbot, opening.history, monkeypatch)
    yield desk
    desk.put_away()
    opening.history.close()
