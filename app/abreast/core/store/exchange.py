"""Whole comparisons, as they leave the history and come into it. What it takes is imported when it is used."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from abreast.core.store.thread import StoreThread

if TYPE_CHECKING:
    from abreast.core.store.exporting.document import ComparisonDocument, TurnDocument
    from abreast.core.store.exporting.whole import Whole
    from abreast.core.store.values import Added


class Exchange:
    """The part of `History` that exports and imports use."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    def all_ids(self) -> Future[tuple[int, ...]]:
        """All comparisons that are not deleted, the one that was used longest ago first."""
        from abreast.core.store.exporting import whole

        return self._thread.read(whole.chosen_ids)

    def whole(self, comparison_id: int) -> Future[Whole]:
        """A comparison with all its threads, for `turns_of`."""
        from abreast.core.store.exporting import whole

        return self._thread.read(lambda db: whole.whole(db, comparison_id))

    def turns_of(self, found: Whole, turn_ids: Sequence[int]) -> Future[tuple[TurnDocument, ...]]:
        """Some turns of a comparison, with all answers to them."""
        from abreast.core.store.exporting import whole

        return self._thread.read(lambda db: whole.turns_of(db, found, turn_ids))

    def add_imported(self, documents: Sequence[ComparisonDocument]) -> Future[tuple[Added, ...]]:
        """Write comparisons that come from elsewhere, all or none."""
        from abreast.core.store.importing import adding

        return self._thread.write(lambda db: adding.add_all(db, documents))

    def order_by_date(self) -> Future[None]:
        """Let imported comparisons stand in the list where their dates belong."""
        from abreast.core.store.importing import adding

        return self._thread.write(adding.order_by_date)
