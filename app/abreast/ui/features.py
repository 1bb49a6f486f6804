"""What is laid over the comparison. Each feature is a module with `attach(stage)`, loaded after the first paint."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from abreast.core.assembly import Core
from abreast.ui.comparison import Comparison
from abreast.ui.load_order import FEATURE_CORE_MODULES, FEATURE_MODULES
from abreast.ui.loop import import_aside, import_in_steps
from abreast.ui.main_window import MainWindow
from abreast.ui.panes.board import PaneBoard
from abreast.ui.preferences import Preferences
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Theme

if TYPE_CHECKING:
    from abreast.core.store.history import History

FEATURES: tuple[str, ...] = (
    "abreast.ui.blind.attached",
    "abreast.ui.reading.attached",
    "abreast.ui.input_badges",
    "abreast.ui.addressing",
    "abreast.ui.fault_summary",
    "abreast.ui.differences.attached",
    "abreast.ui.line_ups.attached",
    "abreast.ui.merging.attached",
    "abreast.ui.judging.attached",
    "abreast.ui.report.attached",
    "abreast.ui.palette.attached",
    "abreast.ui.ranking.attached",
    "abreast.ui.stall_watch",
)
"""One a step, between which the window answers."""

Actions = Mapping[str, Callable[[], None]]
"""What is done for an action of `actions.ACTIONS`, by its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What a feature may ask for."""

    core: Core
    history: History | None
    """`None`: it cannot be opened, so there are only temporary comparisons."""
    comparison: Comparison
    board: PaneBoard
    window: MainWindow
    theme: Theme
    preferences: Preferences
    tasks: TaskOwner
    open_settings: Callable[[str], object]
    """Opens the settings at a page, by its id."""


class _Feature(Protocol):
    def attach(self, stage: Stage) -> Actions:
        """Connect the feature to the window, whose children keep it alive. Returns the actions it does."""
        ...


class FeatureOpener:
    """Attaches all features once."""

    def __init__(self) -> None:
        self._is_done = False

    async def attach(self, stage: Stage) -> AsyncGenerator[Actions]:
        """Attach them in steps. Yields what the actions of each do; nothing if they are attached already."""
        if self._is_done:
            return
        self._is_done = True
        await import_aside(FEATURE_CORE_MODULES)
        await import_in_steps(FEATURE_MODULES)
        for name in FEATURES:
            feature = cast("_Feature", importlib.import_module(name))
            await asyncio.sleep(0)
            yield feature.attach(stage)
            await asyncio.sleep(0)
