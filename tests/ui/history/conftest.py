"""A sidebar over a history of its own, and the folder of the history that a whole window opens."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from history_desk import Desk
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths
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


@pytest.fixture
def folder() -> Path:
    """The data folder that the window will open."""
    paths = Paths.of_user(os.environ)
    paths.prepare()
    return paths.data
