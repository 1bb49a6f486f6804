"""asyncio on Qt's loop, and the whole window on top of it."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Callable, Generator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from opened_window import Answering, OpenedWindow, providers_at
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths
from abreast.ui.loop import closing_generators, made_loop
from routed_server import host_in_thread


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, object, object]:
    """As in the program: what these tests leave of Qt's objects is destroyed in this thread only, and between tests.

    All of it before a test of another folder, which leaves it to Python: there the history's thread might collect, and Qt
    crashes when the timer of a widget that another thread destroyed is due.
    """
    if not _is_about_the_window(item):
        return (yield)
    gc.disable()
    result = yield
    if _is_about_the_window(nextitem):
        gc.collect(2 if next(_ENDED) % 20 == 0 else 1)
        return result
    for name in ("last_type", "last_value", "last_traceback"):
        # Pytest keeps the last failure, and so the widgets of its test, until the next test is called.
        sys.__dict__.pop(name, None)
    gc.collect()
    gc.enable()
    return result


def _is_about_the_window(item: pytest.Item | None) -> bool:
    return item is not None and item.path.is_relative_to(Path(__file__).parent)


_ENDED = count(1)


@pytest.fixture(scope="session")
def session_loop(qapp: QApplication) -> Generator[asyncio.AbstractEventLoop]:
    """One for all tests: when a loop is stopped, Qt takes the application to be at its end."""
    qapp.setQuitOnLastWindowClosed(False)
    loop = made_loop(qapp, already_running=True)
    asyncio._set_running_loop(None)
    yield loop
    loop.stop()
    loop.close()


@pytest.fixture
def app_loop(session_loop: asyncio.AbstractEventLoop) -> Generator[asyncio.AbstractEventLoop]:
    """The application's own loop. It runs whenever Qt's does, so `qtbot.waitUntil` drives coroutines too."""
    faults: list[dict[str, Any]] = []
    session_loop.set_exception_handler(lambda _, context: faults.append(context))
    asyncio._set_running_loop(session_loop)
    with closing_generators(session_loop):
        yield session_loop
    asyncio._set_running_loop(None)
    assert not faults


@pytest.fixture
def answering() -> Generator[Answering]:
    result = Answering()
    with host_in_thread(result) as result.host:
        yield result


@pytest.fixture
def window_paths(answering: Answering) -> Paths:
    """The folders of a user whose provider is `answering`."""
    paths = Paths.of_user(os.environ)
    paths.prepare()
    paths.providers_file.write_text(providers_at(answering.host.base_url))
    return paths


@pytest.fixture
def reopened(
    qtbot: QtBot, qapp: QApplication, app_loop: asyncio.AbstractEventLoop, window_paths: Paths
) -> Generator[Callable[[], OpenedWindow]]:
    """Opens the window; called once more it is closed before, as when the program is started again."""
    windows: list[OpenedWindow] = []

    def open_again() -> OpenedWindow:
        while windows:
            windows.pop().put_away()
        windows.append(OpenedWindow(qapp, qtbot, window_paths))
        windows[0].wait_for_history()
        return windows[0]

    yield open_again
    while windows:
        windows.pop().put_away()


@pytest.fixture
def opened(
    qtbot: QtBot, qapp: QApplication, app_loop: asyncio.AbstractEventLoop, window_paths: Paths
) -> Generator[OpenedWindow]:
    """The window with one pane, whose provider is `answering`."""
    window = OpenedWindow(qapp, qtbot, window_paths)
    try:
        window.open_lanes("here/one")
        yield window
    finally:
        window.put_away()
