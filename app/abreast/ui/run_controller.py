"""Between the window and the core: starts runs and passes their events on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Dialect
from abreast.core.events import LaneEvent
from abreast.core.registry.spec import ModelRef
from abreast.core.run.run import LaneCall, Run
from abreast.core.run.session import Session
from abreast.ui.tasks import TaskOwner

Connect = Callable[[ModelRef], Awaitable[Dialect]]


class RunController(QObject):
    """Runs turns of one session.

    Signals:
        turn_started(str, str): a lane's id and its new prompt.
        answer_restarted(str): the lane gives another answer to its last prompt.
        lane_changed(object, object): a `LaneEvent` and the `AnswerRecord` after it.
        running_changed(bool): whether any lane is running.
    """

    turn_started = Signal(str, str)
    answer_restarted = Signal(str)
    lane_changed = Signal(object, object)
    running_changed = Signal(bool)

    def __init__(self, session: Session, connect: Connect, tasks: TaskOwner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._connect = connect
        self._tasks = tasks
        self._runs: set[Run] = set()

    @property
    def running(self) -> bool:
        return bool(self._runs)

    def is_lane_running(self, lane_id: str) -> bool:
        return any(lane_id in run.live_lanes for run in self._runs)

    def send(self, prompt: str, lane_ids: Sequence[str]) -> None:
        """Ask the lanes that are not running."""
        idle = [lane_id for lane_id in lane_ids if not self.is_lane_running(lane_id)]
        requests = {lane_id: self._session.begin_turn(lane_id, prompt) for lane_id in idle}
        for lane_id in idle:
            self.turn_started.emit(lane_id, prompt)
        self._start(requests)

    def regenerate(self, lane_id: str) -> None:
        """Ask one lane its last prompt again."""
        if self.is_lane_running(lane_id) or not self._session.lane(lane_id).turns:
            return
        request = self._session.regenerate(lane_id)
        self.answer_restarted.emit(lane_id)
        self._start({lane_id: request})

    def stop(self) -> None:
        """Stop everything."""
        for run in tuple(self._runs):
            run.stop()

    def stop_lane(self, lane_id: str) -> None:
        for run in tuple(self._runs):
            run.stop_lane(lane_id)

    def _start(self, requests: dict[str, ChatRequest]) -> None:
        if not requests:
            return
        calls = [
            LaneCall(lane_id=lane_id, request=request, connect=partial(self._connect, self._session.lane(lane_id).ref))
            for lane_id, request in requests.items()
        ]
        run = Run(calls, self._emit)
        self._runs.add(run)
        self.running_changed.emit(True)
        self._tasks.start(self._finish(run), name="run")

    async def _finish(self, run: Run) -> None:
        try:
            await run.run()
        finally:
            self._runs.discard(run)
            self.running_changed.emit(self.running)

    def _emit(self, event: LaneEvent) -> None:
        record = self._session.apply(event)
        if record is not None:
            self.lane_changed.emit(event, record)
