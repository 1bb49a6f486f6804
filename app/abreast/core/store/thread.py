"""The one thread that owns the connection. Everybody else hands it work and goes on."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection, Engine

from abreast.core.language import tr
from abreast.core.store.connection import connected, empty_log, transaction, unhurried
from abreast.core.store.errors import (
    DiskFull,
    DiskRefused,
    HistoryClosed,
    HistoryDamaged,
    HistoryInUse,
    NotThere,
    NotWritable,
    StoreError,
)
from abreast.core.store.journal import Journal, Piece
from abreast.core.store.sqlite_faults import faults_named

RETRY_S = 5.0

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Saving:
    """All that was given is on disk, or will be within a quarter of a second."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotSaving:
    """Answers are in memory only. They are written as soon as that works again."""

    error: StoreError
    unsaved_chars: int


Health: TypeAlias = Saving | NotSaving

Append: TypeAlias = Callable[[Connection, Sequence[Piece]], None]
Work: TypeAlias = Callable[[Connection], _T]


_Job: TypeAlias = Callable[[Connection | None], None]
"""`None`: the store is closed; whoever waits for the job is told so."""


@dataclass(slots=True)
class _Kept:
    """A write that must not be lost, and how much text it holds."""

    work: Callable[[Connection], object]
    chars: int
    done: Callable[[], None]


