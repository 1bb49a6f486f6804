"""Which comparisons are in memory: the one on the screen, and those behind it whose answers still come in."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, Signal

from abreast.core.assembly import Core
from abreast.core.run.sequence import Turns
from abreast.core.run.session import Session
from abreast.core.stalls import OpeningMark
from abreast.core.store.errors import StoreError
from abreast.ui.sitting import Sitting
from abreast.ui.tasks import TaskOwner
from abreast.ui.timers import after_rest

if TYPE_CHECKING:
    from abreast.core.meter.ledger import UsageRecord
    from abreast.core.store.book import Book
    from abreast.core.store.history import History

SHOWN_MS = 3_000
"""So long after a comparison came on the screen, with the window answering, it is taken to be harmless."""
FIRST_STEPS = 4
"""How many turns of each lane are read at first. The others follow when they are near the screen."""


class Sittings(QObject):
    """Makes them, reads them from the history, and lets them go.

    Signals:
        used(object): the id of a comparison that was asked something, or whose answers have ended.
        unkept(object): the `UsageRecord` of an answer of a temporary comparison.
        unkept_shown(object): all those of one whose names are shown now.
    """

    used = Signal(object)
    unkept = Signal(object)
    unkept_shown = Signal(object)

    def __init__(self, core: Core, tasks: TaskOwner, parent: QObject) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._history: History | None = None
        self._behind: list[Sitting] = []
        self._mark = OpeningMark(core.paths.data)
        self._shown = after_rest(self, SHOWN_MS, self._mark.done)
        self.turns = Turns()
        """Whether models on this computer answer one after the other."""
        self.current = self._made(Session(), None, is_temporary=False)

    @property
    def history(self) -> History | None:
        return self._history

    def set_history(self, history: History | None) -> None:
        """What new comparisons are kept in, and the one on the screen if it is in none yet."""
        self._history = history
        if history is not None and self.current.book is None:
            self.current.book = self._book(history, self.current.session)

    def fresh(self) -> Sitting:
        """A new comparison; nothing is stored before it is asked something."""
        return self._made(Session(), self._history, is_temporary=False)

    async def temporary(self) -> Sitting:
        """A new comparison in memory only."""
        history = await asyncio.to_thread(_history_in_memory)
        loop = asyncio.get_running_loop()

        # Never emitted on the store's thread: the window may be gone by then, and Qt would crash.
        def told(record: UsageRecord) -> None:
            loop.call_soon_threadsafe(self._pass_on, record)

        def shown() -> None:
            records = history.ledger.usage_records()
            records.add_done_callback(lambda done: loop.call_soon_threadsafe(self._pass_on_shown, done))

        history.on_usage(told)
        history.votes.on_shown(shown)
        return self._made(Session(), history, is_temporary=True)

    async def reopened(self, history: History, comparison_id: int, *, steps: int = FIRST_STEPS) -> Sitting:
        """A comparison of the history, with the last `steps` of each lane; one that is in memory as it is there.

        Raises:
            StoreError: if it cannot be read.
        """
        # Here, since another thread has imported it by now, and SQLAlchemy with it.
        from abreast.core.store.reopening import reopen

        behind = next((sitting for sitting in self._behind if sitting.comparison_id == comparison_id), None)
        if behind is not None:
            return behind
        is_suspect = self._mark.begin(comparison_id)
        try:
            found = await reopen(history, comparison_id, self._core.registry, self._core.bots, steps=steps)
        except StoreError:
            self._mark.done()
            raise
        sitting = Sitting(found.session, self._core.connect, self._tasks, self.turns, book=found.book)
        sitting.draft, sitting.layout, sitting.title = found.draft, found.layout, found.summary.title
        sitting.is_suspect = is_suspect
        self._listen(sitting)
        return sitting

    def switch(self, sitting: Sitting) -> None:
        """Let another one be on the screen. What runs in the one before goes on, unless that was a temporary one.

        What only waits for a network does not: nobody would see it leave.
        """
        before, self.current = self.current, sitting
        self._shown.start()
        if sitting in self._behind:
            self._behind.remove(sitting)
        if before.is_temporary:
            self.forget(before)
        elif before.runs.running:
            before.runs.stop_those_offline()
            self._behind.append(before)

    def forget(self, sitting: Sitting) -> None:
        """Let a temporary one go, and its history in memory with it."""
        sitting.runs.stop()
        if sitting.book is not None:
            self._tasks.start(asyncio.to_thread(sitting.book.history.close), name="forget a temporary comparison")

    @property
    def running_ids(self) -> frozenset[int]:
        """The comparisons of the history whose answers come in."""
        running = [each for each in (self.current, *self._behind) if each.runs.running and not each.is_temporary]
        return frozenset(each.comparison_id for each in running if each.comparison_id is not None)

    @property
    def running_count(self) -> int:
        """How many answers come in, also behind the screen."""
        return sum(sitting.runs.running_count for sitting in (self.current, *self._behind))

    def stop_those(self, comparison_ids: Collection[int]) -> None:
        """Stop the answers of comparisons that are deleted."""
        for sitting in (self.current, *self._behind):
            if not sitting.is_temporary and sitting.comparison_id in comparison_ids:
                sitting.runs.stop()

    def stop(self) -> None:
        """Stop everything, also what is behind the screen."""
        self._mark.done()
        for sitting in (self.current, *self._behind):
            sitting.runs.stop()

    def _made(self, session: Session, history: History | None, *, is_temporary: bool) -> Sitting:
        book = None if history is None else self._book(history, session)
        sitting = Sitting(session, self._core.connect, self._tasks, self.turns, book=book, is_temporary=is_temporary)
        self._listen(sitting)
        return sitting

    def _book(self, history: History, session: Session) -> Book:
        from abreast.core.store.book import Book
        from abreast.core.store.reopening import finder

        return Book(history, session, finder(self._core.registry))

    def _pass_on(self, record: UsageRecord) -> None:
        if shiboken6.isValid(self):
            self.unkept.emit(record)

    def _pass_on_shown(self, records: Future[tuple[UsageRecord, ...]]) -> None:
        # Meanwhile the comparison may have been forgotten, and its history with it.
        if shiboken6.isValid(self) and not records.cancelled() and records.exception() is None:
            self.unkept_shown.emit(records.result())

    def _listen(self, sitting: Sitting) -> None:
        # Weak, since Python's collector does not see what Qt holds: the sitting would be kept by its own signals for ever.
        known = ref(sitting)
        sitting.runs.asked.connect(partial(self._asked, known))
        sitting.runs.running_changed.connect(partial(self._running_changed, known))

    def _asked(self, known: ref[Sitting], _question: object) -> None:
        if (sitting := known()) is not None:
            self._tell(sitting)

    def _running_changed(self, known: ref[Sitting], running: bool) -> None:
        sitting = known()
        if sitting is not None and not running:
            if sitting in self._behind:
                self._behind.remove(sitting)
            self._tell(sitting)

    def _tell(self, sitting: Sitting) -> None:
        if not sitting.is_temporary and sitting.comparison_id is not None:
            self.used.emit(sitting.comparison_id)


def _history_in_memory() -> History:
    from abreast.core.store.opening import temporary_history

    return temporary_history()
