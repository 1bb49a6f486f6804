"""What answers took, as the front ends ask for it: the part of `History` for tokens and money."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date

from abreast.core.meter.estimate import Habits
from abreast.core.meter.ledger import UsageRecord
from abreast.core.meter.usage_table import ALL, EVERYTHING, By, ModelDot, Only, Span, UsageTable
from abreast.core.store import usage_models, usage_reading
from abreast.core.store.thread import StoreThread


class LedgerReading:
    """Figures of all that was ever asked. Futures as those of `History`."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    def usage_table(
        self, *by: By, span: Span = ALL, only: Only = EVERYTHING, measured: bool = True
    ) -> Future[UsageTable]:
        """The figures of a span, by provider, model, bot, tag, day or two of these. See `usage_reading.usage_table`.

        Keep it up to date with `UsageTable.with_record` and `History.on_usage`; ask again when tags have changed.
        """
        return self._thread.read(lambda db: usage_reading.usage_table(db, by, span, only, measured=measured))

    def model_dots(self, *, span: Span = ALL) -> Future[tuple[ModelDot, ...]]:
        """Cost of an answer and speed, per model."""
        return self._thread.read(lambda db: usage_models.model_dots(db, span))

    def usage_records(
        self, *, span: Span = ALL, after_id: int = 0, limit: int | None = None
    ) -> Future[tuple[UsageRecord, ...]]:
        """Records of a span, the oldest first. Ask for a large span in parts, so that nobody waits: `after_id`, `limit`."""
        return self._thread.read(lambda db: usage_reading.usage_records(db, span, after_id=after_id, limit=limit))

    def habits(self) -> Future[Habits]:
        """What the newest answers of each model say of the next one, for `estimate`."""
        return self._thread.read(usage_models.habits)

    def charges_of(self, answer_ids: Sequence[int]) -> Future[dict[int, UsageRecord]]:
        """What answers took, as it was kept when they ended: a reopened answer shows this, never today's price."""
        return self._thread.read(lambda db: usage_reading.charges_of_answers(db, answer_ids))

    def first_usage_day(self) -> Future[date | None]:
        """The day of the oldest record; `None`: there is none."""
        return self._thread.read(usage_reading.first_usage_day)

    def last_usage_id(self) -> Future[int]:
        """The newest record: what is "this session" begins after the one that was newest at the start."""
        return self._thread.read(usage_reading.last_usage_id)
