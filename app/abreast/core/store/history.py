"""The history as the front ends use it: each call is handed to the store's thread and answered by a future."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from abreast.core.chat import ChatRequest, Message
from abreast.core.meter.ledger import Charge, UsageRecord
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord
from abreast.core.store import comparisons, listing, reading, removal, search, trees, turns
from abreast.core.store.exchange import Exchange
from abreast.core.store.finding import FoundPage, find_in_thread
from abreast.core.store.saving import Health
from abreast.core.store.search import ANYTHING, Hit, SearchFilter
from abreast.core.store.thread import StoreThread
from abreast.core.store.values import Ask, Begun, ModelName, NewLane, OpenComparison, Page, Summary, TurnPlaces

if TYPE_CHECKING:
    from abreast.core.store.ballots import Ballots
    from abreast.core.store.ledger_reading import LedgerReading


class History:
    """Everything that was ever asked and answered.

    A coroutine waits with `await asyncio.wrap_future(...)`, the command line with `.result()`. What a future of a
    change gives is on disk. Futures fail with a `StoreError` whose sentence can be shown.

    Args:
        room: Called before a turn is begun. It raises `DiskFull` if there is so little room that an answer may not fit.
    """

    def __init__(self, thread: StoreThread, room: Callable[[], None] = lambda: None) -> None:
        self._thread = thread
        self._room = room
        self._on_usage: list[Callable[[UsageRecord], None]] = []

    @property
    def read_only(self) -> bool:
        return self._thread.read_only

    @property
    def health(self) -> Health:
        """Whether answers reach the disk."""
        return self._thread.health

    @property
    def exchange(self) -> Exchange:
        """Whole comparisons, to be exported and imported."""
        return Exchange(self._thread)

    @cached_property
    def votes(self) -> Ballots:
        """Blind turns, votes and judgements."""
        # Here and below: asking needs neither, and each brings many modules of its own.
        from abreast.core.store.ballots import Ballots

        return Ballots(self._thread)

    @cached_property
    def ledger(self) -> LedgerReading:
        """What answers took."""
        from abreast.core.store.ledger_reading import LedgerReading

        return LedgerReading(self._thread)

    def close(self, timeout_s: float = 3.0) -> bool:
        """Write what waits and let go of the file. Returns whether all is on disk."""
        return self._thread.close(timeout_s)

    # Asking and answering

    def create(self, lanes: Sequence[NewLane], *, blind: bool = False) -> Future[tuple[int, tuple[int, ...]]]:
        """A comparison without turns. Gives its id and its lanes' ids."""
        return self._thread.write(lambda db: comparisons.create(db, lanes, turns.now_ms(), blind=blind))

    def begin_turn(
        self, comparison_id: int, prompt: str, asks: Sequence[Ask], *, edited_from_id: int | None = None
    ) -> Future[Begun]:
        """Write a prompt and the rows of its answers. The requests may leave when the future is done."""

        def work(db: Connection) -> Begun:
            self._room()
            return turns.begin_turn(db, comparison_id, prompt, asks, edited_from_id)

        return self._thread.write(work)

    def begin_answers(self, turn_id: int, asks: Sequence[Ask]) -> Future[Begun]:
        """Like `begin_turn`, for further answers to a prompt that is there: regenerated, or of a lane added later."""

        def work(db: Connection) -> Begun:
            self._room()
            return turns.begin_answers(db, turn_id, asks)

        return self._thread.write(work)

    def append(self, answer_id: int, text: str, *, reasoning: bool = False) -> None:
        """Keep a delta of a live answer. It is on disk after 250 ms or 2 KB."""
        self._thread.journal.add(answer_id, text, reasoning=reasoning)

    def finish(
        self, answer_id: int, record: AnswerRecord, charge: Callable[[AnswerRecord], Charge] | None = None
    ) -> None:
        """Write an answer that has ended. While there is no room for it, it is kept in memory and tried again.

        Args:
            charge: Finds out what an attempt took. Called once for each, on the store's thread, since a price may have
                to be loaded. Without, its cost is kept as unknown.
        """
        self._thread.journal.drop(answer_id)
        found: list[Charge] = []
        kept: list[UsageRecord] = []

        def work(db: Connection) -> None:
            if charge is not None and not found:
                found.extend(charge(attempt) for attempt in (*record.earlier, record))
            kept[:] = turns.finish(db, answer_id, record, found)

        def tell() -> None:
            for usage in kept:
                for listener in self._on_usage:
                    listener(usage)

        self._thread.keep(work, chars=record.chars, done=tell)

    def on_usage(self, listener: Callable[[UsageRecord], None]) -> None:
        """Call `listener` with each record of usage that has come to the disk, on the store's thread."""
        self._on_usage.append(listener)

    def show(self, lane_id: int, answer_id: int) -> Future[int]:
        """Put an alternative, and what followed on it, on a lane's screen. Gives the answer that now ends the thread."""
        return self._thread.write(lambda db: trees.show(db, lane_id, answer_id))

    def go_on_from(self, answer_id: int, lane_ids: Sequence[int]) -> Future[None]:
        """Let these lanes go on from one answer, e.g. all from B's. Their own threads stay and can be shown again."""
        return self._thread.write(lambda db: trees.go_on_from(db, answer_id, lane_ids))

    def places_of_turn(self, turn_id: int, end_ids: Collection[int]) -> Future[TurnPlaces]:
        """Where a turn is in the threads with these ends."""
        return self._thread.read(lambda db: trees.places_of_turn(db, turn_id, end_ids))

    # Reading

    def summaries(
        self,
        *,
        archived: bool = False,
        deleted: bool = False,
        pinned: bool | None = None,
        tag: str | None = None,
        before_use: int | None = None,
        limit: int = 100,
    ) -> Future[tuple[Summary, ...]]:
        """Comparisons, the last used first. `before_use`: go on after the summary with this `use_number`."""
        return self._thread.read(
            lambda db: listing.summaries(
                db, archived=archived, deleted=deleted, pinned=pinned, tag=tag, before_use=before_use, limit=limit
            )
        )

    def neighbour(self, comparison_id: int | None, *, newer: bool) -> Future[int | None]:
        """The comparison before or after one in the list, the last used first; beside `None` stands that one."""
        return self._thread.read(lambda db: comparisons.neighbour(db, comparison_id, newer=newer))

    def tags(self) -> Future[tuple[str, ...]]:
        """All tags in use."""
        return self._thread.read(listing.all_tags)

    def models(self) -> Future[tuple[ModelName, ...]]:
        """All models that were ever asked or chosen. One that was renamed is there by each of its names."""
        return self._thread.read(listing.all_models)

    def open(self, comparison_id: int, *, steps: int = reading.PAGE_STEPS) -> Future[OpenComparison]:
        """A comparison with the last `steps` of each open lane."""
        return self._thread.read(lambda db: reading.open_comparison(db, comparison_id, steps=steps))

    def thread(self, end_id: int, *, lane_id: int = 0, limit: int = reading.PAGE_STEPS) -> Future[Page]:
        """The steps of a thread up to an answer: an earlier page by its `before_id`, an alternative by its id.

        `lane_id`: on whose screen. What it has answered itself is among the alternatives to another lane's answers.
        """
        return self._thread.read(lambda db: reading.thread(db, end_id, lane_id=lane_id, limit=limit))

    def find_in_thread(self, end_id: int, query: str) -> Future[FoundPage]:
        """Where a text stands in the thread up to an answer, a page at a time, the last one first."""
        return self._thread.read(lambda db: find_in_thread(db, end_id, query))

    def request_sent(self, answer_id: int) -> Future[ChatRequest]:
        """The exact request that an answer was given to."""
        return self._thread.read(lambda db: reading.request_sent(db, answer_id))

    def turns_until(self, answer_id: int) -> Future[tuple[tuple[Message, ...], ...]]:
        """The messages of each turn of the thread that ends with an answer."""
        return self._thread.read(lambda db: reading.turns_until(db, answer_id))

    def search(
        self,
        query: str,
        *,
        wanted: SearchFilter = ANYTHING,
        as_typed: bool = False,
        before_text_id: int | None = None,
        limit: int = 20,
    ) -> Future[tuple[Hit, ...]]:
        """Prompts and answers that hold all words of `query`, the newest first. See `search.search`."""
        return self._thread.read(
            lambda db: search.search(
                db, query, wanted=wanted, as_typed=as_typed, before_text_id=before_text_id, limit=limit
            )
        )

    # Changing what is around the answers

    def rename(self, comparison_id: int, title: str) -> Future[None]:
        return self._thread.write(lambda db: comparisons.rename(db, comparison_id, title))

    def set_tags(self, comparison_id: int, names: Sequence[str]) -> Future[None]:
        return self._thread.write(lambda db: comparisons.set_tags(db, comparison_id, names))

    def pin(self, comparison_id: int, *, pinned: bool) -> Future[None]:
        return self._thread.write(lambda db: comparisons.change(db, comparison_id, {"pinned": pinned}))

    def archive(self, comparison_id: int, *, archived: bool) -> Future[None]:
        return self._thread.write(lambda db: comparisons.change(db, comparison_id, {"archived": archived}))

    def leave(self, comparison_id: int, *, draft: str, layout: Mapping[str, Any]) -> Future[None]:
        """Keep what the window needs to look as before: what is typed and not sent, panes, scroll positions."""
        kept = {"draft": draft, "layout": dict(layout)}
        return self._thread.write(lambda db: comparisons.change(db, comparison_id, kept))

    def add_lane(self, comparison_id: int, lane: NewLane, *, forked_from_id: int | None = None) -> Future[int]:
        """A lane after those that are there, empty or going on from an answer of another one. Gives its id."""
        return self._thread.write(lambda db: comparisons.add_lane(db, comparison_id, lane, forked_from_id))

    def set_lane(self, lane_id: int, model: ModelName, settings: LaneSettings) -> Future[None]:
        """What a lane asks from now on."""
        return self._thread.write(lambda db: comparisons.set_lane(db, lane_id, model, settings))

    def close_lane(self, lane_id: int, *, closed: bool = True) -> Future[None]:
        """Take a lane off the screen, or bring it back; its answers stay."""
        return self._thread.write(lambda db: comparisons.close_lane(db, lane_id, closed=closed))

    def order_lanes(self, lane_ids: Sequence[int]) -> Future[None]:
        return self._thread.write(lambda db: comparisons.order_lanes(db, lane_ids))

    # Deleting

    def delete(self, comparison_ids: Sequence[int]) -> Future[None]:
        """Take comparisons out of lists and search. `undelete` brings them back until they are purged."""
        return self._thread.write(lambda db: removal.delete_comparisons(db, comparison_ids, turns.now_ms()))

    def undelete(self, comparison_ids: Sequence[int]) -> Future[None]:
        return self._thread.write(lambda db: removal.undelete(db, comparison_ids))

    def purge(self, *, deleted_before_ms: int | None = None) -> Future[int]:
        """Really delete what is deleted, from that time or all of it. Gives how many comparisons that were.

        Nothing of them is left in the file or its log soon after. Backups made before still hold them.
        """

        def work(db: Connection) -> int:
            purged = removal.purge(db, deleted_before_ms)
            if purged:
                self._thread.chore(removal.forget)
            return purged

        return self._thread.write(work)
