"""What was spent, and what will be, in the window: the panel, the estimate beside Send, the budgets."""

from __future__ import annotations

from abreast.core.store.history import History
from abreast.ui.features import Stage
from abreast.ui.usage.dock import UsageDock
from abreast.ui.usage.sending import Sending


class AttachedUsage:
    """Made when the history is open."""

    def __init__(self, stage: Stage, history: History) -> None:
        comparison = stage.comparison
        self.dock = UsageDock(
            stage.core,
            history,
            stage.window,
            stage.theme,
            stage.preferences,
            stage.tasks,
            stage.open_settings,
            comparison.say,
            lambda: comparison.sitting.is_hiding,
        )
        self.sending = Sending(
            stage.window.composer,
            lambda: comparison.sitting.session,
            history,
            self.dock.budgets,
            stage.tasks,
            comparison.say,
            stage.window,
        )
        comparison.sittings.unkept.connect(self.dock.feed.add_unkept)
        comparison.sittings.unkept_shown.connect(self.dock.feed.tell_unkept)
        comparison.opened.connect(self.dock.make_way)
        comparison.lanes.changed.connect(self.sending.refresh_soon)
        comparison.opened.connect(self.sending.refresh_soon)
