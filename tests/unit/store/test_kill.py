"""A program that is killed loses nothing that was promised. `make bench` kills 300, `make soak` 10,000."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.skipif(sys.platform == "win32", reason="processes are forked here"), pytest.mark.fault(78)]

KILLS = 16


def test_a_killed_program_loses_no_promise_and_at_most_the_newest_text(tmp_path: Path) -> None:
    from killing import Found, kill

    found = Found()
    for batch in kill(tmp_path, KILLS):
        found.add(batch)

    # Text older than 250 ms that is missing is among them.
    assert found.broken == []
    assert found.kills == KILLS
    assert found.interrupted > 0
