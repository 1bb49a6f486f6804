"""Writes docs/licences.md from the metadata of the installed packages; ends with status 1 if one may not be shipped.

python packaging/licences.py            write it
python packaging/licences.py --check    say whether it is up to date, and write nothing
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

from distributions import Package, for_developers, shipped

PAGE = Path(__file__).resolve().parents[1] / "docs" / "licences.md"
COPYLEFT = re.compile(
    r"\b(A?GPL|LGPL|GNU|MPL|EPL|CDDL|EUPL|OSL|SSPL|CC-BY-SA|Mozilla|Eclipse|Affero|Copyleft)", re.IGNORECASE
)
MAY_BE_LGPL = {"pyside6-essentials", "shiboken6"}
"""Qt: loaded as libraries of their own, which a user can replace."""
HEAD = """# Licences of the packages that Abreast is installed with

Made by `make licences` from the installed packages' own metadata, on Linux; other systems add only what `requirements.lock`
marks for them. Abreast itself is under the MIT licence. Qt for Python and Shiboken are used under the LGPL 3: they stand in
the environment as packages of their own, which anybody can replace. No other package that is shipped is under a copyleft
licence; `tests/project/test_supply_chain.py` holds that. The small models have licences of their own: Help, Model licences.
"""


def main(arguments: Sequence[str]) -> int:
    packages = shipped()
    if refused := refused_ones(packages):
        print("Not to be shipped: " + ", ".join(f"{each.name} ({each.licence or 'no licence'})" for each in refused))
        return 1
    page = f"{HEAD}\n## Shipped\n\n{_table(packages)}\n## For tests and checks only\n\n{_table(for_developers())}"
    if "--check" not in arguments:
        PAGE.write_text(page, encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page:
        print("docs/licences.md is not what the installed packages say: run `make licences`.")
        return 1
    return 0


def refused_ones(packages: Sequence[Package]) -> list[Package]:
    """Those that say no licence, or one that would bind Abreast or its users' own code."""
    return [
        each
        for each in packages
        if not each.licence
        or (COPYLEFT.search(each.licence) and not (each.name in MAY_BE_LGPL and "LGPL" in each.licence))
    ]


def _table(packages: Sequence[Package]) -> str:
    rows = [f"| {each.name} | {each.licence} |" for each in packages]
    return "\n".join(["| package | licence |", "| --- | --- |", *rows, ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
