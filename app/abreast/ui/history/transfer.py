"""What the actions Export and Import do in the window."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject

from abreast.core.language import mark, tr
from abreast.core.store.history import History
from abreast.ui.comparison import Comparison
from abreast.ui.history.browser import Destination
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.main_window import MainWindow
from abreast.ui.tasks import TaskOwner

NOTHING_TO_EXPORT = mark("There is nothing to export: this comparison was asked nothing yet, or is not kept.")


class Transfer(QObject):
    """Exports the comparison on the screen or those chosen in the sidebar, and imports what other programs have kept.

    `folder` is the one that the history is in.
    """

    def __init__(
        self,
        history: History,
        folder: Path,
        sidebar: HistorySidebar,
        comparison: Comparison,
        window: MainWindow,
        tasks: TaskOwner,
    ) -> None:
        super().__init__(window)
        self._history = history
        self._folder = folder
        self._sidebar = sidebar
        self._comparison = comparison
        self._window = window
        self._tasks = tasks
        self._one_offer = asyncio.Lock()
        sidebar.export_requested.connect(self._export_chosen)
        sidebar.report_requested.connect(window.report_requested)
        window.action_triggered.connect(self._act)

    def offer(self, file: Path) -> None:
        """Ask whether to import a file, and open the comparison that it holds. One is asked after the other."""
        self._tasks.start(self._offer(file), name="import")

    def _act(self, action: str) -> None:
        if action == "import":
            self._tasks.start(self._import(None), name="import")
        elif action == "export":
            self._tasks.start(self._export(), name="export")

    def _export_chosen(self, comparison_ids: tuple[int, ...]) -> None:
        self._tasks.start(self._export_all_of(comparison_ids), name="export")

    async def _export(self) -> None:
        current_id = self._comparison.current_id
        if current_id is None:
            self._comparison.say(tr(NOTHING_TO_EXPORT))
            return
        await self._export_all_of((current_id,))

    async def _export_all_of(self, comparison_ids: tuple[int, ...]) -> None:
        """Without ids: all there are."""
        # Here and below: the formats take 0.1 s to import, which no start should wait for.
        from abreast.ui.history.export_controller import ExportController

        exports = ExportController(self._history, self._window)
        exports.told.connect(self._comparison.say)
        if comparison_ids:
            await exports.ask_and_export(comparison_ids)
        else:
            await exports.ask_and_export_all()
        exports.deleteLater()

    async def _offer(self, file: Path) -> None:
        async with self._one_offer:
            await self._import(file)

    async def _import(self, file: Path | None) -> None:
        """`None`: the user is asked for a file."""
        from abreast.ui.history.import_controller import ImportController

        imports = ImportController(self._folder, self._window)
        imports.told.connect(self._comparison.say)
        imports.imported.connect(self._sidebar.refresh)
        if file is None:
            await imports.ask_and_import()
        elif (comparison_id := await imports.offer(file)) is not None:
            self._sidebar.open_requested.emit(Destination(comparison_id=comparison_id))
        imports.deleteLater()
