"""Opens the history for the window, and says what that led to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from abreast.core.assembly import Core

if TYPE_CHECKING:
    from abreast.core.store.history import History
    from abreast.core.store.opening import Opening


async def opened_history(core: Core, say: Callable[[str], None]) -> History | None:
    """Open the history on another thread. `None`: there is none, and `say` was told why."""
    return settled(await asyncio.to_thread(core.open_history), say)


def settled(opening: Opening, say: Callable[[str], None]) -> History | None:
    """What the window works with after an attempt to open the history."""
    # Here, since by now another thread has imported it, and SQLAlchemy with it.
    from abreast.core.store.opening import Damaged, Opened, OpenedReadOnly, Unavailable

    match opening:
        case Opened(history=history, interrupted=interrupted):
            if interrupted:
                say(f"Abreast ended while {interrupted} answers came in. What had come is kept, marked as interrupted.")
            return history
        case OpenedReadOnly(history=history, sentence=sentence):
            say(sentence)
            return history
        case Damaged(sentence=sentence):
            say(f"{sentence} Nothing is saved until it is restored.")
            return None
        case Unavailable(error=error):
            say(str(error))
            return None
        case _:
            assert_never(opening)
