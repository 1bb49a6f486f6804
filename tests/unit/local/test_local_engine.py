"""Installing the engine with the pip of the running environment: a real one, made for the test."""

from __future__ import annotations

import os
import subprocess
import venv
from pathlib import Path

import pytest
from wheels import write_wheel

import abreast

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


def run(folder: Path, *, wheels: Path, with_pip: bool) -> list[str]:
    """What PROGRAM prints in a fresh environment at `folder` that knows `wheels` only."""
    venv.create(folder, with_pip=with_pip, symlinks=os.name == "posix")
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


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    folder = tmp_path / "wheels"
    folder.mkdir()
    return folder


def test_the_engine_is_installed_where_it_was_missing(tmp_path: Path, wheels: Path):
    write_wheel(wheels, "xllamacpp", b"", version="2026.10.1", files=("__init__.py",), requires=None)

    assert run(tmp_path / "env", wheels=wheels, with_pip=True) == ["False", "True"]


def test_an_engine_that_cannot_be_had_is_reported_in_pips_words(tmp_path: Path, wheels: Path):
    before, failure, *_, after = run(tmp_path / "env", wheels=wheels, with_pip=True)

    assert (before, after) == ("False", "False")
    assert failure.startswith("DownloadFailed pip could not get xllamacpp")
    assert "ERROR: " in failure


def test_a_python_without_pip_says_so(tmp_path: Path, wheels: Path):
    _, failure, after = run(tmp_path / "env", wheels=wheels, with_pip=False)

    assert failure.startswith("NoPip")
    assert "Ollama" in failure
    assert after == "False"
