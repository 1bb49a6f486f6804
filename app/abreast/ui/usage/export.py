"""What the usage panel shows, as a file for a spreadsheet."""

from __future__ import annotations

import csv
import io
import os
import secrets
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

from abreast.core.meter.usage_table import By, UsageRow
from abreast.ui.usage.columns import columns, exact

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def as_csv(by: By, rows: Iterable[UsageRow]) -> str:
    """A line each row, in their order. Amounts are exact; an empty cell is not known."""
    text = io.StringIO()
    exported = [column for column in columns(by) if column.csv_name]
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([f"{by.value}_id", *(column.csv_name for column in exported)])
    for row in rows:
        name, *figures = exported
        cells = [_cell(column.value(row)) for column in figures]
        writer.writerow([harmless(", ".join(row.key)), harmless(name.text(row)), *cells])
    return text.getvalue()


def harmless(word: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{word}" if word.lstrip(" \n").startswith(_FORMULA_STARTS) else word


def write_whole(path: Path, text: str) -> None:
    """Put a file in its place at once, or leave what is there. Blocks: for a thread.

    Raises:
        OSError: if it cannot be written.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        with beside.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return exact(value) if isinstance(value, Decimal) else str(value)
