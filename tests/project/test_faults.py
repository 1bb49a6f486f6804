"""Each fault that the history has to survive has a test that says so: `@pytest.mark.fault(row)`."""

from __future__ import annotations

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
FAULTS_OF_THE_HISTORY = {
    78: "killed while answers come in",
    79: "power loss",
    80: "disk full while answers come in",
    81: "read-only folder",
    82: "a second program holds the file",
    83: "damaged, cut or foreign file",
    84: "file of 0 bytes",
    85: "file of a newer version",
}


def test_every_fault_of_the_history_has_a_test_that_names_it() -> None:
    marked = {
        int(row)
        for path in TESTS.rglob("test_*.py")
        for row in re.findall(r"pytest\.mark\.fault\((\d+)\)", path.read_text())
    }

    assert {name for row, name in FAULTS_OF_THE_HISTORY.items() if row not in marked} == set()
