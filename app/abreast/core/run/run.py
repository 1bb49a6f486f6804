"""One execution of a turn: every lane in a task of its own, started together, ended one by one."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass, replace

from abreast.core.chat import ChatRequest
from abreast.core.dialects.base import Dialect
from abreast.core.errors import ProviderError, StreamIncomplete
from abreast.core.events import (
    Completed,
    Event,
    Failed,
    LaneEvent,
    Preparing,
    ReasoningDelta,
    RequestSent,
    Retrying,
    Stopped,
    TextDelta,
    ToolCallDelta,
    Wait,
)
from abreast.core.language import tr
from abreast.core.run.lag import LagWatch
from abreast.core.run.retry import Pauses, wait_before_retry_s
from abreast.core.run.sequence import Queues
from abreast.core.transport.first_byte import FirstByteWait, waiting_with

COMMON_START_WAIT_S = 0.25
"""How long ready lanes wait for the others, so that all start together. A keyring that hangs must not hold up the
lanes of other providers, so a lane that needs longer starts when it can."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaneCall:
    """What one lane does in a run."""

    lane_id: str
    request: ChatRequest
    connect: Callable[[], Awaitable[Dialect]]
    """Looks up the key and gives the dialect to ask. It may raise `ProviderError`."""
    queue: str | None = None
    """Lanes with the same name here go one after the other, in their order, because they share one server and would
    slow each other down. The wait is told by `Preparing` and is in no figure of the answer. `None`: no waiting."""
    reach: Callable[[], Awaitable[None]] | None = None
    """Returns once the host can be reached, for who wants to send then; `None`: it is asked at once."""
    provider_id: str = ""
    """Who is asked. Lanes of one provider wait together when it takes no more requests."""


