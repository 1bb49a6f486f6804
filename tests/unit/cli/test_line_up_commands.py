"""Line-ups from the command line."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from abreast.cli.main import command_line
from routed_server import chunk, host_in_thread, of_events

PROVIDERS = (
    "providers: {{here: {{dialect: openai-chat, base_url: '{url}/v1', needs_key: false, models: {{one: , two: }}}}}}\n"
)


def abreast(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(command_line(), list(arguments), input=stdin, prog_name="abreast")


@pytest.fixture
def file(own_home: Path) -> Path:
    return own_home / "abreast/config/line-ups.yaml"


def test_a_line_up_is_added_shown_made_the_default_and_removed(file: Path) -> None:
    added = abreast(
        "line-ups", "add", "duel", "-m", "haiku", "-m", "openai/gpt-5.2", "--label", "The duel", "--default"
    )
    assert added.exit_code == 0, added.stderr
    assert "compare --line-up duel" in added.stderr
    assert "      - anthropic/claude-haiku-5-5\n" in file.read_text()
    shown = json.loads(abreast("line-ups", "show", "the duel", "--json").stdout)
    assert (shown["id"], shown["default"], len(shown["lanes"]), shown["missing"]) == ("duel", True, 2, [])
    assert abreast("line-ups").stdout.splitlines()[1].split()[:3] == ["duel", "The", "duel"]
    assert abreast("line-ups", "default", "--none").exit_code == 0
    assert "default:" not in file.read_text()
    assert abreast("line-ups", "default", "Duel").exit_code == 0
    assert abreast("line-ups", "remove", "duel").exit_code == 0
    assert "default:" not in file.read_text()
    assert json.loads(abreast("line-ups", "list", "--json").stdout) == []
    assert "duel" in file.with_name("line-ups.yaml.bak1").read_text()


def test_several_temperatures_make_a_lane_each(file: Path) -> None:
    arguments = [part for degree in ("0", "0.5", "1") for part in ("--temperature", degree)]
    assert abreast("line-ups", "add", "sweep", "-m", "haiku", *arguments, "--samples", "2").exit_code == 0
    lanes = json.loads(abreast("line-ups", "show", "sweep", "--json").stdout)["lanes"]
    assert [(lane["temperature"], lane["samples"]) for lane in lanes] == [(0, 2), (0.5, 2), (1, 2)]
    assert "t 0.5 · 2 samples" in abreast("line-ups", "show", "sweep").stdout


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        (["add", "duel", "-m", "haiku"], 1, "There is a line-up 'duel' already. --force puts this one in its place."),
        (["add", "Duel", "-m", "haiku"], 1, "There is a line-up 'duel', which differs in capital letters only"),
        (["add", "new"], 2, "--model"),
        (["add", "new", "-m", "haikuu"], 2, "There is no model 'haikuu'. The nearest names: haiku"),
        (["add", "a/b", "-m", "haiku"], 2, "is no name"),
        (["add", "new", "-m", "haiku", "-m", "haiku", "--samples", "14"], 2, "a comparison has at most 26 lanes"),
        (["show", "dual"], 2, "There is no line-up 'dual'. The nearest names: duel"),
        (["remove", "nothing"], 2, "There is no line-up 'nothing'. `abreast line-ups` lists what there is."),
        (["default"], 2, "Give the name of a line-up, or --none."),
    ],
)
def test_what_cannot_be_done_is_refused_with_the_reason(
    file: Path, arguments: list[str], status: int, message: str
) -> None:
    abreast("line-ups", "add", "duel", "-m", "haiku")
    before = file.read_text()
    result = abreast("line-ups", *arguments)
    assert (result.exit_code, message in result.stderr) == (status, True), result.stderr
    assert file.read_text() == before


def test_all_lanes_of_a_line_up_are_asked_and_those_that_are_gone_are_told(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text("line_ups: {duel: {lanes: [here/one, {model: here/two, temperature: 0.5}, gone-9]}}\n")
    with host_in_thread(lambda asked: of_events(chunk(f"{asked.json['model']} here"), chunk())) as host:
        file.with_name("providers.yaml").write_text(PROVIDERS.format(url=host.base_url))
        result = abreast("compare", "--line-up", "duel", "--temporary", "--json", "Why?")
        asked = {each.json["model"]: each.json.get("temperature") for each in host.asked}
    assert result.exit_code == 0, result.stderr
    assert "gone-9 of the line-up duel is left out." in result.stderr
    assert asked == {"one": None, "two": 0.5}
    assert len(json.loads(result.stdout)["lanes"]) == 2


def test_nobody_to_ask_is_refused(file: Path) -> None:
    assert "-m MODEL, once per lane, or --line-up NAME" in abreast("compare", "Why?").stderr
    file.parent.mkdir(parents=True)
    file.write_text("line_ups: {duel: {lanes: [gone-9]}}\n")
    result = abreast("compare", "--line-up", "duel", "Why?")
    assert (result.exit_code, "Nobody of the line-up duel can be asked." in result.stderr) == (2, True)
