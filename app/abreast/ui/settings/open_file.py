"""A settings file while a page edits it, with the card that says what is wrong with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from abreast.core.language import tr
from abreast.core.registry.adopting import OtherKeyKept, adopt
from abreast.core.registry.edits import Edit, RemoveKeyLine
from abreast.core.registry.key_text import KeyUnusable
from abreast.core.registry.keys import KeyringFault, KeySource
from abreast.core.registry.merge import Conflict, Settled
from abreast.core.registry.private_file import SaveRefused
from abreast.core.registry.problems import FileRefused, Problem
from abreast.core.registry.settings import Settings
from abreast.core.registry.spec import ProviderSpec
from abreast.ui.ask import answer
from abreast.ui.errand import AFTER_PAINT_S, Errand
from abreast.ui.settings.conflict_dialog import ConflictDialog
from abreast.ui.settings.file_notice import FileNotice
from abreast.ui.settings.settings_file import SettingsFile
from abreast.ui.tasks import TaskOwner


class SaveFailed(Exception):
    """Nothing was saved. `refused` says what is wrong with the file or the edits, if that is why."""

    def __init__(self, sentence: str, refused: FileRefused | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.refused = refused


class OpenFile(QObject):
    """Opens the file, tells of its faults, saves it, and does what the user decides about it.

    Signals:
        changed: whether the file can be saved, or what is to be done with it, is different now.
        failed(str): what the user wanted could not be done.
    """

    changed = Signal()
    failed = Signal(str)
    _opened = Signal(object)

    def __init__(
        self,
        file: SettingsFile,
        findings: Callable[[], Sequence[Problem]],
        settings: Settings,
        tasks: TaskOwner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self.file = file
        self._findings = findings
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
        return (
            tr("{file} cannot be saved until it is decided what becomes of it.", file=name)
            if self.file.problems
            else ""
        )

    async def save(
        self, edits: Sequence[Edit], keys: KeySource, provider_of: Callable[[str], ProviderSpec | None]
    ) -> None:
        """Put the edits into the file; the keys in it go into the keyring before, if the user has agreed.

        Args:
            provider_of: Gives the provider that a key in the entry of this id is for.

        Raises:
            SaveFailed: if the file could not be saved. A key that the keyring has taken by then stands in both.
        """
        await self.ready()
        moves = self.notice.moves_keys
        if moves:
            await self._move_keys(keys, provider_of)
            edits = [*edits, *(RemoveKeyLine(entry_id=found.entry_id) for found in self.file.keys)]
        if not edits:
            return
        try:
            await self.file.convert(without_keys=moves)
            if not await self.file.save(edits, self._settle):
                raise SaveFailed(tr("Nothing was saved: the conflicts with the changed file were not decided."))
        except FileRefused as refused:
            raise SaveFailed("", refused) from refused
        except SaveRefused as refused:
            raise SaveFailed(str(refused)) from refused

    async def _move_keys(self, keys: KeySource, provider_of: Callable[[str], ProviderSpec | None]) -> None:
        """All of them, or the file stays as it is."""
        for found in self.file.keys:
            provider = provider_of(found.entry_id)
            if provider is None:
                raise SaveFailed(
                    tr("{finding} It was not moved: no provider that is in use goes with it.", finding=found)
                )
            try:
                await adopt(keys, provider, found)
            except OtherKeyKept as other:
                sentence = tr(
                    "{finding} It was not moved. {reason} Forget that one first, or take this one out of the file by hand.",
                    finding=found,
                    reason=other,
                )
                raise SaveFailed(sentence) from other
            except (KeyUnusable, KeyringFault) as error:
                raise SaveFailed(
                    tr("{finding} It could not be moved. {reason}", finding=found, reason=error)
                ) from error

    async def _settle(self, conflicts: Sequence[Conflict]) -> Sequence[Settled] | None:
        """Let the user decide conflicts with what others wrote; `None`: given up."""
        dialog = ConflictDialog(self.file.path.name, conflicts, self._page.window())
        return dialog.settled if await answer(dialog) else None

    async def _open(self) -> str:
        await asyncio.sleep(AFTER_PAINT_S)
        await self.file.open()
        return ""

    def _show(self, failure: str) -> None:
        self.notice.show_file(self.file, self._findings())
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
