"""The line over the differences: the base, the turn, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QWidget

from abreast.core.language import tr, tr_n
from abreast.ui.check_box import CheckBox
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_M, SPACE_S


class HeadBar(QWidget):
    """
    Signals:
        base_chosen(int): the index of the answer that the others are compared with.
        turn_wanted(int): one turn back (+1) or forward (-1).
        alternatives_wanted(bool): the other answers to the same prompt too, or not.
        copy_wanted: all differences as text.
        leave_wanted: back to the panes.
    """

    base_chosen = Signal(int)
    turn_wanted = Signal(int)
    alternatives_wanted = Signal(bool)
    copy_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.base = QComboBox()
        self.base.setAccessibleName(tr("Base: the answer that the others are compared with"))
        self.base.activated.connect(self.base_chosen)
        self.earlier = _arrow("◀", tr("Earlier turn"))
        self.later = _arrow("▶", tr("Later turn"))
        self._turn = PlainLabel(kind="muted")
        self.alternatives = CheckBox(tr("Other answers &too"))
        self.alternatives.setToolTip(tr("Also the answers that the arrows under a prompt page through"))
        self.copy = QPushButton(tr("&Copy as text"))
        self._leave = QPushButton(tr("&Back to the panes"))
        self.earlier.clicked.connect(self._go_back)
        self.later.clicked.connect(self._go_on)
        self.alternatives.clicked.connect(self.alternatives_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self._leave.clicked.connect(self.leave_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(PlainLabel(tr("Differences"), "strong"))
        layout.addSpacing(SPACE_M)
        layout.addWidget(PlainLabel(tr("Base")))
        layout.addWidget(self.base)
        layout.addSpacing(SPACE_M)
        layout.addWidget(self.earlier)
        layout.addWidget(self._turn)
        layout.addWidget(self.later)
        layout.addSpacing(SPACE_M)
        layout.addWidget(self.alternatives)
        layout.addStretch(1)
        layout.addWidget(self.copy)
        layout.addWidget(self._leave)

    def show_turn(
        self, names: Sequence[str], base: int, *, back: int, turns: int, has_more: bool, has_others: bool
    ) -> None:
        """
        Args:
            names: What the answers are called.
            base: The index of the base.
            back: How many turns back the shown one is; the last is 1.
            turns: How many are known.
            has_more: Whether there are earlier ones that were not read yet.
            has_others: Whether there are further answers to the prompt.
        """
        self.base.clear()
        self.base.addItems(list(names))
        self.base.setCurrentIndex(base)
        self._turn.setText(
            tr("last turn") if back == 1 else tr_n("{n} turn before the last", "{n} turns before the last", back - 1)
        )
        for widget in (self.earlier, self._turn, self.later):
            widget.setVisible(turns > 1 or has_more)
        self.earlier.setEnabled(back < turns or has_more)
        self.later.setEnabled(back > 1)
        self.alternatives.setVisible(has_others)

    def _go_back(self) -> None:
        self.turn_wanted.emit(1)

    def _go_on(self) -> None:
        self.turn_wanted.emit(-1)


def _arrow(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
