"""What is true of SQLite only: how it is opened, how it is copied and checked. `sqlite_faults` says what its errors mean.

Another database gets two files like these, and one like `full_text`. `damaged_rows` is for SQLite's files alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from abreast.core.store.sqlite_faults import faults_named

APPLICATION_ID = 0x41627273
"""`Abrs`, in the file's header: by it a history is told from any other database."""
BUSY_TIMEOUT_S = 5.0
LOG_WAIT_S = 0.1
SIDECARS = ("-wal", "-shm", "-journal")
_BEGIN = "how transactions begin"
_MAGIC = b"SQLite format 3\0"
_HEADER_BYTES = 100


def writing_engine(path: Path | None, *, log: bool = True) -> Engine:
    """An engine with one connection, for one thread at a time, that may write; `None`: a database only in memory.

    `log`: write ahead into a log, so that others can read meanwhile. Without, the file is whole when it is closed.
    """
    target = ":memory:" if path is None else str(path)

    def connect() -> sqlite3.Connection:
        connection = _configured(target)
        # Only a new file takes it. A text of some hundred bytes leaves less of such a page empty than of one of 4 KB.
        connection.execute("PRAGMA page_size=8192")
        if path is not None and log:
            connection.execute("PRAGMA journal_mode=WAL")
            # What a burst has made large is cut again, and with it old text that was deleted.
            connection.execute("PRAGMA journal_size_limit=4194304")
        return connection

    return _engine(connect)


def reading_engine(path: Path, *, immutable: bool = False) -> Engine:
    """An engine that cannot write. `immutable`: nothing changes the file, so no lock and no side file is needed."""
    return _engine(lambda: _read_only(path, immutable=immutable))


def foreign_engine(path: Path) -> Engine:
    """An engine that reads the database of another program, which may be made to do harm, and writes nothing beside it.

    Text that is no UTF-8 is read with the broken characters replaced.
    """
    log = path.with_name(path.name + "-wal")

    def connect() -> sqlite3.Connection:
        # Without a log nothing is lost by it, and no side file is made.
        connection = _read_only(path, immutable=not log.exists())
        connection.text_factory = _forgiving
        return connection

    return _engine(connect)


def _forgiving(text: bytes) -> str:
    return text.decode(errors="replace")


def plain_tables(connection: Connection) -> dict[str, set[str]]:
    """The columns of each real table: no view, no virtual table and no computed column, which could run anything."""
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
    ).scalars()
    return {
        name: set(connection.exec_driver_sql("SELECT name FROM pragma_table_info(?)", (name,)).scalars())
        for name in names.all()
    }


def _engine(connect: Callable[[], sqlite3.Connection]) -> Engine:
    engine = create_engine("sqlite://", creator=connect, poolclass=StaticPool)

    def on_begin(connection: Connection) -> None:
        # Python's own transactions begin late and end before changes of the schema, which then could not be undone.
        connection.exec_driver_sql(connection.info.get(_BEGIN, "BEGIN"))

    event.listen(engine, "begin", on_begin)
    return engine


@contextmanager
def connected(engine: Engine) -> Generator[Connection]:
    """
    Raises:
        StoreError: if the file cannot be opened.
    """
    with faults_named(), engine.connect() as connection:
        yield connection


@contextmanager
def transaction(connection: Connection, *, writing: bool) -> Generator[None]:
    """Commit what is done inside, or nothing of it.

    One that writes takes the write lock at its beginning: it waits for another program instead of failing half-way.

    Raises:
        StoreError: for any fault of the database.
    """
    connection.info[_BEGIN] = "BEGIN IMMEDIATE" if writing else "BEGIN"
    with faults_named(), connection.begin():
        yield


def _read_only(path: Path, *, immutable: bool) -> sqlite3.Connection:
    connection = _configured(f"file:{quote(str(path))}?mode=ro{'&immutable=1' if immutable else ''}", uri=True)
    connection.execute("PRAGMA query_only=ON")
    return connection


def _configured(target: str, *, uri: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(target, uri=uri, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    settings = (
        "foreign_keys=ON",
        "synchronous=FULL",
        "secure_delete=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "temp_store=MEMORY",
        "cache_size=-16000",
    )
    try:
        for setting in settings:
            connection.execute(f"PRAGMA {setting}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def looks_like_sqlite(path: Path) -> bool:
    """Whether a file begins as a database does and was not cut within a page.

    SQLite takes a file of 0 bytes for an empty database and fills half a page up with zeros. While there is a log, the
    file's end may be in it, if a program died while it moved it over.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
        size = file.seek(0, 2)
    if header[: len(_MAGIC)] != _MAGIC or len(header) < _HEADER_BYTES:
        return False
    log = path.with_name(path.name + "-wal")
    # By the file format a size of 1 stands for 65,536, which needs one bit more than there is room for.
    page_bytes = 65_536 if header[16:18] == b"\0\1" else int.from_bytes(header[16:18], "big")
    return (log.exists() and log.stat().st_size > 0) or (page_bytes >= 512 and size % page_bytes == 0)


def application_id(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA application_id").scalar_one())


def schema_version(connection: Connection) -> int:
    """Which version of the schema the file has; 0 before the first step."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def sign(connection: Connection, version: int) -> None:
    """Write into the header that this is a history, and of which version. Part of the transaction it stands in."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID:d}")
    connection.exec_driver_sql(f"PRAGMA user_version={version:d}")


def table_names(connection: Connection) -> set[str]:
    return set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())


def problems(connection: Connection) -> tuple[str, ...]:
    """What is wrong with the pages of a file, in SQLite's words; it reads all of them."""
    found = connection.exec_driver_sql("PRAGMA quick_check(20)").scalars().all()
    return () if found == ["ok"] else tuple(found)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that may be in use, as it is at one moment, into an empty file that needs no other beside it.

    Raises:
        StoreError: if one cannot be read or the other not written.
    """
    with (
        faults_named(),
        closing(sqlite3.connect(f"file:{quote(str(source))}?mode=ro", uri=True, timeout=BUSY_TIMEOUT_S)) as original,
        closing(sqlite3.connect(target, isolation_level=None)) as copy,
    ):
        original.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


@contextmanager
def unhurried(connection: Connection) -> Generator[None]:
    """Commits inside may be lost if the power goes, but not if the program dies: they do not wait for the disk."""
    _outside_transactions(connection, "PRAGMA synchronous=NORMAL")
    try:
        yield
    finally:
        _outside_transactions(connection, "PRAGMA synchronous=FULL")


def empty_log(connection: Connection) -> bool:
    """Move what the write-ahead log holds into the file, and cut the log: deleted text is gone from it, too.

    Returns whether it was cut. Somebody who reads, as a backup does, may need the log, and is not waited for.
    """
    _outside_transactions(connection, f"PRAGMA busy_timeout={1000 * LOG_WAIT_S:.0f}")
    try:
        is_needed, *_ = _outside_transactions(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        _outside_transactions(connection, f"PRAGMA busy_timeout={1000 * BUSY_TIMEOUT_S:.0f}")
    return not is_needed


def _outside_transactions(connection: Connection, statement: str) -> Any:
    raw: Any = connection.connection.driver_connection
    return raw.execute(statement).fetchone()


@contextmanager
def mending(connection: Connection) -> Generator[None]:
    """Foreign keys are not looked at inside, so that rows can be there before what they point at."""
    _outside_transactions(connection, "PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        _outside_transactions(connection, "PRAGMA foreign_keys=ON")
