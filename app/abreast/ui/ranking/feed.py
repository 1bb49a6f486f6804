"""Reads rankings away from the window's thread."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from abreast.core.judge import bradley_terry
from abreast.core.judge.standings import Wanted
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.core.store.rankings import Ranked, ranked
from abreast.ui.errand import Errand
from abreast.ui.tasks import TaskOwner


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What votes can be looked at by."""

    tags: tuple[str, ...] = ()
    judges: tuple[str, ...] = ()


class RankingFeed(QObject):
    """Of what is asked for, only the newest is delivered.

    Signals:
        choices_found(object): `Choices`.
        ranked(object): a `Ranked`.
        failed(str): a sentence about what could not be read.
    """

    choices_found = Signal(object)
    ranked = Signal(object)
    failed = Signal(str)

    def __init__(self, history: History, tasks: TaskOwner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._choosing = Errand(tasks, "read what votes are on", self._deliver)
        self._ranking = Errand(tasks, "rank", self._deliver)

    def read_choices(self) -> None:
        self._choosing.start(self._read_choices)

    def rank(self, wanted: Wanted) -> None:
        """Rank these votes; what was asked for before is wanted no more."""
        self._ranking.start(lambda: self._rank(wanted))

    def leave(self) -> None:
        """Nobody looks any more."""
        self._choosing.cancel()
        self._ranking.cancel()

    async def _read_choices(self) -> Choices | StoreError:
        votes = self._history.votes
        try:
            return Choices(
                tags=await asyncio.wrap_future(votes.tags()), judges=await asyncio.wrap_future(votes.judges())
            )
        except StoreError as error:
            return error

    async def _rank(self, wanted: Wanted) -> Ranked | StoreError:
        await asyncio.to_thread(bradley_terry.load)
        try:
            return await asyncio.to_thread(ranked, self._history, wanted)
        except StoreError as error:
            return error

    def _deliver(self, result: Choices | Ranked | StoreError) -> None:
        match result:
            case Choices():
                self.choices_found.emit(result)
            case Ranked():
                self.ranked.emit(result)
            case StoreError():
                self.failed.emit(str(result))