class Run:
    """Asks all lanes at the same time and reports what happens through `emit`.

    Each lane gets exactly one terminal event (`Completed`, `Failed` or `Stopped`), and it is the last one of that lane.
    A fault in one lane never touches another.

    Args:
        queues: Those of other runs, too, so that their lanes wait for each other. Without, this run has its own.
        pauses: What providers have said to other runs, too. Without, this run has its own.
    """

    def __init__(
        self,
        calls: Sequence[LaneCall],
        emit: Callable[[LaneEvent], None],
        queues: Queues | None = None,
        pauses: Pauses | None = None,
    ) -> None:
        self._calls = tuple(calls)
        self._emit = emit
        self._live = {call.lane_id for call in self._calls}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._ready: dict[str, asyncio.Event] = {}
        self._start = asyncio.Event()
        self._lag = LagWatch()
        self._sent_ns: dict[str, int] = {}
        self._queues: Queues = defaultdict(list) if queues is None else queues
        self._pauses = Pauses() if pauses is None else pauses
        self._waits: dict[str, FirstByteWait] = {}
        self._asking: set[str] = set()
        """The lanes that have a request under way."""
        self._with_content: set[str] = set()
        """The lanes of which something of an answer has come: nothing repeats their requests."""

    @property
    def live_lanes(self) -> frozenset[str]:
        """The lanes that have not ended."""
        return frozenset(self._live)

    async def run(self) -> None:
        """Run all lanes to their end. Cancelling this stops them all."""
        try:
            async with asyncio.TaskGroup() as group:
                for call in self._calls:
                    if call.lane_id in self._live:
                        self._ready[call.lane_id] = asyncio.Event()
                        work = self._lane(call) if call.queue is None else self._queued(call, call.queue)
                        self._tasks[call.lane_id] = group.create_task(work, name=f"lane {call.lane_id}")
                await self._open_the_gate()
        finally:
            self.stop()

    def stop(self) -> None:
        """Stop all lanes that have not ended."""
        for lane_id in tuple(self._live):
            self.stop_lane(lane_id)

    def stop_lane(self, lane_id: str) -> None:
        """Stop one lane. It is reported at once; its connection is closed right after. No effect on an ended lane."""
        if lane_id not in self._live:
            return
        self._report(lane_id, Stopped(time.perf_counter_ns(), may_have_left=lane_id in self._asking))
        if task := self._tasks.get(lane_id):
            task.cancel()

    def keep_waiting(self, lane_id: str) -> None:
        """Wait for the first byte of a lane's answer as long again as its provider's limit says."""
        if wait := self._waits.get(lane_id):
            wait.lengthen()

    async def _open_the_gate(self) -> None:
        async def all_ready() -> None:
            for ready in self._ready.values():
                await ready.wait()

        try:
            await asyncio.wait_for(all_ready(), COMMON_START_WAIT_S)
        except TimeoutError:
            _log.info("A lane is not ready after %.2f s; the others start without it.", COMMON_START_WAIT_S)
        self._start.set()

    async def _queued(self, call: LaneCall, queue: str) -> None:
        """Run a lane after those of its queue that began before it."""
        # All of them: one that is stopped while it waits itself ends before those that it waits for.
        earlier, over = tuple(self._queues[queue]), asyncio.Event()
        self._queues[queue].append(over)
        try:
            if earlier:
                self._ready[call.lane_id].set()
                note = tr("Waiting for the lanes before it, since they share one server…")
                self._report(call.lane_id, Preparing(note, time.perf_counter_ns(), Wait.QUEUE))
            for end in earlier:
                await end.wait()
            await self._lane(call)
        finally:
            self._queues[queue].remove(over)
            over.set()

    async def _lane(self, call: LaneCall) -> None:
        def waits(sent_ns: int, until_ns: int) -> None:
            self._report(call.lane_id, RequestSent(sent_ns, until_ns))

        wait = self._waits[call.lane_id] = FirstByteWait(waits)
        with waiting_with(wait):
            await self._whole_lane(call)

    async def _whole_lane(self, call: LaneCall) -> None:
        try:
            if call.reach is not None:
                self._ready[call.lane_id].set()
                note = tr("Waiting for the network…")
                self._report(call.lane_id, Preparing(note, time.perf_counter_ns(), Wait.NETWORK))
                await call.reach()
            dialect = await call.connect()
            self._ready[call.lane_id].set()
            await self._start.wait()
            self._lag.begin(call.lane_id)
            await self._wait_for_provider(call)
            await self._ask(call, dialect)
        except ProviderError as error:
            self._report(call.lane_id, Failed(error, time.perf_counter_ns()))
        except Exception as error:  # noqa: BLE001  a defect of ours must end this lane only, never the others
            _log.error("Lane failed by a defect: %s\n%s", type(error).__name__, _frames(error))
            sentence = tr(
                "Abreast itself failed here ({name}). Try again; the log has the place.", name=type(error).__name__
            )
            self._report(call.lane_id, Failed(ProviderError(sentence, may_be_billed=True), time.perf_counter_ns()))
        finally:
            self._ready[call.lane_id].set()

    async def _ask(self, call: LaneCall, dialect: Dialect) -> None:
        """Send the request until something of an answer comes, as often as `retry` has it."""
        retries = 0
        while (error := await self._attempt(call, dialect)) is not None:
            self._pauses.note(error)
            wait_s = wait_before_retry_s(error, retries=retries)
            if wait_s is None or call.lane_id in self._with_content:
                raise error
            wait_s = self._pauses.turn_s(call.provider_id, max(wait_s, self._pauses.left_s(call.provider_id)))
            now_ns = time.perf_counter_ns()
            self._report(call.lane_id, Retrying(error, now_ns, now_ns + int(wait_s * 1e9)))
            await asyncio.sleep(wait_s)
            retries += 1

    async def _attempt(self, call: LaneCall, dialect: Dialect) -> ProviderError | None:
        """Send the request once. Returns why it failed; `None`: its terminal event was reported."""
        self._asking.add(call.lane_id)
        try:
            async with aclosing(dialect.stream(call.request)) as events:
                async for event in events:
                    self._report(call.lane_id, event)
        except ProviderError as error:
            return error
        finally:
            self._asking.discard(call.lane_id)
        if call.lane_id not in self._live:
            return None
        # A dialect that returns without a word has not completed.
        return StreamIncomplete(
            tr("The stream ended without a finish signal; the answer may be cut. Try again."), may_be_billed=True
        )

    async def _wait_for_provider(self, call: LaneCall) -> None:
        """Send nothing to a provider that has just said to another lane when it takes requests again."""
        if wait_s := self._pauses.left_s(call.provider_id):
            now_ns = time.perf_counter_ns()
            note = tr("Waiting until the provider takes requests again…")
            self._report(call.lane_id, Preparing(note, now_ns, Wait.RETRY, now_ns + int(wait_s * 1e9)))
            await asyncio.sleep(wait_s)

    def _report(self, lane_id: str, event: Event) -> None:
        if lane_id not in self._live:
            return
        if isinstance(event, RequestSent):
            self._sent_ns[lane_id] = event.at_ns
        if isinstance(event, TextDelta | ReasoningDelta | ToolCallDelta):
            self._with_content.add(lane_id)
        if isinstance(event, Completed | Failed | Stopped):
            self._live.discard(lane_id)
            event = replace(event, lag_ns=self._lag.end(lane_id, self._sent_ns.get(lane_id)))
        self._emit(LaneEvent(lane_id, event))


def _frames(error: Exception) -> str:
    """Where it happened, without the error's own text: that may quote a prompt or an answer."""
    return "".join(traceback.format_tb(error.__traceback__))
