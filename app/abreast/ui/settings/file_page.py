"""What the pages that edit a settings file have in common: its card, a list at the left, a sentence over the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from abreast.core.registry.entry_check import faults_by_field
from abreast.core.registry.problems import Problem
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.entry_drafts import EntryDraft
from abreast.ui.settings.open_file import OpenFile, SaveFailed
from abreast.ui.settings.page import Parts, SettingsPage
from abreast.ui.settings.settings_file import SettingsFile
from abreast.ui.theme.roles import SPACE_M, SPACE_S, SPACE_XL

D = TypeVar("D", bound=EntryDraft[Any])


class FilePage(SettingsPage):
    """Edits the entries of one file.

    Args:
        findings: Gives what is wrong in a file that could be read: entries and fields that are not in use.
    """

    def __init__(self, parts: Parts, file: SettingsFile, findings: Callable[[], Sequence[Problem]]) -> None:
        super().__init__()
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

    def leave(self) -> None:
        self.open_file.leave()

    def _take_failure(self, failed: SaveFailed, drafts: Sequence[D]) -> D | None:
        """Say over the page why nothing was saved, unless it can be said under fields: then of the entry returned."""
        for draft in drafts:
            faults = faults_by_field(failed.refused, self.open_file.file.kind, draft.id) if failed.refused else {}
            # What is wrong with the file as a whole is of no entry.
            faults.pop("", None)
            draft.save_faults = faults
        wrong = next((draft for draft in drafts if draft.save_faults), None)
        self._say(failed.sentence or ("" if wrong else str(failed.refused)))
        if wrong is None and failed.refused is not None:
            self.open_file.open()
        return wrong

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
