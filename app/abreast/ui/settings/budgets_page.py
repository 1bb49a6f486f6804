"""How much may be spent in a day or a month."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from abreast.core.language import mark, tr
from abreast.core.meter.budget import Budget
from abreast.core.meter.budget_file import FILE_NAME, Budgets, load_budgets, save_budgets
from abreast.core.registry.private_file import SaveRefused
from abreast.core.system_reasons import reason_of
from abreast.ui.errand import Errand
from abreast.ui.plain import PlainLabel
from abreast.ui.settings.budget_row import BudgetRow
from abreast.ui.settings.page import Outcome, Parts, SettingsPage
from abreast.ui.theme.roles import SPACE_M, SPACE_S

EXPLAINED = mark(
    "At 80 % Abreast warns. Before a prompt that would use a budget up it asks, or does not send it "
    "at all if the budget blocks. What a prompt will cost is an estimate; costs that are unknown "
    "cannot be counted, and that is said. Models on this computer are free and always answer."
)
NO_AMOUNT = mark("A budget has no amount yet. Write US dollars, such as 20 or 2.50, or remove it.")


class BudgetsPage(SettingsPage):
    """A row a budget; they are kept in a file of their own."""

    _read = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._folder = parts.core.paths.config
        self._kept: tuple[Budget, ...] = ()
        self._rows: list[BudgetRow] = []
        self._reading = Errand(parts.tasks, "read the budgets", self._read.emit)
        self.add = QPushButton(tr("Add a budget"))
        self.add.setAutoDefault(False)
        self._trouble = PlainLabel(kind="danger")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_S)
        self._none = PlainLabel(tr("There is no budget: nothing is held back."), "muted")
        explained = PlainLabel(tr(EXPLAINED), "muted")
        explained.setWordWrap(True)
        below = QHBoxLayout()
        below.addWidget(self.add)
        below.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_M)
        layout.addWidget(PlainLabel(tr("Budgets"), "strong"))
        layout.addLayout(self._list)
        layout.addWidget(self._none)
        layout.addLayout(below)
        layout.addWidget(self._trouble)
        layout.addWidget(explained)
        layout.addStretch(1)
        self.add.clicked.connect(self._add_empty)
        self._read.connect(self._show)

    @property
    def rows(self) -> tuple[BudgetRow, ...]:
        return tuple(self._rows)

    def load(self) -> None:
        self._reading.start(lambda: asyncio.to_thread(load_budgets, self._folder))

    @property
    def is_changed(self) -> bool:
        return tuple(row.budget for row in self._rows) != self._kept

    @property
    def obstacle(self) -> str:
        return tr(NO_AMOUNT) if any(row.budget is None for row in self._rows) else ""

    async def save(self) -> Outcome:
        budgets = tuple(budget for row in self._rows if (budget := row.budget) is not None)
        try:
            await asyncio.to_thread(save_budgets, self._folder, budgets)
        except SaveRefused as refused:
            self._tell(str(refused))
            return Outcome.NOT
        except OSError as error:
            self._tell(
                tr(
                    "{file} cannot be written: {reason}. The budgets stay as they were.",
                    file=FILE_NAME,
                    reason=reason_of(error),
                )
            )
            return Outcome.NOT
        self._kept = budgets
        return Outcome.SAVED

    def leave(self) -> None:
        self._reading.cancel()

    def _show(self, budgets: Budgets) -> None:
        for row in self._rows:
            row.deleteLater()
        self._rows.clear()
        self._kept = budgets.budgets
        for budget in budgets.budgets:
            self._add(budget)
        faults = " ".join(f"{problem}." for problem in budgets.problems)
        self._tell(tr("{faults} Saving puts what is shown here in its place.", faults=faults) if faults else "")
        self._update()

    def _add_empty(self) -> None:
        self._add(None).amount.setFocus()
        self._update()

    def _add(self, budget: Budget | None) -> BudgetRow:
        registry = self._parts.core.registry
        row = BudgetRow(budget, [(each.id, each.label) for each in registry.values() if not each.managed])
        row.changed.connect(self._update)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _remove(self, row: BudgetRow) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        (self._rows[-1].remove if self._rows else self.add).setFocus()
        self._update()

    def _update(self) -> None:
        self._none.setVisible(not self._rows)
        self.changed.emit()

    def _tell(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setVisible(bool(text))
