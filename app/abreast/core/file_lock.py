"""Locks on files, by which programs wait for each other: a fetch of a model, an open history, a window, a save."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def held(path: Path) -> Generator[bool]:
    """Try to lock the file at `path` and yield whether that worked. The system unlocks it if the program dies."""
    with path.open("ab") as file:
        yield take_lock(file.fileno())


def take_lock(descriptor: int) -> bool:
    """Lock an open file, unless somebody else has it locked. It is unlocked when it is closed."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
