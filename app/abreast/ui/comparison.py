"""The comparison on the screen: its prompts and runs, and which one it is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from abreast.core.assembly import Core
from abreast.core.language import tr
from abreast.core.registry.seats import Seat
from abreast.core.store.errors import StoreError
from abreast.ui.branches import Branches
from abreast.ui.lanes import Lanes
from abreast.ui.look_keeper import LookKeeper
from abreast.ui.main_window import MainWindow
from abreast.ui.pane_acts import PaneActs
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.pane import Pane
from abreast.ui.prompt_queue import PromptQueue
from abreast.ui.sitting import Sitting
from abreast.ui.sittings import Sittings
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Theme
from abreast.ui.threads import Threads

if TYPE_CHECKING:
    from abreast.core.store.history import History


class Comparison(QObject):
    """Connects prompts, panes and runs of the open comparison.

    Signals:
        opened: another comparison is on the screen, or a new one has got its place in the history: see `current_id`.
        used(object): the id of a comparison, not always the open one, that was asked something or whose answers ended.
        provider_wanted(str): the settings of the provider of this id are to be shown.
    """

    opened = Signal()
    used = Signal(object)
    provider_wanted = Signal(str)

    def __init__(self, core: Core, window: MainWindow, board: PaneBoard, theme: Theme, tasks: TaskOwner) -> None:
        super().__init__(window)
        self._board = board
        self._tasks = tasks
        self._composer = window.composer
        self.unsent = ""
        """What was typed in a new comparison before another one was opened."""
        self._wish = 0
        """Counts what the user wanted on the screen: what is read for an older wish is not shown over a newer one."""
        self.sittings = Sittings(core, tasks, self)
        self.lanes = Lanes(core, self.sitting, board, window.composer, theme, window)
        self.threads = Threads(self.sitting, board, tasks, self)
        self.branches = Branches(self, window.composer, self)
        self._queue = PromptQueue(self, self.branches, window.composer, tasks, self)
        self._look = LookKeeper(self, self.branches, self.threads, board, window.composer, tasks, self)
        self._acts = PaneActs(core, self, self.branches, board, window, tasks, self.attempt)
        self._acts.provider_wanted.connect(self.provider_wanted)

        self.sittings.used.connect(self.used)
        self._look.lanes_kept.connect(self.used)
        self._queue.place_given.connect(self.opened)
        self.lanes.pane_added.connect(self._pane_added)
        self.lanes.pane_taken.connect(self.threads.add_pane)
        self.lanes.pane_closed.connect(self.threads.forget_pane)
        self.lanes.status.connect(self.say)
        self.threads.status.connect(self.say)
        board.move_requested.connect(self.lanes.move)
        self._composer.stop_requested.connect(self.stop)
        self.sitting.runs.running_changed.connect(self._queue.follow_running)

    @property
    def sitting(self) -> Sitting:
        """What is in memory of the comparison on the screen."""
        return self.sittings.current

    @property
    def current_id(self) -> int | None:
        """The history's id of the comparison on the screen; `None`: a new one that was asked nothing, or a temporary one."""
        return None if self.is_temporary else self.sitting.comparison_id

    @property
    def is_temporary(self) -> bool:
        """Whether nothing of it reaches the disk."""
        return self.sitting.is_temporary

    def do_in_pane(self, action: str) -> bool:
        """Do a pane's action in the pane that has the focus. Returns whether `action` is one of a pane."""
        return self._acts.do_in_focused(action)

    def say(self, sentence: str) -> None:
        self._composer.set_status(sentence)

    def hush(self) -> None:
        """Take a sentence away that is over, since something else is being done now."""
        if not self._queue.is_waiting and not self.branches.is_editing:
            self.say("")

    async def attempt(self, work: Callable[[], Awaitable[object]]) -> bool:
        """Do what reads or writes the history. Returns whether it worked; if not, the user was told why."""
        try:
            await work()
        except StoreError as error:
            self.say(str(error))
            return False
        return True

    # Which one it is.

    async def set_history(
        self, history: History | None, why_not: str = "", *, last_id: int | None = None, last_draft: str = ""
    ) -> None:
        """The history is open, or cannot be: `why_not` says why and what to do. A prompt that waits for it is sent.

        Args:
            last_id: The comparison to be shown, if it is still there.
            last_draft: What was in the box at first. What was typed since stays there.
        """
        self._queue.history_tried(why_not)
        self.sittings.set_history(history)
        was_waiting, typed = self._queue.is_waiting, self._composer.prompt
        if last_id is not None and await self.open(last_id):
            self.unsent = ""
            if typed != last_draft:
                self._composer.set_prompt(typed)
        if was_waiting:
            self.unqueue()
            self._composer.submit()

    # These three are no coroutine functions: a task begins later than what the user does next, and the last wish counts.

    def open(self, comparison_id: int) -> Coroutine[None, None, bool]:
        """Show a comparison as it was left. Returns whether it is on the screen.

        If not, the user was told why, or wanted another one meanwhile.
        """
        return self._open_wished(comparison_id, self._next_wish())

    def open_neighbour(self, *, newer: bool) -> Coroutine[None, None, None]:
        """Show the comparison before or after this one in the list, the last used first."""
        return self._open_neighbour_wished(self._next_wish(), newer=newer)

    def begin_temporary(self) -> Coroutine[None, None, None]:
        """Begin a new comparison that leaves nothing on the disk."""
        return self._begin_temporary(self._next_wish())

    def clear(self, seats: Sequence[Seat] = ()) -> None:
        """Begin a new comparison with these lanes, or else as `Lanes.prepare` says."""
        self._next_wish()
        self._begin(self.sittings.fresh(), seats)

    def _next_wish(self) -> int:
        self._wish += 1
        return self._wish

    async def _open_wished(self, comparison_id: int, wish: int) -> bool:
        if comparison_id != self.current_id and (history := self.sittings.history) is not None:
            await self.attempt(partial(self._open, history, comparison_id, wish))
        return comparison_id == self.current_id

    async def _open_neighbour_wished(self, wish: int, *, newer: bool) -> None:
        if (history := self.sittings.history) is not None:
            await self.attempt(partial(self._open_neighbour, history, wish, newer=newer))

    async def _begin_temporary(self, wish: int) -> None:
        sitting = await self.sittings.temporary()
        if wish == self._wish:
            self._begin(sitting)
        else:
            self.sittings.forget(sitting)

    async def _open(self, history: History, comparison_id: int, wish: int) -> None:
        sitting = await self.sittings.reopened(history, comparison_id)
        if wish == self._wish:
            self._show(sitting)

    async def _open_neighbour(self, history: History, wish: int, *, newer: bool) -> None:
        found = await asyncio.wrap_future(history.neighbour(self.current_id, newer=newer))
        if wish != self._wish:
            return
        if found is None:
            self.say(tr("There is no newer comparison.") if newer else tr("There is no older comparison."))
        else:
            await self._open(history, found, wish)

    def _begin(self, sitting: Sitting, seats: Sequence[Seat] = ()) -> None:
        told = self.lanes.prepare(sitting.session, seats)
        if not sitting.is_temporary:
            sitting.draft, self.unsent = self.unsent, ""
        self._show(sitting)
        self.say(told)

    def _show(self, sitting: Sitting) -> None:
        before = self.sitting
        self._leave(before)
        self.sittings.switch(sitting)
        self.threads.follow(sitting)
        self.lanes.show(sitting)
        self._look.show(sitting)
        sitting.runs.running_changed.connect(self._queue.follow_running)
        self._composer.set_running(sitting.runs.running)
        self.say("")
        self.opened.emit()

    def _leave(self, sitting: Sitting) -> None:
        self.unqueue()
        self.branches.end_edit()
        sitting.runs.running_changed.disconnect(self._queue.follow_running)
        self._look.note()
        if sitting.comparison_id is None and not sitting.is_temporary:
            self.unsent = sitting.draft
        self._look.leave(sitting)

    async def put_away(self) -> None:
        """Stop all answers, also those of comparisons that are not on the screen, and keep the look of this one."""
        self.sittings.stop()
        await self._look.put_away()

    # Prompts.

    def stop(self) -> None:
        """Take back a prompt that waits, or the editing of one, or else stop all answers."""
        if self._queue.is_waiting:
            self.unqueue()
        elif not self.branches.end_edit():
            self.sitting.runs.stop()

    def unqueue(self) -> None:
        """Leave a prompt that waits in the box."""
        self._queue.leave_in_box()

    def show_thread(self, lane_id: str, back: int = 1) -> None:
        """Show a lane's thread anew, with its reader at a turn."""
        self.threads.show(lane_id, back)

    def _pane_added(self, pane: Pane) -> None:
        self._acts.connect_pane(pane)
        self.threads.add_pane(pane)
