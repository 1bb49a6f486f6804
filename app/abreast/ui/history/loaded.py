"""Brings the list of comparisons from the history, page by page, and keeps it while a search stands in its place."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from abreast.core.store.errors import NotThere, StoreError
from abreast.core.store.history import History
from abreast.core.store.values import Summary
from abreast.ui.history.rows import Row, day_rows, listed_rows
from abreast.ui.tasks import TaskOwner

PAGE = 100
MOST_PINNED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which comparisons are listed."""

    archived: bool = False
    tag: str | None = None


def today() -> date:
    return datetime.now().astimezone().date()


class LoadedComparisons(QObject):
    """The comparisons that were loaded so far.

    Signals:
        changed: rows are different now.
        failed(str): the history could not be read; a sentence.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, history: History, tasks: TaskOwner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._tasks = tasks
        self._choice = Choice()
        self._pinned: list[Summary] = []
        self._others: list[Summary] = []
        self._rows: list[Row] = []
        self._has_more = False
        self._is_loaded = False
        self._loading: asyncio.Task[None] | None = None

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def has_more(self) -> bool:
        return self._has_more

    @property
    def is_loaded(self) -> bool:
        """Whether the first page has come."""
        return self._is_loaded

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def summary(self, comparison_id: int) -> Summary | None:
        """A comparison, if it was loaded."""
        return next((found for found in (*self._pinned, *self._others) if found.id == comparison_id), None)

    async def summaries_of(self, comparison_ids: Sequence[int]) -> tuple[Summary, ...]:
        """Comparisons, also those that were not loaded. One that was purged is left out."""
        found: list[Summary] = []
        for comparison_id in comparison_ids:
            summary = self.summary(comparison_id)
            if summary is None:
                try:
                    opened = await asyncio.wrap_future(self._history.open(comparison_id, steps=1))
                except NotThere:
                    continue
                summary = opened.summary
            found.append(summary)
        return tuple(found)

    def show(self, choice: Choice) -> None:
        """List others, from the beginning."""
        self._choice = choice
        self._pinned, self._others = [], []
        self._has_more = self._is_loaded = False
        self._arrange()
        self.refresh()

    def refresh(self) -> None:
        """Read the first page again. What was loaded after it stays."""
        self._load(self._read_first)

    def load_more(self) -> None:
        """Read the page after the last."""
        if self._has_more and (self._loading is None or self._loading.done()):
            self._load(self._read_more)

    def put(self, summary: Summary) -> None:
        """Show a comparison as it is now, where it belongs: renamed, pinned, put away or back."""
        self._take_out({summary.id})
        if summary.archived == self._choice.archived and self._choice.tag in (None, *summary.tags):
            shown = self._pinned if summary.pinned else self._others
            is_within = summary.pinned or not self._has_more or not shown or summary.use_number > shown[-1].use_number
            if is_within:
                shown.append(summary)
                shown.sort(key=lambda each: -each.use_number)
        self._arrange()

    def remove(self, comparison_ids: Collection[int]) -> None:
        self._take_out(comparison_ids)
        self._arrange()

    def _arrange(self) -> None:
        self._rows = listed_rows(self._pinned, self._others, today())
        self.changed.emit()

    def _take_out(self, comparison_ids: Collection[int]) -> None:
        self._pinned = [each for each in self._pinned if each.id not in comparison_ids]
        self._others = [each for each in self._others if each.id not in comparison_ids]

    def _load(self, read: Callable[[], Awaitable[None]]) -> None:
        # Of two readings the later one is right, also when it asks for less.
        if self._loading is not None:
            self._loading.cancel()
        self._loading = self._tasks.start(self._told(read), name="read the history")

    async def _told(self, read: Callable[[], Awaitable[None]]) -> None:
        try:
            await read()
        except StoreError as error:
            self.failed.emit(str(error))

    async def _read_first(self) -> None:
        futures = self._summaries(pinned=True, limit=MOST_PINNED), self._summaries(pinned=False, limit=PAGE)
        pinned, page = await asyncio.gather(*map(asyncio.wrap_future, futures))
        is_whole = len(page) < PAGE
        later = [] if is_whole else [each for each in self._others if each.use_number < page[-1].use_number]
        # What came after the first page is known, and so is whether it went on.
        self._has_more = not is_whole and (self._has_more or not later)
        self._pinned, self._others = list(pinned), [*page, *later]
        self._is_loaded = True
        self._arrange()

    async def _read_more(self) -> None:
        last = self._others[-1] if self._others else None
        before_use = last.use_number if last else None
        page = await asyncio.wrap_future(self._summaries(pinned=False, before_use=before_use, limit=PAGE))
        self._others += page
        # Not all of them again: there may be thousands.
        self._rows += day_rows(page, today(), last)
        self._has_more = len(page) == PAGE
        self.changed.emit()

    def _summaries(self, *, pinned: bool, before_use: int | None = None, limit: int) -> Future[tuple[Summary, ...]]:
        return self._history.summaries(
            archived=self._choice.archived, tag=self._choice.tag, pinned=pinned, before_use=before_use, limit=limit
        )
