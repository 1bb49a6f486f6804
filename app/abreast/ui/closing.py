"""Asks before the window is closed while answers come in, and only then."""

from __future__ import annotations

from PySide6.QtCore import QObject

from abreast.ui.ask import answer
from abreast.ui.comparison import Comparison
from abreast.ui.features import Actions, Stage
from abreast.ui.main_window import MainWindow
from abreast.ui.settings.consent import ConsentDialog
from abreast.ui.tasks import TaskOwner


class ClosingQuestion(QObject):
    """Answers the window's question whether it may close."""

    def __init__(self, comparison: Comparison, window: MainWindow, tasks: TaskOwner) -> None:
        super().__init__(comparison)
        self._comparison = comparison
        self._window = window
        self._tasks = tasks
        self._is_asking = False
        self._is_agreed = False
        window.may_close = self.may_close

    def may_close(self) -> bool:
        """Whether to close now. If not, the user is being asked, and the window is closed when they agree."""
        if self._is_agreed or self._tasks.is_closed or not self._comparison.sittings.running_count:
            return True
        if not self._is_asking:
            self._tasks.start(self._ask(), name="ask before closing")
        return False

    async def _ask(self) -> None:
        self._is_asking = True
        count = self._comparison.sittings.running_count
        coming = (
            "An answer is still coming in. It is" if count == 1 else f"{count} answers are still coming in. They are"
        )
        text = f"{coming} stopped when Abreast is closed; what has come is kept, and may have been billed."
        try:
            self._is_agreed = await answer(ConsentDialog("Close Abreast?", text, "&Stop and close", self._window))
        finally:
            self._is_asking = False
        if self._is_agreed:
            self._window.close()


def attach(stage: Stage) -> Actions:
    """See `features`."""
    ClosingQuestion(stage.comparison, stage.window, stage.tasks)
    return {}
