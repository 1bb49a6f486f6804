"""What was spent under each budget of the user's file, as of now."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from abreast.core.language import tr
from abreast.core.meter.budget import Spent, spent_under
from abreast.core.meter.budget_file import Budgets, load_budgets
from abreast.ui.tasks import TaskOwner
from abreast.ui.usage.feed import UsageFeed


class BudgetWatch(QObject):
    """Reads the budgets and compares them with what the feed knows.

    Args:
        folder: The configuration folder, which holds the file.

    Signals:
        changed: `spent` may be different now.
        problem(str): what is wrong with the file, as a sentence.
    """

    changed = Signal()
    problem = Signal(str)

    def __init__(self, folder: Path, feed: UsageFeed, tasks: TaskOwner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._feed = feed
        self._tasks = tasks
        self._budgets = Budgets()
        feed.budgets_changed.connect(self.changed)

    @property
    def spent(self) -> tuple[Spent, ...]:
        """`()`: no budgets, or not known yet."""
        day, month = self._feed.day, self._feed.month
        if day is None or month is None:
            return ()
        return spent_under(self._budgets.budgets, day, month)

    def refresh(self) -> None:
        """Read the file anew."""
        self._tasks.start(self.read(), name="read the budgets")

    async def read(self) -> None:
        """Read the file anew, and wait for it and for what was spent so far."""
        await self._feed.budgets_tried.wait()
        before, self._budgets = self._budgets, await asyncio.to_thread(load_budgets, self._folder)
        if self._budgets == before:
            return
        self.changed.emit()
        if self._budgets.problems:
            self.problem.emit(tr("Budgets: {problem}", problem=self._budgets.problems[0]))
