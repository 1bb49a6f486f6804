"""Imports a file from the window: asks for it, shows how far it is, and tells what was left out."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from abreast.core.registry.in_thread import in_thread
from abreast.core.store.errors import StoreError
from abreast.core.store.history import History
from abreast.core.store.importing.report import ImportRefused, ImportReport
from abreast.core.store.importing.run import Progress, import_file
from abreast.ui.ask import answer
from abreast.ui.history.transfer_dialog import TransferDialog
from abreast.ui.text_dialog import TextDialog

FILTERS = ("Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)", "All files (*)")


class ImportController(QObject):
    """Signals:
    imported: comparisons have come into the history; lists are to be read again.
    told(str): a sentence on how it ended, where there is no more to say.
    """

    imported = Signal()
    told = Signal(str)

    def __init__(self, history: History, parent: QWidget) -> None:
        super().__init__(parent)
        self._history = history
        self._window = parent

    async def ask_and_import(self) -> None:
        """Ask for a file, then import it."""
        dialog = QFileDialog(self._window, "Import")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(list(FILTERS))
        if await answer(dialog):
            await self.import_file(Path(dialog.selectedFiles()[0]))

    async def import_file(self, path: Path) -> None:
        """Add what a file holds to the history, and show a report if something of it was not taken."""
        stopped = threading.Event()
        progress = TransferDialog("Import", f"Reading {path.name}", self._window)
        progress.stop_requested.connect(stopped.set)
        progress.show()
        try:
            report = await self._import(path, progress, stopped)
        except (ImportRefused, StoreError) as error:
            self.told.emit(str(error))
            return
        finally:
            # Also if the window is closed meanwhile: what is complete stays.
            stopped.set()
            progress.hide()
            progress.deleteLater()
        if report.imported:
            self.imported.emit()
        lines = report.in_words()
        if report.refused or report.left_out:
            await answer(TextDialog("What was imported", "\n".join(lines), self._window))
        else:
            self.told.emit(" ".join(lines))

    async def _import(self, path: Path, progress: TransferDialog, stopped: threading.Event) -> ImportReport:
        loop = asyncio.get_running_loop()

        def show(reached: Progress) -> None:
            text = f"Reading {path.name}: {reached.imported:,} imported"
            loop.call_soon_threadsafe(progress.set_progress, reached.done, text)

        def work() -> ImportReport:
            return import_file(self._history, path, on_progress=show, cancelled=stopped.is_set)

        return await asyncio.wrap_future(in_thread(work, "import"))
