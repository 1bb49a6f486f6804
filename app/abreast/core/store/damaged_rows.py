"""Reads the rows of a damaged SQLite file, past the places that cannot be read."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from abreast.core.store.sqlite_faults import faults_named

_MOST_ROWS = 2**40


@contextmanager
def damaged_rows(path: Path) -> Generator[Callable[[Table], Iterator[dict[str, Any]]]]:
    """Gives what reads the rows of a table of a damaged file, past the places that cannot be read.

    A copy is read, with its log if that can be read too; the file itself is not touched.
    """
    with tempfile.TemporaryDirectory(prefix=".salvage-", dir=path.parent) as folder, faults_named():
        copy = Path(folder) / path.name
        for file in (path, path.with_name(path.name + "-wal")):
            if file.exists():
                shutil.copyfile(file, copy.with_name(file.name))
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.row_factory = sqlite3.Row
            connection.text_factory = _forgiving
            # Without it SQLite refuses a file that is shorter than its header says.
            connection.execute("PRAGMA writable_schema=ON")
            connection.execute("PRAGMA trusted_schema=OFF")
            yield lambda table: _rows_past_damage(connection, table)


def _rows_past_damage(connection: sqlite3.Connection, table: Table) -> Iterator[dict[str, Any]]:
    key = _key_of(table)
    query = f'SELECT {key}, * FROM "{table.name}" WHERE {key} > ? ORDER BY {key}'  # noqa: S608  our own names
    last = -1
    while True:
        try:
            for row in connection.execute(query, (last,)):
                yield dict(row)
                last = int(row[0])
        except sqlite3.DatabaseError:
            following = _next_readable(connection, query, last)
            if following is None:
                return
            last = following
        else:
            return


def _key_of(table: Table) -> str:
    """The numbers by which SQLite keeps the rows in order; of a key of several columns the first."""
    has_rowid = table.dialect_options["sqlite"]["with_rowid"]
    return "rowid" if has_rowid else next(iter(table.primary_key)).name


def _next_readable(connection: sqlite3.Connection, query: str, last: int) -> int | None:
    """The least id, about, after which there is a row that can be read; `None`: there is none."""

    def readable(after: int) -> bool:
        try:
            return connection.execute(f"{query} LIMIT 1", (after,)).fetchone() is not None
        except sqlite3.DatabaseError:
            return False

    step = 1
    while not readable(last + step):
        if step > _MOST_ROWS:
            return None
        step *= 2
    bad, good = last + step // 2, last + step
    while good - bad > 1:
        middle = (bad + good) // 2
        bad, good = (bad, middle) if readable(middle) else (middle, good)
    return good


def _forgiving(text: bytes) -> str:
    return text.decode(errors="replace")
