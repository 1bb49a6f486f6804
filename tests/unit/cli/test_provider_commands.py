"""Providers added, changed and removed from the command line: what is written, and what is refused."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from abreast.cli.main import command_line
from abreast.core.registry import saving

WITH_COMMENT = "# mine\nproviders:\n  mine:  # the one\n    dialect: ollama\n    base_url: http://localhost:1\n"


def abreast(*arguments: str) -> Result:
    return CliRunner().invoke(command_line(), list(arguments), prog_name="abreast")


@pytest.fixture
def file(own_home: Path) -> Path:
    folder = own_home / "abreast/config"
    folder.mkdir(parents=True, mode=0o700)
    return folder / "providers.yaml"


def listed() -> dict[str, dict[str, object]]:
    return {entry["provider"]: entry for entry in json.loads(abreast("providers", "list", "--json").stdout)}


def test_a_provider_is_added_with_all_it_needs_and_listed(file: Path) -> None:
    result = abreast(
        *("providers", "add", "mine", "--base-url", "https://llm.example/v1", "--label", "Mine"),
        *("--key-env", "MINE_API_KEY", "--header", "X-Team=a", "-m", "large=l", "-m", "org/small"),
    )
    assert result.exit_code == 0, result.stderr
    assert "abreast keys set mine" in result.stderr
    entry = listed()["mine"]
    assert (entry["dialect"], entry["base_url"], entry["models"]) == ("openai-chat", "https://llm.example/v1", 2)
    assert abreast("models", "--provider", "MINE").stdout.splitlines()[1].split() == ["mine/large", "l"]
    assert "X-Team: a" in file.read_text()


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["openai", "--label", "X"], 1, "There is a provider 'openai' already, in the catalogue"),
        (["mine", "--label", "X"], 1, "There is a provider 'mine' already, in your providers.yaml. --force puts"),
        (["Mine", "--base-url", "https://x"], 1, "There is a provider 'mine', which differs in capital letters only"),
        (["new"], 2, "'new' needs an address"),
        (["new", "--base-url", "gopher://x"], 2, "providers.new.base_url: must be a web address"),
        (["new/er", "--base-url", "https://x"], 2, "is no name"),
        (["new", "--base-url", "https://x", "--key-env", "sk-canary"], 2, "never a key"),
        (["new", "--base-url", "https://x", "--header", "X"], 2, "--header NAME=VALUE"),
        (["new", "--base-url", "https://x", "--header", "Authorization=x"], 2, "looks like a credential"),
        (["new", "--base-url", "https://x", "-m", "=short"], 2, "names no model"),
        (["new", "--base-url", "https://x", "--dialect", "gopher"], 2, "providers.new.dialect: "),
        (["new", "--key", "sk-canary"], 2, "No such option"),
    ],
)
def test_what_cannot_be_added_is_refused_with_the_reason(
    file: Path, arguments: list[str], status: int, message: str
) -> None:
    file.write_text(WITH_COMMENT)
    result = abreast("providers", "add", *arguments)
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr
    assert file.read_text() == WITH_COMMENT


def test_force_lays_fields_over_an_entry_and_leaves_the_rest_as_it_stands(file: Path) -> None:
    file.write_text(WITH_COMMENT)
    assert abreast("providers", "add", "mine", "--label", "Mine", "--force").exit_code == 0
    assert file.read_text() == WITH_COMMENT + "    label: Mine\n"
    assert abreast("providers", "add", "openai", "--organization", "org-1", "--force").exit_code == 0
    assert listed()["openai"]["base_url"] == "https://api.openai.com/v1"


def test_an_entry_is_removed_and_what_ships_holds_again(file: Path) -> None:
    file.write_text(WITH_COMMENT + "  openai:\n    label: Work\n")
    assert abreast("providers", "remove", "mine").exit_code == 0
    result = abreast("providers", "remove", "OpenAI")
    assert "What the catalogue says of it holds again" in result.stderr
    assert "mine" not in listed()
    assert listed()["openai"]["label"] == "OpenAI"


def test_what_ships_is_only_switched_off_and_only_by_force(file: Path) -> None:
    result = abreast("providers", "remove", "cohere")
    assert result.exit_code == 1
    assert "--force switches it off there" in result.stderr
    assert not file.exists()
    assert abreast("providers", "remove", "cohere", "--force").exit_code == 0
    assert listed()["cohere"]["disabled"] is True
    assert "(switched off)" in abreast("providers").stdout
    assert abreast("providers", "remove", "cohere").exit_code == 0
    assert listed()["cohere"]["disabled"] is False


def test_a_provider_in_use_is_not_removed_without_force(file: Path) -> None:
    file.write_text("default: mine\n" + WITH_COMMENT)
    file.with_name("bots.yaml").write_text("bots: {terse: {model: mine/m}}\n")
    result = abreast("providers", "remove", "mine")
    assert result.exit_code == 1
    assert "mine is in use: it is the default, the bot terse asks it." in result.stderr
    assert abreast("providers", "remove", "mine", "--force").exit_code == 0
    assert "default" not in file.read_text()


def test_an_incomplete_entry_is_not_overwritten_unasked_and_can_be_removed(file: Path) -> None:
    incomplete = "providers:\n  mine:\n    label: Mine\n"
    file.write_text(incomplete)
    assert abreast("providers", "add", "mine", "--base-url", "https://x").exit_code == 1
    assert file.read_text() == incomplete
    assert abreast("providers", "remove", "mine").exit_code == 0
    assert "mine" not in file.read_text()


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    for command in (["providers", "remove"], ["providers", "test"], ["providers", "discover"], ["keys", "set"]):
        result = abreast(*command, "opnai")
        assert result.exit_code == 2
        assert "There is no provider 'opnai'. The nearest names: openai" in result.stderr


def test_a_broken_file_is_not_changed(file: Path) -> None:
    file.write_text("providers: [")
    result = abreast("providers", "add", "mine", "--base-url", "https://x")
    assert result.exit_code == 1
    assert "is broken, so it is not changed. Correct it first.\nproviders.yaml:1:13" in result.stderr
    assert file.read_text() == "providers: ["


def test_a_file_of_an_older_shape_is_not_converted_unasked(file: Path) -> None:
    older = "mine: {base_api_url: 'http://localhost:1', valid_models: {large: l}}\n"
    file.write_text(older)
    result = abreast("providers", "add", "other", "--base-url", "https://x")
    assert result.exit_code == 1
    assert "has an older shape and was not changed" in result.stderr
    assert file.read_text() == older


def test_what_another_program_changed_meanwhile_is_shown_and_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other program writes between the moments when the command reads the file and when it saves."""
    file.write_text(WITH_COMMENT)
    theirs = WITH_COMMENT.replace("localhost:1", "localhost:2")
    really_save = saving.save

    def save_late(*arguments: object) -> object:
        file.write_text(theirs)
        return really_save(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(saving, "save", save_late)
    result = abreast("providers", "add", "mine", "--base-url", "http://localhost:3", "--force")
    assert result.exit_code == 1
    assert "providers.mine.base_url:\n  there now: http://localhost:2\n  not saved: http://localhost:3" in result.stderr
    assert "Nothing was saved" in result.stderr
    assert file.read_text() == theirs


def test_a_key_in_a_file_is_told_with_its_line_and_never_shown(file: Path) -> None:
    file.write_text(WITH_COMMENT + "    api_key: sk-canary\n")
    result = abreast("providers")
    assert "A key for mine stands in line 6 of providers.yaml." in result.stderr
    assert "abreast keys adopt" in result.stderr
    assert "canary" not in result.output
