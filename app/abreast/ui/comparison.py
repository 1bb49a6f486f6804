"""The comparison on the screen: its prompts and runs, and which one it is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from abreast.core.assembly import Core
from abreast.core.registry.seats import Seat
from abreast.core.store.errors import StoreError
from abreast.ui.branches import Branches
from abreast.ui.lanes import Lanes
from abreast.ui.layout import lanes_off, layout_of, place_of, show_look
from abreast.ui.main_window import MainWindow
from abreast.ui.pane_acts import PaneActs
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.pane import Pane
from abreast.ui.sitting import Sitting
from abreast.ui.sittings import Sittings
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Theme
from abreast.ui.threads import Threads
from abreast.ui.timers import after_rest

if TYPE_CHECKING:
    from abreast.core.store.history import History

KEEP_AFTER_MS = 1_000
"""So long after the last change the draft and the layout are kept."""
QUEUED = "Queued: it is sent when the answers are done. Esc takes it back."
OPENING = "It is sent as soon as the history is open. Esc takes it back."


class Comparison(QObject):
    """Connects prompts, panes and runs of the open comparison.

    Signals:
        opened: another comparison is on the screen, or a new one has got its place in the history: see `current_id`.
        used(object): the id of a comparison, not always the open one, that was asked something or whose answers ended.
    """

    opened = Signal()
    used = Signal(object)

    def __init__(self, core: Core, window: MainWindow, board: PaneBoard, theme: Theme, tasks: TaskOwner) -> None:
        super().__init__(window)
        self._board = board
        self._tasks = tasks
        self._composer = window.composer
        self._why_not = ""
        """Why there is no history."""
        self._has_tried = False
        """Whether the history is open, or cannot be."""
        self._is_waiting = False
        """The prompt in the box waits for the end of the answers, or for the history."""
        self.unsent = ""
        """What was typed in a new comparison before another one was opened."""
        self.sittings = Sittings(core, tasks, self)
        self.lanes = Lanes(core, self.sitting, board, window.composer, theme, window)
        self.threads = Threads(self.sitting, board, tasks, self)
        self.branches = Branches(self, window.composer, self)
        self._acts = PaneActs(core, self, self.branches, board, window, tasks, self.attempt)
        self._keep_soon = after_rest(self, KEEP_AFTER_MS, self.keep)

        self.sittings.used.connect(self.used)
        self.lanes.pane_added.connect(self._pane_added)
        self.lanes.pane_taken.connect(self.threads.add_pane)
        self.lanes.pane_closed.connect(self.threads.forget_pane)
        self.lanes.status.connect(self.say)
        self.threads.status.connect(self.say)
        self.lanes.changed.connect(self._keep_soon.start)
        board.move_requested.connect(self.lanes.move)
        board.look_changed.connect(self._keep_soon.start)
        self._composer.submitted.connect(self._submit)
        self._composer.stop_requested.connect(self.stop)
        self._composer.draft_changed.connect(self._draft_changed)
        self.sitting.runs.running_changed.connect(self._running_changed)

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
        if not self._is_waiting and not self.branches.is_editing:
            self.say("")

    async def attempt(self, work: Callable[[], Awaitable[object]]) -> bool:
        """Do what reads or writes the history. Returns whether it worked; if not, the user was told why."""
        try:
            # What gives `False` has said why itself.
            return await work() is not False
        except StoreError as error:
            self.say(str(error))
            return False

    # Which one it is.

    async def set_history(
        self, history: History | None, why_not: str = "", *, last_id: int | None = None, last_draft: str = ""
    ) -> None:
        """The history is open, or cannot be: `why_not` says why and what to do. A prompt that waits for it is sent.

        Args:
            last_id: The comparison to be shown, if it is still there.
            last_draft: What was in the box at first. What was typed since stays there.
        """
        self._has_tried, self._why_not = True, why_not
        self.sittings.set_history(history)
        was_waiting, typed = self._is_waiting, self._composer.prompt
        if last_id is not None and await self.open(last_id):
            self.unsent = ""
            if typed != last_draft:
                self._composer.set_prompt(typed)
        if was_waiting:
            self._set_waiting("")
            self._composer.submit()

    async def open(self, comparison_id: int) -> bool:
        """Show a comparison as it was left. Returns whether it is on the screen; if not, the user was told why."""
        history = self.sittings.history
        if history is None or comparison_id == self.current_id:
            return history is not None
        return await self.attempt(partial(self._open, history, comparison_id))

    async def open_neighbour(self, *, newer: bool) -> None:
        """Show the comparison before or after this one in the list, the last used first."""
        if (history := self.sittings.history) is not None:
            await self.attempt(partial(self._open_neighbour, history, newer=newer))

    def clear(self, seats: Sequence[Seat] = ()) -> None:
        """Begin a new comparison with these lanes, or else as `Lanes.prepare` says."""
        self._begin(self.sittings.fresh(), seats)

    async def begin_temporary(self) -> None:
        """The same for one that leaves nothing on the disk."""
        self._begin(await self.sittings.temporary())

    async def _open(self, history: History, comparison_id: int) -> None:
        self._show(await self.sittings.reopened(history, comparison_id))

    async def _open_neighbour(self, history: History, *, newer: bool) -> None:
        found = await asyncio.wrap_future(history.neighbour(self.current_id, newer=newer))
        if found is None:
            self.say("There is no newer comparison." if newer else "There is no older comparison.")
        else:
            await self._open(history, found)

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
        self._composer.set_prompt(sitting.draft)
        off = lanes_off(sitting.layout)
        self._composer.choose_lanes([lane.id for lane in sitting.session.lanes if lane.stored_id not in off])
        self._composer.set_temporary(sitting.is_temporary)
        show_look(sitting.session, self._board, sitting.layout)
        for lane in sitting.session.lanes:
            if (place := place_of(sitting.layout, lane.stored_id)) is not None:
                self.threads.go_to(lane.id, *place)
        sitting.runs.running_changed.connect(self._running_changed)
        self._composer.set_running(sitting.runs.running)
        self._keep_soon.stop()
        self.say("")
        self.opened.emit()

    def _leave(self, sitting: Sitting) -> None:
        self.unqueue()
        self.branches.end_edit()
        sitting.runs.running_changed.disconnect(self._running_changed)
        self._note_look()
        if sitting.comparison_id is None and not sitting.is_temporary:
            self.unsent = sitting.draft
        self._tasks.start(self.attempt(sitting.keep), name="keep the draft")

    # What is kept of its look.

    def keep(self) -> None:
        """Keep what is typed and how it looks; of a temporary comparison nothing."""
        self._note_look()
        self._tasks.start(self._keep(self.sitting), name="keep the draft")

    async def _keep(self, sitting: Sitting) -> None:
        were_new, sitting.are_lanes_new = sitting.are_lanes_new, False
        if await self.attempt(sitting.keep) and were_new:
            self.used.emit(sitting.comparison_id)

    async def put_away(self) -> None:
        """Stop all answers, also those of comparisons that are not on the screen, and keep the look of this one."""
        self.sittings.stop()
        self._keep_soon.timeout.disconnect(self.keep)
        self._note_look()
        await self.attempt(self.sitting.keep)

    def _note_look(self) -> None:
        now = self.sitting
        now.draft, now.layout = self.branches.draft, layout_of(now.session, self._board, self._composer)

    # Prompts.

    def stop(self) -> None:
        """Take back a prompt that waits, or the editing of one, or else stop all answers."""
        if self._is_waiting:
            self.unqueue()
        elif not self.branches.end_edit():
            self.sitting.runs.stop()

    def _submit(self, prompt: str, lane_ids: tuple[str, ...]) -> None:
        sitting = self.sitting
        if sitting.is_sending:
            return
        if sitting.book is None:
            if self._has_tried:
                self.say(f"{self._why_not} A temporary comparison can be asked: Ctrl+Shift+N.")
            else:
                self._set_waiting(OPENING)
        elif any(sitting.runs.is_lane_running(lane_id) for lane_id in lane_ids):
            self._set_waiting(QUEUED)
        else:
            self.unqueue()
            askable, problems = sitting.askable(lane_ids)
            self.say(problems)
            if askable:
                self._tasks.start(self._send(sitting, prompt, askable), name="send")

    async def _send(self, sitting: Sitting, prompt: str, lane_ids: tuple[str, ...]) -> None:
        sitting.is_sending = True
        is_first = sitting.comparison_id is None
        try:
            was_sent = await self.attempt(partial(self.branches.send, sitting, prompt, lane_ids))
        finally:
            sitting.is_sending = False
        if was_sent and sitting is self.sitting:
            self._composer.take_prompt(prompt)
            self.branches.end_edit()
            if is_first and sitting.comparison_id is not None:
                self.opened.emit()
        elif was_sent:
            sitting.draft = sitting.draft.removeprefix(prompt)
            await self.attempt(sitting.keep)

    def unqueue(self) -> None:
        """Leave a prompt that waits in the box."""
        self._set_waiting("")

    def _set_waiting(self, sentence: str) -> None:
        if self._is_waiting or sentence:
            self.say(sentence)
        self._is_waiting = bool(sentence)

    def _draft_changed(self) -> None:
        if self._is_waiting and not self._composer.prompt.strip():
            self.unqueue()
        self._keep_soon.start()

    # What the runs report.

    def _running_changed(self, running: bool) -> None:
        self._composer.set_running(running)
        if not running and self._is_waiting:
            self._composer.submit()

    def show_thread(self, lane_id: str, back: int = 1) -> None:
        """Show a lane's thread anew, with its reader at a turn."""
        self.threads.show(lane_id, back)

    def _pane_added(self, pane: Pane) -> None:
        self._acts.connect_pane(pane)
        self.threads.add_pane(pane)
