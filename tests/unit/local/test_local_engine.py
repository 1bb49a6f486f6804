"""Installing the engine with the pip of the running environment: a real one, made for the test."""

from __future__ import annotations

import os
import subprocess
import venv
from pathlib import Path

import abreast
from wheels import write_wheel

PROGRAM = """
import asyncio, sys
from abreast.core.local import engine
from abreast.core.local.errors import FetchFailed
print(engine.engine_available())
try:
    asyncio.run(engine.ensure_engine())
except FetchFailed as error:
    print(type(error).__name__, error.message, error.details)
print(engine.engine_available())
"""


def run(folder: Path, *, wheels: Path) -> list[str]:
    """What PROGRAM prints in the environment at `folder`, which knows `wheels` only."""
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    source = Path(abreast.__file__).parents[1]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    settings = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels)}
    done = subprocess.run(
        [python, "-c", PROGRAM],
        env=kept | settings | {"PYTHONPATH": str(source)},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout.splitlines()


def test_the_engine_is_installed_where_it_was_missing_and_what_prevents_that_is_said_in_pips_words(tmp_path: Path):
    wheels, environment = tmp_path / "wheels", tmp_path / "environment"
    wheels.mkdir()
    venv.create(environment, with_pip=True, symlinks=os.name == "posix")

    before, failure, *_, after = run(environment, wheels=wheels)
    assert (before, after) == ("False", "False")
    assert failure.startswith("DownloadFailed pip could not get xllamacpp")
    assert "ERROR: " in failure

    write_wheel(wheels, "xllamacpp", b"", version="2026.10.1", files=("__init__.py",), requires=None)
    assert run(environment, wheels=wheels) == ["False", "True"]


def test_a_python_without_pip_says_so(tmp_path: Path):
    venv.create(tmp_path / "environment", with_pip=False, symlinks=os.name == "posix")

    _, failure, after = run(tmp_path / "environment", wheels=tmp_path)
    assert failure.startswith("NoPip")
    assert "Ollama" in failure
    assert after == "False"
