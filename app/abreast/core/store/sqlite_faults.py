"""What SQLite's errors mean, by their codes."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from abreast.core.language import tr
from abreast.core.store.errors import (
    DiskFull,
    DiskRefused,
    HistoryDamaged,
    HistoryInUse,
    NotThere,
    NotWritable,
    StoreError,
)

_NO_ROOM_FOR_SIDE_FILE = 4874
"""`SQLITE_IOERR_SHMSIZE`, which Python has no name for: what a full disk says where the log's index has to grow."""
_DAMAGED_CODES = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_READ_ONLY_CODES = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_AUTH}
_GONE_CODES = {sqlite3.SQLITE_CONSTRAINT}
_BUSY_CODES = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


@contextmanager
def faults_named() -> Generator[None]:
    """Turn SQLite's errors into ours.

    Raises:
        StoreError: or one of its kinds, chained to the original.
    """
    try:
        yield
    except DBAPIError as error:
        raise _store_error(error.orig) from error
    except (sqlite3.Error, SQLAlchemyError) as error:
        raise _store_error(error) from error


def _store_error(error: BaseException | None) -> StoreError:
    """The kind of fault, by SQLite's code. An extended code has the plain one in its lowest byte."""
    code = getattr(error, "sqlite_errorcode", None)
    plain = code & 0xFF if isinstance(code, int) else None
    if plain == sqlite3.SQLITE_FULL or code == _NO_ROOM_FOR_SIDE_FILE:
        return DiskFull(tr("The history cannot be written: the disk is full. Make room; it is tried again by itself."))
    if plain == sqlite3.SQLITE_IOERR:
        return DiskRefused(tr("The history cannot be used: the disk refuses it. Check the disk and its room."))
    if plain in _DAMAGED_CODES or (plain is None and isinstance(error, sqlite3.DatabaseError)):
        return HistoryDamaged(tr("The history's file is damaged. Start Abreast again to restore or salvage it."))
    if plain in _READ_ONLY_CODES:
        return NotWritable(tr("The history's file or folder cannot be written. Allow writing there, then start again."))
    if plain in _BUSY_CODES:
        return HistoryInUse(tr("Another program holds the history. Close it and try again."))
    if plain in _GONE_CODES:
        return NotThere(tr("What this belongs to was deleted from the history meanwhile. Nothing was changed."))
    name = getattr(error, "sqlite_errorname", type(error).__name__)
    return StoreError(tr("The history could not be used ({name}). Try again; the log has the place.", name=name))
