"""What the window shows and does once the core is open, and how it is put away."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from abreast.core.assembly import Core
from abreast.core.language import tr
from abreast.core.registry.seats import LINE_UP_PREFIX
from abreast.core.registry.watch import Watch
from abreast.ui.closing import ClosingQuestion
from abreast.ui.comparison import Comparison
from abreast.ui.comparison_acts import ComparisonActs
from abreast.ui.features import Actions, FeatureOpener, Stage
from abreast.ui.history.care_controller import HistoryCare
from abreast.ui.load_order import STORE_MODULES
from abreast.ui.loop import import_aside
from abreast.ui.main_window import MainWindow
from abreast.ui.notice_bar import NoticeBar
from abreast.ui.panes.board import PaneBoard
from abreast.ui.preferences import Preferences
from abreast.ui.settings.opener import SettingsOpener
from abreast.ui.sidebar_opener import SidebarOpener
from abreast.ui.start.start_controller import StartController
from abreast.ui.start.start_page import StartPage
from abreast.ui.tasks import CLOSE_WAIT_S, TaskOwner
from abreast.ui.theme.theme import Theme
from abreast.ui.usage_opening import UsageOpener
from abreast.ui.window_acts import window_acts

if TYPE_CHECKING:
    from abreast.core.store.history import History

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class LargeWidgets:
    """What the window holds in its middle. Each takes its time to make, so they are made one a step."""

    board: PaneBoard
    page: StartPage
    care_bar: NoticeBar

    @classmethod
    async def made(cls) -> LargeWidgets:
        board = PaneBoard()
        await asyncio.sleep(0)
        page = StartPage()
        await asyncio.sleep(0)
        return cls(board=board, page=page, care_bar=NoticeBar(tr("State of the history")))


class Workbench(QObject):
    """Owns what the window shows and does once the core is open."""

    attached: asyncio.Event
    """Set when the history, the usage panel and the features are attached, or cannot be."""
    history_shown: asyncio.Event
    """Set when the last comparison is on the screen, if there is one."""

    def __init__(self, window: MainWindow, theme: Theme, preferences: Preferences, parts: LargeWidgets) -> None:
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
        self._usage = UsageOpener(preferences)
        self._sidebar = SidebarOpener(window, theme, self._tasks, self._act)
        self._sidebar.tags_changed.connect(self._usage.refresh)
        self._board, self._page, self._care_bar = parts.board, parts.page, parts.care_bar
        self._features = FeatureOpener()
        window.add_bar(self._care_bar)
        window.stack.addWidget(self._board)
        window.stack.addWidget(self._page)
        window.action_triggered.connect(self._act)
        window.chip_toggled.connect(window.composer.toggle_lane)
        window.closing.connect(self._remember)
        self._awaited: str | None = None
        """The last action that was asked for before there was anything that does it."""
        self._actions: dict[str, Callable[[], None]] = {
            **window_acts(window, theme, preferences, self._tasks),
            "quit": self._quit,
            "usage": self._usage.toggle,
            "history": self._sidebar.toggle,
            "search_all": self._sidebar.search,
            "next_pane": self._board.focus_next,
        }

    async def open(self, core: Core) -> None:
        """Take the core and show the panes of the last time, or the ways to begin; in steps, as the window answers."""
        self._core = core
        comparison = self._comparison = Comparison(core, self._window, self._board, self._theme, self._tasks)
        ClosingQuestion(comparison, self._window, self._tasks).refused.connect(self._stay)
        await asyncio.sleep(0)
        start = self._start = StartController(core, self._page, self._tasks)
        acts = ComparisonActs(comparison, start, self._window, self._tasks)
        self._settings = SettingsOpener(
            core, self._window, self._theme, self._preferences, self._tasks, comparison.lanes.open_bot
        )
        self._settings.restart_requested.connect(self._restart)
        comparison.provider_wanted.connect(self._settings.show_provider)
        comparison.branches.check = self._usage.may_send
        comparison.sittings.turns.is_on = lambda: self._preferences.one_by_one
        comparison.lanes.changed.connect(self._show_board_or_page)
        start.models_ready.connect(acts.open_lanes)
        self._page.lanes_chosen.connect(acts.open_lanes)
        self._page.picker_requested.connect(acts.add_pane)
        self._page.file_requested.connect(acts.add_file)
        self._window.composer.add_requested.connect(acts.add_pane)
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
        self._give_actions({**acts.actions, "preferences": self._open_settings})
        await asyncio.sleep(0)

        def on_screen() -> str:
            return comparison.sitting.as_markdown()

        care = HistoryCare(core, self._window, self._care_bar, self._tasks, on_screen)
        care.tried.connect(self._history_tried)
        care.quit_requested.connect(self._quit)
        care.restart_requested.connect(self._restart)
        self._tasks.start(care.open(), name="open the history")

    def offer(self, file: Path | None) -> None:
        """Ask whether to import a file that was given from outside, as soon as there is a history."""
        if file is not None:
            self._sidebar.offer(file)

    def _history_tried(self, history: History | None, why_not: str) -> None:
        if self._core is not None and self._comparison is not None:
            stage = Stage(
                core=self._core,
                history=history,
                comparison=self._comparison,
                board=self._board,
                window=self._window,
                theme=self._theme,
                preferences=self._preferences,
                tasks=self._tasks,
                open_settings=self._open_settings,
            )
            self._tasks.start(self._take_history(stage, why_not), name="take the history")

    async def _take_history(self, stage: Stage, why_not: str) -> None:
        history, comparison = stage.history, stage.comparison
        comparison.unsent = self._preferences.unsent
        try:
            await import_aside(STORE_MODULES if history is not None else ())
            await comparison.set_history(
                history, why_not, last_id=self._preferences.comparison_id, last_draft=self._preferences.draft
            )
            self.history_shown.set()
            if history is not None:
                await self._sidebar.open(history, stage.core.paths.data, comparison)
        finally:
            # Prompts wait for it.
            await self._usage.take(stage)
        try:
            async for actions in self._features.attach(stage):
                self._give_actions(actions)
        finally:
            self.attached.set()

    def _restart(self) -> None:
        self.restarts = True
        self._quit()

    def _stay(self) -> None:
        """Closed some other time, it does not begin again."""
        self.restarts = False

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

    def does(self, action: str) -> bool:
        """Whether an action of the window, or of a feature, can be done by now."""
        return action in self._actions

    def _act(self, action: str) -> None:
        if self._comparison is not None and (why_not := self._comparison.sitting.why_not(action)):
            self._comparison.say(why_not)
            return
        self._awaited = None
        if (act := self._actions.get(action)) is not None:
            act()
        elif self._comparison is None or not self._comparison.do_in_pane(action):
            self._awaited = action

    def _give_actions(self, actions: Actions) -> None:
        """From now on these are done, and at once the one that was asked for too early: no key may be lost."""
        self._actions |= actions
        if (action := self._awaited) is not None:
            self._act(action)

    def _open_settings(self, page_id: str = "") -> None:
        if self._settings is not None:
            self._settings.open(page_id)

    def _note_comparison(self) -> None:
        """So that it is shown again at the next start, however the program ends."""
        if self._comparison is not None:
            self._preferences.comparison_id = self._comparison.current_id

    def _quit(self) -> None:
        self._window.close()

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
        self._window.composer.set_status(
            tr("Abreast itself failed here ({task}: {error}).", task=name, error=type(error).__name__)
        )
