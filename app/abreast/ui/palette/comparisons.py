"""The comparisons of the history in the palette: recent ones at once, any other as one types."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from abreast.core.language import date_parts, tr
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.core.store.search import MIN_PREFIX_CHARS, words_of
from abreast.ui.palette.dialog import PaletteDialog
from abreast.ui.palette.entries import Kind, PaletteEntry
from abreast.ui.plain import one_line
from abreast.ui.tasks import TaskOwner
from abreast.ui.timers import after_rest

RECENT = 100
FOUND = 40
REST_MS = 80
"""So long after the last key the history is searched."""


class ComparisonEntries(QObject):
    """Finds comparisons for a palette that is open. The history is read on its own thread.

    Args:
        open_one: Shows a comparison, by the history's id.
    """

    def __init__(
        self, history: History, open_one: Callable[[int], None], tasks: TaskOwner, dialog: PaletteDialog
    ) -> None:
        super().__init__(dialog)
        self._history = history
        self._open_one = open_one
        self._tasks = tasks
        self._dialog = dialog
        self._task: asyncio.Task[None] | None = None
        self._search_soon = after_rest(self, REST_MS, self._search)
        dialog.query_changed.connect(self._search_later)
        dialog.finished.connect(self._search_soon.stop)

    def _search_later(self) -> None:
        self._search_soon.start()

    def _search(self) -> None:
        query = self._dialog.query
        if self._task is not None:
            self._task.cancel()
        if not self._tasks.is_closed and len(" ".join(words_of(query))) >= MIN_PREFIX_CHARS:
            self._task = self._tasks.start(self._find(query), name="search the history")

    async def _find(self, query: str) -> None:
        try:
            hits = await asyncio.wrap_future(self._history.search(query, as_typed=True, limit=FOUND))
        except StoreError:
            # The sidebar, where one looks for more, says why; what else the palette has can still be chosen.
            return
        entries = {hit.comparison_id: self._entry(hit.comparison_id, hit.title, hit.snippet) for hit in hits}
        self._dialog.append(query, tuple(entries.values()))

    def _entry(self, comparison_id: int, title: str, detail: str) -> PaletteEntry:
        return comparison_entry(comparison_id, title, detail, self._open_one)


async def recent_entries(history: History, open_one: Callable[[int], None]) -> tuple[PaletteEntry, ...]:
    """The comparisons used last; none if the history cannot be read."""
    try:
        found = await asyncio.wrap_future(history.summaries(limit=RECENT))
    except StoreError:
        return ()
    return tuple(comparison_entry(each.id, each.title, _day(each.used_at_ms, each.tags), open_one) for each in found)


def comparison_entry(comparison_id: int, title: str, detail: str, open_one: Callable[[int], None]) -> PaletteEntry:
    """A comparison to be shown."""

    def do() -> None:
        open_one(comparison_id)

    text = one_line(title) or tr("Untitled")
    return PaletteEntry(kind=Kind.COMPARISON, text=text, detail=one_line(detail), do=do, key=comparison_id)


def _day(used_at_ms: int, tags: tuple[str, ...]) -> str:
    used_at = datetime.fromtimestamp(used_at_ms / 1000).astimezone()
    day = tr("{day} {short_month} {year}", **date_parts(used_at))
    return " · ".join((day, *tags))
