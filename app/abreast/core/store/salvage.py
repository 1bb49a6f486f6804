"""Reads what can be read of a damaged history into a new one. The damaged file is renamed and kept."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.exc import DataError, IntegrityError

from abreast.core.language import tr
from abreast.core.store.connection import connected, mending, transaction, writing_engine
from abreast.core.store.damaged_rows import damaged_rows
from abreast.core.store.errors import StoreError
from abreast.core.store.files import (
    history_file,
    make_private,
    owned,
    put_in_place,
    remove_database,
    require_room,
    set_aside,
)
from abreast.core.store.full_text import index_all
from abreast.core.store.mending import mend
from abreast.core.store.migrations import upgrade
from abreast.core.store.schema import texts
from abreast.core.store.tables import METADATA
from abreast.core.store.usage import rebuild_sums
from abreast.core.system_reasons import reason_of

PROGRESS_ROWS = 500

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """What could be read."""

    comparisons: int
    prompts_and_answers: int
    kept: Path | None
    """The name that the damaged file has now."""


def salvage(folder: Path, on_progress: Callable[[int], None] = lambda _: None) -> Salvaged:
    """Make a new history of what can be read of the damaged one. For a thread of its own: it reads all of the file.

    Args:
        on_progress: Called with how many prompts and answers were read so far.

    Raises:
        StoreError: if there is no room, the folder cannot be written, or another program has the history open. Nothing
            was changed then.
    """
    path = history_file(folder)
    made = path.with_name(path.name + ".new")
    try:
        require_room(folder, path.stat().st_size * 2 if path.exists() else 0)
        with owned(folder):
            remove_database(made)
            make_private(made)
            counts = _rebuild(path, made, on_progress)
            kept = set_aside(path)
            put_in_place(made, path)
    except OSError as error:
        raise StoreError(
            tr(
                "The folder {folder} cannot be written: {strerror}. Nothing was changed.",
                folder=folder,
                strerror=reason_of(error),
            )
        ) from error
    _log.info("Salvaged rows by table: %s", counts)
    return Salvaged(comparisons=counts["comparisons"], prompts_and_answers=counts["texts"], kept=kept)


def _rebuild(path: Path, made: Path, on_progress: Callable[[int], None]) -> dict[str, int]:
    engine = writing_engine(made, log=False)
    try:
        with connected(engine) as connection:
            with transaction(connection, writing=True):
                upgrade(connection)
            with mending(connection), transaction(connection, writing=True):
                with damaged_rows(path) as rows_of:
                    counts = {
                        table.name: _copy(
                            connection, table, rows_of(table), on_progress if table is texts else lambda _: None
                        )
                        for table in METADATA.sorted_tables
                    }
                mend(connection)
                rebuild_sums(connection)
                index_all(connection)
            return counts
    finally:
        engine.dispose()


def _copy(
    connection: Connection, table: Table, rows: Iterator[Mapping[str, Any]], on_progress: Callable[[int], None]
) -> int:
    count = 0
    for row in rows:
        # A file of an older schema lacks columns, which get their defaults.
        columns = [column for column in table.c if column.name in row]
        # What a damaged page gives back may break the rules of the table; such a row is not a row of ours.
        with contextlib.suppress(IntegrityError, DataError):
            values = tuple(row[column.name] for column in columns)
            count += connection.exec_driver_sql(_insert_of(table, columns), values).rowcount
            if count % PROGRESS_ROWS == 0:
                on_progress(count)
    return count


def _insert_of(table: Table, columns: Sequence[Column[Any]]) -> str:
    # As plain SQL, since values go over as they are stored: JSON stays the text it is.
    names = ", ".join(column.name for column in columns)
    return f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608  our own names
