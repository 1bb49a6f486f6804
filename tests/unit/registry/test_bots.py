from pathlib import Path

import pytest

from abreast.core.paths import Paths
from abreast.core.registry.bots import BOTS, BotSpec, load_bots
from abreast.core.registry.edits import PutEntry, RemoveEntry
from abreast.core.registry.saving import Saved, convert, opened, save

FILE = """\
version: 1
bots:
  # for quick answers
  terse-claude:
    label: Terse Claude
    model: anthropic/claude-haiku-4-5
    system: You answer in one sentence.
    temperature: 0.2
    max_output_tokens: 2000   # enough
    timeout_s: 20
    description: Short
  plain: {model: gpt-5.2}
"""
OLDER = """\
- bot_name: Terse Claude
  provider: anthropic
  model: claude-haiku-4-5
  system_message: |
    You answer
    in one sentence.
  max_tokens: 2000
  bot_description: Short
  settings: {temperature: 0.2}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config" / "bots.yaml"
    path.parent.mkdir()
    path.write_text(FILE)
    return path


def test_bots_are_read(path: Path) -> None:
    bots = load_bots(path)
    assert bots.problems == bots.warnings == ()
    assert list(bots.values()) == [
        BotSpec(
            id="terse-claude", label="Terse Claude", model="anthropic/claude-haiku-4-5",
            system="You answer in one sentence.", temperature=0.2, max_output_tokens=2000, timeout_s=20,
            description="Short",
        ),
        BotSpec(id="plain", label="plain", model="gpt-5.2"),
    ]  # fmt: skip


def test_the_file_stands_beside_that_of_the_providers(tmp_path: Path) -> None:
    paths = Paths.of_user({"ABREAST_HOME": str(tmp_path)})
    assert paths.bots_file == paths.providers_file.with_name("bots.yaml")


def test_no_file_is_no_bot_and_no_problem(tmp_path: Path) -> None:
    bots = load_bots(tmp_path / "bots.yaml")
    assert (len(bots), bots.problems) == (0, ())


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("0.2", "hot", "bots.yaml:8:5: bots.terse-claude.temperature: must be a number"),
        ("0.2", "2.5", "bots.yaml:8:5: bots.terse-claude.temperature: is too large"),
        ("0.2", "-1", "bots.yaml:8:5: bots.terse-claude.temperature: is too small"),
        ("2000", "0", "bots.yaml:9:5: bots.terse-claude.max_output_tokens: must be a positive whole number"),
        ("timeout_s: 20", "timeout_s: never", "bots.yaml:10:5: bots.terse-claude.timeout_s: must be a number"),
        ("  plain", "  a/b", "bots.yaml:2:1: bots: 'a/b' is no name"),
        ("version: 1", "version: 0", "bots.yaml:1:1: version: is 0"),
        ("{model: gpt-5.2}", "[", "bots.yaml:13:1: expected the node content"),
    ],
)
def test_a_fault_has_its_place_and_the_last_good_bots_stay_in_use(path: Path, old: str, new: str, problem: str) -> None:
    good = load_bots(path)
    path.write_text(FILE.replace(old, new, 1))
    bots = load_bots(path, good)
    assert str(bots.problems[0]).startswith(problem)
    assert dict(bots) == dict(good)
    assert dict(load_bots(path)) == {}


def test_a_bot_without_a_model_is_a_problem_and_the_others_are_taken(path: Path) -> None:
    path.write_text(FILE.replace("{model: gpt-5.2}", "{label: x}"))
    bots = load_bots(path)
    assert list(bots) == ["terse-claude"]
    assert str(bots.problems[0]) == "bots.yaml:12:3: bots.plain: model must be given"


@pytest.mark.parametrize(
    "text",
    [
        OLDER,
        "bots:\n" + OLDER,
        OLDER.replace("- ", "  ", 1).replace("\n  ", "\n").replace("  bot_name", "bot_name"),
        "Terse Claude:\n" + OLDER.split("\n", 1)[1],
    ],
    ids=["list", "list under bots", "one alone", "by name"],
)
def test_older_files_are_read(path: Path, text: str) -> None:
    path.write_text(text)
    bots = load_bots(path)
    assert bots.is_older
    assert bots.warnings == bots.problems == ()
    assert bots["Terse-Claude"] == BotSpec(
        id="Terse-Claude", label="Terse Claude", model="anthropic/claude-haiku-4-5",
        system="You answer\nin one sentence.\n", temperature=0.2, max_output_tokens=2000, description="Short",
    )  # fmt: skip


def test_bots_are_edited_in_their_lines(path: Path) -> None:
    edits = [
        PutEntry(entry_id="terse-claude", fields={"temperature": 0.5, "system": "One.\nTwo."}),
        PutEntry(entry_id="new", fields={"model": "openai/gpt-5.2"}),
        RemoveEntry(entry_id="plain"),
    ]
    assert isinstance(save(opened(path, BOTS), edits), Saved)
    assert path.read_text() == FILE.replace("0.2", "0.5").replace(
        "system: You answer in one sentence.", "system: |-\n      One.\n      Two."
    ).replace("  plain: {model: gpt-5.2}\n", "  new:\n    model: openai/gpt-5.2\n")


def test_an_older_file_is_converted_and_means_the_same(path: Path) -> None:
    path.write_text(OLDER)
    before = dict(load_bots(path))
    convert(opened(path, BOTS))
    bots = load_bots(path)
    assert not bots.is_older
    assert dict(bots) == before
    assert "system: |\n      You answer\n      in one sentence.\n" in path.read_text()
