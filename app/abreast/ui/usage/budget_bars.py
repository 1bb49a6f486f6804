"""The budgets as bars: how much of each is used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from abreast.core.language import number, tr
from abreast.core.meter.budget import WARN_AT, Budget, Period, Spent
from abreast.core.meter.totals import dollars
from abreast.ui.plain import PlainLabel, set_plain_tooltip
from abreast.ui.theme.roles import SPACE_S, SPACE_XS
from abreast.ui.theme.theme import Theme
from abreast.ui.usage.columns import cost_in_kinds

BAR_PX = 6


def budget_name(budget: Budget, label: str = "") -> str:
    """Which budget it is."""
    when = tr("Today") if budget.period is Period.DAY else tr("This month")
    return f"{when}, {label or budget.provider_id}" if budget.provider_id else when


def budget_words(spent: Spent) -> tuple[str, str]:
    """How it stands, and the kind of look that goes with it. In words: never by colour alone."""
    so_far, most = spent.totals.text if spent.totals.records else "$0", dollars(spent.budget.usd)
    if spent.share >= 1:
        return tr("{spent} of {budget} · used up", spent=so_far, budget=most), "danger"
    if spent.share >= WARN_AT:
        percent = number(float(spent.share * 100))
        return tr("{spent} of {budget} · {percent}% used", spent=so_far, budget=most, percent=percent), "warning"
    return tr("{spent} of {budget}", spent=so_far, budget=most), "muted"


class _Bar(QWidget):
    """How full it is, with a mark where the warning begins."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self._kind = ""

    def show_share(self, share: float, kind: str) -> None:
        self._share, self._kind = min(1.0, share), kind
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, BAR_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, BAR_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = self._theme.roles
        color = {"danger": roles.danger, "warning": roles.warn}.get(self._kind, roles.accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(QColor(0, 0, 0, 0))
        whole = QRectF(0, (self.height() - BAR_PX) / 2, self.width(), BAR_PX)
        painter.setBrush(QColor(roles.border))
        painter.drawRoundedRect(whole, BAR_PX / 2, BAR_PX / 2)
        painter.setBrush(QColor(color))
        if self._share > 0:
            used = QRectF(whole.left(), whole.top(), max(BAR_PX, whole.width() * self._share), BAR_PX)
            painter.drawRoundedRect(used, BAR_PX / 2, BAR_PX / 2)
        painter.fillRect(QRectF(whole.width() * float(WARN_AT), whole.top(), 1.5, BAR_PX), QColor(roles.surface))
        painter.end()


class _BudgetRow(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name, self._words, self._bar = PlainLabel(kind="muted"), PlainLabel(kind="muted"), _Bar(theme)
        top = QHBoxLayout()
        top.addWidget(self._name, 1)
        top.addWidget(self._words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        layout.addLayout(top)
        layout.addWidget(self._bar)

    def show_spent(self, spent: Spent, label: str) -> None:
        words, kind = budget_words(spent)
        name = budget_name(spent.budget, label)
        self._name.setText(name)
        self._words.setText(words)
        self._words.set_kind(kind)
        self._bar.show_share(float(spent.share), kind)
        self.setAccessibleName(tr("Budget {name}: {state}", name=name, state=words))
        set_plain_tooltip(self, cost_in_kinds(spent.totals))


class BudgetBars(QWidget):
    """One bar a budget, or the way to set one.

    `edit` is the button that leads to the settings.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[_BudgetRow] = []
        self.edit = QPushButton(tr("Set a budget…"))
        self.edit.setProperty("kind", "flat")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE_S)
        below = QHBoxLayout()
        below.addWidget(self.edit)
        below.addStretch(1)
        self._layout.addLayout(below)

    def show_budgets(self, budgets: Sequence[Spent], labels: dict[str, str]) -> None:
        """
        Args:
            labels: Names of providers by their ids.
        """
        while len(self._rows) > len(budgets):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(budgets):
            row = _BudgetRow(self._theme)
            self._layout.insertWidget(len(self._rows), row)
            self._rows.append(row)
        for row, spent in zip(self._rows, budgets, strict=True):
            row.show_spent(spent, labels.get(spent.budget.provider_id or "", ""))
        self.edit.setText(tr("Budgets…") if budgets else tr("Set a budget…"))
