"""Makes a decision report of comparisons, from the window."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from abreast.core.judge.report.forms import language_of
from abreast.core.language import mark, tr
from abreast.core.registry.in_thread import in_thread
from abreast.core.store.errors import StoreError
from abreast.core.store.exporting.export import ExportCancelled, ExportFailed
from abreast.core.store.history import History
from abreast.core.store.report_writing import form_of_name, report_of, write_report
from abreast.ui.ask import answer
from abreast.ui.errand import Errand
from abreast.ui.history.export_controller import file_name
from abreast.ui.history.transfer_dialog import TransferDialog
from abreast.ui.report.dialog import ReportDialog

if TYPE_CHECKING:
    from abreast.core.judge.report.build import ReportOptions
    from abreast.core.judge.report.document import Report
    from abreast.core.store.values import Summary
    from abreast.ui.features import Actions, Stage

FILTERS = {mark("Web page (*.html)"): "html", mark("Markdown (*.md)"): "md", mark("JSON (*.json)"): "json"}
MOST_LISTED = 500
NO_HISTORY = mark("The history is not open, so there is nothing to report.")
NOTHING = mark("There is nothing to report yet: ask something first.")


def attach(stage: Stage) -> Actions:
    """See `features`."""
    reporting = Reporting(stage)
    stage.window.report_requested.connect(reporting.begin_of)
    return {"report": reporting.begin}


class Reporting(QObject):
    """Reads and writes beside what else goes on."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage.window)
        self._stage = stage

    def begin(self) -> None:
        """Ask what is to be in a report, and make it."""
        self._stage.tasks.start(self._stage.comparison.attempt(self._report), name="decision report")

    def begin_of(self, chosen: Sequence[Summary]) -> None:
        """The same for comparisons that were chosen in the history."""
        if why_not := self._stage.comparison.sitting.why_not("report"):
            self._stage.comparison.say(why_not)
            return
        work = self._stage.comparison.attempt(lambda: self._report(chosen))
        self._stage.tasks.start(work, name="decision report")

    async def _report(self, chosen: Sequence[Summary] = ()) -> None:
        stage = self._stage
        if stage.history is None:
            stage.comparison.say(tr(NO_HISTORY))
            return
        listed = await asyncio.wrap_future(stage.history.summaries(limit=MOST_LISTED))
        known = {summary.id for summary in listed}
        summaries = (*listed, *(summary for summary in chosen if summary.id not in known))
        if not summaries:
            stage.comparison.say(tr(NOTHING))
            return
        current = stage.comparison.current_id
        ids = {summary.id for summary in chosen} or {summaries[0].id if current is None else current}
        dialog = ReportDialog(summaries, ids, stage.window)
        _Making(stage, stage.history, dialog)
        await answer(dialog)


class _Making(QObject):
    """What a report dialog asks for. It goes with the dialog."""

    def __init__(self, stage: Stage, history: History, dialog: ReportDialog) -> None:
        super().__init__(dialog)
        self._stage = stage
        self._history = history
        self._dialog = dialog
        self._written: Path | None = None
        self._title = ""
        """Of the report that is previewed."""
        self._preview = Errand(stage.tasks, "preview a report", self._show)
        self._saving = Errand(stage.tasks, "write a report", self._told)
        dialog.preview_wanted.connect(self._start_preview)
        dialog.save_wanted.connect(self._start_saving)
        dialog.folder_wanted.connect(self._open_folder)
        dialog.finished.connect(self._leave)

    def _start_preview(self) -> None:
        ids, options = self._dialog.comparisons.chosen_ids, self._dialog.options
        self._preview.start(lambda: self._read(ids, options))

    async def _read(self, ids: tuple[int, ...], options: ReportOptions) -> Report | str:
        try:
            return await asyncio.wrap_future(in_thread(partial(report_of, self._history, ids, options), "report"))
        except StoreError as error:
            return str(error)

    def _show(self, found: Report | str) -> None:
        if isinstance(found, str):
            self._dialog.show_told(found)
        else:
            self._title = found.title
            self._dialog.show_preview(found)

    def _start_saving(self) -> None:
        if not self._saving.running:
            self._saving.start(self._save)

    async def _save(self) -> str:
        options, ids = self._dialog.options, self._dialog.comparisons.chosen_ids
        chooser = QFileDialog(
            self._dialog, tr("Save the report"), file_name(tr("Report {title}", title=options.title or self._title))
        )
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        suffixes = {tr(text): suffix for text, suffix in FILTERS.items()}
        chooser.setNameFilters(list(suffixes))
        chooser.setDefaultSuffix("html")

        def follow(chosen: str) -> None:
            chooser.setDefaultSuffix(suffixes[chosen])

        chooser.filterSelected.connect(follow)
        if not await answer(chooser):
            return ""
        return await self._write(ids, options, Path(chooser.selectedFiles()[0]))

    async def _write(self, ids: tuple[int, ...], options: ReportOptions, target: Path) -> str:
        stopped = threading.Event()
        progress = TransferDialog(tr("Decision report"), tr("Writing {file}", file=target.name), self._dialog)
        progress.stop_requested.connect(stopped.set)
        progress.show()
        loop = asyncio.get_running_loop()

        def show(done: float) -> None:
            loop.call_soon_threadsafe(progress.set_progress, done)

        def work() -> None:
            form = form_of_name(target.name)
            with language_of(form):
                report = report_of(self._history, ids, options, on_progress=show, cancelled=stopped.is_set)
            write_report(report, target, form)

        try:
            await asyncio.wrap_future(in_thread(work, "report"))
        except ExportCancelled:
            return tr("The report was stopped. No file was made.")
        except (ExportFailed, StoreError) as error:
            return str(error)
        finally:
            stopped.set()
            progress.hide()
            progress.deleteLater()
        self._written = target
        return tr("Written to {file}.", file=target)

    def _told(self, sentence: str) -> None:
        if sentence:
            self._dialog.show_told(sentence, has_file=self._written is not None)

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _leave(self) -> None:
        self._preview.cancel()
        self._saving.cancel()
