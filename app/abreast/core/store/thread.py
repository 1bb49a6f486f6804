"""The one thread that owns the connection. Everybody else hands it work and goes on."""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection, Engine

from abreast.core.language import tr
from abreast.core.store.connection import connected, empty_log, transaction
from abreast.core.store.errors import HistoryClosed, NotWritable, StoreError
from abreast.core.store.journal import Journal
from abreast.core.store.saving import RETRY_S, Append, Health, Kept, Saver, Saving
from abreast.core.store.sqlite_faults import faults_named

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

Work: TypeAlias = Callable[[Connection], _T]

_Job: TypeAlias = Callable[[Connection | None], None]
"""`None`: the store is closed; whoever waits for the job is told so."""


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
        self._read_only = read_only
        self._on_closed = on_closed
        self._explain = explain
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closing = False
        self._closed = threading.Event()
        self.journal = Journal(lambda: self._jobs.put(_nothing))
        self._saver = Saver(
            self.journal, append, read_only=read_only, on_health=on_health, retry_s=retry_s, explain=explain
        )
        self._thread = threading.Thread(target=self._loop, name="history", daemon=True)
        self._thread.start()

    @property
    def read_only(self) -> bool:
        return self._read_only

    @property
    def health(self) -> Health:
        return self._saver.health

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
        kept = Kept(work=work, chars=chars, done=done)
        self._jobs.put(lambda connection: self._saver.keep(kept, connection))

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
        return self._closed.is_set() and isinstance(self.health, Saving)

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
                    self._saver.write_due(connection)
                self._saver.write_all(connection)
                if not self._read_only and isinstance(self.health, Saving):
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
        try:
            return self._jobs.get(timeout=self._saver.due_in_s())
        except queue.Empty:
            return _nothing


def _closed() -> HistoryClosed:
    return HistoryClosed(tr("The history is closed; nothing was read or changed. Start Abreast again."))


def _nothing(_: Connection | None) -> None:
    """Work that only makes the loop look at its clocks."""


def _failed(error: StoreError) -> Future[Any]:
    future: Future[Any] = Future()
    future.set_exception(error)
    return future
