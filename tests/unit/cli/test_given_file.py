"""`abreast FILE` opens the window with a file, and no command is taken for one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

import abreast.ui.main
from abreast.__main__ import main
from abreast.cli.main import command_line


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, Path | None]]:
    """What the window is opened with."""
    found: list[tuple[Path | None, Path | None]] = []

    def show(providers_file: Path | None, file: Path | None) -> int:
        found.append((providers_file, file))
        return 0

    monkeypatch.setattr(abreast.ui.main, "main", show)
    return found


@pytest.mark.parametrize("name", ["talk.abreast.json", "/home/me/talk", "./talk", "../a b.zip"])
def test_a_path_is_given_to_the_window(
    name: str, shown: list[tuple[Path | None, Path | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["abreast", name])

    assert main() == 0
    assert shown == [(None, Path(name))]


def test_commands_and_options_are_no_paths(
    shown: list[tuple[Path | None, Path | None]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command: Any = get_command(command_line())
    for word in [*command.commands, "--version", "--nothing.json"]:
        monkeypatch.setattr(sys, "argv", ["abreast", word, "--help"] if word in command.commands else ["abreast", word])
        main()

    assert shown == []
