"""The history for a command: opened beside a window that has it open, too."""

from __future__ import annotations

import asyncio

from abreast.cli.terminal import fail, say
from abreast.core.assembly import Core
from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.opening import Damaged, Opened, OpenedReadOnly, Unavailable


async def reading_history(core: Core) -> History | None:
    """The history to read in; `None` if nothing was ever kept, so that asking makes no file."""
    if not history_file(core.paths.data).exists():
        return None
    opening = await asyncio.to_thread(core.open_history, read_only=True)
    if isinstance(opening, Damaged):
        fail(f"{opening.sentence} `abreast history doctor` says what to do.")
    if isinstance(opening, Unavailable):
        fail(str(opening.error))
    return opening.history


async def writing_history(core: Core) -> History | None:
    """The history to keep answers in; `None`, with a note, if that cannot be: an answer is worth more than its record."""
    opening = await asyncio.to_thread(core.open_history)
    match opening:
        case Opened():
            return opening.history
        case OpenedReadOnly() | Damaged():
            say(f"abreast: this is not kept in the history. {opening.sentence}")
        case Unavailable():
            say(f"abreast: this is not kept in the history. {opening.error}")
    return None
