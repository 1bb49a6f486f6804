"""A settings file that a newer Abreast has written is read as far as it is understood, and never changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from saved_files import FILE

from abreast.core.meter.budget import Budget, Period
from abreast.core.meter.budget_file import FILE_NAME, load_budgets, save_budgets
from abreast.core.registry.bots import BOTS, load_bots
from abreast.core.registry.edits import PutEntry, SetDefault
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.file_kind import FileKind
from abreast.core.registry.line_ups import LINE_UPS, load_line_ups
from abreast.core.registry.private_file import SaveRefused
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.registry import load
from abreast.core.registry.saving import NewerFile, opened, save, snapshot_of

pytestmark = pytest.mark.fault(91)
NEWER = FILE.replace("version: 1", "version: 2").replace("label: A ", "mood: {blue: [1, 2]}\n    label: A ")
NOTE = "version: is 2, but this Abreast knows version 1: a newer one has written the file."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config" / "providers.yaml"
    path.parent.mkdir(mode=0o700)
    path.write_text(NEWER)
    return path


def left_alone(path: Path, text: str) -> bool:
    return path.read_text() == text and not list(path.parent.glob("*.bak*"))


def test_what_is_understood_of_newer_providers_is_in_use_and_the_rest_is_told(path: Path) -> None:
    registry = load(path, environ={})
    assert (registry["a"].label, registry["b"].base_url) == ("A", "http://localhost:11434")
    assert registry.problems == ()
    told = [str(warning) for warning in registry.warnings]
    assert told[0].startswith(f"providers.yaml:2:1: {NOTE}")
    assert any("providers.a.mood: unknown field" in each for each in told)


def test_newer_providers_are_not_edited(path: Path) -> None:
    [layer] = load(path, environ={}).layers
    for take in (lambda: opened(path, PROVIDERS), lambda: snapshot_of(layer)):
        with pytest.raises(NewerFile, match="nothing is saved in it"):
            take()
    assert left_alone(path, NEWER)


def test_providers_that_became_newer_while_they_were_edited_are_left_alone(path: Path) -> None:
    path.write_text(FILE)
    snapshot = opened(path, PROVIDERS)
    path.write_text(NEWER)
    for edit in (SetDefault(entry_id="b"), PutEntry(entry_id="a", fields={"label": "AA"})):
        with pytest.raises(NewerFile):
            save(snapshot, [edit])
    assert left_alone(path, NEWER)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (BOTS, "version: 3\nbots: {b: {model: m, mood: blue}}\n"),
        (LINE_UPS, "version: 3\nline_ups: {b: {lanes: [m], mood: blue}}\n"),
    ],
)
def test_newer_bots_and_line_ups_are_read_and_not_edited(kind: FileKind, text: str, path: Path) -> None:
    path.write_text(text)
    found = load_bots(path) if kind is BOTS else load_line_ups(path)
    assert list(found) == ["b"]
    assert "is 3" in str(found.warnings[0])
    with pytest.raises(NewerFile):
        opened(path, kind)
    assert left_alone(path, text)


def test_newer_budgets_hold_and_are_not_written_over(path: Path) -> None:
    text = "version: 2\nbudgets: [{period: day, usd: 3, mood: blue}]\n"
    file = path.with_name(FILE_NAME)
    file.write_text(text)
    found = load_budgets(path.parent)
    assert [budget.usd for budget in found.budgets] == [3]
    assert "is 2" in str(found.problems[0])
    with pytest.raises(SaveRefused, match="nothing is saved in it"):
        save_budgets(path.parent, [Budget(period=Period.DAY, usd=found.budgets[0].usd)])
    assert file.read_text() == text


@pytest.mark.parametrize(
    ("version", "is_newer"), [("'2'", True), ("9" * 20, True), ("0", False), ("-1", False), ("1.5", False)]
)
def test_a_version_is_newer_or_a_fault(version: str, is_newer: bool, path: Path) -> None:
    path.write_text(NEWER.replace("version: 2", f"version: {version}"))
    assert bool(load(path, environ={}).problems) is not is_newer
    with pytest.raises(NewerFile if is_newer else FileRefused):
        opened(path, PROVIDERS)
