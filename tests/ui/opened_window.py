"""The window as `abreast` opens it, in the test's own process, and what a user does with it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from abreast.core.assembly import open_core
from abreast.core.paths import Paths
from abreast.core.store.history import History
from abreast.ui.comparison import Comparison
from abreast.ui.composer import Composer
from abreast.ui.main_window import MainWindow
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.pane import Pane
from abreast.ui.panes.pane_menu import TurnMenu
from abreast.ui.preferences import Preferences
from abreast.ui.theme.theme import Theme
from abreast.ui.transcript.turn_bar import TurnBarPiece
from abreast.ui.workbench import LargeWidgets, Workbench
from routed_server import Asked, Host, Reply, chunk, of_events

W = TypeVar("W", bound=QWidget)

WAIT_MS = 10_000

_PROVIDERS = """
version: 1
providers:
  here:
    label: Test host
    dialect: openai-chat
    base_url: {url}/v1
    needs_key: false
    models: {models}
"""


def providers_at(url: str, models: str = "{one: {}, two: {}, three: {}}") -> str:
    """The `providers.yaml` of a user with one provider, `here`, which listens at `url`."""
    return _PROVIDERS.format(url=url, models=models)


def held(text: str) -> Reply:
    """An answer that begins with `text` and goes on until the client leaves."""
    return Reply(body=of_events(chunk(text), end="").body, content_type="text/event-stream", held=True)


T = TypeVar("T")


def paged(pane: Pane) -> tuple[int, int]:
    """Which of how many answers a pane says it shows, counted from 0. The last prompt's bar; without one: of one."""
    bars = [piece for piece in pane.transcript._pieces if isinstance(piece, TurnBarPiece)]
    return (bars[-1]._shown, bars[-1]._count) if bars else (0, 1)


def in_turn_menu(pane: Pane, back: int, action: str) -> None:
    """What a right click on a turn offers."""
    menu = pane.findChild(TurnMenu)
    assert isinstance(menu, TurnMenu)
    menu._back = back
    found = menu.findChild(QAction, f"turn_{action}")
    assert isinstance(found, QAction)
    found.trigger()


class Answering:
    """A host that answers with the model's name and the number of the request, or as `reply` says."""

    def __init__(self) -> None:
        self.reply: Reply | None = None
        self.look: Callable[[Asked], Reply] | None = None
        """Called with each request, in the host's thread."""
        self.host: Host

    def __call__(self, asked: Asked) -> Reply:
        if self.look is not None:
            return self.look(asked)
        if self.reply is not None:
            return self.reply
        number = len(self.host.asked)
        return of_events(chunk(f"{asked.json['model']} says {number}"), chunk())

    def messages(self, model: str) -> list[list[tuple[str, str]]]:
        """The threads that a model was sent, in order."""
        threads = [asked.json["messages"] for asked in self.host.asked if asked.json["model"] == model]
        return [[(message["role"], message["content"]) for message in thread] for thread in threads]


