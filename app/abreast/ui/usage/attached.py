"""What was spent, and what will be, in the window: the panel, the estimate beside Send, the budgets."""

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


class AttachedUsage:
    """Made when the history is open."""

    def __init__(
        self,
        core: Core,
        history: History,
        comparison: Comparison,
        window: MainWindow,
        theme: Theme,
        preferences: Preferences,
        tasks: TaskOwner,
        open_settings: Callable[[str], object],
    ) -> None:
        self.dock = UsageDock(
            core,
            history,
            window,
            theme,
            preferences,
            tasks,
            open_settings,
            comparison.say,
            lambda: comparison.sitting.is_hiding,
        )
        self.sending = Sending(
            window.composer,
            lambda: comparison.sitting.session,
            history,
            self.dock.budgets,
            tasks,
            comparison.say,
            window,
        )
        comparison.sittings.unkept.connect(self.dock.feed.add_unkept)
        comparison.sittings.unkept_shown.connect(self.dock.feed.tell_unkept)
        comparison.opened.connect(self.dock.make_way)
        comparison.lanes.changed.connect(self.sending.refresh_soon)
        comparison.opened.connect(self.sending.refresh_soon)
