"""What the window shows and does once the core is open, and how it is put away."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from abreast import __version__
from abreast.core.assembly import Core
from abreast.core.local.errors import LocalModelError
from abreast.core.registry.seats import LINE_UP_PREFIX
from abreast.core.registry.watch import Watch
from abreast.ui.ask import answer
from abreast.ui.comparison import Comparison
from abreast.ui.features import FeatureOpener
from abreast.ui.help_texts import licences_text, shortcuts_text
from abreast.ui.history.care_bar import CareBar
from abreast.ui.history.care_controller import HistoryCare
from abreast.ui.load_order import STORE_MODULES
from abreast.ui.loop import import_aside
from abreast.ui.main_window import MainWindow
from abreast.ui.panes.board import PaneBoard
from abreast.ui.preferences import Preferences
from abreast.ui.settings.opener import SettingsOpener
from abreast.ui.sidebar_opener import SidebarOpener
from abreast.ui.start.start_controller import StartController
from abreast.ui.start.start_page import StartPage
from abreast.ui.tasks import CLOSE_WAIT_S, TaskOwner
from abreast.ui.text_dialog import TextDialog
from abreast.ui.theme.theme import Scheme, Theme
from abreast.ui.usage_opening import UsageOpener

if TYPE_CHECKING:
    from abreast.core.store.history import History

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The large widgets of the window. Each takes its time to make, so they are made one a step."""

    board: PaneBoard
    page: StartPage
    care_bar: CareBar

    @classmethod
    async def made(cls) -> Parts:
        board = PaneBoard()
        await asyncio.sleep(0)
        page = StartPage()
        await asyncio.sleep(0)
        return cls(board=board, page=page, care_bar=CareBar())


