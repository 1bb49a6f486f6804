"""Looks after an open history for as long as the program runs: is it in order, is there a backup of today."""

from __future__ import annotations

import asyncio
import logging
import time
from pathlib import Path

from abreast.core.registry.in_thread import in_thread
from abreast.core.store.backups import daily_backup, integrity_problems
from abreast.core.store.errors import HistoryDamaged, StoreError
from abreast.core.store.history import History
from abreast.core.store.opening import Damaged, damaged
from abreast.core.store.removal import UNDO_S

FIRST_AFTER_S = 5.0
"""The start has more urgent things to do."""
EVERY_S = 600.0

_log = logging.getLogger(__name__)


async def look_after(
    folder: Path, history: History, *, first_after_s: float = FIRST_AFTER_S, every_s: float = EVERY_S
) -> Damaged:
    """Check all pages once, then back up daily and purge what was deleted, until the history turns out to be damaged.

    The files are read on threads of their own and over connections of their own, so that no answer waits to be saved.
    Only the program that owns the history should do it.

    Returns:
        What is wrong, and the backups there are. While all is well it goes on for ever.
    """
    await asyncio.sleep(first_after_s)
    if await _is_damaged(folder):
        return damaged(folder)
    while True:
        try:
            await _purge(history)
            if await asyncio.wrap_future(history.summaries(limit=1)):
                await asyncio.wrap_future(in_thread(lambda: daily_backup(folder), "backup"))
        except HistoryDamaged:
            # The copy may have been spoiled on its way.
            if await _is_damaged(folder):
                return damaged(folder)
        except (StoreError, OSError) as error:
            _log.warning("The care of the history is put off: %s", error)
        await asyncio.sleep(every_s)


async def _is_damaged(folder: Path) -> bool:
    try:
        problems = await asyncio.wrap_future(in_thread(lambda: integrity_problems(folder), "integrity check"))
    except (StoreError, OSError) as error:
        _log.warning("The history could not be checked: %s", error)
        return False
    if problems:
        _log.error("The history is damaged in %d places.", len(problems))
    return bool(problems)


async def _purge(history: History) -> None:
    before_ms = int(1000 * (time.time() - UNDO_S))
    if purged := await asyncio.wrap_future(history.purge(deleted_before_ms=before_ms)):
        _log.info("Purged %d comparisons.", purged)
