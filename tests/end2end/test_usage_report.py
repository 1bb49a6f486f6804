"""`abreast usage` as a process of its own, over what `abreast compare` has kept."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from routed_server import Host, chunk, host_in_thread, of_events

PRICES = "{price: {input: 2, output: 10}}"
USAGE = {"prompt_tokens": 7, "completion_tokens": 3, "total_tokens": 10}


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    reply = of_events(chunk("yes"), chunk(), chunk(usage=USAGE) | {"choices": []})

    def answer(_: Any) -> Any:
        return reply

    with host_in_thread(answer) as host:
        _configure(tmp_path, host)
        yield tmp_path


def _configure(home: Path, host: Host) -> None:
    models = f"models: {{priced: {PRICES}, other: {{short: o}}}}"
    provider = f"{{dialect: openai-chat, base_url: '{host.base_url}/v1', needs_key: false, {models}}}"
    (home / "providers.yaml").write_text(f"providers:\n  host: {provider}\n")


def abreast(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "abreast", "--providers", str(home / "providers.yaml"), *arguments]
    environment = os.environ | {"ABREAST_HOME": str(home / "abreast")}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)


def test_what_was_compared_is_in_the_usage_with_exact_costs(home: Path) -> None:
    nothing = abreast(home, "usage", "--json")
    kept = abreast(home, "compare", "-m", "host/priced", "-m", "host/other", "hello")
    temporary = abreast(home, "compare", "-m", "host/priced", "--temporary", "hello")
    found = abreast(home, "usage", "--since", "7d", "--json")
    lines = abreast(home, "usage", "--by", "day", "--csv")
    shown = abreast(home, "usage", "--by", "provider", "--since", "month")

    assert (nothing.returncode, json.loads(nothing.stdout)["rows"]) == (0, [])
    assert (kept.returncode, temporary.returncode, kept.stderr) == (0, 0, "")
    report = json.loads(found.stdout)
    rows = {row["name"]: row for row in report["rows"]}
    assert set(rows) == {"host/priced", "host/other"}
    priced = rows["host/priced"]
    assert (priced["answers"], priced["input_tokens"], priced["output_tokens"]) == (1, 7, 3)
    assert (priced["computed_usd"], priced["unknown"]) == ("0.000044", 0)
    assert rows["host/other"]["unknown"] == 1
    assert report["total"]["answers"] == 2
    (day,) = csv.DictReader(io.StringIO(lines.stdout))
    assert (day["answers"], day["known_usd"]) == ("2", "0.000044")
    assert "$0.000044 + 1 unknown" in shown.stdout
    assert "the cost of 1 of 2 answers is unknown" in shown.stderr


@pytest.mark.parametrize(
    "arguments", [("--since", "yesterday"), ("--since", "0d"), ("--by", "planet"), ("--json", "--csv")]
)
def test_what_cannot_be_asked_for_is_told(home: Path, arguments: tuple[str, ...]) -> None:
    ended = abreast(home, "usage", *arguments)

    assert ended.returncode == 2
    assert ended.stderr
