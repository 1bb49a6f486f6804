"""Each contract of import-linter is seen to fail: one that nobody saw fail may guard nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = ROOT / "pyproject.toml"
LINT_IMPORTS = Path(sys.executable).with_name("lint-imports")

VIOLATIONS = [
    ("front-ends", "core/chat.py", "import abreast.ui.tasks"),
    ("front-ends", "core/chat.py", "def later() -> None:\n    from abreast.cli import __name__"),
    ("front-ends", "cli/planted.py", "import abreast.ui.tasks"),
    ("front-ends", "ui/planted.py", "import abreast.cli"),
    ("front-ends", "server.py", ""),
    ("no-toolkit", "core/run/record.py", "import PySide6.QtCore"),
    ("no-toolkit", "cli/planted.py", "from PySide6.QtWidgets import QApplication"),
    ("no-toolkit", "core/events.py", "import qasync"),
    ("no-terminal", "core/events.py", "import rich.console"),
    ("core-layers", "core/dialects/base.py", "import abreast.core.registry.spec"),
    ("core-layers", "core/transport/limits.py", "import abreast.core.dialects.base"),
    ("core-layers", "core/registry/spec.py", "import abreast.core.run.record"),
    ("core-layers", "core/registry/spec.py", "import abreast.core.store\n"),
    ("core-layers", "core/usage.py", "import abreast.core.transport.limits"),
    ("core-layers", "core/run/run.py", "import abreast.core.assembly"),
    ("core-layers", "core/run/run.py", "import abreast.core.meter.totals"),
    ("core-layers", "core/run/run.py", "import abreast.core.local.shelf"),
    ("core-layers", "core/meter/totals.py", "import abreast.core.store.history"),
    ("core-layers", "core/helpers.py", ""),
    ("dialects", "core/dialects/anthropic.py", "import abreast.core.dialects.ollama"),
    ("dialects", "core/dialects/openai_chat.py", "import abreast.core.dialects.openai_responses"),
    ("dialects", "core/dialects/base.py", "import abreast.core.dialects.build"),
    ("sdks", "core/run/run.py", "import openai"),
    ("sdks", "ui/planted.py", "from anthropic import AsyncAnthropic"),
    ("sdks", "core/registry/registry.py", "import httpx2"),
    ("keyring", "core/registry/registry.py", "import keyring"),
    ("keyring", "ui/planted.py", "from keyring import get_password"),
    ("qasync", "ui/tasks.py", "import qasync"),
    ("sql", "ui/planted.py", "from sqlalchemy import select"),
    ("sql", "core/run/run.py", "import alembic"),
    ("rapidfuzz", "ui/planted.py", "from rapidfuzz.distance import Indel"),
    ("rapidfuzz", "core/meter/totals.py", "import rapidfuzz"),
    ("sqlite", "core/store/history.py", "import sqlite3"),
    ("sqlite", "cli/planted.py", "import sqlite3"),
]
MAY_BE_ABSENT = ("core/store/__init__.py", "core/dialects/build.py", *(
    f"core/dialects/{name}.py" for name in ("openai_chat", "openai_responses", "anthropic", "ollama")
))  # fmt: skip
"""Modules that a violation names and that need not exist for the contract to stand."""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package that import-linter reads in place of the installed one."""
    copy = tmp_path / "abreast"
    shutil.copytree(ROOT / "app" / "abreast", copy, ignore=shutil.ignore_patterns("__pycache__"))
    for name in MAY_BE_ABSENT:
        module = copy / name
        module.parent.mkdir(exist_ok=True)
        module.touch()
    return copy


def lint(package: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    chosen = [argument for contract in contracts for argument in ("--contract", contract)]
    return subprocess.run(
        [LINT_IMPORTS, "--config", SETTINGS, "--no-logo", "--no-cache", *chosen],
        cwd=package.parent,
        env={"PYTHONPATH": str(package.parent), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_package_keeps_every_contract(package: Path) -> None:
    result = lint(package)

    assert result.returncode == 0, result.stdout + result.stderr
    assert "0 broken" in result.stdout


@pytest.mark.parametrize(("contract", "file", "line"), VIOLATIONS)
def test_a_planted_violation_breaks_its_contract(package: Path, contract: str, file: str, line: str) -> None:
    planted = package / file
    source = planted.read_text() if planted.exists() else ""
    planted.write_text(f"{source}\n{line}\n")

    result = lint(package, contract)

    assert result.returncode == 1, result.stdout + result.stderr
    assert "Contracts: 0 kept, 1 broken." in result.stdout


def test_every_contract_has_a_planted_violation() -> None:
    contracts = tomllib.loads(SETTINGS.read_text())["tool"]["importlinter"]["contracts"]

    assert {contract["id"] for contract in contracts} == {contract for contract, _, _ in VIOLATIONS}
