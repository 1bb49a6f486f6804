"""Says in each pane whether the lanes of its last turn were sent the same."""

from __future__ import annotations

from PySide6.QtCore import QObject

from abreast.core.assembly import Core
from abreast.core.run.same_input import LaneInput, compared
from abreast.core.store.errors import StoreError
from abreast.ui.comparison import Comparison
from abreast.ui.features import Actions, Stage
from abreast.ui.inputs import requests_of
from abreast.ui.panes.board import PaneBoard
from abreast.ui.panes.requests_view import summary
from abreast.ui.sitting import Sitting
from abreast.ui.tasks import TaskOwner
from abreast.ui.timers import after_rest

AFTER_MS = 50
"""All panes of a turn are told together."""


class InputBadges(QObject):
    """Keeps the badges at what the threads on the screen are."""

    def __init__(self, core: Core, comparison: Comparison, board: PaneBoard, tasks: TaskOwner) -> None:
        super().__init__(comparison)
        self._core = core
        self._comparison = comparison
        self._board = board
        self._tasks = tasks
        self._soon = after_rest(self, AFTER_MS, self._look)
        comparison.threads.thread_shown.connect(self._soon.start)
        self._soon.start()

    def _look(self) -> None:
        if not self._tasks.is_closed:
            self._tasks.start(self._show(self._comparison.sitting), name="compare inputs")

    async def _show(self, sitting: Sitting) -> None:
        told: dict[int, tuple[str, str, bool]] = {}
        for pane in self._board.panes:
            lane = sitting.session.find(pane.lane_id)
            turn = lane.turns[-1] if lane is not None and lane.turns else None
            if turn is None or turn.id is None or sitting.is_hiding:
                # What a model was sent may tell which one it is.
                pane.footer.show_input("", "", is_same=True)
                continue
            if turn.id not in told:
                try:
                    requests = await requests_of(self._core, sitting, pane.lane_id, turn)
                except StoreError as error:
                    self._comparison.say(str(error))
                    return
                found = compared([LaneInput(letter=request.letter, sent=request.sent) for request in requests])
                told[turn.id] = (found.badge, summary(found), found.is_same)
            if self._comparison.sitting is not sitting:
                return
            badge, whole, is_same = told[turn.id]
            pane.footer.show_input(badge, whole, is_same=is_same)


def attach(stage: Stage) -> Actions:
    """See `features`."""
    InputBadges(stage.core, stage.comparison, stage.board, stage.tasks)
    return {}
