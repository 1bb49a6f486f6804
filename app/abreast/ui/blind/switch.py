"""Makes the open comparison blind, as long as nothing was asked in it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from abreast.core.language import mark, tr
from abreast.ui.ask import answer
from abreast.ui.blind.screen import BlindScreen
from abreast.ui.features import Stage
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_M

ON = mark(
    "Blind: from the next prompt on answers stand under letters, in an order drawn anew each time, "
    "until you show the names."
)
OFF = mark("Not blind any more: names are in sight from the next prompt on.")
NO_HISTORY = mark(
    "A comparison can be blind once the history is open. Try again in a moment, or begin a temporary one."
)
HIDDEN = mark("Names are hidden. Vote (F8) and show them (F9) first.")


class BlindSwitch(QObject):
    """What Ctrl+B does."""

    def __init__(self, stage: Stage, screen: BlindScreen) -> None:
        super().__init__(stage.window)
        self._stage = stage
        self._comparison = stage.comparison
        self._screen = screen

    def toggle(self) -> None:
        """Make the comparison blind, or not; where it is too late for that, offer a new one."""
        sitting = self._comparison.sitting
        if sitting.book is None:
            self._comparison.say(tr(NO_HISTORY))
        elif sitting.is_hiding:
            self._comparison.say(tr(HIDDEN))
        elif sitting.book.poll.is_blind:
            self._stage.tasks.start(self._set(blind=False), name="end blind mode")
        elif sitting.comparison_id is None or not any(lane.turns for lane in sitting.session.lanes):
            self._stage.tasks.start(self._set(blind=True), name="begin blind mode")
        else:
            self._stage.tasks.start(self._offer_new(), name="begin blind mode")

    async def _set(self, *, blind: bool) -> None:
        sitting = self._comparison.sitting
        if sitting.book is None:
            self._comparison.say(tr(NO_HISTORY))
            return
        poll, comparison_id = sitting.book.poll, sitting.comparison_id
        if await self._comparison.attempt(lambda: poll.set_blind(comparison_id, blind=blind)):
            self._screen.refresh()
            self._comparison.say(tr(ON) if blind else tr(OFF))

    async def _offer_new(self) -> None:
        if await answer(TooLateDialog(self._stage.window)):
            self._comparison.clear()
            await self._set(blind=True)
            self._stage.window.composer.edit.setFocus()


class TooLateDialog(QDialog):
    """Says why a comparison cannot become blind, and offers one that can."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Blind comparison"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(tr("New blind comparison with the same models"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        text = PlainLabel(
            tr(
                "This comparison cannot become blind any more: you have seen which model answers how, and each "
                "thread goes on with what its model said."
            )
        )
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_M)
        layout.addWidget(text)
        layout.addWidget(buttons)
