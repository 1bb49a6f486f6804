"""The one big figure: what it cost, with what stands behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from abreast.core.language import number, tr, tr_n
from abreast.core.meter.totals import Totals, dollars
from abreast.core.meter.usage_table import UsageRow
from abreast.core.run.figure_words import UNKNOWN, tokens
from abreast.ui.plain import PlainLabel, set_plain_tooltip
from abreast.ui.theme.roles import SPACE_XS
from abreast.ui.usage.columns import cost_in_kinds


class BigFigure(QWidget):
    """The cost of all that the table shows."""

    def __init__(self) -> None:
        super().__init__()
        self.cost = PlainLabel(UNKNOWN, "figure")
        self.kinds = PlainLabel(kind="muted")
        self.counts = PlainLabel(tr("Reading…"), "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        for label in (self.cost, self.kinds, self.counts):
            label.setWordWrap(True)
            layout.addWidget(label)

    def show_row(self, whole: UsageRow) -> None:
        totals = whole.totals
        self.cost.setText(totals.text)
        self.cost.setAccessibleName(
            tr("Cost: {cost}", cost=totals.text) if totals.records else tr("Cost: nothing was asked")
        )
        set_plain_tooltip(self.cost, cost_in_kinds(totals))
        told = kinds_line(whole)
        self.kinds.setText(told)
        # Hidden, it leaves no gap, nor does it say again what stands in the big figure.
        self.kinds.setVisible(bool(told) and not _is_only_unknown(totals))
        self.counts.setText(counts_line(whole) if totals.records else tr("Nothing was asked in this time."))


def kinds_line(whole: UsageRow) -> str:
    """The kinds of cost that there are, e.g. `$1.00 reported · $0.23 computed · 2 unknown, at least $0.01`."""
    totals = whole.totals
    parts: list[str] = []
    if totals.reported_usd:
        parts.append(tr("{money} reported", money=dollars(totals.reported_usd)))
    if totals.computed_usd:
        parts.append(tr("{money} computed", money=dollars(totals.computed_usd)))
    if totals.estimated:
        parts.append(tr("~{money} estimated", money=dollars(totals.estimated_usd)))
    if totals.unknown:
        count, bound = number(totals.unknown), totals.unknown_at_least_usd
        parts.append(
            tr("{count} unknown, at least {money}", count=count, money=dollars(bound))
            if bound
            else tr("{count} unknown", count=count)
        )
    return " · ".join(parts)


def _is_only_unknown(totals: Totals) -> bool:
    return totals.unknown == totals.records and not totals.unknown_at_least_usd


def counts_line(whole: UsageRow) -> str:
    usage = whole.totals.usage
    parts = [tr_n("{n} answer", "{n} answers", whole.totals.records)]
    if whole.failures:
        parts.append(tr("{count} failed", count=number(whole.failures)))
    return " · ".join(
        [*parts, tr("{counts} tokens", counts=f"{tokens(usage.input_tokens)} › {tokens(usage.output_tokens)}")]
    )
