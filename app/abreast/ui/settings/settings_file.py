"""One settings file while it is open in the dialog: taken in, saved, converted, set aside. All of it off the window's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from abreast.core.language import tr
from abreast.core.registry.edits import Edit
from abreast.core.registry.file_kind import FileKind, FoundKey
from abreast.core.registry.merge import Conflict, Settled
from abreast.core.registry.private_file import SaveRefused
from abreast.core.registry.problems import FileRefused, Problem
from abreast.core.registry.saving import Conflicted, NewerFile, Snapshot, convert, opened, save, set_aside

Settle = Callable[[Sequence[Conflict]], Awaitable[Sequence[Settled] | None]]
"""Asks the user to decide conflicts; `None`: given up."""


class SettingsFile:
    """What the edits of a page are laid over.

    Args:
        take: Gives the file as it is; it may block.
    """

    def __init__(self, path: Path, kind: FileKind, take: Callable[[], Snapshot] | None = None) -> None:
        self.path = path
        self.kind = kind
        self._take = take or (lambda: opened(path, kind))
        self._snapshot: Snapshot | None = None
        self.problems: tuple[Problem, ...] = ()
        """Why it cannot be edited: its faults. The last good one is in use meanwhile."""
        self.is_newer = False
        """Whether that is because a newer Abreast has written it."""

    @property
    def is_older(self) -> bool:
        return self._snapshot is not None and self._snapshot.is_older

    @property
    def keys(self) -> tuple[FoundKey, ...]:
        """Keys that stand in it, where they should not."""
        return self._snapshot.keys if self._snapshot else ()

    async def open(self) -> None:
        """Take the file in as it is now. Afterwards either it can be saved, or `problems` says why not."""
        self._snapshot, self.problems, self.is_newer = None, (), False
        try:
            self._snapshot = await asyncio.to_thread(self._take)
        except FileRefused as refused:
            self.problems = refused.problems
        except SaveRefused as refused:
            self.is_newer = isinstance(refused, NewerFile)
            self.problems = (Problem(file=self.path.name, message=str(refused)),)

    async def save(self, edits: Sequence[Edit], settle: Settle) -> bool:
        """Put the edits into the file, merged with what others did to it. Returns whether they stand there.

        Raises:
            EditsWrong: if an edit gives a field a wrong value.
            FileRefused: if the file is broken by now.
            SaveRefused: if it could not be written; the message says why.
        """
        if self._snapshot is None:
            raise SaveRefused(tr("{file} cannot be saved as long as it cannot be read.", file=self.path))
        settled: list[Settled] = []
        while True:
            result = await asyncio.to_thread(save, self._snapshot, edits, settled)
            if not isinstance(result, Conflicted):
                self._snapshot = result.snapshot
                return True
            decided = await settle(result.conflicts)
            if decided is None:
                return False
            settled.extend(decided)

    async def convert(self, *, without_keys: bool) -> None:
        """Write a file of an older shape in the present one.

        Raises:
            SaveRefused: if that cannot be done; the message says why.
        """
        if self._snapshot is not None:
            self._snapshot = await asyncio.to_thread(convert, self._snapshot, without_keys=without_keys)

    async def set_aside(self) -> Path:
        """Move the broken file out of the way and begin with an empty one. Returns where it is now.

        Raises:
            SaveRefused: if it could not be moved.
        """
        aside = await asyncio.to_thread(set_aside, self.path)
        self._snapshot = Snapshot(path=self.path, kind=self.kind, content={}, digest=None)
        self.problems, self.is_newer = (), False
        return aside
