"""The row under a prompt: which history it was sent with, and the way through the answers it was given."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from abreast.core.language import tr
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.icons import icon
from abreast.ui.theme.roles import SPACE_S, SPACE_XS, Roles
from abreast.ui.transcript.piece import Piece
from abreast.ui.transcript.view_stock import ViewStock


class TurnBar(QFrame):
    """`‹ 2/3 ›  no history`.

    Signals:
        paged(int): the answer with this index is wanted.
    """

    paged = Signal(int)

    def __init__(self, shown: int, count: int, chip: str, roles: Roles, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = shown
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, SPACE_XS, 0, 0)
        layout.setSpacing(SPACE_S)
        if count > 1:
            for widget in self._pager(shown, count, roles):
                layout.addWidget(widget)
        if chip:
            badge = PlainLabel(chip, "badge")
            badge.setAccessibleName(tr("This turn: {chip}", chip=chip))
            layout.addWidget(badge)
        layout.addStretch(1)

    def _pager(self, shown: int, count: int, roles: Roles) -> tuple[QWidget, ...]:
        back = self._button(tr("Earlier answer to this prompt"))
        forward = self._button(tr("Later answer to this prompt"))
        back.setIcon(icon("previous", roles.muted))
        forward.setIcon(icon("next", roles.muted))
        back.setEnabled(shown > 0)
        forward.setEnabled(shown < count - 1)
        back.clicked.connect(self._back)
        forward.clicked.connect(self._forward)
        label = PlainLabel(f"{shown + 1}/{count}", "muted")
        label.setAccessibleName(tr("Answer {number} of {count}", number=shown + 1, count=count))
        return back, label, forward

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _back(self) -> None:
        self.paged.emit(self._shown - 1)

    def _forward(self) -> None:
        self.paged.emit(self._shown + 1)


class TurnBarPiece(Piece):
    """Which of several answers to a prompt is shown, and the way to the others."""

    kind = "bar"
    can_grow = False

    def __init__(self, shown: int, count: int, chip: str = "") -> None:
        super().__init__()
        self._shown = shown
        self._count = count
        self._chip = chip

    @property
    def plain(self) -> str:
        return ""

    def create(self, stock: ViewStock) -> QWidget:
        return stock.adopt(lambda sheet: TurnBar(self._shown, self._count, self._chip, stock.formats.roles, sheet))

    def measured(self, width: int) -> int:
        assert self.widget is not None
        return self.widget.sizeHint().height()
