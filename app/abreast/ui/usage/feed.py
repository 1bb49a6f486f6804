"""Reads the figures of the usage panel and keeps them up to date with each answer."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from abreast.core.meter.ledger import UsageRecord
from abreast.core.meter.usage_table import By, ModelDot, UsageTable
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.ui.errand import Errand
from abreast.ui.tasks import TaskOwner
from abreast.ui.timers import after_rest
from abreast.ui.usage.choice import Choice, Period, chart_by, chart_span, period_span

AFTER_ANSWER_MS = 200
"""The bars follow an answer by so much: the figures come first, and several answers at once draw them once."""
AFTER_ANSWERS_MS = 1_000
"""The map is read anew so long after the last of some answers."""
MOST_AT_ONCE = 200
"""More answers than can come in while the history reads a table."""
_T = TypeVar("_T")


class UsageFeed(QObject):
    """What the panel shows, from one history. `None`: not read yet.

    Nothing is read before `start`; answers are added in microseconds, without asking the history. Those of temporary
    comparisons, which it does not keep, are counted as long as the program runs.

    Signals:
        table_changed: `table` is different now.
        spend_changed: `spend` is.
        dots_changed: `dots` are.
        budgets_changed: `day` or `month` are.
        failed(str): a sentence about what could not be read.
    """

    table_changed = Signal()
    spend_changed = Signal()
    dots_changed = Signal()
    budgets_changed = Signal()
    failed = Signal(str)
    # From the store's thread to the window's.
    _recorded = Signal(object)
    _shown = Signal()

    def __init__(
        self, history: History, tasks: TaskOwner, today: Callable[[], date] = date.today, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._tasks = tasks
        self._today = today
        self._day_of_figures = today()
        self._session_after_id: int | None = None
        self._reading = Errand(tasks, "read the usage", lambda _: None)
        self._reading_dots = Errand(tasks, "read the map", lambda _: None)
        self._is_wanted = False
        self._unkept: list[UsageRecord] = []
        self._newest: deque[UsageRecord] = deque(maxlen=MOST_AT_ONCE)
        """So that none is missed that comes in while a table is read."""
        self._read_choice: Choice | None = None
        """What `table` shows, up to the newest answer."""
        self.choice = Choice()
        self.table: UsageTable | None = None
        self.spend: UsageTable | None = None
        self.dots: tuple[ModelDot, ...] | None = None
        self.day: UsageTable | None = None
        """Today by provider."""
        self.month: UsageTable | None = None
        """This month by provider."""
        self.budgets_tried = asyncio.Event()
        """Set when `day` and `month` are read, or cannot be."""
        self._spend_soon = after_rest(self, AFTER_ANSWER_MS, self.spend_changed.emit)
        self._dots_soon = after_rest(self, AFTER_ANSWERS_MS, self._read_dots_again)
        self._recorded.connect(self._add)
        history.on_usage(self._recorded.emit)
        self._shown.connect(self._names_shown)
        history.votes.on_shown(self._shown.emit)

    @property
    def today(self) -> date:
        return self._today()

    @property
    def session_after_id(self) -> int:
        """The newest record when the session began."""
        return self._session_after_id or 0

    def start(self) -> None:
        """Note where this session begins, and read what budgets are compared with."""
        self._tasks.start(self._begin(), name="read what was spent")

    def show(self, choice: Choice) -> None:
        """Read what is chosen, and keep it up to date from now on. What was read before is shown until then."""
        self.choice = choice
        self._is_wanted = True
        if choice == self._read_choice and self._today() == self._day_of_figures:
            self.table_changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Read everything anew, e.g. since tags have changed."""
        self._day_of_figures = self._today()
        self._reading_dots.cancel()
        self._reading.start(lambda: self._read(self.choice))

    def add_unkept(self, record: UsageRecord) -> None:
        """Count an answer of a temporary comparison: the money was spent. Nothing of it reaches the history."""
        self._unkept.append(record)
        self._count(record, UsageTable.with_unkept)

    def tell_unkept(self, records: Sequence[UsageRecord]) -> None:
        """Count answers of a temporary comparison by their names, which are shown now."""
        named = {(record.id, record.sent_at): record for record in records}
        self._unkept = [named.get((record.id, record.sent_at), record) for record in self._unkept]
        self._names_shown()

    def rest(self) -> None:
        """Nobody looks at the panel: only what budgets need is kept up to date."""
        self._is_wanted = False
        self._spend_soon.stop()
        self._dots_soon.stop()

    def _names_shown(self) -> None:
        """What was counted for nobody is somebody's now."""
        self._newest.clear()
        if self._is_wanted:
            self.refresh()
        else:
            self._tasks.start(self._read_budgets(), name="read what was spent")

    async def _begin(self) -> None:
        try:
            newest = await self._asked(self._history.ledger.last_usage_id())
            if newest is not None and self._session_after_id is None:
                self._session_after_id = newest
            await self._read_budgets()
        finally:
            self.budgets_tried.set()

    async def _read(self, choice: Choice) -> None:
        if self._session_after_id is None:
            await self._begin()
        today = self._today()
        span = choice.span(today, self.session_after_id)
        table = await self._asked(self._history.ledger.usage_table(choice.by, span=span, only=choice.only))
        if table is None:
            return
        self.table, self._read_choice = self._completed(table), choice
        self.table_changed.emit()
        await self._read_spend(choice, today)
        await self._read_dots(choice)
        await self._read_budgets()

    async def _read_spend(self, choice: Choice, today: date) -> None:
        span = chart_span(choice.period, today)
        by = chart_by(span, await self._asked(self._history.ledger.first_usage_day()), today)
        spend = self._history.ledger.usage_table(by, By.PROVIDER, span=span, only=choice.only, measured=False)
        if (found := await self._asked(spend)) is not None:
            self.spend = self._completed(found)
            self.spend_changed.emit()

    async def _read_dots(self, choice: Choice) -> None:
        span = period_span(choice.period, self._today(), self.session_after_id)
        if span.after_id is not None:
            # Of a session few answers are new; the map takes those of today with it.
            span = period_span(Period.TODAY, self._today(), self.session_after_id)
        if (dots := await self._asked(self._history.ledger.model_dots(span=span))) is not None:
            self.dots = dots
            self.dots_changed.emit()

    async def _read_budgets(self) -> None:
        today = self._today()
        for_budgets = self._history.ledger.usage_table
        day = await self._asked(for_budgets(By.PROVIDER, span=period_span(Period.TODAY, today, 0), measured=False))
        month = await self._asked(for_budgets(By.PROVIDER, span=period_span(Period.MONTH, today, 0), measured=False))
        if day is not None and month is not None:
            self.day, self.month = self._completed(day), self._completed(month)
            self.budgets_changed.emit()

    async def _asked(self, future: Future[_T]) -> _T | None:
        try:
            return await asyncio.wrap_future(future)
        except StoreError as error:
            self.failed.emit(str(error))
            return None

    def _completed(self, table: UsageTable) -> UsageTable:
        """With what came in since it was read, and what the history does not keep."""
        table = table.with_records(self._newest)
        for record in self._unkept:
            table = table.with_unkept(record)
        return table

    def _add(self, record: UsageRecord) -> None:
        self._newest.append(record)
        self._count(record, UsageTable.with_record)

    def _count(self, record: UsageRecord, counted: Callable[[UsageTable, UsageRecord], UsageTable]) -> None:
        if self._today() != self._day_of_figures:
            # Midnight has passed: "today" is another day.
            self._day_of_figures = self._today()
            if self._is_wanted:
                self.refresh()
            else:
                self._tasks.start(self._read_budgets(), name="read what was spent")
            return
        if self.day is not None and self.month is not None:
            self.day, self.month = counted(self.day, record), counted(self.month, record)
            self.budgets_changed.emit()
        if self.table is not None:
            self.table = counted(self.table, record)
        if not self._is_wanted:
            return
        if self.table is not None:
            self.table_changed.emit()
        if self.spend is not None:
            self.spend = counted(self.spend, record)
            self._spend_soon.start()
        self._dots_soon.start()

    def _read_dots_again(self) -> None:
        self._reading_dots.start(lambda: self._read_dots(self.choice))
