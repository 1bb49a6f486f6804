"""The top of the usage panel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel, set_plain_tooltip
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.theme.theme import Theme


class PanelHeader(QWidget):
    """Title and buttons.

    Signals:
        export_clicked: the table is to be written to a file.
        hide_clicked: the panel is to be folded away.
    """

    export_clicked = Signal()
    hide_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._export = _button(tr("Export as CSV"), tr("Write the table to a file for a spreadsheet (CSV)"))
        self._hide = _button(tr("Hide the usage"), tr("Hide the usage (Ctrl+Shift+U)"))
        row = QHBoxLayout(self)
        # Qt mirrors what is in a layout, not its margins.
        left, right = (SPACE_S, SPACE_M) if self.isRightToLeft() else (SPACE_M, SPACE_S)
        row.setContentsMargins(left, 0, right, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(PlainLabel(tr("Usage"), "strong"), 1)
        row.addWidget(self._export)
        row.addWidget(self._hide)
        self._export.clicked.connect(self.export_clicked)
        self._hide.clicked.connect(self.hide_clicked)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_exportable(False)

    def set_exportable(self, exportable: bool) -> None:
        self._export.setEnabled(exportable)

    def _restyle(self) -> None:
        self._export.setIcon(icon("down", self._theme.roles.muted))
        self._hide.setIcon(icon("close", self._theme.roles.muted))


def _button(name: str, tooltip: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    set_plain_tooltip(button, tooltip)
    return button
