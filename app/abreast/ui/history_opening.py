"""Opens the history for the window, and says what that led to."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, assert_never

from abreast.core.assembly import Core

if TYPE_CHECKING:
    from abreast.core.store.history import History
    from abreast.core.store.opening import Opening


async def opened_history(core: Core) -> tuple[History | None, str]:
    """Open the history on another thread. Gives it, and a sentence for the user; without a history that says why."""
    return settled(await asyncio.to_thread(core.open_history))


def settled(opening: Opening) -> tuple[History | None, str]:
    """What the window works with after an attempt to open the history, and what it says of it."""
    # Here, since by now another thread has imported it, and SQLAlchemy with it.
    from abreast.core.store.opening import Damaged, Opened, OpenedReadOnly, Unavailable

    match opening:
        case Opened(history=history, interrupted=interrupted):
            return history, _of_interrupted(interrupted)
        case OpenedReadOnly(history=history, sentence=sentence):
            return history, sentence
        case Damaged(sentence=sentence):
            return None, f"{sentence} Nothing is saved until it is restored."
        case Unavailable(error=error):
            return None, str(error)
        case _:
            assert_never(opening)


def _of_interrupted(count: int) -> str:
    if not count:
        return ""
    answers = "an answer" if count == 1 else f"{count} answers"
    return f"Abreast ended while {answers} came in. What had come is kept and marked as interrupted."
