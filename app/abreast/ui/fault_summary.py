"""One bar for what failed in several panes at once: no dialog."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from abreast.core.assembly import Core
from abreast.core.events import Completed, Failed, LaneEvent, Stopped
from abreast.core.language import tr
from abreast.core.run.lane import Lane
from abreast.core.run.record import AnswerRecord
from abreast.ui.comparison import Comparison
from abreast.ui.fault_words import ONLINE, RETRY, failed_lanes, key_banners, lacks_key, summary_of
from abreast.ui.features import Actions, Stage
from abreast.ui.key_dialog import ask_for_key
from abreast.ui.main_window import MainWindow
from abreast.ui.notice_bar import NoticeBar
from abreast.ui.panes.board import PaneBoard
from abreast.ui.run_controller import RunController
from abreast.ui.tasks import TaskOwner


class FaultSummary(QObject):
    """Keeps the bar at what the panes of the open comparison are."""

    def __init__(
        self, core: Core, comparison: Comparison, board: PaneBoard, window: MainWindow, tasks: TaskOwner
    ) -> None:
        super().__init__(comparison)
        self._core = core
        self._comparison = comparison
        self._board = board
        self._window = window
        self._tasks = tasks
        self._runs: RunController | None = None
        self.bar = NoticeBar(tr("Failed panes"))
        self.bar.action_requested.connect(self._act)
        window.add_bar(self.bar)
        comparison.opened.connect(self._follow)
        comparison.lanes.changed.connect(self._show)
        self._follow()

    def _follow(self) -> None:
        runs = self._comparison.sitting.runs
        if runs is not self._runs:
            if self._runs is not None:
                self._runs.lane_changed.disconnect(self._lane_changed)
                self._runs.asked.disconnect(self._show)
            self._runs = runs
            runs.lane_changed.connect(self._lane_changed)
            runs.asked.connect(self._show)
        self._show()

    def _lane_changed(self, event: LaneEvent, _record: AnswerRecord) -> None:
        if isinstance(event.event, Completed | Failed | Stopped):
            self._show()

    def _show(self) -> None:
        sitting = self._comparison.sitting
        # Who fails, and how, may tell which model it is.
        lanes = () if sitting.is_hiding else sitting.session.lanes
        self.bar.show_notice(summary_of(lanes))
        banners = key_banners(lanes)
        for pane in self._board.panes:
            pane.show_banner(banners.get(pane.lane_id, ""))

    def _act(self, action: str) -> None:
        failed = failed_lanes(self._comparison.sitting.session.lanes)
        if action in (RETRY, ONLINE):
            work = partial(self._ask_again, [lane.id for lane in failed], is_when_online=action == ONLINE)
            self._tasks.start(self._comparison.attempt(work), name="try again")
        elif lane := next((lane for lane in failed if lacks_key(lane)), None):
            self._tasks.start(self._ask_for_key(lane), name="enter a key")

    async def _ask_again(self, lane_ids: Sequence[str], *, is_when_online: bool) -> None:
        for lane_id in lane_ids:
            if self._comparison.sitting.session.find(lane_id) is not None:
                await self._comparison.branches.regenerate(lane_id, is_when_online=is_when_online)

    async def _ask_for_key(self, lane: Lane) -> None:
        provider = lane.turns[-1].shown_answer.ref.provider
        if await ask_for_key(self._core.keys, provider, self._window):
            self.bar.show_notice(None)
            self._comparison.say(tr("The key for {provider} is kept. Try again with Ctrl+R.", provider=provider.label))


def attach(stage: Stage) -> Actions:
    """See `features`."""
    FaultSummary(stage.core, stage.comparison, stage.board, stage.window, stage.tasks)
    return {}
