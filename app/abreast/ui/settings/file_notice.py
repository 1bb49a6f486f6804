"""What must be known of a settings file before it is edited: it is broken, has an older shape, or holds keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from abreast.core.language import tr, tr_n
from abreast.core.registry.problems import Problem
from abreast.ui.check_box import CheckBox
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.settings_file import SettingsFile
from abreast.ui.theme.roles import SPACE_M, SPACE_S

MOST_LINES = 3


class FileNotice(QFrame):
    """A card over the page; hidden while there is nothing to tell.

    Signals:
        read_again_requested: the user has mended the file.
        set_aside_requested: a broken file is to be moved out of the way.
        changed: whether keys are to be moved was decided.
    """

    read_again_requested = Signal()
    set_aside_requested = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._title = PlainLabel(kind="strong")
        self._text = PlainLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._read = QPushButton(tr("Read it a&gain"))
        self._aside = QPushButton(tr("&Set it aside and begin anew"))
        self._move = CheckBox(tr("Move the&se keys to the keyring when I apply, and take them out of the file"))
        self._move.setAccessibleName(tr("Move the keys in the file to the keyring"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        for button in (self._read, self._aside):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addWidget(self._move)
        layout.addLayout(buttons)
        self._read.clicked.connect(self.read_again_requested)
        self._aside.clicked.connect(self.set_aside_requested)
        self._move.clicked.connect(self.changed)
        self.hide()

    @property
    def moves_keys(self) -> bool:
        return self._move.isChecked()

    def show_file(self, file: SettingsFile, findings: Sequence[Problem]) -> None:
        """Tell what there is to tell of a file that was just opened.

        Args:
            findings: What of it is not in use, though it could be read.
        """
        self._move.setChecked(False)
        is_broken, has_keys = bool(file.problems), bool(file.keys)
        for widget in (self._read, self._aside):
            widget.setVisible(is_broken)
        self._move.setVisible(has_keys)
        name = file.path.name
        lines = _problem_lines(file.problems or findings)
        if file.is_newer:
            self._title.setText(tr("{file} is of a newer Abreast. Nothing can be saved in it.", file=name))
        elif is_broken:
            self._title.setText(
                tr("{file} cannot be read. What it said before is in use, and nothing can be saved.", file=name)
            )
        elif has_keys:
            self._title.setText(
                tr("Keys do not belong in {file}, where others can read them. They are not used from there.", file=name)
            )
            lines = [*map(str, file.keys[:MOST_LINES]), *((_older(name),) if file.is_older else ()), *lines]
        elif file.is_older:
            self._title.setText(_older(name))
        elif findings:
            self._title.setText(tr("Not all of {file} is in use.", file=name))
        self._text.setText("\n".join(lines))
        self._text.setVisible(bool(lines))
        self.setVisible(is_broken or has_keys or file.is_older or bool(findings))


def _older(name: str) -> str:
    return tr(
        "{file} has an older shape. It is written anew when you apply; its comments stay in the backup only.", file=name
    )


def _problem_lines(problems: Sequence[Problem]) -> list[str]:
    lines: list[str] = []
    for problem in problems[:MOST_LINES]:
        fault = f"{problem.field} {problem.message}" if problem.field else problem.message
        if (place := problem.place) is not None:
            fault = tr("Line {line}, column {column}: {fault}", line=place.line, column=place.column, fault=fault)
        lines.append(fault)
    if len(problems) > MOST_LINES:
        lines.append(tr_n("and {n} more", "and {n} more", len(problems) - MOST_LINES))
    return lines
