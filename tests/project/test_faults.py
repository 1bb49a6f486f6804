"""Each fault of the table has a test that says so, `@pytest.mark.fault(row)`, or a reason; docs/reliability.md tells which."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


def test_every_fault_has_a_test_or_a_reason_and_the_page_names_them_all() -> None:
    checked = subprocess.run(
        [sys.executable, str(PACKAGING / "reliability.py"), "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_table_has_all_faults_with_what_they_lead_to() -> None:
    rows = json.loads((ROOT / "tests" / "data" / "faults.json").read_text("utf-8"))["rows"]
    assert [row["number"] for row in rows] == list(range(1, 101))
    assert [row["number"] for row in rows if not all(row.values())] == []


@pytest.mark.parametrize(
    ("untested", "tested", "wrong"),
    [
        ({"2": "There is no such thing yet."}, [1], ""),
        ({}, [1, 2], ""),
        ({}, [1], "Row 2 has neither a test nor a reason"),
        ({"2": "There is no such thing yet."}, [1, 2], "Row 2 has tests now"),
        ({}, [1, 2, 3], "names row 3, which is none"),
    ],
)
def test_a_row_without_a_test_an_excuse_too_many_and_an_unknown_row_are_told(
    untested: dict[str, str], tested: list[int], wrong: str
) -> None:
    script = (
        "import json, sys; from reliability import problems; untested, tested = json.loads(sys.argv[1]); "
        "print(*problems([{'number': 1}, {'number': 2}], untested, {row: {'a::b': 1} for row in tested}))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, json.dumps([untested, tested])],
        cwd=PACKAGING,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (wrong in told.stdout) if wrong else not told.stdout.strip()
