"""The letter of a pane, on its colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_XS

LEAST_PX = 24


class LetterBadge(PlainLabel):
    """A square that grows with the text."""

    def __init__(self, letter: str = "") -> None:
        super().__init__(letter)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = max(LEAST_PX, self.fontMetrics().height() + SPACE_XS)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
