"""Searches the history as one types: the next key takes the search before it back."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.core.store.search import MIN_PREFIX_CHARS, Hit, words_of
from abreast.ui.history.filters import Filters
from abreast.ui.tasks import TaskOwner

PAGE = 30


def is_enough(query: str) -> bool:
    """Whether there is something to look for: one letter alone begins a word of nearly every text."""
    words = words_of(query)
    return len(" ".join(words)) >= MIN_PREFIX_CHARS


class Searching(QObject):
    """The hits of the last search.

    Signals:
        changed: hits have come.
        failed(str): the history could not be searched; a sentence.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, history: History, tasks: TaskOwner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._tasks = tasks
        self._query = ""
        self._filters = Filters()
        self._archived: bool | None = None
        self._hits: list[Hit] = []
        self._has_more = False
        self._task: asyncio.Task[None] | None = None

    @property
    def hits(self) -> Sequence[Hit]:
        return self._hits

    @property
    def has_more(self) -> bool:
        return self._has_more

    def start(self, query: str, filters: Filters, *, archived: bool | None) -> None:
        """Look for the words of `query` instead of what was looked for. `archived`: `None` for everywhere."""
        self._query, self._filters, self._archived = query, filters, archived
        self._run(None)

    def load_more(self) -> None:
        """Look for the hits after the last."""
        if self._has_more and self._hits and (self._task is None or self._task.done()):
            self._run(self._hits[-1].text_id)

    def stop(self) -> None:
        """Forget the search."""
        if self._task is not None:
            self._task.cancel()
        self._hits, self._has_more = [], False

    def forget(self, comparison_ids: Sequence[int]) -> None:
        """Take the hits of comparisons out that were deleted."""
        self._hits = [hit for hit in self._hits if hit.comparison_id not in comparison_ids]
        self.changed.emit()

    def _run(self, before_text_id: int | None) -> None:
        # A search that has not begun is not begun any more; one that has takes some milliseconds, and is not waited for.
        if self._task is not None:
            self._task.cancel()
        self._task = self._tasks.start(self._search(before_text_id), name="search the history")

    async def _search(self, before_text_id: int | None) -> None:
        try:
            found = await asyncio.wrap_future(self._future(before_text_id))
        except StoreError as error:
            self.failed.emit(str(error))
            return
        self._hits = [*self._hits, *found] if before_text_id is not None else list(found)
        self._has_more = len(found) == PAGE
        self.changed.emit()

    def _future(self, before_text_id: int | None) -> Future[tuple[Hit, ...]]:
        wanted = self._filters.wanted(archived=self._archived, now=datetime.now().astimezone())
        return self._history.search(
            self._query, wanted=wanted, as_typed=True, before_text_id=before_text_id, limit=PAGE
        )
