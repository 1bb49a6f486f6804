"""Puts what was spent, and what will be, into the window once the history is open."""

from __future__ import annotations

from collections.abc import Callable

from abreast.core.assembly import Core
from abreast.core.store.history import History
from abreast.ui.comparison import Comparison
from abreast.ui.main_window import MainWindow
from abreast.ui.preferences import Preferences
from abreast.ui.tasks import TaskOwner
from abreast.ui.theme.theme import Theme
from abreast.ui.usage.dock import UsageDock
from abreast.ui.usage.sending import Sending


def add_usage(
    core: Core,
    history: History,
    window: MainWindow,
    theme: Theme,
    preferences: Preferences,
    tasks: TaskOwner,
    comparison: Comparison,
    open_settings: Callable[[str], object],
) -> UsageDock:
    """Add the usage panel and the estimate beside Send, and let the budgets be asked before anything is sent."""
    dock = UsageDock(core, history, window, theme, preferences, tasks, open_settings, comparison.say)
    sending = Sending(
        window.composer, lambda: comparison.sitting.session, history, dock.budgets, tasks, comparison.say, window
    )
    comparison.check = sending.may_send
    comparison.lanes.changed.connect(sending.refresh_soon)
    comparison.opened.connect(sending.refresh_soon)
    return dock
