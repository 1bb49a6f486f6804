"""`abreast usage explain` as a process of its own, on the payloads of the vectors' file."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

VECTORS = json.loads((Path(__file__).parents[1] / "data" / "usage_vectors.json").read_text())["vectors"]
CHOSEN = {"oa-chat-02", "an-13", "or-02", "ge-10", "lc-02", "ag-02", "ds-03"}


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "abreast", *arguments], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("vector", [v for v in VECTORS if v["id"] in CHOSEN], ids=lambda vector: vector["id"])
def test_a_payload_in_a_file_is_explained(vector: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "answer.json"
    file.write_text(json.dumps(vector.get("payload") or vector["events"]))
    asked = [
        "--api",
        vector["api"],
        "--provider",
        vector["provider"],
        "--model",
        vector["model"],
        "--date",
        vector["date"],
    ]
    result = run("usage", "explain", *asked, str(file), "--json")
    assert (result.returncode, result.stderr) == (0, "")
    printed, expected = json.loads(result.stdout), dict(vector["expect"])
    expected.pop("timing", None)
    assert {name: printed[name] for name in expected} == expected


def test_the_price_list_is_imported_by_nothing_that_a_start_needs() -> None:
    code = "import sys, abreast.core.assembly, abreast.cli.figures; print('genai_prices' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert result.stdout == "False\n"
