"""The usage panel: what was spent and how fast the answers came, in a period, as figures and as charts."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from abreast.core.language import tr
from abreast.core.meter.usage_table import By, Only, UsageRow
from abreast.ui.theme.roles import SPACE_M, SPACE_S
from abreast.ui.usage.budget_watch import BudgetWatch
from abreast.ui.usage.choice import GROUPINGS, PERIODS, Choice, Period
from abreast.ui.usage.feed import UsageFeed
from abreast.ui.usage.model_map import MapDot, model_map
from abreast.ui.usage.panel_parts import PanelParts
from abreast.ui.usage.spend import bar_text, spend_of
from abreast.ui.usage.spend_chart import BarKey
from abreast.ui.usage.what_if import WhatIf

NARROWEST_PX = 306


class _TallArea(QScrollArea):
    """Scrolls up and down only, so it is never narrower than what is in it: words are longer in other languages."""

    def minimumSizeHint(self) -> QSize:
        inside, width = self.widget(), NARROWEST_PX
        if inside is not None:
            width = max(width, inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width())
        return QSize(width, super().minimumSizeHint().height())


class UsagePanel(QFrame):
    """Shows what a feed knows, and tells the feed what to read.

    Signals:
        export_requested: what the table shows is to be written to a file.
        budgets_requested: the budgets are to be changed.
        prices_requested: the price table is to be shown.
        hide_requested: the panel is to be folded away.
    """

    export_requested = Signal()
    budgets_requested = Signal()
    prices_requested = Signal()
    hide_requested = Signal()

    def __init__(self, feed: UsageFeed, budgets: BudgetWatch, what_if: WhatIf, parts: PanelParts) -> None:
        super().__init__()
        self._feed = feed
        self._budgets = budgets
        self._choice = Choice()
        self.setAccessibleName(tr("Usage"))
        self.setProperty("kind", "card")
        self.header, self.figure, self.budget_bars = parts.header, parts.figure, parts.budget_bars
        self.table, self.spend, self.map = parts.table, parts.spend, parts.map
        self.what_if = what_if
        self._filter = QPushButton()
        self._filter.setProperty("kind", "small")
        self._filter.hide()
        self._by = QComboBox()
        self._by.setAccessibleName(tr("Grouped by"))
        self._by.addItems([tr(name) for _, name in GROUPINGS])
        self._by.setCurrentIndex([by for by, _ in GROUPINGS].index(self._choice.by))
        self._prices = QPushButton(tr("Prices…"))
        self._prices.setProperty("kind", "flat")
        self._period_buttons = QButtonGroup(self)
        self._lay_out()
        self._connect()

    @property
    def choice(self) -> Choice:
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Show another period, grouping or part."""
        self._choice = choice
        for place, (period, _) in enumerate(PERIODS):
            self._period_buttons.button(place).setChecked(period is choice.period)
        self._by.setCurrentIndex([by for by, _ in GROUPINGS].index(choice.by))
        self._filter.setVisible(choice.is_filtered)
        self._filter.setText(f"{choice.filter_label}  ✕".replace("&", "&&"))
        self._filter.setAccessibleName(tr("Only {filter}. Show all again", filter=choice.filter_label))
        self._feed.show(choice)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_M, 0, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        over = QHBoxLayout()
        over.addWidget(self._by)
        over.addWidget(self._filter)
        over.addStretch(1)
        over.addWidget(self._prices)
        column.addLayout(self._period_row())
        column.addWidget(self.figure)
        column.addWidget(self.budget_bars)
        column.addLayout(over)
        column.addWidget(self.table)
        column.addSpacing(SPACE_S)
        column.addWidget(self.spend)
        column.addSpacing(SPACE_S)
        column.addWidget(self.map)
        column.addSpacing(SPACE_S)
        column.addWidget(self.what_if)
        column.addStretch(1)
        area = _TallArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, SPACE_S, 1, 1)
        whole.setSpacing(SPACE_S)
        whole.addWidget(self.header)
        whole.addWidget(area, 1)

    def _period_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for place, (period, name) in enumerate(PERIODS):
            button = QPushButton(tr(name))
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.setChecked(period is self._choice.period)
            button.setAccessibleName(tr("Usage of: {period}", period=tr(name)))
            button.clicked.connect(partial(self._choose_period, period))
            self._period_buttons.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.header.export_clicked.connect(self.export_requested)
        self.header.hide_clicked.connect(self.hide_requested)
        self.budget_bars.edit.clicked.connect(self.budgets_requested)
        self._prices.clicked.connect(self.prices_requested)
        self._filter.clicked.connect(self._unfilter)
        self._by.activated.connect(self._choose_grouping)
        self.table.row_activated.connect(self._narrow_to_row)
        self.spend.chart.chosen.connect(self._narrow_to_bar)
        self.map.chart.chosen.connect(self._narrow_to_dot)
        self._feed.table_changed.connect(self._show_table)
        self._feed.spend_changed.connect(self._show_spend)
        self._feed.dots_changed.connect(self._show_dots)
        self._budgets.changed.connect(self._show_budgets)

    # What the feed has found

    def _show_table(self) -> None:
        table = self._feed.table
        if table is not None:
            self.figure.show_row(table.whole)
            self.table.show_table(table)
            self.header.set_exportable(bool(table.rows))

    def _show_spend(self) -> None:
        table = self._feed.spend
        if table is None:
            return
        spend = spend_of(table, self._feed.today)
        is_month = bool(spend.bars) and spend.bars[0].is_month
        self.spend.set_title(tr("Spend per month") if is_month else tr("Spend per day"))
        self.spend.chart.show_spend(spend)
        rows = [(bar.name, bar_text(bar)) for bar in reversed(spend.bars) if bar.parts]
        self.spend.set_rows((tr("Month") if is_month else tr("Day"), tr("Cost")), rows)

    def _show_dots(self) -> None:
        shown = model_map(self._feed.dots or ())
        self.map.chart.show_map(shown)
        self.map.set_rows(
            (tr("Model"), tr("Cost of an answer"), tr("Speed")), [dot.text.split("\n")[:3] for dot in shown.dots]
        )
        self.map.set_note(shown.note)

    def _show_budgets(self) -> None:
        labels = {row.key[0]: row.label for row in self._feed.month or () if row.key}
        self.budget_bars.show_budgets(self._budgets.spent, labels)

    # What the user chooses

    def _choose_period(self, period: Period, _checked: bool = False) -> None:
        self.choose(replace(self._choice.unfiltered() if self._choice.day else self._choice, period=period))

    def _choose_grouping(self, index: int) -> None:
        self.choose(replace(self._choice, by=GROUPINGS[index][0]))

    def _unfilter(self) -> None:
        self.choose(self._choice.unfiltered())
        self.table.setFocus()

    def _narrow_to_row(self, row: UsageRow) -> None:
        word = row.key[0]
        match self._choice.by:
            case By.PROVIDER:
                only, by = Only(provider_id=word), By.MODEL
            case By.MODEL:
                only, by = Only(model=word), By.BOT
            case By.BOT:
                only, by = Only(bot_id=word), By.MODEL
            case By.TAG | By.DAY | By.MONTH:
                only, by = Only(tag=word), By.MODEL
        self.choose(replace(self._choice, only=only, by=by, day=None, filter_label=row.label))

    def _narrow_to_bar(self, key: BarKey) -> None:
        only = self._choice.only if key.provider_id is None else Only(provider_id=key.provider_id)
        is_day = key.bar is not None and not key.bar.is_month
        day = key.bar.first if key.bar is not None and is_day else None
        words = [key.provider_label, key.bar.name if key.bar is not None and is_day else ""]
        label = ", ".join(filter(None, words)) or self._choice.filter_label
        self.choose(replace(self._choice, only=only, day=day, filter_label=label, by=By.MODEL))

    def _narrow_to_dot(self, dot: MapDot) -> None:
        self.choose(replace(self._choice, only=Only(model=dot.key), day=None, filter_label=dot.label, by=By.MODEL))
