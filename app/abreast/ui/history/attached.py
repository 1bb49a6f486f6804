"""The sidebar in the window: what is chosen in it comes on the screen, what happens there is marked in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from abreast.core.language import mark, tr
from abreast.ui.comparison import Comparison
from abreast.ui.history.browser import Destination
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.main_window import MainWindow
from abreast.ui.tasks import TaskOwner

NOT_IN_SIGHT = mark("What was found was said in a pane that was closed.")


class AttachedSidebar(QObject):
    """Between the sidebar and the comparison on the screen.

    Args:
        act: Does an action of the window, by its id.
    """

    def __init__(
        self,
        sidebar: HistorySidebar,
        comparison: Comparison,
        window: MainWindow,
        tasks: TaskOwner,
        act: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._comparison = comparison
        self._window = window
        self._tasks = tasks
        self._act = act
        self.sidebar = sidebar
        self.sidebar.open_requested.connect(self._open)
        self.sidebar.new_requested.connect(self._begin)
        self.sidebar.temporary_requested.connect(self._begin_temporary)
        self.sidebar.hide_requested.connect(self._hide)
        self.sidebar.deleted.connect(self._close_deleted)
        self.sidebar.failed.connect(comparison.say)
        comparison.opened.connect(self._follow)
        comparison.used.connect(self._refresh)
        window.set_side(self.sidebar)
        self.sidebar.start()
        self._mark()

    def focus_search(self) -> None:
        self.sidebar.focus_search()

    def _open(self, place: Destination) -> None:
        self._tasks.start(self._go_to(place), name="open a comparison")

    async def _go_to(self, place: Destination) -> None:
        if not await self._comparison.open(place.comparison_id):
            return
        self._window.uncover()
        if (turn_id := place.turn_id) is not None:
            await self._comparison.attempt(partial(self._find, turn_id, place.answer_id))

    async def _find(self, turn_id: int, answer_id: int | None) -> None:
        if not await self._comparison.threads.find_turn(turn_id, answer_id):
            self._comparison.say(tr(NOT_IN_SIGHT))

    def _close_deleted(self, comparison_ids: tuple[int, ...]) -> None:
        self._comparison.sittings.stop_those(comparison_ids)
        if self._comparison.current_id in comparison_ids:
            self._comparison.clear()

    def _follow(self) -> None:
        """Another comparison is on the screen; a new one may be in no list yet."""
        self._mark()
        if not self.sidebar.has(self._comparison.current_id):
            self.sidebar.refresh()

    def _refresh(self, _comparison_id: object) -> None:
        self._mark()
        self.sidebar.refresh()

    def _mark(self) -> None:
        self.sidebar.set_running(self._comparison.sittings.running_ids)
        self.sidebar.set_open(self._comparison.current_id)

    def _begin(self) -> None:
        self._window.uncover()
        self._act("new")

    def _begin_temporary(self) -> None:
        self._window.uncover()
        self._act("new_temporary")

    def _hide(self) -> None:
        self._act("history")
