"""The figures of usage as CSV and as JSON, the same for the window and the command line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import fields

from abreast.core.meter.spread import Spread
from abreast.core.meter.totals import exact_digits
from abreast.core.meter.usage_table import By, UsageRow
from abreast.core.spreadsheet import harmless_cell
from abreast.core.usage import Usage

Figure = int | float | str | None


def usage_figures(row: UsageRow) -> dict[str, Figure]:
    """All figures of a row by their names; `None`: not known. Dollars are text, exact to the last digit.

    `known_usd` is what is reported and computed together. What has no unit in its name counts answers.
    """
    totals = row.totals
    return {
        "answers": totals.records,
        "failures": row.failures,
        **{each.name: getattr(totals.usage, each.name) for each in fields(Usage)},
        "without_tokens": totals.without_tokens,
        "known_usd": exact_digits(totals.known_usd),
        "reported_usd": exact_digits(totals.reported_usd),
        "computed_usd": exact_digits(totals.computed_usd),
        "estimated_usd": exact_digits(totals.estimated_usd),
        "estimated": totals.estimated,
        "unknown": totals.unknown,
        "unknown_at_least_usd": exact_digits(totals.unknown_at_least_usd),
        **_spread("ttft_s", row.ttft_s),
        **_spread("tokens_per_s", row.tokens_per_s),
    }


def usage_csv(by: By, rows: Iterable[UsageRow]) -> str:
    """A line each row, in their order: what it stands for by id and by name, then its figures; empty: not known."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([f"{by.value}_id", by.value, *usage_figures(UsageRow())])
    for row in rows:
        # The writer makes empty cells of `None`.
        writer.writerow([harmless_cell(", ".join(row.key)), harmless_cell(row.label), *usage_figures(row).values()])
    return text.getvalue()


def _spread(name: str, spread: Spread) -> dict[str, Figure]:
    return {f"{name}_median": spread.median, f"{name}_p95": spread.p95, f"{name}_measured": spread.n}
