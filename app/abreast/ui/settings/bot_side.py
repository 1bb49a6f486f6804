"""The left side of the page Bots: the list, and what can be done with a bot as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QPushButton, QVBoxLayout

from abreast.core.language import tr
from abreast.ui.settings.bot_draft import BotDraft
from abreast.ui.settings.side_column import SideColumn
from abreast.ui.settings.undo_offer import UndoOffer
from abreast.ui.theme.roles import SPACE_S, SPACE_XS

WIDTH_PX = 268


class BotSide(SideColumn):
    """Shows the bots and asks for what is to be done with them.

    Signals:
        chosen(object): another `BotDraft` is to be shown.
        add_requested, duplicate_requested, remove_requested, undo_requested, try_requested: as the buttons say.
    """

    chosen = Signal(object)
    add_requested = Signal()
    duplicate_requested = Signal()
    remove_requested = Signal()
    undo_requested = Signal()
    try_requested = Signal()

    def __init__(self) -> None:
        super().__init__(WIDTH_PX)
        self._drafts: Sequence[BotDraft] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Bots"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._undo = UndoOffer()
        self._undo.requested.connect(self.undo_requested)
        add, self._duplicate = QPushButton(tr("A&dd")), QPushButton(tr("Dupli&cate"))
        self._remove, self._try = QPushButton(tr("Remo&ve")), QPushButton(tr("&Try in a pane"))
        grid = QGridLayout()
        grid.setSpacing(SPACE_XS)
        for place, (button, name, signal) in enumerate(
            (
                (add, tr("Add a bot"), self.add_requested),
                (self._duplicate, tr("Duplicate this bot"), self.duplicate_requested),
                (self._remove, tr("Remove this bot"), self.remove_requested),
                (self._try, tr("Open a pane with this bot"), self.try_requested),
            )
        ):
            button.setProperty("kind", "small")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            if button is self._try:
                grid.addWidget(button, 1, 0, 1, 3)
            else:
                grid.addWidget(button, 0, place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._undo)
        layout.addLayout(grid)
        self.list.currentRowChanged.connect(self._row_changed)

    def show_drafts(self, drafts: Sequence[BotDraft], current: BotDraft | None) -> None:
        """Show these, one of them chosen."""
        self._drafts = drafts
        self.list.blockSignals(True)
        self.list.clear()
        for draft in drafts:
            self.list.addItem(draft.spec.label)
        if current is not None:
            self.list.setCurrentRow(next(row for row, draft in enumerate(drafts) if draft is current))
        self.list.blockSignals(False)
        for button in (self._duplicate, self._remove, self._try):
            button.setEnabled(current is not None)

    def refresh(self) -> None:
        """Names have changed."""
        for row, draft in enumerate(self._drafts):
            self.list.item(row).setText(draft.spec.label)

    def offer_undo(self, sentence: str) -> None:
        """Say what was removed and offer to bring it back; empty: nothing."""
        self._undo.offer(sentence)

    def _row_changed(self, row: int) -> None:
        if 0 <= row < len(self._drafts):
            self.chosen.emit(self._drafts[row])
