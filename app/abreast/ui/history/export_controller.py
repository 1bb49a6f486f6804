"""Exports comparisons from the window: asks for a file, shows how far it is, writes beside what else goes on."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from abreast.core.language import mark, tr, tr_n
from abreast.core.registry.in_thread import in_thread
from abreast.core.store.errors import StoreError
from abreast.core.store.exporting.export import (
    TURNS_AT_A_TIME,
    ExportCancelled,
    ExportFailed,
    FormName,
    export,
    replacing,
)
from abreast.core.store.history import History
from abreast.core.system_reasons import reason_of
from abreast.ui.ask import answer
from abreast.ui.history.export_pdf import PdfFailed, PdfPages, add_comparison, add_turn
from abreast.ui.history.transfer_dialog import TransferDialog

PDF = ".pdf"
FILTERS = {
    mark("Markdown (*.md)"): ".md",
    mark("Web page (*.html)"): ".html",
    mark("PDF (*.pdf)"): PDF,
    mark("JSON, can be imported again (*.json)"): ".json",
    mark("Figures as CSV (*.csv)"): ".csv",
}
_UNFIT = re.compile(r"[^\w\- ]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|(?:com|lpt)[\d¹²³])", re.IGNORECASE)


class ExportController(QObject):
    """Signals:
    told(str): a sentence on how it ended.
    """

    told = Signal(str)

    def __init__(self, history: History, parent: QWidget) -> None:
        super().__init__(parent)
        self._history = history
        self._window = parent

    async def ask_and_export_all(self) -> None:
        """Ask where to, then write all comparisons there that are not deleted, archived ones too."""
        try:
            comparison_ids = await asyncio.wrap_future(self._history.exchange.all_ids())
        except StoreError as error:
            self.told.emit(str(error))
            return
        await self.ask_and_export(comparison_ids)

    async def ask_and_export(self, comparison_ids: Sequence[int]) -> None:
        """Ask where to, then write comparisons there."""
        if not comparison_ids:
            self.told.emit(tr("There is nothing to export: the history holds no comparison."))
            return
        try:
            first = await asyncio.wrap_future(self._history.exchange.whole(comparison_ids[0]))
        except StoreError as error:
            self.told.emit(str(error))
            return
        title = first.document.title
        if len(comparison_ids) > 1:
            title = tr_n("{n} comparison", "{n} comparisons", len(comparison_ids))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, tr("Export"), str(Path(documents) / file_name(title)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffixes = {tr(text): suffix for text, suffix in FILTERS.items()}
        dialog.setNameFilters(list(suffixes))
        dialog.setDefaultSuffix("md")

        def follow(chosen: str) -> None:
            dialog.setDefaultSuffix(suffixes[chosen].removeprefix("."))

        dialog.filterSelected.connect(follow)
        if await answer(dialog):
            await self.export(comparison_ids, Path(dialog.selectedFiles()[0]))

    async def export(self, comparison_ids: Sequence[int], target: Path) -> None:
        """Write comparisons into a file, in the format that its name ends with."""
        stopped = threading.Event()
        progress = TransferDialog(tr("Export"), tr("Writing {file}", file=target.name), self._window)
        progress.stop_requested.connect(stopped.set)
        progress.show()
        try:
            if target.suffix.lower() == PDF:
                await self._export_pdf(comparison_ids, target, progress, stopped)
            else:
                await self._export_text(comparison_ids, target, progress, stopped)
        except ExportCancelled:
            self.told.emit(tr("The export was stopped. No file was made."))
        except (ExportFailed, StoreError, PdfFailed) as error:
            self.told.emit(str(error))
        except OSError as error:
            self.told.emit(
                tr(
                    "{file} could not be written: {reason}. Choose another place.",
                    file=target.name,
                    reason=reason_of(error),
                )
            )
        else:
            self.told.emit(_exported(len(comparison_ids), target.name))
        finally:
            stopped.set()
            progress.hide()
            progress.deleteLater()

    async def _export_text(
        self, comparison_ids: Sequence[int], target: Path, progress: TransferDialog, stopped: threading.Event
    ) -> None:
        try:
            form = FormName(target.suffix.lower().removeprefix("."))
        except ValueError:
            raise ExportFailed(tr("Let the name end with .md, .html, .pdf, .json or .csv.")) from None
        loop = asyncio.get_running_loop()

        def show(done: float) -> None:
            loop.call_soon_threadsafe(progress.set_progress, done)

        def work() -> None:
            export(self._history, comparison_ids, target, form, on_progress=show, cancelled=stopped.is_set)

        await asyncio.wrap_future(in_thread(work, "export"))

    async def _export_pdf(
        self, comparison_ids: Sequence[int], target: Path, progress: TransferDialog, stopped: threading.Event
    ) -> None:
        async with _replacing_beside(target) as made:
            pages = PdfPages(made, target.stem)
            try:
                for index, comparison_id in enumerate(comparison_ids):
                    found = await asyncio.wrap_future(self._history.exchange.whole(comparison_id))
                    await add_comparison(pages, found.document)
                    for start in range(0, len(found.turn_ids), TURNS_AT_A_TIME):
                        some = found.turn_ids[start : start + TURNS_AT_A_TIME]
                        for turn in await asyncio.wrap_future(self._history.exchange.turns_of(found, some)):
                            if stopped.is_set():
                                raise ExportCancelled
                            await add_turn(pages, found.document, turn)
                        progress.set_progress((index + start / len(found.turn_ids)) / len(comparison_ids))
            finally:
                pages.close()


@asynccontextmanager
async def _replacing_beside(target: Path) -> AsyncGenerator[Path]:
    """As `replacing`; a thread waits for the disk, which may take its time to say that all is on it."""
    inside = ExitStack()
    made = await asyncio.to_thread(inside.enter_context, replacing(target))

    async def leave(*raised: Any) -> bool | None:
        return await asyncio.to_thread(inside.__exit__, *raised)

    async with AsyncExitStack() as outside:
        outside.push_async_exit(leave)
        yield made


def _exported(count: int, name: str) -> str:
    if count == 1:
        return tr("Exported to {file}.", file=name)
    return tr_n("{n} comparison exported to {file}.", "{n} comparisons exported to {file}.", count, file=name)


def file_name(title: str) -> str:
    """A name that every system takes, made of a title."""
    name = " ".join(_UNFIT.sub(" ", title).split())[:60].strip() or "comparison"
    return f"{name} (1)" if _RESERVED.fullmatch(name) else name
