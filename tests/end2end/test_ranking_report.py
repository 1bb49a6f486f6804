"""`abreast ranking` as a process of its own."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

from abreast.core.paths import Paths
from vote_filling import fill_votes


def abreast(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "abreast", "ranking", *arguments]
    environment = os.environ | {"ABREAST_HOME": str(home)}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)


def test_a_ranking_is_printed_for_people_for_programs_and_for_spreadsheets(tmp_path: Path) -> None:
    nothing = abreast(tmp_path)
    data = Paths.of_user({"ABREAST_HOME": str(tmp_path)}).data
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    fill_votes(data, 200, [0.0, 1.0])

    shown = abreast(tmp_path)
    told = json.loads(abreast(tmp_path, "--json", "--since", "2026-01-01").stdout)
    rows = list(csv.DictReader(io.StringIO(abreast(tmp_path, "--csv").stdout)))
    wrong = abreast(tmp_path, "--judge", "acme/nobody")

    assert (nothing.returncode, nothing.stdout) == (0, "")
    assert "There are no votes yet" in nothing.stderr
    assert shown.returncode == 0
    assert "M1 (Acme)" in shown.stdout
    assert "200 votes on pairs" in shown.stderr
    (group,) = told["groups"]
    assert [standing["name"] for standing in group["standings"]] == ["acme/m1", "acme/m0"]
    assert group["standings"][0]["rank"] == [1, 1]
    assert [row["name"] for row in rows] == ["acme/m1", "acme/m0"]
    assert float(rows[0]["rating_low_95"]) < float(rows[0]["rating"]) < float(rows[0]["rating_high_95"])
    assert (wrong.returncode, "No model has judged yet" in wrong.stderr) == (2, True)
