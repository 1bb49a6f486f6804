"""Tells whether a file is as it was: by its figures where they can be trusted, else by what stands in it."""

from __future__ import annotations

import os
import stat
import time
from dataclasses import dataclass
from pathlib import Path

from abreast.core.registry.yaml_reader import MAX_BYTES, digest_of

UNSURE_S = 3.0
"""A file that was written this short before it was looked at may be written again with the same time: file systems
count in steps of up to two seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileState:
    """A file as it was at one time. Two states are of the same content if their `digest`s are the same."""

    digest: str | None
    """SHA-256 of its bytes; `None`: no file, or none that can be read."""
    figures: tuple[int, ...] = ()
    """Device, number, size and times; empty if they cannot be trusted."""


def state_of(path: Path, before: FileState | None = None) -> FileState:
    """Look at a file. It is not read if its figures are those of `before`. Blocks for the disk, and never raises."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return FileState(digest=None)
        figures = (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
        if before is not None and before.figures == figures:
            return before
        age_s = time.time() - max(found.st_mtime, found.st_ctime)
        # The descriptor is opened so that a pipe that takes the file's place meanwhile does not hang the program.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as file:  # noqa: PTH123  a descriptor is no path
            digest = digest_of(file.read(MAX_BYTES + 1))
    except OSError:
        return FileState(digest=None)
    return FileState(digest=digest, figures=figures if age_s > UNSURE_S else ())
