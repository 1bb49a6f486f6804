"""Loads what the window needs after its first paint: step by step on its own thread, the rest on another.

PySide makes its classes when they are first used. Two threads that do so at once crash the process (measured: 2 of 25
starts of a program made for it), so nothing that imports PySide is ever imported off the window's thread.
"""

from __future__ import annotations

import gc
import importlib
import sys
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal

from abreast.core.language import tr
from abreast.ui.load_order import DIALOG_MODULES, SDK_MODULES, TOOLKIT_FREE_MODULES, WINDOW_MODULES

if TYPE_CHECKING:
    from abreast.core.assembly import Core

SWITCH_S = 0.0005
"""So soon the window's thread gets the interpreter back from any other; it asks for it at each call of Qt. With Python's
own 5 ms a thread that loads modules or a lexer held up frames by 20 to 30 ms, with this by 8."""


class Startup(QObject):
    """The loading of modules and settings.

    Signals:
        ready: the window can be completed. Either `core` is open, or `problem` says why it cannot be.
        finished: everything is loaded.
    """

    ready = Signal()
    finished = Signal()
    # From the thread to the slots below, which run in the window's thread.
    _prepared = Signal()
    _loaded = Signal()

    def __init__(self, open_core: Callable[[], Core]) -> None:
        super().__init__()
        self.core: Core | None = None
        self.problem: str | None = None
        """Why there is no core, and what to do."""
        self._open_core = open_core
        self._may_load_sdks = threading.Event()
        # A daemon: a program that is closed at once does not wait for imports that nobody needs any more.
        self._thread = threading.Thread(target=self._load, name="startup", daemon=True)
        self._steps: Iterator[str] = iter(WINDOW_MODULES)
        self._when_imported = self.ready
        self._stepping = QTimer(self)
        self._stepping.timeout.connect(self._import_next)
        self._prepared.connect(self._stepping.start)
        self._loaded.connect(self._import_rest)

    def start(self) -> None:
        """To be called when the window was painted."""
        # All enumerations of `Qt` are made at its first use, 23 ms at once: now, before anyone waits for an answer.
        _ = QtCore.Qt
        self._thread.start()

    def load_sdks(self) -> None:
        """The window is complete: what is loaded from now on may take its time."""
        self._may_load_sdks.set()

    def _import_next(self) -> None:
        for name in self._steps:
            importlib.import_module(name)
            return
        self._stepping.stop()
        self._when_imported.emit()

    def _import_rest(self) -> None:
        self._steps, self._when_imported = iter(DIALOG_MODULES), self.finished
        self._stepping.start()

    def _load(self) -> None:
        # A collection during an import walks all the objects it has made and holds every thread: measured 75 to 105 ms
        # with the collector on, 10 ms with it off.
        was_enabled = gc.isenabled()
        gc.disable()
        sys.setswitchinterval(SWITCH_S)
        try:
            for name in TOOLKIT_FREE_MODULES:
                importlib.import_module(name)
            try:
                self.core = self._open_core()
            except OSError as error:
                self.problem = tr("Abreast cannot read its files: {error}", error=error)
            # The window's modules have the interpreter for themselves while they are imported.
            self._prepared.emit()
            self._may_load_sdks.wait()
            for name in SDK_MODULES:
                importlib.import_module(name)
            importlib.import_module("abreast.core.meter.price_table").load_prices()
            importlib.import_module("abreast.ui.transcript.lexers").make_common_lexers()
            gc.freeze()
        finally:
            if was_enabled:
                gc.enable()
            self._loaded.emit()