class Workbench(QObject):
    """Owns what the window shows and does once the core is open."""

    attached: asyncio.Event
    """Set when the history, the usage panel and the features are attached, or cannot be."""
    history_shown: asyncio.Event
    """Set when the last comparison is on the screen, if there is one."""

    def __init__(self, window: MainWindow, theme: Theme, preferences: Preferences, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._preferences = preferences
        self._tasks = TaskOwner(self._report)
        self.attached = asyncio.Event()
        self.history_shown = asyncio.Event()
        self.restarts = False
        """Whether the program is to begin again when the window is closed."""
        self._core: Core | None = None
        self._comparison: Comparison | None = None
        self._start: StartController | None = None
        self._settings: SettingsOpener | None = None
        self._usage = UsageOpener(window, theme, preferences, self._tasks, self._open_settings)
        self._sidebar = SidebarOpener(window, theme, self._tasks, self._act)
        self._sidebar.tags_changed.connect(self._usage.refresh)
        self._board, self._page, self._care_bar = parts.board, parts.page, parts.care_bar
        self._features = FeatureOpener(window, self._board, theme, preferences, self._tasks, self._open_settings)
        window.add_bar(self._care_bar)
        window.stack.addWidget(self._board)
        window.stack.addWidget(self._page)
        window.action_triggered.connect(self._act)
        window.chip_toggled.connect(window.composer.toggle_lane)
        window.closing.connect(self._remember)
        self._actions: dict[str, Callable[[], None]] = {
            "new": self._new,
            "new_temporary": self._new_temporary,
            "older": lambda: self._open_neighbour(newer=False),
            "newer": lambda: self._open_neighbour(newer=True),
            "add_pane": self._add_pane,
            "reopen": self._reopen,
            "add_gguf": self._add_file,
            "send": window.composer.submit,
            "stop": self._stop,
            "preferences": self._open_settings,
            "quit": self._quit,
            "scheme_system": lambda: self._set_scheme(Scheme.SYSTEM),
            "scheme_light": lambda: self._set_scheme(Scheme.LIGHT),
            "scheme_dark": lambda: self._set_scheme(Scheme.DARK),
            "usage": self._usage.toggle,
            "zoom_in": lambda: self._zoom(+1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._zoom(0),
            "history": self._sidebar.toggle,
            "search_all": self._sidebar.search,
            "next_pane": self._board.focus_next,
            "prompt": window.composer.edit.setFocus,
            "shortcuts": lambda: self._show_text("Keyboard shortcuts", shortcuts_text()),
            "licences": lambda: self._show_text("Model licences", licences_text()),
            "about": lambda: self._show_text("About Abreast", f"Abreast {__version__}\n\nMIT licence."),
        }

    async def open(self, core: Core) -> None:
        """Take the core and show the panes of the last time, or the ways to begin; in steps, as the window answers."""
        self._core = core
        comparison = self._comparison = Comparison(core, self._window, self._board, self._theme, self._tasks)
        await asyncio.sleep(0)
        start = self._start = StartController(core, self._page, self._tasks)
        self._settings = SettingsOpener(
            core, self._window, self._theme, self._preferences, self._tasks, comparison.lanes.open_bot
        )
        comparison.branches.check = self._usage.may_send
        comparison.sittings.turns.is_on = lambda: self._preferences.one_by_one
        comparison.lanes.changed.connect(self._show_board_or_page)
        start.models_ready.connect(self._open_lanes)
        self._page.lanes_chosen.connect(self._open_lanes)
        self._page.picker_requested.connect(self._add_pane)
        self._page.file_requested.connect(self._add_file)
        self._window.composer.add_requested.connect(self._add_pane)
        # A change by hand shows up without a restart.
        self._tasks.start(Watch(core.settings).run(), name="watch the settings files")
        await asyncio.sleep(0)
        await comparison.lanes.restore(self._preferences.lanes)
        if not self._board.panes and (default := core.line_ups.default) is not None:
            comparison.lanes.open((f"{LINE_UP_PREFIX}{default.id}",))
        comparison.opened.connect(self._note_comparison)
        if not self._board.panes and not self._has_other_offers(core):
            comparison.lanes.open(tuple(ref.name for ref in core.usable_local_models())[:2])
        self._show_board_or_page()
        await asyncio.sleep(0)

        def on_screen() -> str:
            return comparison.sitting.as_markdown()

        care = HistoryCare(core, self._window, self._care_bar, self._tasks, on_screen)
        care.tried.connect(self._history_tried)
        care.quit_requested.connect(self._quit)
        care.restart_requested.connect(self._restart)
        self._tasks.start(care.open(), name="open the history")

    def _history_tried(self, history: History | None, why_not: str) -> None:
        if self._core is not None and self._comparison is not None:
            taking = self._take_history(self._core, self._comparison, history, why_not)
            self._tasks.start(taking, name="take the history")

    async def _take_history(self, core: Core, comparison: Comparison, history: History | None, why_not: str) -> None:
        comparison.unsent = self._preferences.unsent
        try:
            await import_aside(STORE_MODULES if history is not None else ())
            await comparison.set_history(
                history, why_not, last_id=self._preferences.comparison_id, last_draft=self._preferences.draft
            )
            self.history_shown.set()
            if history is not None:
                await self._sidebar.open(history, core.paths.data, comparison)
        finally:
            # Prompts wait for it.
            await self._usage.take(core, history, comparison)
        try:
            async for actions in self._features.attach(core, history, comparison):
                self._actions |= actions
        finally:
            self.attached.set()

    def _restart(self) -> None:
        self.restarts = True
        self._quit()

    async def close(self) -> None:
        """Stop what runs, then close connections, model servers and history."""
        if self._comparison is not None:
            putting_away = self._tasks.start(self._comparison.put_away(), name="put the comparison away")
            # A disk that hangs must not keep the window's program for ever.
            await asyncio.wait((putting_away,), timeout=CLOSE_WAIT_S)
        await self._tasks.close()
        if self._core is not None:
            await self._core.aclose()

    def _has_other_offers(self, core: Core) -> bool:
        """Whether the user has more to choose from than the small models on this computer."""
        return any(core.keys.in_environment(provider) for provider in core.registry.values())

    def _show_board_or_page(self) -> None:
        has_panes = bool(self._board.panes)
        if not has_panes and self._start is not None:
            self._start.refresh()
        self._window.show_middle(self._board if has_panes else self._page)

    def _act(self, action: str) -> None:
        if self._comparison is not None and (why_not := self._comparison.sitting.why_not(action)):
            self._comparison.say(why_not)
            return
        if (act := self._actions.get(action)) is not None:
            act()
        elif self._comparison is not None:
            self._comparison.do_in_pane(action)

    def _open_settings(self, page_id: str = "") -> None:
        if self._settings is not None:
            self._settings.open(page_id)

    def _new(self) -> None:
        if self._comparison is not None:
            self._comparison.clear()
            self._window.composer.edit.setFocus()

    def _new_temporary(self) -> None:
        if self._comparison is not None:
            self._tasks.start(self._comparison.begin_temporary(), name="new temporary comparison")
            self._window.composer.edit.setFocus()

    def _open_neighbour(self, *, newer: bool) -> None:
        if self._comparison is not None:
            self._tasks.start(self._comparison.open_neighbour(newer=newer), name="open a comparison")

    def _note_comparison(self) -> None:
        """So that it is shown again at the next start, however the program ends."""
        if self._comparison is not None:
            self._preferences.comparison_id = self._comparison.current_id

    def _reopen(self) -> None:
        if self._comparison is not None:
            self._comparison.lanes.reopen()

    def _open_lanes(self, names: tuple[str, ...]) -> None:
        if self._comparison is not None:
            self._comparison.lanes.open(names)
            self._window.composer.edit.setFocus()

    def _add_pane(self) -> None:
        if self._comparison is not None:
            self._tasks.start(self._comparison.lanes.add_from_picker(), name="add pane")

    def _add_file(self) -> None:
        if self._start is not None:
            self._tasks.start(self._choose_file(self._start), name="add a GGUF file")

    async def _choose_file(self, start: StartController) -> None:
        dialog = QFileDialog(self._window, "Add a GGUF file", "", "Models (*.gguf)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        if await answer(dialog):
            try:
                await start.add_file(Path(dialog.selectedFiles()[0]))
            except LocalModelError as error:
                self._window.composer.set_status(error.message)

    def _stop(self) -> None:
        if self._comparison is not None:
            self._comparison.stop()

    def _quit(self) -> None:
        self._window.close()

    def _set_scheme(self, scheme: Scheme) -> None:
        self._theme.set_scheme(scheme)
        self._preferences.scheme = scheme

    def _zoom(self, steps: int) -> None:
        self._theme.zoom_by(steps)
        self._preferences.zoom_percent = self._theme.zoom_percent

    def _show_text(self, title: str, text: str) -> None:
        self._tasks.start(answer(TextDialog(title, text, self._window)), name=title)

    def _remember(self) -> None:
        comparison = self._comparison
        if comparison is None:
            self._preferences.draft = self._window.composer.prompt
        elif comparison.is_temporary:
            self._preferences.draft = ""
        else:
            self._preferences.lanes = comparison.lanes.remembered()
            self._preferences.unsent = comparison.unsent
            self._preferences.draft = comparison.branches.draft

    def _report(self, name: str, error: BaseException) -> None:
        """Say that something of ours failed. Its text may quote a prompt, so only its kind is logged."""
        _log.error("Task %r failed: %s", name, type(error).__name__, exc_info=None)
        self._window.composer.set_status(f"Abreast itself failed here ({name}: {type(error).__name__}).")
