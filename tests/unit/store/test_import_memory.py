"""An archive is imported in a memory that does not grow with it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from large_archive import large_archive

CHILD = Path(__file__).with_name("importing_child.py")
MOST_MB = 200


@pytest.mark.skipif(sys.platform == "win32", reason="getrusage is not there")
def test_an_archive_of_8_mb_takes_less_than_200_mb(folder: Path, tmp_path: Path) -> None:
    count = large_archive(tmp_path / "export.zip", 8_000_000)

    ended = subprocess.run(
        [sys.executable, CHILD, folder, tmp_path / "export.zip"],
        capture_output=True, text=True, check=True, env=os.environ, timeout=120,
    )  # fmt: skip

    told = json.loads(ended.stdout)
    assert (told["imported"], told["refused"]) == (count, 0)
    assert told["peak_mb"] < MOST_MB
    # It does not grow with the archive, beyond what one batch takes.
    assert told["peak_mb"] - told["before_mb"] < 60
