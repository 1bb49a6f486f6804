"""Writes into docs/installing.md what each way to install takes, as `build_and_try.py` has measured it."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from build_and_try import Tried

PAGE = Path(__file__).resolve().parents[1] / "docs" / "installing.md"
BEGIN, END = "<!-- measured -->", "<!-- end of what was measured -->"
HEAD = """\
| way | to fetch | installed | takes | `abreast --version` | first paint | beside an empty window |
| --- | --- | --- | --- | --- | --- | --- |
"""


def write_table(found: Sequence[Tried]) -> None:
    """Put the table between its two marks."""
    before, _, rest = PAGE.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    day = datetime.datetime.now(datetime.UTC).date()
    load = os.getloadavg()[0]
    told = (
        f"Measured on {day} with {os.cpu_count()} cores ({platform.machine()}, Python {platform.python_version()}), whose load "
        f"was {load:.1f} at the end. The empty window is one of PySide6, of the same size, in the same minute.\n\n"
    )
    PAGE.write_text(f"{before}{BEGIN}\n{told}{HEAD}{''.join(map(_row, found))}{END}{after}")


def _row(tried: Tried) -> str:
    package = f"{tried.package_mb:.1f} MB" if tried.package_mb is not None else "the sources"
    if tried.way.has_engine:
        package += " and its packages"
    cells = (
        f"{tried.way.name}",
        package,
        f"{tried.installed_mb:.0f} MB",
        f"{tried.install_s:.0f} s",
        f"{tried.version_s:.2f} s",
        f"{tried.paint.ours_s:.2f} s",
        f"{tried.paint.ratio:.2f} times",
    )
    return f"| {' | '.join(cells)} |\n"
