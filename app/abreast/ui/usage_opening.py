"""Puts what was spent, and what will be, into the window once the history is open."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from abreast.core.run.session import Session
from abreast.ui.load_order import USAGE_CORE_MODULES, USAGE_MODULES
from abreast.ui.loop import import_aside, import_in_steps
from abreast.ui.preferences import Preferences

if TYPE_CHECKING:
    from abreast.core.meter.estimate import Draft
    from abreast.core.store.history import History
    from abreast.ui.features import Stage
    from abreast.ui.usage.attached import AttachedUsage


class UsageOpener:
    """Where there is no history, nothing is counted and nothing is held back."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._is_tried = asyncio.Event()
        self.attached: AttachedUsage | None = None

    async def take(self, stage: Stage) -> None:
        """The history is open, or cannot be. It may be opened once more later."""
        stage.comparison.branches.check_drafts = self.may_send_drafts
        try:
            if stage.history is not None and self.attached is None:
                self.attached = await self._attach(stage, stage.history)
        finally:
            self._is_tried.set()

    def toggle(self) -> None:
        """Show the usage panel, or fold it away."""
        if self.attached is not None:
            self.attached.dock.toggle()
        elif not self._is_tried.is_set():
            # It is shown as soon as there is something to show.
            self._preferences.usage_shown = True

    def refresh(self) -> None:
        """What the history holds was changed in another way than by an answer: its tags."""
        if self.attached is not None:
            self.attached.dock.refresh()

    async def may_send(self, session: Session, prompt: str, places: Mapping[str, int]) -> bool:
        """See `Sending.may_send`. What is sent before the budgets are read waits for them."""
        await self._is_tried.wait()
        return self.attached is None or await self.attached.sending.may_send(session, prompt, places)

    async def may_send_drafts(self, drafts: Sequence[Draft]) -> bool:
        """See `Sending.may_send_drafts`."""
        await self._is_tried.wait()
        return self.attached is None or await self.attached.sending.may_send_drafts(drafts)

    async def _attach(self, stage: Stage, history: History) -> AttachedUsage:
        await import_aside(USAGE_CORE_MODULES)
        await import_in_steps(USAGE_MODULES)
        # With the list that the user has fetched: estimates are made from it before anything is asked.
        stage.tasks.start(asyncio.to_thread(stage.core.load_prices), name="load the prices")
        # Here, since the first paint needs none of it.
        from abreast.ui.usage.attached import AttachedUsage

        return AttachedUsage(stage, history)
