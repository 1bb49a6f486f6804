"""Changes what is around the answers: titles, pins, tags, the archive, and what is deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.core.store.values import Summary
from abreast.ui.history.loaded import LoadedComparisons
from abreast.ui.history.undo_bar import UndoBar
from abreast.ui.tasks import TaskOwner


class Curator(QObject):
    """Shows each change at once and writes it behind. What cannot be written is taken back, and told.

    Signals:
        deleted(object): a tuple of ids that are out of lists and search now.
        restored(object): a tuple of ids that are back.
        tags_changed: comparisons have other tags on the disk, or are gone with theirs.
        failed(str): nothing was changed; a sentence.
    """

    deleted = Signal(object)
    restored = Signal(object)
    tags_changed = Signal()
    failed = Signal(str)

    def __init__(
        self, history: History, loaded: LoadedComparisons, bar: UndoBar, tasks: TaskOwner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._loaded = loaded
        self._bar = bar
        self._tasks = tasks
        bar.undo_requested.connect(self.undo)
        bar.dismissed.connect(self._dismiss)

    def clean_up(self) -> None:
        """Really delete what the last start left: there is no bar any more to undo it."""
        if not self._history.read_only:
            self._start(self._purge, "empty the bin")

    def rename(self, comparison_id: int, title: str) -> None:
        if (summary := self._loaded.summary(comparison_id)) is not None:
            self._change(replace(summary, title=title), lambda: self._history.rename(comparison_id, title))

    def pin(self, summaries: Sequence[Summary], *, pinned: bool) -> None:
        for each in summaries:
            self._change(replace(each, pinned=pinned), lambda id_=each.id: self._history.pin(id_, pinned=pinned))

    def archive(self, summaries: Sequence[Summary], *, archived: bool) -> None:
        for each in summaries:
            self._change(
                replace(each, archived=archived), lambda id_=each.id: self._history.archive(id_, archived=archived)
            )

    def set_tags(self, summary: Summary, tags: Sequence[str]) -> None:
        self._change(
            replace(summary, tags=tuple(sorted(tags))),
            lambda: self._history.set_tags(summary.id, tags),
            self.tags_changed.emit,
        )

    def delete(self, summaries: Sequence[Summary]) -> None:
        """Take comparisons out of sight. The bar offers to undo that until the next deletion, and 10 s at least."""
        if summaries:
            self._start(partial(self._delete, tuple(summaries)), "delete comparisons")

    def undo(self) -> None:
        """Bring back what the bar holds."""
        if self._bar.deleted:
            self._start(partial(self._undelete, self._bar.deleted), "undo deleting")

    def _change(
        self, changed: Summary, write: Callable[[], Future[None]], then: Callable[[], object] = lambda: None
    ) -> None:
        self._loaded.put(changed)
        self._start(partial(self._write, write(), then), "change the history")

    async def _write(self, written: Future[None], then: Callable[[], object]) -> None:
        try:
            await asyncio.wrap_future(written)
        except StoreError:
            self._loaded.refresh()
            raise
        then()

    async def _delete(self, summaries: tuple[Summary, ...]) -> None:
        ids = tuple(each.id for each in summaries)
        kept = self._bar.deleted if self._bar.is_fresh else ()
        if self._bar.deleted and not kept:
            await self._purge()
        await asyncio.wrap_future(self._history.delete(ids))
        self._loaded.remove(ids)
        self._bar.show_deleted((*kept, *summaries))
        self.deleted.emit(ids)

    async def _undelete(self, summaries: tuple[Summary, ...]) -> None:
        ids = tuple(each.id for each in summaries)
        await asyncio.wrap_future(self._history.undelete(ids))
        self._bar.clear()
        for each in summaries:
            self._loaded.put(each)
        # Another program may have purged some of them meanwhile.
        self._loaded.refresh()
        self.restored.emit(ids)

    def _dismiss(self) -> None:
        self._bar.clear()
        self._start(self._purge, "empty the bin")

    async def _purge(self) -> None:
        await asyncio.wrap_future(self._history.purge())
        self.tags_changed.emit()

    def _start(self, work: Callable[[], Awaitable[None]], name: str) -> None:
        self._tasks.start(self._told(work), name=name)

    async def _told(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except StoreError as error:
            self.failed.emit(str(error))
