"""Nothing is sent and no name is looked up before somebody asks a model. `tests/bench/soak_idle.py` waits for 10 minutes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import abreast
from routed_server import chunk, host_in_thread, of_events

PROGRAM = Path(__file__).with_name("silent_program.py")
SOURCE = str(Path(abreast.__file__).parents[1])
THIS_COMPUTER = ("127.0.0.1", "::1", "localhost")
"""A model server that listens here is asked for its models: the start page offers them."""


def noted(folder: Path, *arguments: str) -> dict[str, Any]:
    """What a run of the program asked for. It has to end well."""
    file = folder / "noted.json"
    ended = subprocess.run(
        [sys.executable, str(PROGRAM), str(file), *arguments],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": SOURCE},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return json.loads(file.read_text())


def outside(calls: list[str]) -> list[str]:
    return [call for call in calls if call.split()[-1] not in THIS_COMPUTER]


def test_a_fresh_window_whose_pages_are_all_opened_asks_nobody(tmp_path: Path) -> None:
    found = noted(tmp_path)

    assert outside(found["calls"]) == []
    assert {"Settings", "Command palette", "Ranking"} <= set(found["opened"])
    assert found["opened"][-1] == "search_all"


@pytest.mark.parametrize(
    "arguments",
    [["providers"], ["models"], ["usage"], ["history", "list"], ["ranking"], ["--version"]],
    ids=" ".join,
)
def test_a_command_without_a_question_asks_nobody(tmp_path: Path, arguments: list[str]) -> None:
    assert noted(tmp_path, *arguments)["calls"] == []


def test_a_question_is_noted(tmp_path: Path) -> None:
    with host_in_thread(lambda _: of_events(chunk("Hello"), chunk())) as server:
        file = tmp_path / "providers.yaml"
        entry = {"dialect": "openai-chat", "base_url": server.base_url, "needs_key": False}
        file.write_text(json.dumps({"providers": {"here": entry}}))
        found = noted(tmp_path, "compare", "--providers", str(file), "-m", "here/x", "a prompt")
    assert any(call.startswith("socket.connect 127.0.0.1") for call in found["calls"])
