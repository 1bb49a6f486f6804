"""Budgets: how much may be spent in a day or a month, and what to say before more is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from abreast.core.language import mark, tr, tr_n
from abreast.core.meter.estimate import Estimate, LaneEstimate
from abreast.core.meter.ledger import HIDDEN_ID
from abreast.core.meter.totals import Totals, dollars
from abreast.core.meter.usage_table import Span, UsageTable

WARN_AT = Decimal("0.8")


class Period(StrEnum):
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """One limit."""

    period: Period
    usd: Decimal
    provider_id: str | None = None
    """`None`: all providers together."""
    blocks: bool = False
    """At the limit: not even after asking."""

    def span(self, today: date) -> Span:
        return Span.today(today) if self.period is Period.DAY else Span.month(today)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What was spent under one budget so far."""

    budget: Budget
    totals: Totals
    hidden: int = 0
    """How many of the requests are of hidden answers, and may be another provider's."""

    @property
    def usd(self) -> Decimal:
        """Known, estimated, and what unknown costs are at least."""
        return self.totals.known_usd + self.totals.estimated_usd + self.totals.unknown_at_least_usd

    @property
    def share(self) -> Decimal:
        """1 is all of it."""
        return self.usd / self.budget.usd if self.budget.usd else Decimal(1)


def spent_under(budgets: Iterable[Budget], day: UsageTable, month: UsageTable) -> tuple[Spent, ...]:
    """What was spent under each budget.

    Args:
        day: Today's usage by provider: `usage_table(By.PROVIDER, span=Span.today(...))`.
        month: This month's.
    """
    tables = {Period.DAY: day, Period.MONTH: month}
    return tuple(
        Spent(
            budget=budget,
            totals=_totals(budget, tables[budget.period]),
            hidden=_hidden(tables[budget.period]) if budget.provider_id else 0,
        )
        for budget in budgets
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """Send."""

    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Warn:
    """Send, and show the sentences: 80 % of a budget are used, or it is not known what this costs."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Ask before sending: a budget would be used up."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """Do not send."""

    sentences: tuple[str, ...]


Verdict: TypeAlias = Allowed | Warn | Ask | Blocked


def check(spent: Sequence[Spent], estimate: Estimate) -> Verdict:
    """Whether all lanes of `estimate` may be sent together. What is unknown is not counted, and is said.

    What costs nothing is always allowed: a model on this computer answers also when the money is spent.
    """
    sentences: list[str] = []
    asks = blocks = False
    for each in spent:
        lanes = [lane for lane in estimate.lanes if each.budget.provider_id in (None, lane.provider_id)]
        if all(lane.usd == 0 for lane in lanes):
            continue
        after = each.usd + sum((lane.usd for lane in lanes if lane.usd is not None), Decimal(0))
        if after >= each.budget.usd:
            blocks, asks = blocks or each.budget.blocks, True
        elif after < WARN_AT * each.budget.usd and not any(lane.usd is None for lane in lanes):
            continue
        sentences.append(_sentence(each, after, lanes))
    if blocks:
        return Blocked(sentences=(*sentences, tr("Raise the budget in Settings > Budgets to send it.")))
    if asks:
        return Ask(sentences=tuple(sentences))
    return Warn(sentences=tuple(sentences)) if sentences else Allowed()


def _totals(budget: Budget, table: UsageTable) -> Totals:
    if budget.provider_id is None:
        return table.whole.totals
    # Whose a hidden answer is must not be told, so it counts for each provider until the names are shown.
    rows = (table.rows.get((provider_id,)) for provider_id in (budget.provider_id, HIDDEN_ID))
    return Totals.sum(row.totals for row in rows if row is not None)


def _hidden(table: UsageTable) -> int:
    row = table.rows.get((HIDDEN_ID,))
    return 0 if row is None else row.totals.records


def _sentence(spent: Spent, after: Decimal, lanes: Sequence[LaneEstimate]) -> str:
    budget = spent.budget
    unknown = sum(lane.usd is None for lane in lanes)
    sentences = [
        _spent_words(budget, known=spent.totals.text if spent.totals.records else dollars(Decimal(0)), after=after)
    ]
    if spent.hidden:
        sentences.append(
            tr_n(
                "With {n} answer of a blind prompt, whose name is hidden and may be another's.",
                "With {n} answers of blind prompts, whose names are hidden and may be others'.",
                spent.hidden,
            )
        )
    if unknown:
        sentences.append(
            tr_n(
                "Not counted: {n} request whose cost is unknown.",
                "Not counted: {n} requests whose cost is unknown.",
                unknown,
            )
        )
    return " ".join(sentences)


def _spent_words(budget: Budget, *, known: str, after: Decimal) -> str:
    is_day = budget.period is Period.DAY
    if budget.provider_id is None:
        template = (
            mark("{known} of {limit} spent today; with this about {after}.")
            if is_day
            else mark("{known} of {limit} spent this month; with this about {after}.")
        )
    else:
        template = (
            mark("{known} of {limit} for {provider} spent today; with this about {after}.")
            if is_day
            else mark("{known} of {limit} for {provider} spent this month; with this about {after}.")
        )
    return tr(template, known=known, limit=dollars(budget.usd), provider=budget.provider_id, after=dollars(after))
