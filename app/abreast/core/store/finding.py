"""Finds words in one thread, also far before what a window has read of it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from abreast.core.run.text_match import count, count_in_markdown, matcher
from abreast.core.store.reading import thread

FIND_STEPS = 100
"""So many steps are looked through at once: other work of the history goes between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPage:
    """Where a text was found in a part of a thread."""

    counts: tuple[tuple[int, int], ...]
    """Turns by their ids, and how often it stands in the prompt, the reasoning and the answer. The first turn first."""
    before_id: int | None
    """The answer that ends the part before this one; `None`: there is none."""


def find_in_thread(connection: Connection, end_id: int, query: str, *, limit: int = FIND_STEPS) -> FoundPage:
    """Look through the last `limit` steps of the thread that ends with an answer."""
    page = thread(connection, end_id, limit=limit)
    pattern = matcher(query)
    if pattern is None:
        return FoundPage(counts=(), before_id=None)
    counts = tuple(
        (step.turn_id, found)
        for step in page.steps
        if (
            found := count(pattern, step.prompt)
            + count(pattern, str(step.answer.record.reasoning))
            + count_in_markdown(pattern, str(step.answer.record.text))
        )
    )
    return FoundPage(counts=counts, before_id=page.before_id)
