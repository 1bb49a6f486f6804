"""What the pages that edit a settings file have in common: its card, a list at the left, a sentence over the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abreast.core.registry.entry_check import faults_by_field
from abreast.core.registry.problems import Problem
from abreast.core.registry.spec import ProviderSpec
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.entry_drafts import EntryDrafts
from abreast.ui.settings.open_file import OpenFile, SaveFailed
from abreast.ui.settings.page import Outcome, Parts, SettingsPage
from abreast.ui.settings.settings_file import SettingsFile
from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XL

Drafts = TypeVar("Drafts", bound=EntryDrafts[Any])


class FilePage(SettingsPage, Generic[Drafts]):
    """Edits the entries of one file.

    Args:
        findings: Gives what is wrong in a file that could be read: entries and fields that are not in use.
    """

    def __init__(
        self, parts: Parts, file: SettingsFile, findings: Callable[[], Sequence[Problem]], draft: Drafts
    ) -> None:
        super().__init__()
        self._draft = draft
        self._parts = parts
        self._core = parts.core
        self.open_file = OpenFile(file, findings, parts.core.settings, parts.tasks, self)
        self._remark = PlainLabel(kind="warning")
        self._remark.setWordWrap(True)
        self.open_file.changed.connect(self.changed)
        self.open_file.failed.connect(self._say)

    def _lay_out(self, side: QWidget, right: QVBoxLayout) -> None:
        """The file's card over all; below it the list, and beside that what is known of the chosen entry."""
        right.insertWidget(0, self._remark)
        right.setSpacing(SPACE_S)
        beside = QHBoxLayout()
        beside.setSpacing(SPACE_M)
        beside.addWidget(side)
        beside.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.open_file.notice)
        layout.addLayout(beside, 1)

    @property
    def is_changed(self) -> bool:
        return self._draft.changed or self.open_file.notice.moves_keys

    @property
    def obstacle(self) -> str:
        wrong = self._draft.invalid()
        if self.open_file.obstacle or wrong is None:
            return self.open_file.obstacle
        return self._obstacle_of(wrong)

    async def save(self) -> Outcome:
        try:
            return await self._save()
        except SaveFailed as failed:
            self._take_failure(failed)
            return Outcome.NOT

    def leave(self) -> None:
        self.open_file.leave()

    def _obstacle_of(self, wrong: Any) -> str:
        """The sentence that says that an entry cannot be saved as it is."""
        raise NotImplementedError

    def _refresh(self, current: Any | None) -> None:
        """Show the drafts anew, and one of them."""
        raise NotImplementedError

    def _provider_of(self, entry_id: str) -> ProviderSpec | None:
        """Who is to get the key that stands in an entry, if a key can stand there."""
        return None

    async def _save(self) -> Outcome:
        """Raises:
        SaveFailed: if nothing was saved.
        """
        await self.open_file.save(self._draft.edits(), self._core.keys, self._provider_of)
        return Outcome.SAVED

    def _take_failure(self, failed: SaveFailed) -> None:
        """Say why nothing was saved: under the fields of the entry it is about, which is shown, else over the page."""
        drafts = self._draft.shown
        for draft in drafts:
            faults = faults_by_field(failed.refused, self.open_file.file.kind, draft.id) if failed.refused else {}
            # What is wrong with the file as a whole is of no entry.
            faults.pop("", None)
            draft.save_faults = faults
        wrong = next((draft for draft in drafts if draft.save_faults), None)
        self._say(failed.sentence or ("" if wrong else str(failed.refused)))
        if wrong is not None:
            self._refresh(wrong)
        elif failed.refused is not None:
            self.open_file.open()

    def _add_empty(self, right: QVBoxLayout, text: str) -> PlainLabel:
        """A sentence in the middle of the page that says what to do while there is no entry."""
        empty = PlainLabel(text, "muted")
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        right.addWidget(empty, 1)
        return empty

    def _say(self, sentence: str) -> None:
        self._remark.setText(sentence)
        self._remark.setVisible(bool(sentence))
