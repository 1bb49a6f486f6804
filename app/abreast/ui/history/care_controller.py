"""Opens the history, looks after it while the window is open, and asks the user when it is not in order."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from abreast.core.assembly import Core
from abreast.core.language import mark, number, tr
from abreast.core.system_reasons import reason_of
from abreast.ui.ask import answer
from abreast.ui.notice_bar import Notice, NoticeBar
from abreast.ui.tasks import TaskOwner

if TYPE_CHECKING:
    from abreast.core.store.backups import Backup
    from abreast.core.store.opening import Damaged
    from abreast.core.store.saving import Health
    from abreast.ui.history.care_dialog import DamageDialog

BROKE_OFF = mark(
    "That broke off for a reason that was not foreseen. Choose again, or quit: your files are kept as they are."
)
DAMAGED = mark("The history is damaged. Nothing can be sent until it is decided what becomes of it.")


class HistoryCare(QObject):
    """What becomes of the history in the window.

    Signals:
        tried(object, str): the `History`, or None and why there is none. Again after each attempt to open it.
        quit_requested: the user would rather have nothing than a damaged history.
        restart_requested: another file is the history now; what is on the screen belongs to the one before.

    Args:
        unsaved: The text of what is on the screen, as Markdown: what "Save as…" writes while the disk is full.
    """

    tried = Signal(object, str)
    quit_requested = Signal()
    restart_requested = Signal()
    # From the store's thread, and from the one that salvages, to the slots below.
    _health = Signal(object)
    _progress = Signal(int)

    def __init__(
        self, core: Core, window: QWidget, bar: NoticeBar, tasks: TaskOwner, unsaved: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._core = core
        self._window = window
        self._bar = bar
        self._tasks = tasks
        self._unsaved = unsaved
        self._dialog: DamageDialog | None = None
        self._unkept: Notice | None = None
        """What is to be said while answers do not reach the disk."""
        self._copy_told = ""
        """What became of the copy that was saved elsewhere meanwhile."""
        bar.action_requested.connect(self._act)
        self._health.connect(self._show_health)
        self._progress.connect(self._show_progress)

    async def open(self) -> None:
        """Open the history on another thread, and deal with what that leads to. It ends when the first attempt has."""
        opening = await asyncio.to_thread(partial(self._core.open_history, on_health=self._health.emit))
        # Here, since by now another thread has imported it, and SQLAlchemy with it.
        from abreast.core.store.opening import Damaged, Opened, OpenedReadOnly, Unavailable
        from abreast.ui.history.care_words import interrupted_notice, read_only_notice, unavailable_notice

        self._bar.show_notice(None)
        match opening:
            case Opened(history=history, is_owner=is_owner, interrupted=interrupted):
                self._bar.show_notice(interrupted_notice(interrupted))
                self.tried.emit(history, "")
                if is_owner:
                    self._tasks.start(self._look_after(), name="look after the history")
            case OpenedReadOnly(history=history, sentence=sentence):
                self._bar.show_notice(read_only_notice(sentence))
                self.tried.emit(history, sentence)
            case Damaged():
                self.tried.emit(None, tr(DAMAGED))
                self._tasks.start(self._repair_and_open(opening), name="repair the history")
            case Unavailable(error=error):
                self._bar.show_notice(unavailable_notice(error))
                self.tried.emit(None, str(error))
            case _:
                assert_never(opening)

    async def _repair_and_open(self, damaged: Damaged) -> None:
        if await self._is_repaired(damaged):
            await self.open()
        else:
            self.quit_requested.emit()

    async def _look_after(self) -> None:
        from abreast.core.store.care import look_after

        if (history := self._core.history) is None:
            return
        damaged = await look_after(self._core.paths.data, history)
        self.tried.emit(None, tr(DAMAGED))
        is_repaired = await self._is_repaired(damaged)
        (self.restart_requested if is_repaired else self.quit_requested).emit()

    async def _is_repaired(self, damaged: Damaged) -> bool:
        from abreast.ui.history.care_dialog import DamageDialog

        dialog = self._dialog = DamageDialog(damaged, self._window)
        dialog.restore_requested.connect(self._restore)
        dialog.salvage_requested.connect(self._salvage)
        try:
            return await answer(dialog)
        finally:
            self._dialog = None

    def _restore(self, backup: Backup) -> None:
        from abreast.core.store.backups import restore
        from abreast.ui.history.care_words import restored_report

        def work() -> str:
            kept = restore(self._core.paths.data, backup)
            return restored_report(backup, kept.name if kept is not None else None)

        self._tasks.start(self._replace(tr("Restoring the backup…"), work), name="restore a backup")

    def _salvage(self) -> None:
        from abreast.core.store.salvage import salvage
        from abreast.ui.history.care_words import salvaged_report

        def work() -> str:
            return salvaged_report(salvage(self._core.paths.data, self._progress.emit))

        self._tasks.start(self._replace(tr("Reading what can be read…"), work), name="salvage the history")

    async def _replace(self, doing: str, work: Callable[[], str]) -> None:
        """Put another file in the history's place and report what came of it."""
        from abreast.core.store.errors import StoreError

        dialog = self._dialog
        if dialog is None:
            return
        dialog.show_working(doing)
        try:
            if self._core.history is not None:
                # What has come until now is worth as much as the rest: it is written first.
                await asyncio.to_thread(self._core.history.close)
            report = await asyncio.to_thread(work)
        except StoreError as error:
            dialog.show_failed(str(error))
        else:
            dialog.show_report(report)
        finally:
            # A defect is reported by whoever owns the task; here it must not leave a dialog that cannot be closed.
            if self._dialog is dialog:
                dialog.end_working(tr(BROKE_OFF))

    def _show_progress(self, texts: int) -> None:
        if self._dialog is not None:
            self._dialog.show_working(
                tr("Reading what can be read: {count} prompts and answers so far…", count=number(texts))
            )

    def _show_health(self, health: Health) -> None:
        from abreast.ui.history.care_words import health_notice

        self._unkept = health_notice(health)
        if self._unkept is None:
            self._copy_told = ""
        self._show_unkept()

    def _show_unkept(self) -> None:
        notice = self._unkept
        if notice is not None and self._copy_told:
            notice = replace(notice, text=f"{notice.text} {self._copy_told}")
        self._bar.show_notice(notice)

    def _act(self, action: str) -> None:
        match action:
            case "retry":
                self._bar.show_notice(Notice(kind="notice", text=tr("Opening the history…")))
                self._tasks.start(self.open(), name="open the history")
            case "save as":
                self._tasks.start(self._save_as(), name="save elsewhere")
            case _:
                self._bar.show_notice(None)

    async def _save_as(self) -> None:
        dialog = QFileDialog(self._window, tr("Save what is on the screen"), "comparison.md", tr("Markdown (*.md)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        # It would ask with a loop of its own, in which streams stand still. A file that is there is never overwritten.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        if not await answer(dialog):
            return
        path = Path(dialog.selectedFiles()[0])
        try:
            await asyncio.to_thread(_write_new, path, self._unsaved())
        except OSError as error:
            is_there = isinstance(error, FileExistsError)
            remedy = tr("Choose another name.") if is_there else tr("Choose a folder on another disk.")
            failed = tr("{file} could not be written: {reason}.", file=path, reason=reason_of(error))
            self._copy_told = f"{failed} {remedy}"
        else:
            self._copy_told = tr("A copy is in {file}.", file=path.name)
        self._show_unkept()


def _write_new(path: Path, text: str) -> None:
    with path.open("x", encoding="utf-8") as file:
        file.write(text)
