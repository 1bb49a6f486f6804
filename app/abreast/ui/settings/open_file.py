"""A settings file while a page edits it, with the card that says what is wrong with it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from abreast.core.registry.merge import Conflict, Settled
from abreast.core.registry.private_file import SaveRefused
from abreast.core.registry.settings import Settings
from abreast.ui.ask import answer
from abreast.ui.settings.conflict_dialog import ConflictDialog
from abreast.ui.settings.errand import AFTER_PAINT_S, Errand
from abreast.ui.settings.file_notice import FileNotice
from abreast.ui.settings.settings_file import SettingsFile
from abreast.ui.tasks import TaskOwner


class OpenFile(QObject):
    """Opens the file, tells of its faults, and does what the user decides about them.

    Signals:
        changed: whether the file can be saved, or what is to be done with it, is different now.
        failed(str): what the user wanted could not be done.
    """

    changed = Signal()
    failed = Signal(str)
    _opened = Signal(object)

    def __init__(self, file: SettingsFile, settings: Settings, tasks: TaskOwner, page: QWidget) -> None:
        super().__init__(page)
        self.file = file
        self.notice = FileNotice()
        self._settings = settings
        self._page = page
        self._errand = Errand(tasks, f"open {file.path.name}", self._opened.emit)
        self._opened.connect(self._show)
        self.notice.changed.connect(self.changed)
        self.notice.read_again_requested.connect(self._read_again)
        self.notice.set_aside_requested.connect(self._set_aside)

    def open(self) -> None:
        """Take the file in as it is now."""
        self._errand.start(self._open)

    async def ready(self) -> None:
        """Wait until it is taken in."""
        await self._errand.wait()

    def leave(self) -> None:
        """The page is being closed."""
        self._errand.cancel()

    @property
    def obstacle(self) -> str:
        """Why it cannot be saved, in a sentence; empty: it can."""
        name = self.file.path.name
        return f"{name} cannot be saved until it is decided what becomes of it." if self.file.problems else ""

    async def settle(self, conflicts: Sequence[Conflict]) -> Sequence[Settled] | None:
        """Let the user decide conflicts with what others wrote; `None`: given up."""
        dialog = ConflictDialog(self.file.path.name, conflicts, self._page.window())
        return dialog.settled if await answer(dialog) else None

    async def _open(self) -> str:
        await asyncio.sleep(AFTER_PAINT_S)
        await self.file.open()
        return ""

    def _show(self, failure: str) -> None:
        self.notice.show_file(self.file)
        if failure:
            self.failed.emit(failure)
        self.changed.emit()

    def _read_again(self) -> None:
        self._errand.start(partial(self._reload, set_aside=False))

    def _set_aside(self) -> None:
        self._errand.start(partial(self._reload, set_aside=True))

    async def _reload(self, *, set_aside: bool) -> str:
        """Put the file to use as it is now, perhaps without the broken one. A page with nothing typed follows by itself."""
        try:
            if set_aside:
                await self.file.set_aside()
        except SaveRefused as refused:
            return str(refused)
        reading = await asyncio.to_thread(self._settings.read)
        await self.file.open()
        self._settings.take(reading)
        return ""