class OpenedWindow:
    """A window with its core. `put_away` ends what it does and frees it."""

    def __init__(self, app: QApplication, qtbot: QtBot, paths: Paths) -> None:
        self._qtbot = qtbot
        self.core = open_core(paths, os.environ)
        self.preferences = Preferences(paths.config / "window.ini")
        self._theme = Theme(app)
        self.window = MainWindow(self._theme, self.preferences)
        with ExitStack() as if_it_fails:
            if_it_fails.callback(self._delete)
            self.window.resize(1300, 800)
            self.window.show()
            self.window.complete()
            parts = self.do(LargeWidgets.made())
            self._bench = Workbench(self.window, self._theme, self.preferences, parts)
            self.do(self._bench.open(self.core))
            if_it_fails.pop_all()

    def put_away(self) -> None:
        with ExitStack() as in_any_case:
            in_any_case.callback(self._delete)
            # As who says that answers may be stopped.
            self.window.may_close = lambda: True
            self.window.close()
            closing = asyncio.get_running_loop().create_task(self._bench.close())
            self._qtbot.waitUntil(closing.done, timeout=WAIT_MS)

    def _delete(self) -> None:
        """At once: the loop of Qt that would do it later may never run again, and a test that failed holds its window."""
        for made in (self.window, self._theme):
            made.deleteLater()
            QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)

    @property
    def composer(self) -> Composer:
        return self.window.composer

    @property
    def board(self) -> PaneBoard:
        return self._bench._board

    @property
    def panes(self) -> tuple[Pane, ...]:
        """From left to right."""
        return self.board.panes

    @property
    def status(self) -> str:
        """The sentence beside the Send button."""
        return self.composer._status.text()

    @property
    def comparison(self) -> Comparison:
        assert self._bench._comparison is not None
        return self._bench._comparison

    @property
    def history(self) -> History:
        assert self.core.history is not None
        return self.core.history

    def wait_for_history(self) -> None:
        """Wait until it is open, and the last comparison is on the screen."""
        self._qtbot.waitUntil(lambda: self._bench.history_shown.is_set(), timeout=WAIT_MS)

    def wait_until_it_does(self, action: str) -> None:
        """Wait until a feature is attached, which an action of its own shows."""
        self._qtbot.waitUntil(lambda: self._bench.does(action), timeout=WAIT_MS)

    def wait_for_text(self, pane: int, text: str) -> None:
        """Wait until a pane shows exactly this."""
        self._qtbot.waitUntil(lambda: self.panes[pane].transcript.plain_text() == text, timeout=WAIT_MS)

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end on the application's loop."""
        task = asyncio.get_running_loop().create_task(work)
        self._qtbot.waitUntil(task.done, timeout=WAIT_MS)
        return task.result()

    def open_lanes(self, *names: str) -> None:
        """As the start page does when an offer is taken."""
        self._bench._page.lanes_chosen.emit(names)

    def choose(self, action: str) -> None:
        """An action of the window's menus, by its id."""
        found = self.window.findChild(QAction, action)
        assert isinstance(found, QAction)
        found.trigger()

    def choose_in(self, pane: Pane, action: str) -> None:
        """An action of a pane's own menu."""
        found = pane.findChild(QAction, action)
        assert isinstance(found, QAction)
        found.trigger()

    def send(self, prompt: str) -> None:
        self.composer.set_prompt(prompt)
        self._qtbot.keyClick(self.composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def ask(self, prompt: str) -> None:
        """Send a prompt and wait for the end of all answers."""
        self.send(prompt)
        self.wait_until_sent()
        self.wait_for_state("complete")

    def ask_some(self, prompt: str) -> None:
        """Send a prompt to the chosen panes, and wait for the end of their answers."""
        self.send(prompt)
        self.wait_until_sent()
        self._qtbot.waitUntil(lambda: not self.comparison.sitting.runs.running, timeout=WAIT_MS)

    def wait_until_sent(self) -> None:
        """Wait until the prompt is stored, which empties the box."""
        self._qtbot.waitUntil(lambda: not self.composer.prompt, timeout=WAIT_MS)

    def wait_for_state(self, state: str) -> None:
        """Wait until the answers of all panes are in a state, by its name."""
        self._qtbot.waitUntil(
            lambda: all(pane.record is not None and pane.record.state == state for pane in self.panes), timeout=WAIT_MS
        )

    def dialog(self, kind: type[W]) -> W:
        """Wait for an open dialog."""

        def found() -> list[W]:
            return [child for child in self.window.findChildren(kind) if child.isVisible()]

        self._qtbot.waitUntil(lambda: bool(found()), timeout=WAIT_MS)
        return found()[0]

    def close_dialog(self, dialog: QDialog, *, accept: bool) -> None:
        """Press its button, and wait until it is gone."""
        if accept:
            dialog.accept()
        else:
            dialog.reject()
        self._qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=WAIT_MS)
