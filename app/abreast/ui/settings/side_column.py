"""The column beside a page, with a list and buttons below it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget


class SideColumn(QWidget):
    """As wide as is wanted, and wider where large text needs it."""

    def __init__(self, width_px: int) -> None:
        super().__init__()
        self._width_px = width_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(max(self._width_px, self.minimumSizeHint().width()), super().sizeHint().height())
