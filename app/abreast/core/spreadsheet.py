"""Cells of CSV files, which are opened in spreadsheets."""

from __future__ import annotations

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""The wide ones, too: spreadsheets of East Asia take them for the others."""


def harmless_cell(text: str) -> str:
    """Text that a spreadsheet would take for a formula, and run, begins with an apostrophe."""
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA_STARTS) else text
