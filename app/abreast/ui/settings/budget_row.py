"""One budget in the settings."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from abreast.core.language import mark, tr
from abreast.core.meter.budget import Budget, Period
from abreast.ui.check_box import CheckBox
from abreast.ui.plain import PlainLabel
from abreast.ui.theme.roles import SPACE_S

PERIODS = ((Period.DAY, mark("Per day")), (Period.MONTH, mark("Per month")))
AMOUNT_PX = 96


class BudgetRow(QWidget):
    """Period, amount, provider, and whether it blocks.

    Args:
        providers: Id and name of those that can be chosen.

    Signals:
        changed: something was edited.
        removed: the budget is to go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, budget: Budget | None, providers: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.period = QComboBox()
        self.period.addItems([tr(name) for _, name in PERIODS])
        self.period.setAccessibleName(tr("Period of the budget"))
        self.amount = QLineEdit()
        self.amount.setFixedWidth(AMOUNT_PX)
        self.amount.setPlaceholderText("20")
        self.amount.setAccessibleName(tr("Dollars of the budget"))
        self.provider = QComboBox()
        self.provider.setAccessibleName(tr("Provider of the budget"))
        self.provider.addItem(tr("All providers together"), "")
        for provider_id, label in providers:
            self.provider.addItem(label, provider_id)
        self.blocks = CheckBox(tr("Block at the limit"))
        self.blocks.setAccessibleName(tr("Block at the limit of the budget, without asking"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setAccessibleName(tr("Remove the budget"))
        self.remove.setAutoDefault(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        for widget in (self.period, PlainLabel("$"), self.amount, self.provider, self.blocks):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self.remove)
        if budget is not None:
            self._show(budget)
        self.period.currentIndexChanged.connect(self.changed)
        self.amount.textChanged.connect(self.changed)
        self.provider.currentIndexChanged.connect(self.changed)
        self.blocks.toggled.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    @property
    def budget(self) -> Budget | None:
        """What it says; `None`: the amount is none."""
        try:
            usd = Decimal(self.amount.text().strip().removeprefix("$"))
        except InvalidOperation:
            return None
        if not usd.is_finite() or usd <= 0:
            return None
        return Budget(
            period=PERIODS[self.period.currentIndex()][0],
            usd=usd,
            provider_id=self.provider.currentData() or None,
            blocks=self.blocks.isChecked(),
        )

    def _show(self, budget: Budget) -> None:
        self.period.setCurrentIndex([period for period, _ in PERIODS].index(budget.period))
        self.amount.setText(f"{budget.usd:f}")
        provider_id = budget.provider_id or ""
        if self.provider.findData(provider_id) < 0:
            # A provider that was taken out, or is switched off: its budget stays what it is.
            self.provider.addItem(provider_id, provider_id)
        self.provider.setCurrentIndex(self.provider.findData(provider_id))
        self.blocks.setChecked(budget.blocks)
