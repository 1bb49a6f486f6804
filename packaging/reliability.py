"""Writes docs/reliability.md: what each fault must lead to, and the tests that show it.

    python packaging/reliability.py            write it
    python packaging/reliability.py --check    say which faults no test shows, and whether the page is up to date

The faults and what was promised of them stand in tests/data/faults.json; which test shows which is read from the tests'
own marks, `@pytest.mark.fault(row)`, as pytest collects them. A row without a test needs a reason in `untested` there.
"""

from __future__ import annotations

import io
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reliability.md"
FAULTS = ROOT / "tests" / "data" / "faults.json"
HEAD = """# What Abreast does when something fails

Made by `make reliability` from `tests/data/faults.json` and from the marks of the tests: each name below is a test function,
with the number of its cases (kinds of the fault, times dialects of providers) behind it.

- **Retry**: R0 only by a button; R1 by itself, twice at most and only before the first character; RA as R1, when the server
  said to wait at most 60 s, with a countdown.
- **Cost**: C0 nothing; C? unknown, may be billed; CE estimated, shown with "~"; CR reported by the provider.
"""
Tests = Mapping[int, Counter[str]]
"""By row: the cases of each test function, which is written `folder/file::function`."""


class Marks:
    """A plugin of pytest that keeps which rows each test names."""

    def __init__(self) -> None:
        self.tests: dict[int, Counter[str]] = {}

    def pytest_collection_modifyitems(self, items: Sequence[pytest.Item]) -> None:
        for item in items:
            path = item.path.relative_to(ROOT / "tests").as_posix()
            name = f"{path}::{item.name.partition('[')[0]}"
            for row in {mark.args[0] for mark in item.iter_markers("fault")}:
                self.tests.setdefault(row, Counter())[name] += 1


def collected() -> Tests:
    """What the tests say. Only the files that speak of faults are loaded."""
    marks = Marks()
    faults = ROOT / "tests" / "faults"
    files = [path for path in sorted((ROOT / "tests").rglob("test_*.py")) if "mark.fault(" in path.read_text("utf-8")]
    places = [str(path) for path in (faults, *(path for path in files if faults not in path.parents)) if path.exists()]
    said = io.StringIO()
    with redirect_stdout(said):
        options = ["--collect-only", "-qq", "-p", "no:cacheprovider", "-p", "no:xdist", f"--rootdir={ROOT}"]
        status = pytest.main([*options, *places], plugins=[marks])
    if status != pytest.ExitCode.OK:
        raise SystemExit(f"{said.getvalue()}\nThe tests of faults cannot be collected: see above.")
    return marks.tests


def problems(rows: Sequence[Mapping[str, str | int]], untested: Mapping[str, str], tests: Tests) -> list[str]:
    """What is wrong with the marks and the reasons."""
    numbers = {int(row["number"]) for row in rows}
    excused = {int(number) for number in untested}
    without = sorted(numbers - set(tests) - excused)
    return [
        *(f"Row {number} has neither a test nor a reason in tests/data/faults.json." for number in without),
        *(f"Row {number} has tests now: take its reason out." for number in sorted(excused & set(tests))),
        *(f"A test names row {number}, which is none." for number in sorted((set(tests) | excused) - numbers)),
    ]


def page_of(rows: Sequence[Mapping[str, str | int]], untested: Mapping[str, str], tests: Tests) -> str:
    functions = {name for names in tests.values() for name in names}
    cases = sum(sum(names.values()) for names in tests.values())
    counted = f"{len(rows)} faults, {len(functions)} test functions, {cases:,} cases."
    lines = ["| # | fault | shown | stored | retry | cost | tests |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for row in rows:
        number = int(row["number"])
        names = [f"`{name}` ({count})" for name, count in sorted(tests.get(number, Counter()).items())]
        shown_by = "<br>".join(names) or f"none: {untested.get(str(number), '')}"
        told = (
            str(row[field]).replace("|", "\\|") for field in ("number", "fault", "shown", "stored", "retry", "cost")
        )
        lines.append(f"| {' | '.join(told)} | {shown_by} |")
    return "\n".join([HEAD, counted, "", *lines, ""])


def main(arguments: Sequence[str]) -> int:
    content = json.loads(FAULTS.read_text("utf-8"))
    rows, untested, tests = content["rows"], content["untested"], collected()
    wrong = problems(rows, untested, tests)
    page = page_of(rows, untested, tests)
    if "--check" not in arguments:
        PAGE.write_text(page, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text("utf-8") != page:
        wrong.append("docs/reliability.md is not what the tests say: run `make reliability`.")
    for sentence in wrong:
        print(sentence)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
