import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from abreast import __version__
from abreast.cli.main import COMMANDS, command_line


def abreast(*arguments: str, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(command_line(), list(arguments), input=stdin, prog_name="abreast")


def test_the_version_is_printed() -> None:
    result = abreast("--version")
    assert (result.exit_code, result.stdout) == (0, f"abreast {__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["compare", "prompt"], "Say who is asked: -m MODEL"),
        (["compare", "-m", "haiku"], "Missing argument"),
        (["compare", "-m", "haiku", ""], "The prompt is empty"),
        (["compare", "-m", "haiku", " \n"], "The prompt is empty"),
        (["compare", "-m", "haiku", "--temperature", "3", "x"], "--temperature"),
        (["compare", "-m", "haiku", "--max-tokens", "0", "x"], "--max-tokens"),
        (["compare", "-m", "haiku", "--key", "sk-1", "x"], "No such option"),
        (["compare", "-m", "haikuu", "x"], "There is no model 'haikuu'. The nearest names: haiku"),
        (["compare", *["-m", "haiku"] * 27, "x"], "at most 26 lanes"),
        (["compare", "-m", "haiku", "--providers", "no-such.yaml", "x"], "no-such.yaml: there is no such file"),
        (["models", "--provider", "nobody"], "There is no provider 'nobody'"),
        (["models", "get", "nothing"], "'nothing' is not a model that can be fetched"),
        (["models", "get"], "Missing argument"),
        (["nonsense"], "No such command"),
    ],
)
def test_wrong_arguments_end_with_status_2_and_a_reason(arguments: list[str], message: str) -> None:
    result = abreast(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stdout == ""


def test_a_prompt_that_is_not_utf8_is_refused() -> None:
    result = abreast("compare", "-m", "haiku", "-", stdin=b"\xff\xfe")
    assert result.exit_code == 2
    assert "not UTF-8" in result.stderr


def test_a_broken_file_named_for_this_call_is_refused_with_line_and_field(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("providers:\n  openai:\n    base_url: gopher://x\n")
    result = abreast("--providers", str(file), "models")
    assert result.exit_code == 2
    assert "mine.yaml:3:5: providers.openai.base_url: must be a web address" in result.stderr


def test_a_broken_file_of_the_user_is_told_and_the_catalogue_is_used(own_home: Path) -> None:
    file = own_home / "abreast/config/providers.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("providers: [")
    result = abreast("models")
    assert result.exit_code == 0
    assert "providers.yaml:1:13" in result.stderr
    assert "local/smollm2-135m" in result.stdout


def test_models_are_listed_with_their_names() -> None:
    result = abreast("models", "--provider", "Anthropic")
    rows = [re.split(r"\s{2,}", line.strip()) for line in result.stdout.splitlines()]
    assert rows[0][:2] == ["model", "short"]
    assert ["anthropic/claude-haiku-5-5", "haiku"] in rows
    assert all(row[0].startswith("anthropic/") for row in rows[1:])


def test_local_models_that_are_not_here_say_how_to_get_them() -> None:
    assert "to fetch: abreast models get smollm2-135m" in abreast("models").stdout


def test_providers_are_listed_with_the_place_of_their_key_and_never_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    result = abreast("providers")
    rows = {line.split()[0]: line for line in result.stdout.splitlines()}
    assert rows["openai"].rstrip().endswith("in the environment")
    assert rows["mistral"].rstrip().endswith("missing: set MISTRAL_API_KEY")
    assert rows["local"].rstrip().endswith("not needed")
    assert "canary" not in result.output


def test_a_file_that_is_no_model_is_not_added(tmp_path: Path) -> None:
    (tmp_path / "x.gguf").write_text("not a model")
    result = abreast("models", "add", str(tmp_path / "x.gguf"))
    assert result.exit_code == 1
    assert result.stderr.startswith("abreast: ")
    assert abreast("models", "add", str(tmp_path / "missing.gguf")).exit_code == 1


@pytest.mark.parametrize("command", ["models", "providers", "bots"])
def test_lists_do_not_wait_for_the_http_client(command: str) -> None:
    code = (
        "import sys; from abreast.cli.main import run; run(sys.argv[1:]);"
        "sys.exit(any(name in sys.modules for name in ('httpx2', 'openai', 'rich.progress')))"
    )
    subprocess.run([sys.executable, "-c", code, command], check=True, stdout=subprocess.DEVNULL)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_that_is_made_alone_is_the_one_among_all(command: str) -> None:
    alone = CliRunner().invoke(command_line(command), [command, "--help"], prog_name="abreast")
    assert alone.exit_code == 0
    assert alone.stdout == abreast(command, "--help").stdout


@pytest.mark.parametrize("first", [None, "--version", "--providers", "nonsense"])
def test_all_commands_are_made_where_none_is_named_first(first: str | None) -> None:
    listed = CliRunner().invoke(command_line(first), ["--help"], prog_name="abreast").stdout
    assert re.findall(r"^  ([a-z-]+)  +\S", listed.partition("Commands:")[2], re.MULTILINE) == list(COMMANDS)
