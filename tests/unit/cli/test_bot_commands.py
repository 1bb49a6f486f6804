"""Bots from the command line."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from abreast.cli.main import command_line


def abreast(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(command_line(), list(arguments), input=stdin, prog_name="abreast")


@pytest.fixture
def file(own_home: Path) -> Path:
    return own_home / "abreast/config/bots.yaml"


def test_a_bot_is_added_shown_changed_and_removed(file: Path) -> None:
    added = abreast(
        *("bots", "add", "terse", "-m", "haiku", "--system", "-", "--temperature", "0.5", "--timeout", "9"),
        stdin="You answer\nbriefly.",
    )
    assert added.exit_code == 0, added.stderr
    assert "compare -m bot:terse" in added.stderr
    bot = json.loads(abreast("bots", "show", "bot:Terse", "--json").stdout)
    assert (bot["model"], bot["system"]) == ("anthropic/claude-haiku-5-5", "You answer\nbriefly.")
    assert (bot["temperature"], bot["timeout_s"], bot["max_output_tokens"]) == (0.5, 9, None)
    assert abreast("bots", "add", "terse", "--description", "Short", "--force").exit_code == 0
    assert abreast("bots").stdout.splitlines()[1].split() == ["terse", "terse", "anthropic/claude-haiku-5-5", "Short"]
    assert "temperature: 0.5\n" in abreast("bots", "show", "terse").stdout
    assert abreast("bots", "remove", "terse").exit_code == 0
    assert json.loads(abreast("bots", "list", "--json").stdout) == []
    assert "terse" in file.with_name("bots.yaml.bak1").read_text()


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["add", "terse", "-m", "haiku"], 1, "There is a bot 'terse' already. --force puts these fields over it."),
        (["add", "Terse", "-m", "haiku"], 1, "There is a bot 'terse', which differs in capital letters only"),
        (["add", "new"], 2, "'new' needs a model"),
        (["add", "new", "-m", "haikuu"], 2, "There is no model 'haikuu'. The nearest names: haiku"),
        (["add", "new", "-m", "haiku", "--timeout", "-1"], 2, "bots.new.timeout_s: must be a positive number"),
        (["add", "new", "-m", "haiku", "--temperature", "3"], 2, "--temperature"),
        (["show", "tersee"], 2, "There is no bot 'tersee'. The nearest names: terse."),
        (["remove", "nothing"], 2, "There is no bot 'nothing'. `abreast bots` lists them."),
    ],
)
def test_what_cannot_be_done_is_refused_with_the_reason(
    file: Path, arguments: list[str], status: int, message: str
) -> None:
    abreast("bots", "add", "terse", "-m", "haiku")
    before = file.read_text()
    result = abreast("bots", *arguments)
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr
    assert file.read_text() == before


def test_a_bot_that_is_not_there_is_no_lane() -> None:
    abreast("bots", "add", "terse", "-m", "haiku")
    result = abreast("compare", "-m", "bot:tersee", "x")
    assert (result.exit_code, "There is no bot 'tersee'. The nearest names: bot:terse." in result.stderr) == (2, True)


def test_a_broken_file_of_bots_is_told_and_not_changed(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("bots: [")
    result = abreast("bots")
    assert (result.exit_code, "bots.yaml:1:8" in result.stderr) == (0, True)
    assert abreast("bots", "add", "terse", "-m", "haiku").exit_code == 1
    assert file.read_text() == "bots: ["


def test_a_bot_without_a_model_can_be_completed_or_removed(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("bots:\n  lost:\n    system: x\n")
    assert "bots.lost: model must be given" in abreast("bots").stderr
    assert abreast("bots", "add", "lost", "-m", "haiku", "--force").exit_code == 0
    assert "lost" in abreast("bots").stdout
    file.write_text("bots:\n  lost:\n    system: x\n")
    assert abreast("bots", "remove", "lost").exit_code == 0
