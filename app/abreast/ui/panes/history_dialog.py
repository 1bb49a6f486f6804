"""Asks which earlier turns a pane is sent with its next prompts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from abreast.core.language import number, tr
from abreast.core.run.history_rule import OWN_HISTORY, HistoryRule
from abreast.core.run.lane import Lane
from abreast.ui.actions import without_mnemonic
from abreast.ui.check_box import CheckBox
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_S


class HistoryRuleDialog(QDialog):
    """One choice, for one pane or for all.

    Args:
        turns: How many turns the pane's thread has.
    """

    def __init__(self, title: str, lane: Lane, lanes: Sequence[Lane], turns: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        now = lane.settings.history
        offered = {OWN_HISTORY: tr("Its &own: every prompt it got and every answer it gave")}
        for other in lanes:
            if other is not lane:
                offered[HistoryRule(kind="lane", letter=other.letter)] = tr(
                    "That of pane &{letter}, as it grows", letter=other.letter
                )
        if turns:
            frozen = HistoryRule(kind="frozen", turns=turns)
            offered[frozen] = tr("&Frozen: its thread up to turn {turn}; later turns are not added", turn=number(turns))
        offered[HistoryRule(kind="none")] = tr("&None: each prompt alone")
        # One that is not offered any more is still what it is.
        offered.setdefault(now, tr("As it is: {history}", history=now.words))
        self._rules = tuple(offered)
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE_S)
        layout.addWidget(
            PlainLabel(tr("With the next prompts, pane {letter} is sent this history:", letter=lane.letter))
        )
        for index, (rule, text) in enumerate(offered.items()):
            button = QRadioButton(text)
            button.setAccessibleName(without_mnemonic(text))
            button.setChecked(rule == now)
            self._group.addButton(button, index)
            layout.addWidget(button)
        self._for_all = CheckBox(tr("For &all panes"))
        self._for_all.setAccessibleName(tr("For all panes"))
        layout.addWidget(self._for_all)
        layout.addWidget(PlainLabel(tr("Turns that differ say so under their prompts."), "muted"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        # Else the arrow keys would begin at the first one.
        self._group.button(self._rules.index(now)).setFocus()

    @property
    def rule(self) -> HistoryRule:
        """What was chosen."""
        return self._rules[self._group.checkedId()]

    @property
    def is_for_all(self) -> bool:
        return self._for_all.isChecked()


def give_rule(rule: HistoryRule, lanes: Sequence[Lane]) -> None:
    """Give lanes a rule. The lane whose history is that of all has it as its own."""
    for lane in lanes:
        own = OWN_HISTORY if rule.kind == "lane" and rule.letter == lane.letter else rule
        lane.settings = replace(lane.settings, history=own)
