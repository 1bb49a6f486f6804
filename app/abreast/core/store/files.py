"""The history's files in the user's data folder, and how they are made private and put in place."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
from collections.abc import Generator
from pathlib import Path

from abreast.core.file_lock import held
from abreast.core.language import tr
from abreast.core.registry.private_file import sync_folder
from abreast.core.store.connection import SIDECARS
from abreast.core.store.errors import DiskFull, HistoryInUse, StoreError

FILE_NAME = "history.db"
LOCK_NAME = "history.lock"
BACKUPS_NAME = "backups"
MIN_FREE_BYTES = 50_000_000


def history_file(folder: Path) -> Path:
    return folder / FILE_NAME


def make_private(path: Path) -> None:
    """An empty file for this user only. SQLite gives the files beside it the same mode."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    path.chmod(0o600)


def owner_pid(folder: Path) -> int | None:
    """The process that has the history open for writing and cares for it; `None`: none runs that has."""
    with contextlib.suppress(OSError, ValueError):
        pid = int((folder / LOCK_NAME).read_text())
        if sys.platform != "win32":  # where this would end the process
            os.kill(pid, 0)
        return pid
    return None


@contextlib.contextmanager
def owned(folder: Path) -> Generator[None]:
    """Keep the history to oneself while its file is replaced.

    Raises:
        HistoryInUse: if another program has it open.
    """
    make_private(folder / LOCK_NAME)
    with held(folder / LOCK_NAME) as is_owner:
        if not is_owner:
            raise named(HistoryInUse(tr("Another program holds the history. Close it and try again.")), folder)
        yield


def named(error: StoreError, folder: Path) -> StoreError:
    """The same error; where another program is in the way, with its process."""
    pid = owner_pid(folder) if isinstance(error, HistoryInUse) else None
    if pid is None or pid == os.getpid():
        return error
    return HistoryInUse(tr("Another program holds the history: process {pid}. Close it and try again.", pid=pid))


def put_in_place(made: Path, path: Path) -> None:
    """Let a finished file take a name, so that one sees either all of it or nothing, also after a power cut."""
    with made.open("rb") as file:
        os.fsync(file.fileno())
    made.replace(path)
    sync_folder(path.parent)


def remove_database(path: Path) -> None:
    """Take a file that is not the user's history away, with those beside it."""
    for name in (path, *sidecars(path)):
        with contextlib.suppress(FileNotFoundError):
            name.unlink()


def sidecars(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + suffix) for suffix in SIDECARS)


def set_aside(path: Path) -> Path | None:
    """Give a damaged history another name as well, so that a new one may take its own. `None`: there was no file.

    Its own name stays until something is put in its place: a crash in between must not look like a first start. What
    lies beside it goes, since a new file would take an old log for its own.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    number = 0
    while (kept := path.with_name(f"history-damaged-{stamp}-{number}.db")).exists():
        number += 1
    if path.exists():
        try:
            kept.hardlink_to(path)
        except OSError:  # a file system without links
            make_private(kept)
            shutil.copyfile(path, kept)
    for name, suffix in zip(sidecars(path), SIDECARS, strict=True):
        with contextlib.suppress(FileNotFoundError):
            name.rename(kept.with_name(kept.name + suffix))
    sync_folder(path.parent)
    return kept if kept.exists() else None


def writable(path: Path) -> bool:
    """Whether a history at `path` could be changed: its file, if it is there, and its folder."""
    return os.access(path.parent, os.W_OK | os.X_OK) and (not path.exists() or os.access(path, os.W_OK))


def require_room(folder: Path, needed_bytes: int = MIN_FREE_BYTES) -> None:
    """
    Raises:
        DiskFull: if less than that is free.
    """
    free_bytes = shutil.disk_usage(folder).free
    if free_bytes < needed_bytes:
        raise DiskFull(
            tr(
                "Only {free_mb} MB are free on the disk of the history, {needed_mb} are needed. Make room, "
                "then send again.",
                free_mb=free_bytes // 1_000_000,
                needed_mb=needed_bytes // 1_000_000,
            )
        )
