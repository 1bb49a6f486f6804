"""The one big figure: what it cost, with what stands behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from abreast.core.meter.totals import dollars
from abreast.core.meter.usage_table import UsageRow
from abreast.ui.plain import PlainLabel, set_plain_tooltip
from abreast.ui.theme.roles import SPACE_XS
from abreast.ui.usage.columns import UNKNOWN, cost_in_kinds


class BigFigure(QWidget):
    """The cost of all that the table shows."""

    def __init__(self) -> None:
        super().__init__()
        self.cost = PlainLabel(UNKNOWN, "figure")
        self.kinds = PlainLabel(kind="muted")
        self.counts = PlainLabel("Reading…", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        for label in (self.cost, self.kinds, self.counts):
            label.setWordWrap(True)
            layout.addWidget(label)

    def show_row(self, whole: UsageRow) -> None:
        totals = whole.totals
        self.cost.setText(totals.text)
        self.cost.setAccessibleName(f"Cost: {totals.text if totals.records else 'nothing was asked'}")
        set_plain_tooltip(self.cost, cost_in_kinds(totals))
        self.kinds.setText(kinds_line(whole))
        self.counts.setText(counts_line(whole) if totals.records else "Nothing was asked in this time.")


def kinds_line(whole: UsageRow) -> str:
    """The kinds of cost that there are, e.g. `$1.00 reported · $0.23 computed · 2 unknown, at least $0.01`."""
    totals = whole.totals
    parts = [
        f"{dollars(usd)} {name}"
        for usd, name in ((totals.reported_usd, "reported"), (totals.computed_usd, "computed"))
        if usd
    ]
    if totals.estimated:
        parts.append(f"~{dollars(totals.estimated_usd)} estimated")
    if totals.unknown:
        bound = f", at least {dollars(totals.unknown_at_least_usd)}" if totals.unknown_at_least_usd else ""
        parts.append(f"{totals.unknown:,} unknown{bound}")
    return " · ".join(parts)


def counts_line(whole: UsageRow) -> str:
    usage = whole.totals.usage
    answers = "1 answer" if whole.totals.records == 1 else f"{whole.totals.records:,} answers"
    failed = f" · {whole.failures:,} failed" if whole.failures else ""
    tokens = (UNKNOWN if count is None else f"{count:,}" for count in (usage.input_tokens, usage.output_tokens))
    return f"{answers}{failed} · {' › '.join(tokens)} tokens"
