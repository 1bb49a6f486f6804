"""A window on a disk on which nothing can be written."""

from __future__ import annotations

import asyncio
import os
import subprocess
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from cared_history import fill, shown_bar, text_of
from opened_window import WAIT_MS, OpenedWindow, providers_at
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths
from abreast.ui.one_window import OneWindow


@pytest.fixture
def read_only(folder: Path) -> Generator[Callable[[], None]]:
    """Makes all of the user's folders read-only."""
    home = folder.parent
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96m,mode=700", "none", home], check=False).returncode:
        pytest.skip("only root may mount a file system")
    Paths.of_user(os.environ).prepare()

    def make_read_only() -> None:
        subprocess.run(["mount", "-o", "remount,ro", home], check=True)

    yield make_read_only
    subprocess.run(["umount", "-l", home], check=True)


@pytest.mark.fault(81)
def test_on_a_read_only_disk_the_window_shows_all_and_says_that_nothing_is_saved(
    folder: Path,
    read_only: Callable[[], None],
    qapp: QApplication,
    qtbot: QtBot,
    app_loop: asyncio.AbstractEventLoop,
) -> None:
    fill(folder, 2)
    paths = Paths.of_user(os.environ)
    paths.providers_file.write_text(providers_at("http://127.0.0.1:9"))
    read_only()
    assert OneWindow(paths.data, os.environ).is_first(), "nor does the lock of the one window keep it shut"
    window = OpenedWindow(qapp, qtbot, paths)
    try:
        window.wait_for_history()
        bar = shown_bar(window, qtbot)
        assert "is read-only" in text_of(bar)
        for summary in window.history.summaries().result(WAIT_MS / 1000):
            assert window.do(window.comparison.open(summary.id))
            assert "Yes." in window.panes[0].transcript.plain_text()
        window.send("Can this be sent?")
        qtbot.waitUntil(lambda: "open for reading only" in window.status, timeout=WAIT_MS)
        assert window.composer.prompt == "Can this be sent?"
    finally:
        window.put_away()
