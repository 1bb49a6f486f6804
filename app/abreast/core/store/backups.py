"""Copies of the history: made daily and before each migration, verified, thinned out, and put back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import func, select

from abreast.core.language import tr
from abreast.core.store.connection import (
    APPLICATION_ID,
    application_id,
    connected,
    copy_database,
    problems,
    reading_engine,
    schema_version,
    transaction,
)
from abreast.core.store.errors import HistoryDamaged, StoreError
from abreast.core.store.files import (
    BACKUPS_NAME,
    history_file,
    make_private,
    owned,
    put_in_place,
    remove_database,
    require_room,
    set_aside,
)
from abreast.core.store.schema import comparisons
from abreast.core.system_reasons import reason_of

DAILY_KEPT = 7
WEEKLY_KEPT = 4
_NAME = re.compile(r"history-(\d{8}T\d{6})Z-v(\d+)-(\d+)\.db")
_STAMP = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A verified copy of the history. What is known of it stands in its name, so that it need not be opened."""

    path: Path
    made_at: datetime
    schema_version: int
    comparisons: int
    """How many it holds, without deleted ones."""


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups of a data folder, the newest first."""
    found: list[Backup] = []
    for path in sorted((folder / BACKUPS_NAME).glob("history-*.db"), reverse=True):
        if (match := _NAME.fullmatch(path.name)) is None:
            continue
        made_at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
        found.append(Backup(path=path, made_at=made_at, schema_version=int(match[2]), comparisons=int(match[3])))
    return tuple(found)


def expected(folder: Path) -> int:
    """How many comparisons a history must have held, by its newest backup."""
    return next((backup.comparisons for backup in listed(folder)), 0)


def back_up(folder: Path, *, now: datetime | None = None) -> Backup:
    """Copy the history while it may be in use, open the copy, and only then count it as a backup.

    Raises:
        DiskFull: if there is no room for it.
        HistoryDamaged: if the copy is not in order, because the history is not.
    """
    source = history_file(folder)
    made_at = (now or datetime.now(UTC)).replace(microsecond=0)
    target_folder = folder / BACKUPS_NAME
    target_folder.mkdir(mode=0o700, exist_ok=True)
    target_folder.chmod(0o700)
    require_room(target_folder, source.stat().st_size + source.stat().st_size // 10)
    made = target_folder / "being-made.db"
    remove_database(made)
    make_private(made)
    try:
        copy_database(source, made)
        version, count = verify(made)
        path = target_folder / f"history-{made_at.strftime(_STAMP)}Z-v{version}-{count}.db"
        put_in_place(made, path)
    except BaseException:
        remove_database(made)
        raise
    _thin_out(folder)
    return Backup(path=path, made_at=made_at, schema_version=version, comparisons=count)


def daily_backup(folder: Path, *, now: datetime | None = None) -> Backup | None:
    """Make today's backup unless there is one. `None`: there is. For a thread of its own: a large history takes long."""
    now = now or datetime.now(UTC)
    newest = next(iter(listed(folder)), None)
    if newest is not None and newest.made_at.date() == now.date():
        return None
    return back_up(folder, now=now)


def verify(path: Path) -> tuple[int, int]:
    """Open a backup and look at all of it. Returns its schema's version and how many comparisons it holds.

    Raises:
        HistoryDamaged: if it is not in order.
    """
    engine = reading_engine(path, immutable=True)
    try:
        with connected(engine) as connection, transaction(connection, writing=False):
            if application_id(connection) != APPLICATION_ID or problems(connection):
                raise HistoryDamaged(tr("A backup of the history is not in order. Choose another one."))
            count = connection.execute(
                select(func.count()).select_from(comparisons).where(comparisons.c.deleted_at_ms.is_(None))
            ).scalar_one()
            return schema_version(connection), count
    finally:
        engine.dispose()


def restore(folder: Path, backup: Backup) -> Path | None:
    """Put a backup in the place of the history, which is renamed and kept. Returns the name it has now.

    Raises:
        StoreError: if the backup is not in order, there is no room, the folder cannot be written, or another program
            has the history open. Nothing was changed then.
    """
    verify(backup.path)
    path = history_file(folder)
    made = path.with_name(path.name + ".new")
    try:
        require_room(folder, backup.path.stat().st_size)
        with owned(folder):
            remove_database(made)
            make_private(made)
            copy_database(backup.path, made)
            kept = set_aside(path)
            put_in_place(made, path)
    except OSError as error:
        raise StoreError(
            tr(
                "The backup could not be put in place: {strerror}. Nothing was changed. Allow writing in {folder}.",
                strerror=reason_of(error),
                folder=folder,
            )
        ) from error
    return kept


def integrity_problems(folder: Path) -> tuple[str, ...]:
    """Look at every page of the history. Empty: it is in order. For a thread of its own: it reads all of the file.

    Raises:
        StoreError: if it could not be looked at, because it is in use or is not there.
    """
    engine = reading_engine(history_file(folder))
    try:
        with connected(engine) as connection, transaction(connection, writing=False):
            return problems(connection)
    except HistoryDamaged as error:
        return (str(error),)
    finally:
        engine.dispose()


def _thin_out(folder: Path) -> None:
    """Keep the newest of each of the last days and of each of some weeks before."""
    days: set[object] = set()
    weeks: set[object] = set()
    for backup in listed(folder):
        day, week = backup.made_at.date(), backup.made_at.isocalendar()[:2]
        if day not in days and len(days) < DAILY_KEPT:
            days.add(day)
        elif day not in days and week not in weeks and len(weeks) < WEEKLY_KEPT:
            weeks.add(week)
        else:
            backup.path.unlink()
