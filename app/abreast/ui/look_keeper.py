"""Keeps with the open comparison how it looks, and lets it look so again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from abreast.ui.branches import Branches, Screen
from abreast.ui.composer import Composer
from abreast.ui.layout import lanes_off, layout_of, place_of, show_look
from abreast.ui.panes.board import PaneBoard
from abreast.ui.sitting import Sitting
from abreast.ui.tasks import TaskOwner
from abreast.ui.threads import Threads
from abreast.ui.timers import after_rest

KEEP_AFTER_MS = 1_000
"""So long after the last change the draft and the layout are kept."""


class LookKeeper(QObject):
    """Draft, chosen panes, layout, and where each reader was; of a temporary comparison nothing.

    Signals:
        lanes_kept(object): the id of a comparison whose lanes are others now.
    """

    lanes_kept = Signal(object)

    def __init__(
        self,
        screen: Screen,
        branches: Branches,
        threads: Threads,
        board: PaneBoard,
        composer: Composer,
        tasks: TaskOwner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._screen = screen
        self._branches = branches
        self._threads = threads
        self._board = board
        self._composer = composer
        self._tasks = tasks
        self._keep_soon = after_rest(self, KEEP_AFTER_MS, self.keep)
        screen.lanes.changed.connect(self._keep_soon.start)
        board.look_changed.connect(self._keep_soon.start)
        composer.draft_changed.connect(self._keep_soon.start)

    def show(self, sitting: Sitting) -> None:
        """Let box, chips, panes and readers be as they were left, and keep nothing of that."""
        self._composer.set_prompt(sitting.draft)
        off = lanes_off(sitting.layout)
        self._composer.choose_lanes([lane.id for lane in sitting.session.lanes if lane.stored_id not in off])
        self._composer.set_temporary(sitting.is_temporary)
        show_look(sitting.session, self._board, sitting.layout)
        for lane in sitting.session.lanes:
            if (place := place_of(sitting.layout, lane.stored_id)) is not None:
                self._threads.go_to(lane.id, *place)
        self._keep_soon.stop()

    def note(self) -> None:
        """Note how it looks now, to be kept later."""
        now = self._screen.sitting
        now.draft, now.layout = self._branches.draft, layout_of(now.session, self._board, self._composer)

    def keep(self) -> None:
        """Keep what is typed and how it looks."""
        self.note()
        self._tasks.start(self._keep(self._screen.sitting), name="keep the draft")

    def leave(self, sitting: Sitting) -> None:
        """Keep what was noted of one that leaves the screen."""
        self._tasks.start(self._screen.attempt(sitting.keep), name="keep the draft")

    async def put_away(self) -> None:
        """Keep the look for the last time."""
        self._keep_soon.timeout.disconnect(self.keep)
        self.note()
        await self._screen.attempt(self._screen.sitting.keep)

    async def _keep(self, sitting: Sitting) -> None:
        were_new, sitting.are_lanes_new = sitting.are_lanes_new, False
        if await self._screen.attempt(sitting.keep) and were_new:
            self.lanes_kept.emit(sitting.comparison_id)
