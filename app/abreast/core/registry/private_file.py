"""Writes a file that is this user's own: whole or not at all, readable by nobody else, with backups of what it was."""

from __future__ import annotations

import glob
import os
import secrets
import stat
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from abreast.core.file_lock import take_lock
from abreast.core.language import as_given, tr
from abreast.core.paths import FolderRefused, make_private

BACKUPS = 5
LOCK_WAIT_S = 5.0
_LOCK_POLL_S = 0.02
# Without it a link put there meanwhile would be followed. Windows has no such flag, and links only for administrators.
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)


class SaveRefused(Exception):
    """A file was not saved, and is as it was. The message says which, why and what to do."""


def read_own(path: Path, *, most_bytes: int) -> bytes | None:
    """The first bytes of a file that is to be saved; `None` if there is none.

    Raises:
        SaveRefused: if it is a link or no plain file: what it stands for would be replaced, or another file written.
        OSError: if it cannot be read.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISLNK(mode):
        raise SaveRefused(
            tr("{path} is a link. Put the file itself in its place, or change the file it leads to by hand.", path=path)
        )
    if not stat.S_ISREG(mode):
        raise SaveRefused(tr("{path} is not a file. Move it away.", path=path))
    with path.open("rb") as file:
        return file.read(most_bytes)


@contextmanager
def locked(path: Path, *, wait_s: float = LOCK_WAIT_S) -> Generator[None]:
    """Hold the lock of the file at `path`, in a folder that is made private. A program that dies lets it go.

    The lock is a file beside it, since the file itself is replaced by each save.

    Raises:
        SaveRefused: if another program holds it for longer than `wait_s`, or the folder cannot be trusted.
        OSError: if the folder cannot be written to.
    """
    try:
        make_private(path.parent)
    except FolderRefused as refused:
        raise SaveRefused(str(refused)) from refused
    lock = path.with_name(f".{path.name}.lock")
    descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | _NO_LINK, 0o600)
    try:
        give_up_at_s = time.monotonic() + wait_s
        while not take_lock(descriptor):
            if time.monotonic() > give_up_at_s:
                raise SaveRefused(
                    tr(
                        "Another Abreast has been saving {path} for {wait_s} s. Close it and try again.",
                        path=path,
                        wait_s=as_given(wait_s),
                    )
                )
            time.sleep(_LOCK_POLL_S)
        yield
    finally:
        os.close(descriptor)


def write_own(path: Path, data: bytes) -> None:
    """Put a file with these bytes in the place of `path`. Whatever happens, the old or the new one stands there whole.

    Raises:
        OSError: if it could not be done; the old file is untouched.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_LINK | _BINARY, 0o600)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123  a descriptor is no path
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def back_up(path: Path, data: bytes) -> Path:
    """Keep `data` as the newest backup of `path` (`.bak1`); the oldest of five goes. Called under the lock.

    Raises:
        OSError: if it could not be done.
    """
    newest = backup_path(path, 1)
    if newest.is_file() and not newest.is_symlink() and newest.read_bytes() == data:
        return newest
    for number in range(BACKUPS - 1, 0, -1):
        with suppress(FileNotFoundError):
            backup_path(path, number).replace(backup_path(path, number + 1))
    write_own(newest, data)
    return newest


def backup_path(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.bak{number}")


def remove_leftovers(path: Path) -> None:
    """Remove what saves that were killed have left. Called under the lock, so none is at work."""
    for leftover in path.parent.glob(f".{glob.escape(path.name)}*.tmp"):
        with suppress(OSError):
            leftover.unlink()


def sync_folder(folder: Path) -> None:
    """Make the new name itself last. Windows cannot do it and does not need it."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
