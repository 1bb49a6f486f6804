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

if TYPE_CHECKING:
    from abreast.core.assembly import Core

TOOLKIT_FREE_MODULES = (
    "asyncio",
    "abreast.core.assembly",
    "abreast.core.run.session",
    "abreast.core.run.run",
    "abreast.core.local.fetch",
    "abreast.core.registry.available",
    "abreast.ui.transcript.markdown",
    "pygments.lexers",
)
"""What the window's own modules import, in their order."""
WINDOW_MODULES = (
    "abreast.ui.loop",
    "abreast.ui.menus",
    "abreast.ui.theme.icons",
    "abreast.ui.panes.header",
    "abreast.ui.transcript.formats",
    "abreast.ui.transcript.highlight",
    "abreast.ui.transcript.text_view",
    "abreast.ui.transcript.code_view",
    "abreast.ui.transcript.transcript",
    "abreast.ui.panes.pane_menu",
    "abreast.ui.panes.pane",
    "abreast.ui.panes.board",
    "abreast.ui.panes.earlier_turns",
    "abreast.ui.panes.model_picker",
    "abreast.ui.sittings",
    "abreast.ui.lanes",
    "abreast.ui.pane_acts",
    "abreast.ui.threads",
    "abreast.ui.comparison",
    "abreast.ui.history.care_controller",
    "abreast.ui.start.start_page",
    "abreast.ui.start.start_controller",
    "abreast.ui.workbench",
    "abreast.ui.lifetime",
)
"""One a step, between which the window answers."""
SDK_MODULES = (
    "abreast.core.store.opening",
    "abreast.core.store.reopening",
    "httpx2",
    "openai",
    "openai.resources.chat",
    "openai.resources.responses",
    "anthropic",
    "abreast.core.registry.saving",
    "abreast.core.registry.discovery",
    "abreast.core.registry.candidates",
    "abreast.core.registry.doctor",
    "abreast.core.store.exporting.export",
    "abreast.core.store.importing.run",
)
"""What the history, the first request and the settings need: loaded last, since nothing on the screen waits for it."""

HISTORY_MODULES = (
    "abreast.ui.history.rows",
    "abreast.ui.history.list_model",
    "abreast.ui.history.delegate",
    "abreast.ui.history.history_view",
    "abreast.ui.history.filter_bar",
    "abreast.ui.history.sidebar_header",
    "abreast.ui.history.browser",
    "abreast.ui.history.tag_dialog",
    "abreast.ui.history.sidebar",
    "abreast.ui.history.attached",
    "abreast.ui.history.transfer",
)
"""The sidebar's, one a step, when the history is open: what they import of the store was loaded with it."""

USAGE_CORE_MODULES = (
    "abreast.core.meter.budget_file",
    "abreast.core.meter.price_list",
    "abreast.core.meter.what_if",
    "abreast.core.store.exporting.export",
)
"""What the modules below bring of the core: first, and in a thread: their schemas take 50 ms and more."""
USAGE_MODULES = (
    "abreast.ui.usage.columns",
    "abreast.ui.usage.chart",
    "abreast.ui.usage.spend_chart",
    "abreast.ui.usage.cost_map",
    "abreast.ui.usage.table_view",
    "abreast.ui.usage.feed",
    "abreast.ui.usage.what_if",
    "abreast.ui.usage.panel",
    "abreast.ui.usage.sending",
    "abreast.ui.usage.attached",
)
"""The usage panel's, after the sidebar's."""

FEATURE_CORE_MODULES = (
    "abreast.core.judge.maker",
    "abreast.core.registry.saving",
    "abreast.core.judge.agreement",
    "abreast.core.judge.merging",
    "abreast.core.judge.agreement_with_user",
    "abreast.core.store.judge_run",
    "abreast.core.store.report_writing",
    "abreast.core.judge.ranking_forms",
    "abreast.core.store.rankings",
)
"""What the features over the comparison bring of the core: in a thread, since their values take 50 ms to be made."""
FEATURE_MODULES = (
    "abreast.ui.blind.blind_board",
    "abreast.ui.blind.screen",
    "abreast.ui.votes.vote_bar",
    "abreast.ui.reading.find_bar",
    "abreast.ui.reading.hits",
    "abreast.ui.reading.finder",
    "abreast.ui.reading.scroll_lock",
    "abreast.ui.line_ups.dialogs",
    "abreast.ui.line_ups.sample_bar",
    "abreast.ui.line_ups.samples",
    "abreast.ui.line_ups.saving",
    "abreast.ui.palette.dialog",
    "abreast.ui.merging.dialog",
    "abreast.ui.judging.dialog",
    "abreast.ui.judging.result",
    "abreast.ui.history.export_pdf",
    "abreast.ui.history.export_controller",
    "abreast.ui.report.comparison_list",
    "abreast.ui.report.dialog",
    "abreast.ui.ranking.chart",
    "abreast.ui.ranking.filters",
    "abreast.ui.ranking.table",
    "abreast.ui.ranking.window",
)
"""The features' own, one a step, after the usage panel's."""

DIALOG_MODULES = (
    "abreast.ui.settings.fields",
    "abreast.ui.settings.form",
    "abreast.ui.settings.model_view",
    "abreast.ui.settings.models_leaf",
    "abreast.ui.settings.key_field",
    "abreast.ui.settings.provider_form",
    "abreast.ui.settings.provider_side",
    "abreast.ui.settings.trial_row",
    "abreast.ui.settings.dialog",
    "abreast.ui.settings.providers_page",
    "abreast.ui.history.transfer_dialog",
    "abreast.ui.history.export_pdf",
    "abreast.ui.history.export_controller",
    "abreast.ui.history.import_controller",
)
"""What the dialogs of settings, export and import bring; ahead, so that they open at once."""

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
                self.problem = f"Abreast cannot read its files: {error}"
            # The window's modules have the interpreter for themselves while they are imported.
            self._prepared.emit()
            self._may_load_sdks.wait()
            for name in SDK_MODULES:
                importlib.import_module(name)
            importlib.import_module("abreast.core.meter.price_table").load_prices()
            gc.freeze()
        finally:
            if was_enabled:
                gc.enable()
            self._loaded.emit()