class StoreThread:
    """Runs each piece of work in a transaction of its own, one after the other, in the order they came.

    Args:
        append: How pieces of live answers are written.
        on_health: Called on the store's thread when saving begins to fail, and when it works again.
        explain: Says more of an error, where more is known than by the database.
    """

    def __init__(
        self,
        engine: Engine,
        append: Append,
        *,
        read_only: bool = False,
        on_health: Callable[[Health], None] = lambda _: None,
        retry_s: float = RETRY_S,
        on_closed: Callable[[], None] = lambda: None,
        explain: Callable[[StoreError], StoreError] = lambda error: error,
    ) -> None:
        self._engine = engine
        self._append = append
        self._read_only = read_only
        self._on_health = on_health
        self._retry_s = retry_s
        self._on_closed = on_closed
        self._explain = explain
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._kept: deque[_Kept] = deque()
        self._retry_at_s = 0.0
        self._health: Health = Saving()
        self._closing = False
        self._closed = threading.Event()
        self.journal = Journal(lambda: self._jobs.put(_nothing))
        self._thread = threading.Thread(target=self._loop, name="history", daemon=True)
        self._thread.start()

    @property
    def read_only(self) -> bool:
        return self._read_only

    @property
    def health(self) -> Health:
        return self._health

    def read(self, work: Work[_T]) -> Future[_T]:
        """Do `work` and give its result, or a `StoreError`."""
        return self._submit(work, writing=False)

    def write(self, work: Work[_T]) -> Future[_T]:
        """Like `read`; the result is given after the commit, so it is on disk."""
        if self._read_only:
            return _failed(NotWritable(tr("This history is open for reading only; nothing was changed.")))
        return self._submit(work, writing=True)

    def keep(self, work: Work[object], *, chars: int, done: Callable[[], None] = lambda: None) -> None:
        """Do `work`, again and again until there is room for it; then call `done`, when it is on disk.

        `chars`: how much text is lost if it never works.
        """
        if self._read_only or self._closing:
            return
        kept = _Kept(work, chars, done)

        def job(connection: Connection | None) -> None:
            self._kept.append(kept)
            if connection is not None and isinstance(self._health, Saving):
                self._write_kept(connection)

        self._jobs.put(job)

    def chore(self, step: Callable[[Connection], bool]) -> None:
        """Do `step`, which makes its own transactions, until it returns False; all other work goes between."""

        def job(connection: Connection | None) -> None:
            if self._closing or connection is None:
                return
            try:
                with faults_named():
                    more = step(connection)
            except StoreError as error:
                _log.warning("Housekeeping of the history is put off to the next start: %s", error)
            else:
                if more:
                    self._jobs.put(job)

        self._jobs.put(job)

    def close(self, timeout_s: float = 3.0) -> bool:
        """Write what waits and let go of the file. Returns whether all is on disk."""
        self._closing = True
        self._jobs.put(None)
        self._closed.wait(timeout_s)
        return self._closed.is_set() and isinstance(self._health, Saving)

    def _submit(self, work: Work[_T], *, writing: bool) -> Future[_T]:
        if self._closing:
            return _failed(_closed())
        future: Future[_T] = Future()

        def job(connection: Connection | None) -> None:
            if not future.set_running_or_notify_cancel():
                return
            if connection is None:
                future.set_exception(_closed())
                return
            try:
                with transaction(connection, writing=writing):
                    result = work(connection)
            except StoreError as error:
                future.set_exception(self._explain(error))
            except Exception as error:  # noqa: BLE001  whoever waits for the result gets it
                _log.error("A defect in the history's own code: %s", type(error).__name__)
                future.set_exception(error)
            else:
                future.set_result(result)

        self._jobs.put(job)
        return future

    def _loop(self) -> None:
        try:
            with connected(self._engine) as connection:
                while (job := self._next_job()) is not None:
                    job(connection)
                    self._write_due(connection)
                self._retry_at_s = 0.0
                self._write_kept(connection)
                self._flush(connection)
                if not self._read_only and isinstance(self._health, Saving):
                    with faults_named():
                        empty_log(connection)
        except StoreError as error:
            _log.warning("The history was not closed cleanly: %s", error)
        finally:
            self._engine.dispose()
            self._on_closed()
            self._closing = True
            self._closed.set()
            self._turn_away()

    def _turn_away(self) -> None:
        """Answer those who came too late, so that nobody waits for ever."""
        with contextlib.suppress(queue.Empty):
            while True:
                if (job := self._jobs.get_nowait()) is not None:
                    job(None)

    def _next_job(self) -> _Job | None:
        waits = [wait for wait in (self.journal.due_in_s(),) if wait is not None]
        if self._kept:
            waits.append(max(0.0, self._retry_at_s - time.monotonic()))
        try:
            return self._jobs.get(timeout=min(waits) if waits else None)
        except queue.Empty:
            return _nothing

    def _write_due(self, connection: Connection) -> None:
        if self._kept and time.monotonic() >= self._retry_at_s:
            self._write_kept(connection)
        due_in_s = self.journal.due_in_s()
        if due_in_s is not None and due_in_s <= 0:
            self._flush(connection)

    def _flush(self, connection: Connection) -> None:
        pieces = self.journal.take()
        if self._read_only:
            return
        if not pieces:
            # What could not be written was dropped meanwhile, so nothing waits any more.
            self._saving()
            return
        try:
            with unhurried(connection), transaction(connection, writing=True):
                self._append(connection, pieces)
        except StoreError as error:
            self.journal.put_back(pieces, for_s=self._retry_s)
            self._not_saving(error)
        else:
            self._saving()

    def _write_kept(self, connection: Connection) -> None:
        while self._kept:
            try:
                with transaction(connection, writing=True):
                    self._kept[0].work(connection)
            except NotThere:
                _log.info("A finished answer was deleted before it was written.")
            except (DiskFull, DiskRefused, HistoryInUse, HistoryDamaged, NotWritable) as error:
                self._retry_at_s = time.monotonic() + self._retry_s
                self._not_saving(error)
                return
            except Exception as error:  # noqa: BLE001  a defect of ours must not stop what else is to be written
                _log.error("A finished answer could not be written (%s); its journal is kept.", type(error).__name__)
            else:
                self._tell(self._kept[0].done)
            self._kept.popleft()
        self._saving()

    def _not_saving(self, error: StoreError) -> None:
        chars = self.journal.waiting_chars() + sum(kept.chars for kept in self._kept)
        self._set_health(NotSaving(error=self._explain(error), unsaved_chars=chars))

    def _saving(self) -> None:
        if isinstance(self._health, NotSaving) and not self._kept and not self.journal.waiting_chars():
            self._set_health(Saving())

    def _set_health(self, health: Health) -> None:
        self._health = health
        self._tell(lambda: self._on_health(health))

    def _tell(self, listener: Callable[[], None]) -> None:
        try:
            listener()
        except Exception as error:  # noqa: BLE001  the listener's defect must not end the saving
            _log.error("A listener to the history failed: %s", type(error).__name__)


def _closed() -> HistoryClosed:
    return HistoryClosed(tr("The history is closed; nothing was read or changed. Start Abreast again."))


def _nothing(_: Connection | None) -> None:
    """Work that only makes the loop look at its clocks."""


def _failed(error: StoreError) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_exception(error)
    return future
