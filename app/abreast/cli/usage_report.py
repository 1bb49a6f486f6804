"""`abreast usage`: what was spent, from the history."""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.table import Table

from abreast.cli.history import reading_history
from abreast.cli.opening import opened
from abreast.cli.terminal import EXIT_USAGE, cell, fail, print_json, say, stdout, table
from abreast.cli.usage_words import exact
from abreast.core.meter.totals import Totals
from abreast.core.meter.usage_forms import usage_csv, usage_figures
from abreast.core.meter.usage_table import ALL, By, Span, UsageRow, UsageTable
from abreast.core.run.figure_words import tokens

_DAYS = re.compile(r"(\d{1,5})d")


async def report(by: str, since: str | None, *, form: str, providers_file: Path | None) -> int:
    """Print the usage since a day, one row each provider, model, bot, tag or day.

    Args:
        form: `table`, `json` or `csv`.
    """
    kind, span = _by(by), span_of(since, datetime.now().astimezone().date())
    async with opened(providers_file) as core:
        history = await reading_history(core)
        found = await asyncio.wrap_future(history.ledger.usage_table(kind, span=span))
    rows = sorted(found, key=_order(kind))
    if form == "json":
        print_json(as_json(found, rows))
    elif form == "csv":
        sys.stdout.write(usage_csv(kind, rows))
    elif not rows:
        say("Nothing was asked in that time." if since else "Nothing was asked yet. `abreast compare` asks.")
    else:
        stdout().print(as_table(kind, rows, found.whole))
        if found.whole.totals.unknown:
            say(_unknown_note(found.whole.totals))
    return 0


def span_of(since: str | None, today: date) -> Span:
    """The days since a date (`2026-11-01`), in the last days with today (`7d`), of this month (`month`) or `today`."""
    if since is None:
        return ALL
    if since == "today":
        return Span.today(today)
    if since == "month":
        return Span.month(today)
    if (days := _DAYS.fullmatch(since)) and int(days[1]):
        return Span(first=_days_before(today, int(days[1]) - 1))
    try:
        return Span(first=date.fromisoformat(since))
    except ValueError:
        fail(
            f"{since!r} is no span. Write a date such as 2026-11-01, 7d for the last seven days, month or today.",
            EXIT_USAGE,
        )


def as_json(found: UsageTable, rows: Iterable[UsageRow]) -> dict[str, Any]:
    """The figures of `usage_figures`; `null`: not known."""
    return {
        "since": found.span.first.isoformat() if found.span.first else None,
        "total": usage_figures(found.whole),
        "rows": [{"name": row.key[0], "label": row.label, **usage_figures(row)} for row in rows],
    }


def as_table(kind: By, rows: Sequence[UsageRow], whole: UsageRow) -> Table:
    numbers = ("answers", "failed", "in", "out", "first token", "tok/s", "cost")
    made = table(kind.value, *numbers, right=numbers)
    for name, row in (*((row.label, row) for row in rows), ("all", whole)):
        usage = row.totals.usage
        made.add_row(
            cell(name),
            cell(f"{row.totals.records:,}"),
            cell(f"{row.failures:,}"),
            cell(tokens(usage.input_tokens)),
            cell(tokens(usage.output_tokens)),
            cell("-" if row.ttft_s.median is None else f"{row.ttft_s.median:.2f} s"),
            cell("-" if row.tokens_per_s.median is None else f"{row.tokens_per_s.median:.1f}"),
            cell(row.totals.text),
        )
    return made


def _by(name: str) -> By:
    try:
        return By(name)
    except ValueError:
        fail(f"{name!r} is nothing to group by. Choose from {', '.join(By)}.", EXIT_USAGE)


def _order(kind: By) -> Callable[[UsageRow], Any]:
    """Days and months as they passed, all else by what it cost."""
    if kind in (By.DAY, By.MONTH):
        return lambda row: row.key
    return lambda row: (-(row.totals.known_usd + row.totals.estimated_usd), -row.totals.records, row.key)


def _days_before(today: date, days: int) -> date:
    try:
        return today - timedelta(days=days)
    except OverflowError:
        return date.min


def _unknown_note(totals: Totals) -> str:
    bound = f" They cost at least ${exact(totals.unknown_at_least_usd)}." if totals.unknown_at_least_usd else ""
    return f"abreast: the cost of {totals.unknown:,} of {totals.records:,} answers is unknown and in no sum.{bound}"
