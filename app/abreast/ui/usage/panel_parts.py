"""The larger widgets of the usage panel, which can be made one a step."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from abreast.core.language import tr
from abreast.ui.theme.theme import Theme
from abreast.ui.usage.budget_bars import BudgetBars
from abreast.ui.usage.chart_frame import ChartFrame
from abreast.ui.usage.cost_map import CostMap
from abreast.ui.usage.figure import BigFigure
from abreast.ui.usage.panel_header import PanelHeader
from abreast.ui.usage.spend_chart import SpendChart
from abreast.ui.usage.table_view import UsageTableView


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelParts:
    """Without parents; the panel takes them."""

    header: PanelHeader
    figure: BigFigure
    budget_bars: BudgetBars
    table: UsageTableView
    spend: ChartFrame[SpendChart]
    map: ChartFrame[CostMap]

    @classmethod
    def in_steps(cls, theme: Theme) -> Generator[None, None, PanelParts]:
        """Make them; between two steps the window may answer. The generator returns them."""
        header, figure, budget_bars = PanelHeader(theme), BigFigure(), BudgetBars(theme)
        yield
        table = UsageTableView()
        yield
        spend = ChartFrame(tr("Spend per day"), SpendChart(theme))
        yield
        chart = ChartFrame(tr("Cost of an answer against speed"), CostMap(theme))
        yield
        return cls(header=header, figure=figure, budget_bars=budget_bars, table=table, spend=spend, map=chart)
