"""The bars of the chart of spend, from the figures by day and provider."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from abreast.core.language import date_parts, tr, tr_n
from abreast.core.meter.totals import Totals, dollars
from abreast.core.meter.usage_table import By, UsageRow, UsageTable
from abreast.ui.usage.columns import spent


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPart:
    """What one provider took in one bar."""

    provider_id: str
    label: str
    totals: Totals

    @property
    def usd(self) -> Decimal:
        return spent(self.totals) or Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One day, or one month if `is_month`."""

    first: date
    is_month: bool
    parts: tuple[BarPart, ...]

    @property
    def usd(self) -> Decimal:
        return sum((part.usd for part in self.parts), Decimal(0))

    @property
    def unknown(self) -> int:
        return sum(part.totals.unknown for part in self.parts)

    @property
    def name(self) -> str:
        parts = date_parts(self.first)
        return tr("{month} {year}", **parts) if self.is_month else tr("{short_weekday} {day} {short_month}", **parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spend:
    """All bars, without gaps in time, and the providers in the order of what they took."""

    bars: tuple[Bar, ...] = ()
    providers: tuple[tuple[str, str], ...] = ()
    """Id and name."""

    @property
    def highest_usd(self) -> Decimal:
        return max((bar.usd for bar in self.bars), default=Decimal(0))

    @property
    def is_empty(self) -> bool:
        return not any(part.totals.records for bar in self.bars for part in bar.parts)

    @property
    def text(self) -> str:
        """The chart in words, for those who cannot see it."""
        head = tr("Spend per month.") if self.bars and self.bars[0].is_month else tr("Spend per day.")
        lines = [f"{bar.name}: {bar_text(bar)}" for bar in self.bars if bar.parts]
        return f"{head} " + (". ".join(lines) or tr("Nothing was spent."))


def bar_text(bar: Bar) -> str:
    whole = Totals.sum(part.totals for part in bar.parts).text
    if len(bar.parts) < 2:
        return whole
    return f"{whole} ({', '.join(f'{part.label} {part.totals.text}' for part in bar.parts)})"


def part_text(bar: Bar, part: BarPart) -> str:
    """What is said of one part when it is pointed at."""
    cost = tr_n("{cost} for {n} answer", "{cost} for {n} answers", part.totals.records, cost=part.totals.text)
    lines = [f"{part.label}, {bar.name}", cost]
    if len(bar.parts) > 1:
        lines.append(tr("All together: {cost}", cost=Totals.sum(each.totals for each in bar.parts).text))
    if part.totals.unknown_at_least_usd:
        lines.append(tr("The unknown ones cost at least {money}.", money=dollars(part.totals.unknown_at_least_usd)))
    return "\n".join(lines)


def spend_of(table: UsageTable, today: date) -> Spend:
    """
    Args:
        table: By day or month, and by provider.
        today: The last bar. The first one is that of the table's span, or of its first record.
    """
    is_month = By.MONTH in table.by
    grouped: defaultdict[date, dict[str, Totals]] = defaultdict(dict)
    for (when, provider_id), row in ((key, row) for key, row in table.rows.items() if len(key) == 2):
        grouped[date.fromisoformat(f"{when}-01" if is_month else when)][provider_id] = row.totals
    if not grouped and table.span.first is None:
        return Spend()
    first = table.span.first or min(grouped)
    last = max(table.span.last or today, *grouped, today) if grouped else (table.span.last or today)
    names = _names(table.rows.values())
    order = tuple((provider_id, names[provider_id]) for provider_id in _order(table.rows.values()))
    starts = tuple(_months(first, last) if is_month else _days(first, last))
    return Spend(
        providers=order,
        bars=tuple(
            Bar(
                first=start,
                is_month=is_month,
                parts=tuple(
                    BarPart(provider_id=provider_id, label=label, totals=grouped[start][provider_id])
                    for provider_id, label in order
                    if provider_id in grouped[start]
                ),
            )
            for start in starts
        ),
    )


def _names(rows: Iterable[UsageRow]) -> dict[str, str]:
    """Providers by their ids. A row is labelled "2026-11-21, OpenAI"."""
    return {row.key[1]: row.label.partition(", ")[2] or row.key[1] for row in rows}


def _order(rows: Iterable[UsageRow]) -> list[str]:
    whole: defaultdict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        whole[row.key[1]] += spent(row.totals) or Decimal(0)
    return sorted(whole, key=lambda provider_id: (-whole[provider_id], provider_id))


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=i) for i in range((last - first).days + 1))


def _months(first: date, last: date) -> Iterable[date]:
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = (month + timedelta(days=32)).replace(day=1)
