"""Imports a file from the window: asks for it, shows how far it is, and tells what was left out."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from abreast.core.language import mark, number, tr
from abreast.core.registry.in_thread import in_thread
from abreast.core.store.errors import StoreError
from abreast.core.store.importing.apart import ImportApart
from abreast.core.store.importing.report import ImportRefused, ImportReport, Progress
from abreast.ui.ask import answer
from abreast.ui.history.transfer_dialog import TransferDialog
from abreast.ui.open_url import visible
from abreast.ui.settings.consent import ConsentDialog
from abreast.ui.text_dialog import TextDialog

FILTERS = (mark("Exports of Abreast, ChatGPT, Claude and llm (*.json *.zip *.db)"), mark("All files (*)"))


class ImportController(QObject):
    """`folder` is that of the history, which is open in this process.

    Signals:
    imported: comparisons have come into the history; lists are to be read again.
    told(str): a sentence on how it ended, where there is no more to say.
    """

    imported = Signal()
    told = Signal(str)

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder
        self._window = parent

    async def ask_and_import(self) -> None:
        """Ask for a file, then import it."""
        # Where an archive lies that was fetched.
        downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(self._window, tr("Import"), downloads)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr(text) for text in FILTERS])
        if await answer(dialog):
            await self.import_file(Path(dialog.selectedFiles()[0]))

    async def offer(self, path: Path) -> int | None:
        """Import a file that was given from outside, if the user says so.

        Returns:
            Its comparison, new or here already; `None` if it has none, or several.
        """
        # Another program may have made up its name.
        text = tr("It comes into the history.") + "\n\n" + visible(str(path))
        question = ConsentDialog(tr("Import this file?"), text, tr("Import"), self._window)
        if not await answer(question):
            return None
        report = await self.import_file(path)
        return report.only_id if report is not None else None

    async def import_file(self, path: Path) -> ImportReport | None:
        """Add what a file holds to the history, and show a report if something of it was not taken.

        Returns:
            What came of it, if it could be read.
        """
        progress = TransferDialog(tr("Import"), tr("Reading {file}", file=path.name), self._window)
        progress.show()
        importing = ImportApart(self._folder, path)
        progress.stop_requested.connect(importing.stop)
        try:
            report = await self._report(importing, path.name, progress)
        except (ImportRefused, StoreError) as error:
            self.told.emit(str(error))
            return None
        finally:
            # Also if the window is closed meanwhile: what is complete stays.
            importing.stop()
            progress.hide()
            progress.deleteLater()
        if report.imported:
            self.imported.emit()
        lines = report.in_words()
        if report.refused or report.left_out:
            await answer(TextDialog(tr("What was imported"), "\n".join(lines), self._window))
        else:
            self.told.emit(" ".join(lines))
        return report

    async def _report(self, importing: ImportApart, name: str, progress: TransferDialog) -> ImportReport:
        loop = asyncio.get_running_loop()

        def show(reached: Progress) -> None:
            text = tr("Reading {file}: {count} imported", file=name, count=number(reached.imported))
            loop.call_soon_threadsafe(progress.set_progress, reached.done, text)

        return await asyncio.wrap_future(in_thread(lambda: importing.run(show), "import"))
