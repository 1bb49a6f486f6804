"""How Abreast starts itself, with a Python and in a build that has its Python inside."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from abreast.core.local.own_program import of_module, once_more


def test_a_module_is_run_by_this_python() -> None:
    answer = subprocess.run(
        [*of_module("abreast"), "--version"], capture_output=True, text=True, check=True, timeout=60
    )
    assert answer.stdout.startswith("abreast ")


def test_a_build_with_its_python_inside_runs_its_own_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert of_module("a.b", "x") == [sys.executable, "--run-module", "a.b", "x"]
    assert once_more(None) == [sys.executable]


def test_it_starts_again_with_the_same_settings_and_without_the_file_it_was_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["abreast", "given.abreast.json"])

    assert once_more(Path("mine.yaml")) == [sys.executable, "-m", "abreast", "--providers", "mine.yaml"]
