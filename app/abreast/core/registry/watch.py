"""Notices that a settings file was changed by hand or by another program, and has it read again.

It looks once a second instead of asking the system to be told: that needs a library for each system, sees nothing on
network drives, and loses the file when an editor puts another in its place.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from pathlib import Path

from abreast.core.registry.file_state import FileState, state_of
from abreast.core.registry.settings import Settings

EVERY_S = 1.0
SETTLE_S = 0.2
"""An editor that writes in place empties the file first; what is read in between would be half a file."""
MOST_WAITS = 10
"""A file that is being written all the time is read all the same."""

_log = logging.getLogger(__name__)


class Watch:
    """Looks after the files of `settings`. Used from the thread of the settings; the disk is waited for beside it.

    Args:
        settings: Read again when the content of one of their files is no longer what they were read from.
    """

    def __init__(self, settings: Settings, *, every_s: float = EVERY_S, settle_s: float = SETTLE_S) -> None:
        self._settings = settings
        self._every_s = every_s
        self._settle_s = settle_s
        self._seen: Mapping[Path, FileState] = settings.file_states

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await asyncio.sleep(self._every_s)
            try:
                await self.look()
            except Exception:  # noqa: BLE001  a listener failed; the next change is to be noticed all the same
                _log.exception("the changed settings could not be taken over")

    async def look(self) -> bool:
        """Look once. Returns whether a file had changed; the settings were read again then."""
        if not await self._differs():
            return False
        for _ in range(MOST_WAITS):
            before = self._digests()
            await asyncio.sleep(self._settle_s)
            differs = await self._differs()
            if self._digests() == before:
                break
        else:
            differs = True
        # Undone meanwhile, or the window that saved the change has already read it.
        if differs:
            self._settings.reload()
        return differs

    async def _differs(self) -> bool:
        self._seen = await asyncio.to_thread(_look, tuple(self._settings.file_states), self._seen)
        read = self._settings.file_states
        return any(self._seen[path].digest != state.digest for path, state in read.items())

    def _digests(self) -> list[str | None]:
        return [state.digest for state in self._seen.values()]


def _look(paths: tuple[Path, ...], before: Mapping[Path, FileState]) -> Mapping[Path, FileState]:
    return {path: state_of(path, before.get(path)) for path in paths}
