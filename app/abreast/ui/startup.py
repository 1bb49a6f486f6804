"""Loads what the window needs after its first paint, in a thread, the most urgent first."""

from __future__ import annotations

import gc
import importlib
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from abreast.core.assembly import Core

SETTINGS_MODULES = ("abreast.ui.settings.dialog", "abreast.ui.settings.providers_page")
"""What the dialog of the settings imports when it is opened."""
# What the panes and the first request import: loaded last, since nothing on the screen waits for it.
_SLOW_MODULES = (
    *SETTINGS_MODULES,
    "httpx2",
    "openai",
    "openai.resources.chat",
    "openai.resources.responses",
    "anthropic",
)


class Startup(QObject):
    """The loading of modules and settings in the background.

    Signals:
        loop_ready: the event loop and what works on it are imported.
        core_ready(object): the `Core` is open; it stands in `core` from now on.
        failed(str): the core cannot be opened; the sentence says why and what to do. It stands in `problem`.
        finished: everything is loaded.
    """

    loop_ready = Signal()
    core_ready = Signal(object)
    failed = Signal(str)
    finished = Signal()
    # From the thread to the two slots below, which run in the window's thread.
    _opened = Signal(object)
    _refused = Signal(str)

    def __init__(self, open_core: Callable[[], Core]) -> None:
        super().__init__()
        self.core: Core | None = None
        self.problem: str | None = None
        self._open_core = open_core
        # A daemon: a program that is closed at once does not wait for imports that nobody needs any more.
        self._thread = threading.Thread(target=self._load, name="startup", daemon=True)
        self._opened.connect(self._take_core)
        self._refused.connect(self._take_problem)

    def start(self) -> None:
        self._thread.start()

    def _take_core(self, core: Core) -> None:
        self.core = core
        self.core_ready.emit(core)

    def _take_problem(self, sentence: str) -> None:
        self.problem = sentence
        self.failed.emit(sentence)

    def _load(self) -> None:
        # A collection during an import walks all the objects it has made and holds every thread: measured 75 to 105 ms
        # with the collector on, 10 ms with it off.
        gc.disable()
        try:
            importlib.import_module("abreast.ui.loop")
            importlib.import_module("abreast.ui.menus")
            importlib.import_module("abreast.ui.workbench")
            self.loop_ready.emit()
            try:
                self._opened.emit(self._open_core())
            except OSError as error:
                self._refused.emit(f"Abreast cannot read its files: {error}")
                return
            for name in _SLOW_MODULES:
                importlib.import_module(name)
            gc.freeze()
        finally:
            gc.enable()
            self.finished.emit()
