"""What must not be lost: live answers and ended ones, written again and again until there is room for them."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection

from abreast.core.store.connection import transaction, unhurried
from abreast.core.store.errors import (
    DiskFull,
    DiskRefused,
    HistoryDamaged,
    HistoryInUse,
    NotThere,
    NotWritable,
    StoreError,
)
from abreast.core.store.journal import Journal, Piece

RETRY_S = 5.0

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A write that must not be lost."""

    work: Callable[[Connection], object]
    chars: int
    """How much text is lost if it never works."""
    done: Callable[[], None]
    """Called when it is on disk."""


class Saver:
    """Used on the store's thread only, but for `journal` and `health`.

    Args:
        journal: What live answers have said since the last write.
        append: How its pieces are written.
        on_health: Called when saving begins to fail, and when it works again.
        explain: Says more of an error, where more is known than by the database.
    """

    def __init__(
        self,
        journal: Journal,
        append: Append,
        *,
        read_only: bool,
        on_health: Callable[[Health], None],
        retry_s: float,
        explain: Callable[[StoreError], StoreError],
    ) -> None:
        self._journal = journal
        self._append = append
        self._read_only = read_only
        self._on_health = on_health
        self._retry_s = retry_s
        self._explain = explain
        self._kept: deque[Kept] = deque()
        self._retry_at_s = 0.0
        self._health: Health = Saving()

    @property
    def health(self) -> Health:
        return self._health

    def keep(self, kept: Kept, connection: Connection | None) -> None:
        """Write it after what was kept before; at once, unless the store is closed (`None`) or cannot be written."""
        self._kept.append(kept)
        if connection is not None and isinstance(self._health, Saving):
            self._write_kept(connection)

    def due_in_s(self) -> float | None:
        """How long until `write_due` has something to do; `None`: nothing waits."""
        due_in_s = self._journal.due_in_s()
        if not self._kept:
            return due_in_s
        retry_in_s = max(0.0, self._retry_at_s - time.monotonic())
        return retry_in_s if due_in_s is None else min(due_in_s, retry_in_s)

    def write_due(self, connection: Connection) -> None:
        """Write what has waited long enough."""
        if self._kept and time.monotonic() >= self._retry_at_s:
            self._write_kept(connection)
        due_in_s = self._journal.due_in_s()
        if due_in_s is not None and due_in_s <= 0:
            self._flush(connection)

    def write_all(self, connection: Connection) -> None:
        """Write everything now, whenever it was to be tried again."""
        self._retry_at_s = 0.0
        self._write_kept(connection)
        self._flush(connection)

    def _flush(self, connection: Connection) -> None:
        pieces = self._journal.take()
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
            self._journal.put_back(pieces, for_s=self._retry_s)
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
        chars = self._journal.waiting_chars() + sum(kept.chars for kept in self._kept)
        self._set_health(NotSaving(error=self._explain(error), unsaved_chars=chars))

    def _saving(self) -> None:
        if isinstance(self._health, NotSaving) and not self._kept and not self._journal.waiting_chars():
            self._set_health(Saving())

    def _set_health(self, health: Health) -> None:
        self._health = health
        self._tell(lambda: self._on_health(health))

    def _tell(self, listener: Callable[[], None]) -> None:
        try:
            listener()
        except Exception as error:  # noqa: BLE001  the listener's defect must not end the saving
            _log.error("A listener to the history failed: %s", type(error).__name__)
