"""The history for a command: opened beside a window that has it open, too."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import assert_never

from abreast.cli.terminal import fail, say
from abreast.core.assembly import Core
from abreast.core.paths import FolderRefused, Paths
from abreast.core.store.errors import StoreError
from abreast.core.store.files import history_file, named
from abreast.core.store.history import History
from abreast.core.store.opening import Damaged, Opened, OpenedReadOnly, Opening, Unavailable, open_history


@contextmanager
def opened_history(*, writing: bool, making: bool = False) -> Generator[History]:
    """The user's history, closed at the end. Ends the program with what to do if it cannot be used.

    It is opened beside a window that has it open: reading never waits for that one, writing for 5 s.

    Args:
        making: Make one if there is none. Without, it is an empty one then, in which nothing can be written.
    """
    paths = Paths.of_user(os.environ)
    try:
        paths.prepare()
        writing = writing and (making or history_file(paths.data).exists())
        history = _usable(open_history(paths.data, read_only=not writing), paths.data, writing=writing)
    except FolderRefused as refused:
        fail(str(refused))
    try:
        yield history
    except StoreError as error:
        fail(str(named(error, paths.data)))
    finally:
        history.close()


async def reading_history(core: Core) -> History:
    """The history to read in, which the core closes."""
    opening = await asyncio.to_thread(core.open_history, read_only=True)
    return _usable(opening, core.paths.data, writing=False)


async def recording_history(core: Core) -> History | None:
    """The history to keep answers in; `None`, with a note, if that cannot be: an answer is worth more than its record."""
    opening = await asyncio.to_thread(core.open_history)
    match opening:
        case Opened():
            return opening.history
        case OpenedReadOnly() | Damaged():
            say(f"abreast: this is not kept in the history. {opening.sentence}")
        case Unavailable():
            say(f"abreast: this is not kept in the history. {opening.error}")
        case _:
            assert_never(opening)
    return None


def _usable(opening: Opening, folder: Path, *, writing: bool) -> History:
    """The history that was opened. Ends the program if there is none, or none that can be written."""
    if isinstance(opening, Damaged):
        fail(f"{opening.sentence} Nothing was changed. `abreast history doctor` says what to do.")
    if isinstance(opening, Unavailable):
        fail(str(named(opening.error, folder)))
    if isinstance(opening, OpenedReadOnly) and writing:
        opening.history.close()
        fail(opening.sentence)
    return opening.history
