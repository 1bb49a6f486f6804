"""Edits the tags of a comparison in one line, with those in use offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from abreast.core.language import tr
from abreast.core.store.values import Summary
from abreast.ui.history.rows import title_of
from abreast.ui.plain import PlainLabel, one_line
from abreast.ui.theme.roles import SPACE_L, SPACE_S

WIDTH_PX = 400


def tags_in(text: str) -> tuple[str, ...]:
    """The tags that commas stand between, each once."""
    return tuple(dict.fromkeys(tag for part in text.split(",") if (tag := " ".join(part.strip().lstrip("#").split()))))


class LastTagCompleter(QCompleter):
    """Completes what stands after the last comma."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before = self._typed().rpartition(",")[0].strip()
        return f"{before}, {index.data()}" if before else str(index.data())

    def _typed(self) -> str:
        field = self.widget()
        return field.text() if isinstance(field, QLineEdit) else ""


class TagDialog(QDialog):
    """One field. Accepted: `tags` are wanted."""

    def __init__(self, summary: Summary, known: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tags"))
        self.setMinimumWidth(WIDTH_PX)
        title = PlainLabel(title_of(summary.title), "strong")
        title.setWordWrap(True)
        self.field = QLineEdit(", ".join(map(one_line, summary.tags)))
        self.field.setAccessibleName(tr("Tags, with commas between them"))
        self.field.setPlaceholderText(tr("work, ideas"))
        completer = LastTagCompleter(list(map(one_line, known)), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.field.setCompleter(completer)
        hint = PlainLabel(tr("Commas stand between tags."), "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_S)
        for widget in (title, self.field, hint, buttons):
            layout.addWidget(widget)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.setFocus()

    @property
    def tags(self) -> tuple[str, ...]:
        return tags_in(self.field.text())
