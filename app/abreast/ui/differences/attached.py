"""The differences in the window. What they need is loaded when they are first asked for."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from abreast.core.language import mark, tr
from abreast.ui.features import Stage

if TYPE_CHECKING:
    from abreast.ui.differences.controller import Differences

NOT_SHOWN = mark("Ctrl+D shows the differences first.")
_IN_THREAD = ("abreast.core.judge.differences.against", "abreast.core.judge.differences.said", "rapidfuzz.distance")
_HERE = ("abreast.ui.differences.rows_view", "abreast.ui.differences.page", "abreast.ui.differences.controller")


def attach(stage: Stage) -> Mapping[str, Callable[[], None]]:
    """Add the differences to the window."""
    opener = _Opener(stage)
    return {
        "differences": opener.toggle,
        "next_difference": opener.go_on,
        "previous_difference": opener.go_back,
    }


class _Opener:
    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._loading: asyncio.Task[None] | None = None
        self._differences: Differences | None = None

    def toggle(self) -> None:
        if self._differences is not None:
            self._differences.toggle()
        elif self._loading is None:
            self._loading = self._stage.tasks.start(self._load(), name="load the differences")

    def go_on(self) -> None:
        self._step(+1)

    def go_back(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        if self._differences is not None and self._differences.is_shown:
            self._differences.step(by)
        else:
            self._stage.comparison.say(tr(NOT_SHOWN))

    async def _load(self) -> None:
        # What knows no toolkit is imported in a thread; the rest one a step.
        for name in _IN_THREAD:
            await asyncio.to_thread(importlib.import_module, name)
        for name in _HERE:
            importlib.import_module(name)
            await asyncio.sleep(0)
        from abreast.ui.differences.controller import Differences

        self._differences = Differences(self._stage)
        self._differences.toggle()
