"""Between the window and the core: stores what is asked, starts runs, and passes their events on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from abreast.core.dialects.base import Dialect
from abreast.core.events import LaneEvent, Wait
from abreast.core.registry.spec import ModelRef
from abreast.core.run.lane import LaneTurn
from abreast.core.run.run import LaneCall, Run
from abreast.core.run.sequence import Turns
from abreast.core.run.session import Session
from abreast.ui.tasks import TaskOwner

if TYPE_CHECKING:
    from collections.abc import Generator

    from abreast.core.store.book import Asked, Book
    from abreast.core.store.recorder import Recorder

Connect = Callable[[ModelRef], Awaitable[Dialect]]


class RunController(QObject):
    """Runs turns of one session. Nothing is sent before it is on disk.

    Coroutines raise a `StoreError` if it cannot be stored; then nothing was sent.

    Signals:
        asked(object): a `Question` was stored, the session shows it, and it is about to be sent.
        lane_changed(object, object): a `LaneEvent` and the `AnswerRecord` after it.
        running_changed(bool): whether any lane is running, or about to.
    """

    asked = Signal(object)
    lane_changed = Signal(object, object)
    running_changed = Signal(bool)

    def __init__(self, session: Session, connect: Connect, tasks: TaskOwner, turns: Turns) -> None:
        super().__init__()
        self._session = session
        self._connect = connect
        self._tasks = tasks
        self._turns = turns
        self._runs: set[Run] = set()
        self._storing: set[str] = set()
        """The lanes whose questions are on their way to the disk."""
        self._withdrawn: set[str] = set()
        """Those of them that were stopped there."""

    @property
    def running(self) -> bool:
        return bool(self._runs or self._storing)

    @property
    def running_count(self) -> int:
        """How many lanes are running, or about to; not those that only wait for a network."""
        live = len(self._storing) + sum(len(run.live_lanes) for run in self._runs)
        return live - len(self._offline_lanes)

    def is_lane_running(self, lane_id: str) -> bool:
        return lane_id in self._storing or any(lane_id in run.live_lanes for run in self._runs)

    def is_storing(self, lane_id: str) -> bool:
        """Whether a question of a lane is on its way to the disk: its thread must stay as it is until then."""
        return lane_id in self._storing

    @property
    def _offline_lanes(self) -> tuple[str, ...]:
        """The lanes that wait for a network."""
        lives = ((lane.id, lane.live) for lane in self._session.lanes)
        return tuple(i for i, live in lives if live is not None and live.record.waits_for is Wait.NETWORK)

    async def send(
        self, book: Book, prompt: str, places: Mapping[str, int], *, edited_from_id: int | None = None
    ) -> None:
        """Ask lanes that are not running. Returns when the prompt is stored; for the arguments see `Book.ask`."""
        with self._storing_for(*places):
            asked = await book.ask(prompt, places, edited_from_id=edited_from_id)
            self._start(asked)

    async def ask_again(
        self, book: Book, turn: LaneTurn, lane_id: str, *, replaced: int, is_when_online: bool = False
    ) -> None:
        """Ask one lane a prompt that is there already. See `Book.ask_again`.

        Args:
            is_when_online: Only once its host can be reached. The lane counts as running meanwhile.
        """
        if self.is_lane_running(lane_id):
            return
        with self._storing_for(lane_id):
            self._start(await book.ask_again(turn, lane_id, replaced=replaced), is_when_online=is_when_online)

    def stop(self) -> None:
        """Stop everything."""
        self._withdrawn |= self._storing
        for run in tuple(self._runs):
            run.stop()

    def stop_lane(self, lane_id: str) -> None:
        self._withdrawn |= self._storing & {lane_id}
        for run in tuple(self._runs):
            run.stop_lane(lane_id)

    def keep_waiting(self, lane_id: str) -> None:
        """See `Run.keep_waiting`."""
        for run in self._runs:
            run.keep_waiting(lane_id)

    @contextmanager
    def _storing_for(self, *lane_ids: str) -> Generator[None]:
        was_running = self.running
        self._storing |= set(lane_ids)
        if not was_running:
            self.running_changed.emit(True)
        try:
            yield
        finally:
            self._storing -= set(lane_ids)
            self._withdrawn -= set(lane_ids)
            if not self.running:
                self.running_changed.emit(False)

    def stop_those_offline(self) -> None:
        """Stop the lanes that wait for a network: nothing of them was sent."""
        for lane_id in self._offline_lanes:
            self.stop_lane(lane_id)

    def _start(self, asked: Asked, *, is_when_online: bool = False) -> None:
        if not asked.questions:
            return
        asks = [(question, self._session.lane(question.lane_id).ref) for question in asked.questions]
        calls = [
            LaneCall(
                lane_id=question.lane_id,
                request=question.request,
                connect=partial(self._connect, ref),
                queue=self._turns.queue_of(ref),
                reach=self._turns.reach_of(ref) if is_when_online else None,
                provider_id=ref.provider.id,
            )
            for question, ref in asks
        ]
        run = Run(calls, partial(self._emit, asked.recorder), self._turns.queues, self._turns.pauses)
        self._runs.add(run)
        for question in asked.questions:
            self.asked.emit(question)
        for lane_id in self._withdrawn & run.live_lanes:
            run.stop_lane(lane_id)
        self._tasks.start(self._finish(run, asked.recorder), name="run")

    async def _finish(self, run: Run, recorder: Recorder) -> None:
        try:
            await run.run()
        finally:
            recorder.abandon()
            self._runs.discard(run)
            if not self.running:
                self.running_changed.emit(False)

    def _emit(self, recorder: Recorder, event: LaneEvent) -> None:
        record = self._session.apply(event)
        recorder.take(event, record)
        if record is not None:
            self.lane_changed.emit(event, record)
