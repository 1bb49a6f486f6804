"""What the actions Export and Import do in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from abreast.core.store.history import History
from abreast.ui.comparison import Comparison
from abreast.ui.history.export_controller import ExportController
from abreast.ui.history.import_controller import ImportController
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.main_window import MainWindow
from abreast.ui.tasks import TaskOwner

NOTHING_TO_EXPORT = "There is nothing to export: this comparison was asked nothing yet, or is not kept."


class Transfer(QObject):
    """Exports the comparison on the screen or those chosen in the sidebar, and imports what other programs have kept."""

    def __init__(
        self, history: History, sidebar: HistorySidebar, comparison: Comparison, window: MainWindow, tasks: TaskOwner
    ) -> None:
        super().__init__(window)
        self._comparison = comparison
        self._tasks = tasks
        self._exports = ExportController(history, window)
        self._imports = ImportController(history, window)
        self._exports.told.connect(comparison.say)
        self._imports.told.connect(comparison.say)
        self._imports.imported.connect(sidebar.refresh)
        sidebar.export_requested.connect(self._export_chosen)
        window.action_triggered.connect(self._act)

    def _act(self, action: str) -> None:
        if action == "import":
            self._tasks.start(self._imports.ask_and_import(), name="import")
        elif action == "export":
            self._tasks.start(self._export(), name="export")

    async def _export(self) -> None:
        current_id = self._comparison.current_id
        if current_id is None:
            self._comparison.say(NOTHING_TO_EXPORT)
        else:
            await self._exports.ask_and_export([current_id])

    def _export_chosen(self, comparison_ids: tuple[int, ...]) -> None:
        exports = self._exports
        work = exports.ask_and_export(comparison_ids) if comparison_ids else exports.ask_and_export_all()
        self._tasks.start(work, name="export")
