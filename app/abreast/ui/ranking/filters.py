"""What votes are looked at: whose, with which tag, since when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from abreast.core.judge.standings import Wanted
from abreast.core.language import mark, tr
from abreast.ui.check_box import CheckBox
from abreast.ui.plain import one_line, set_plain_tooltip
from abreast.ui.ranking.feed import Choices
from abreast.ui.theme.roles import SPACE_S

PERIODS: tuple[tuple[str, int | None], ...] = (
    (mark("All time"), None),
    (mark("Today"), 1),
    (mark("Last 7 days"), 7),
    (mark("Last 30 days"), 30),
    (mark("Last 90 days"), 90),
    (mark("Last 365 days"), 365),
)
"""Names, and how many days with today."""


class RankingFilters(QWidget):
    """Choices in a row.

    Signals:
        changed: another `wanted` was chosen.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._today = today
        self._judges: tuple[str | None, ...] = (None,)
        self._tags: tuple[str | None, ...] = (None,)
        self.source, self.tag, self.period = QComboBox(), QComboBox(), QComboBox()
        self.source.setAccessibleName(tr("Whose votes"))
        self.tag.setAccessibleName(tr("Tag"))
        self.period.setAccessibleName(tr("Period"))
        self.source.addItem(tr("Your votes"))
        self.tag.addItem(tr("All tags"))
        self.period.addItems([tr(name) for name, _ in PERIODS])
        self.blind = CheckBox(tr("&Blind votes only"))
        self.blind.setChecked(True)
        set_plain_tooltip(self.blind, tr("Leave out votes that were cast with the names in sight"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for widget in (self.source, self.tag, self.period, self.blind):
            row.addWidget(widget)
        for box in (self.source, self.tag, self.period):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(self._tell)
        self.blind.toggled.connect(self._tell)

    @property
    def wanted(self) -> Wanted:
        days = PERIODS[self.period.currentIndex()][1]
        judge = self._judges[self.source.currentIndex()]
        return Wanted(
            judge=judge,
            tag=self._tags[self.tag.currentIndex()],
            since=None if days is None else self._today() - timedelta(days=days - 1),
            blind_only=self.blind.isChecked(),
        )

    def offer(self, choices: Choices) -> None:
        """Put these into the lists; nothing else is chosen by it."""
        self._judges, self._tags = (None, *choices.judges), (None, *choices.tags)
        _fill(self.source, [tr("Your votes"), *(tr("Judged by {judge}", judge=judge) for judge in choices.judges)])
        _fill(self.tag, [tr("All tags"), *(f"#{tag}" for tag in choices.tags)])
        self.tag.setEnabled(bool(choices.tags))
        self.source.setEnabled(bool(choices.judges))

    def _tell(self) -> None:
        self.blind.setEnabled(self._judges[self.source.currentIndex()] is None)
        self.changed.emit()


def _fill(box: QComboBox, names: list[str]) -> None:
    chosen = box.currentText()
    box.clear()
    box.addItems([one_line(name) for name in names])
    box.setCurrentIndex(max(0, box.findText(chosen)))
