"""What the usage panel shows, as a file for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

from abreast.core.meter.totals import exact_digits
from abreast.core.meter.usage_table import By, UsageRow
from abreast.core.spreadsheet import harmless_cell
from abreast.core.store.exporting.export import replacing
from abreast.ui.usage.columns import columns


def as_csv(by: By, rows: Iterable[UsageRow]) -> str:
    """A line each row, in their order. Amounts are exact; an empty cell is not known."""
    text = io.StringIO()
    exported = [column for column in columns(by) if column.csv_name]
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([f"{by.value}_id", *(column.csv_name for column in exported)])
    for row in rows:
        name, *figures = exported
        cells = [_cell(column.value(row)) for column in figures]
        writer.writerow([harmless_cell(", ".join(row.key)), harmless_cell(name.text(row)), *cells])
    return text.getvalue()


def write_whole(path: Path, text: str) -> None:
    """Put a file in its place at once, or leave what is there. Blocks: for a thread.

    Raises:
        OSError: if it cannot be written.
    """
    with replacing(path) as made:
        made.write_text(text, encoding="utf-8", newline="")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return exact_digits(value) if isinstance(value, Decimal) else str(value)
