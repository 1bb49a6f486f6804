"""Looks at a file that should be the history, and changes nothing in it."""

from __future__ import annotations

import os
import shutil
import tempfile
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Engine

from abreast.core.language import mark
from abreast.core.store.connection import (
    APPLICATION_ID,
    application_id,
    connected,
    looks_like_sqlite,
    reading_engine,
    schema_version,
    table_names,
    transaction,
)
from abreast.core.store.errors import HistoryDamaged, StoreError
from abreast.core.store.files import sidecars
from abreast.core.store.schema import SCHEMA_VERSION
from abreast.core.store.tables import METADATA


class Damage(StrEnum):
    """What is wrong with a file that should be the history."""

    MISSING = "missing"
    """It is gone, and there are backups that say it held something."""
    EMPTY = "empty"
    """It has 0 bytes, which SQLite would take for a new database."""
    FOREIGN = "foreign"
    """It is a database of another program."""
    UNREADABLE = "unreadable"


DAMAGE_SENTENCES = {
    Damage.MISSING: mark("The history's file is missing, but there are backups of it."),
    Damage.EMPTY: mark("The history's file is empty; something has cut it to 0 bytes."),
    Damage.FOREIGN: mark("The history's file belongs to another program."),
    Damage.UNREADABLE: mark("The history's file is damaged."),
}


def examine(path: Path, *, expected: bool) -> Damage | int | None:
    """What is wrong with a file, or which schema it has; `None`: there never was one.

    Args:
        expected: Whether there are backups, so that there must have been one.

    Raises:
        StoreError: if it cannot be looked at now.
    """
    if not path.exists():
        return Damage.MISSING if expected or any(name.exists() for name in sidecars(path)) else None
    if not path.stat().st_size:
        return Damage.EMPTY
    if not looks_like_sqlite(path):
        return Damage.UNREADABLE
    try:
        with Reader(path) as engine, connected(engine) as connection, transaction(connection, writing=False):
            if application_id(connection) != APPLICATION_ID:
                return Damage.FOREIGN
            version = schema_version(connection)
            missing = set(METADATA.tables) - table_names(connection)
    except HistoryDamaged:
        return Damage.UNREADABLE
    except StoreError as error:
        # Of no kind: what SQLite does not understand in a header it calls an error in what it was asked.
        if type(error) is StoreError:
            return Damage.UNREADABLE
        raise
    return Damage.UNREADABLE if version == SCHEMA_VERSION and missing else version


class Reader:
    """An engine that reads a history wherever it lies, and the copy it may need for that. To be closed."""

    def __init__(self, path: Path) -> None:
        self._copy: Path | None = None
        log = path.with_name(path.name + "-wal")
        if os.access(path.parent, os.W_OK | os.X_OK):
            self.engine = reading_engine(path)
        elif not log.exists() or not log.stat().st_size:
            self.engine = reading_engine(path, immutable=True)
        else:
            # What was written last stands in the log, and reading a log needs a file beside it, which cannot be made
            # here.
            self._copy = Path(tempfile.mkdtemp(prefix="abreast-history-"))
            for file in (path, log):
                shutil.copyfile(file, self._copy / file.name)
            self.engine = reading_engine(self._copy / path.name)

    def __enter__(self) -> Engine:
        return self.engine

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.engine.dispose()
        if self._copy is not None:
            shutil.rmtree(self._copy, ignore_errors=True)
