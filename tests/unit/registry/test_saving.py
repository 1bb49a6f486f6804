import os
import threading
from pathlib import Path

import pytest

from abreast.core.registry.edits import (
    PutEntry,
    PutModel,
    RemoveEntry,
    RemoveKeyLine,
    RemoveModel,
    Reorder,
    SetDefault,
    SetDisabled,
    SetInvalidModels,
    SetOrder,
)
from abreast.core.registry.file import PROVIDERS, parse_file
from abreast.core.registry.merge import GONE, Settled, Side, shown
from abreast.core.registry.private_file import SaveRefused, backup_path, locked
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.registry import load
from abreast.core.registry.saving import Conflicted, EditsWrong, Saved, convert, opened, save, set_aside

FILE = """\
# mine
version: 1
providers:
  a:
    label: A  # its name
    dialect: openai-chat
    base_url: https://a.example/v1
    future: kept
    timeout_s: {connect: 1, idle: 2}
    models: {m: mm}

  b:
    dialect: ollama
    base_url: http://localhost:11434
"""
posix = pytest.mark.skipif(os.name != "posix", reason="about POSIX permissions")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config" / "providers.yaml"
    path.parent.mkdir(mode=0o700)
    path.write_text(FILE)
    return path


def saved(result: object) -> Saved:
    assert isinstance(result, Saved)
    return result


@pytest.mark.parametrize(
    ("edit", "old", "new"),
    [
        (PutEntry(entry_id="a", fields={"label": "AA"}), "label: A ", "label: AA "),
        (PutEntry(entry_id="a", fields={"timeout_s": {"idle": 9}}), "idle: 2", "idle: 9"),
        (PutEntry(entry_id="a", drop=frozenset({"label"})), "    label: A  # its name\n", ""),
        (PutEntry(entry_id="a", fields={"label": None}), "label: A ", "label: null "),
        (SetDisabled(entry_id="b", disabled=True), ":11434\n", ":11434\n    disabled: true\n"),
        (SetDisabled(entry_id="b", disabled=False), "", ""),
        (SetDefault(entry_id="b"), ":11434\n", ":11434\ndefault: b\n"),
        (SetDefault(entry_id=None), "", ""),
        (SetOrder(entry_ids=("b", "a")), ":11434\n", ":11434\norder: [b, a]\n"),
        (SetInvalidModels(entry_id="a", models=("m",)), "{m: mm}\n", "{m: mm}\n    invalid_models: [m]\n"),
        (PutModel(entry_id="a", model_id="m", fields={"short": "x"}), "m: mm", "m: x"),
        (PutModel(entry_id="a", model_id="m", fields={"favourite": True}), "m: mm", "m: {short: mm, favourite: true}"),
        (PutModel(entry_id="a", model_id="new", fields={"price": {"input": 1.5}}), "m: mm", "m: mm, new: {price: {input: 1.5}}"),
        (PutModel(entry_id="b", model_id="l:1b", fields={"short": "l"}), ":11434\n", ":11434\n    models:\n      l:1b: l\n"),
        (RemoveModel(entry_id="a", model_id="m"), "{m: mm}", "{}"),
        (RemoveModel(entry_id="b", model_id="m"), "", ""),
        (RemoveEntry(entry_id="b"), "  b:\n    dialect: ollama\n    base_url: http://localhost:11434\n", ""),
        (RemoveEntry(entry_id="c"), "", ""),
    ],
)  # fmt: skip
def test_an_edit_stands_in_the_file_and_the_rest_is_as_it_was(path: Path, edit: PutEntry, old: str, new: str) -> None:
    result = saved(save(opened(path, PROVIDERS), [edit]))
    assert path.read_text() == FILE.replace(old, new)
    assert not result.merged
    assert result.snapshot == opened(path, PROVIDERS)


def test_an_entry_moves_with_its_lines(path: Path) -> None:
    save(opened(path, PROVIDERS), [Reorder(entry_ids=("b",))])
    assert list(parse_file(path.read_bytes(), "p.yaml").providers) == ["b", "a"]
    assert sorted(path.read_text().splitlines()) == sorted(FILE.splitlines())


def test_a_first_save_makes_a_private_file_in_a_private_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "providers.yaml"
    edits = [PutEntry(entry_id="x", fields={"dialect": "ollama", "base_url": "http://localhost:1"}), SetDefault(entry_id="x")]  # fmt: skip
    saved(save(opened(path, PROVIDERS), edits))
    lines = path.read_text().splitlines()
    assert lines[0].startswith("# ")
    assert lines[1:] == ["version: 1", "providers:", "  x:", "    dialect: ollama", "    base_url: http://localhost:1", "default: x"]  # fmt: skip
    assert load(path, environ={})["x"].base_url == "http://localhost:1"
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700


@posix
def test_every_file_that_a_save_leaves_is_private(path: Path) -> None:
    path.chmod(0o644)
    path.parent.chmod(0o755)
    save(opened(path, PROVIDERS), [SetDefault(entry_id="b")])
    modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
    assert modes == {"providers.yaml": 0o600, "providers.yaml.bak1": 0o600, ".providers.yaml.lock": 0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_five_backups_are_kept_the_newest_first(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    for number in range(8):
        snapshot = saved(save(snapshot, [PutEntry(entry_id="a", fields={"label": f"L{number}"})])).snapshot
    labels = [parse_file(backup_path(path, n).read_bytes(), "p").providers["a"].label for n in range(1, 6)]
    assert labels == ["L6", "L5", "L4", "L3", "L2"]
    assert not backup_path(path, 6).exists()


def test_saving_nothing_new_writes_nothing(path: Path) -> None:
    before = path.stat()
    save(opened(path, PROVIDERS), [PutEntry(entry_id="a", fields={"label": "A"})])
    assert path.stat() == before
    assert not backup_path(path, 1).exists()


def test_what_another_program_wrote_elsewhere_is_kept(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    path.write_text(FILE.replace("idle: 2", "idle: 3").replace("ollama", "openai-chat") + "# theirs\n")
    result = saved(save(snapshot, [PutEntry(entry_id="a", fields={"label": "Ours", "timeout_s": {"connect": 5}})]))
    assert result.merged
    expected = FILE.replace("idle: 2", "idle: 3").replace("ollama", "openai-chat") + "# theirs\n"
    assert path.read_text() == expected.replace("label: A ", "label: Ours ").replace("connect: 1", "connect: 5")


def test_the_same_field_changed_twice_is_a_conflict_and_nothing_is_written(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    theirs = FILE.replace("label: A ", "label: Theirs ")
    path.write_text(theirs)
    edits = [PutEntry(entry_id="a", fields={"label": "Ours"})]
    result = save(snapshot, edits)
    assert isinstance(result, Conflicted)
    [conflict] = result.conflicts
    assert conflict.path == ("providers", "a", "label")
    assert (conflict.base, conflict.ours, conflict.theirs) == ("A", "Ours", "Theirs")
    assert path.read_text() == theirs
    saved(save(snapshot, edits, [Settled(conflict=conflict, side=Side.THEIRS)]))
    assert path.read_text() == theirs
    saved(save(snapshot, edits, [Settled(conflict=conflict, side=Side.OURS)]))
    assert path.read_text() == FILE.replace("label: A ", "label: Ours ")


def test_a_decision_holds_only_for_the_values_that_were_shown(path: Path) -> None:
    snapshot, edits = opened(path, PROVIDERS), [PutEntry(entry_id="a", fields={"label": "Ours"})]
    path.write_text(FILE.replace("label: A ", "label: Theirs "))
    result = save(snapshot, edits)
    assert isinstance(result, Conflicted)
    path.write_text(FILE.replace("label: A ", "label: Third "))
    again = save(snapshot, edits, [Settled(conflict=result.conflicts[0], side=Side.OURS)])
    assert isinstance(again, Conflicted)
    assert again.conflicts[0].theirs == "Third"


def test_a_removed_entry_that_was_changed_is_a_conflict(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    path.write_text(FILE.replace("ollama", "anthropic"))
    result = save(snapshot, [RemoveEntry(entry_id="b")])
    assert isinstance(result, Conflicted)
    [conflict] = result.conflicts
    assert (conflict.path, conflict.ours) == (("providers", "b"), GONE)
    assert shown(conflict.ours) == "(removed)"
    assert "dialect: anthropic" in shown(conflict.theirs)


def test_two_new_orders_are_a_conflict(path: Path) -> None:
    path.write_text(FILE + "  c: {dialect: ollama, base_url: 'http://localhost:1'}\n")
    snapshot = opened(path, PROVIDERS)
    save(snapshot, [Reorder(entry_ids=("b",))])
    result = save(snapshot, [Reorder(entry_ids=("c",))])
    assert isinstance(result, Conflicted)
    assert result.conflicts[0].path == ("providers",)
    saved(save(snapshot, [Reorder(entry_ids=("c",))], [Settled(conflict=result.conflicts[0], side=Side.OURS)]))
    assert list(parse_file(path.read_bytes(), "p").providers) == ["c", "a", "b"]


def test_a_file_that_was_removed_meanwhile_is_made_again_from_what_was_added(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    path.unlink()
    saved(save(snapshot, [PutEntry(entry_id="n", fields={"dialect": "ollama", "base_url": "http://localhost:1"})]))
    assert list(parse_file(path.read_bytes(), "p").providers) == ["n"]


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        (PutEntry(entry_id="a", fields={"base_url": "ftp://x"}), "providers.a.base_url: must be a web address"),
        (PutEntry(entry_id="a b", fields={"label": "x"}), "'a b' is no name"),
        (PutEntry(entry_id="a", fields={"headers": {"Authorization": "sk-canary"}}), "looks like a credential"),
        (PutEntry(entry_id="a", fields={"timeout_s": {"idle": -1}}), "providers.a.timeout_s.idle: must be a positive"),
    ],
)
def test_a_wrong_value_is_refused_and_named(path: Path, edit: PutEntry, problem: str) -> None:
    with pytest.raises(EditsWrong) as caught:
        save(opened(path, PROVIDERS), [edit])
    assert problem in str(caught.value)
    assert "canary" not in str(caught.value)
    assert path.read_text() == FILE


@pytest.mark.parametrize("value", [float("nan"), object(), b"x"])
def test_what_a_file_cannot_hold_is_refused(path: Path, value: object) -> None:
    with pytest.raises(SaveRefused):
        save(opened(path, PROVIDERS), [PutEntry(entry_id="a", fields={"extra_body": {"x": value}})])
    assert path.read_text() == FILE


def test_a_file_that_was_broken_meanwhile_is_left_alone_until_it_is_set_aside(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    path.write_text("providers: [")
    with pytest.raises(FileRefused) as caught:
        save(snapshot, [SetDefault(entry_id="b")])
    assert not isinstance(caught.value, EditsWrong)
    assert path.read_text() == "providers: ["
    assert set_aside(path).read_text() == "providers: ["
    assert opened(path, PROVIDERS).digest is None


@posix
@pytest.mark.parametrize("where", ["file", "folder"])
def test_a_link_is_refused(path: Path, tmp_path: Path, where: str) -> None:
    target = path if where == "file" else path.parent
    moved = target.rename(tmp_path / "elsewhere")
    target.symlink_to(moved)
    with pytest.raises(SaveRefused, match="is a link"):
        save(opened(path, PROVIDERS), [SetDefault(entry_id="b")])
    assert (moved if where == "file" else moved / path.name).read_text() == FILE


@posix
def test_a_pipe_in_the_place_of_the_file_is_refused_and_hangs_nothing(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)
    with pytest.raises(SaveRefused, match="is not a file"):
        opened(path, PROVIDERS)
    assert "this is not a file" in str(load(path, environ={}).problems[0])


def test_a_second_program_waits_for_the_first_and_then_merges(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    edits = [[PutEntry(entry_id=f"n{i}", fields={"dialect": "ollama", "base_url": "http://localhost:1"})] for i in range(8)]  # fmt: skip
    threads = [threading.Thread(target=save, args=(snapshot, edit)) for edit in edits]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(parse_file(path.read_bytes(), "p").providers) == {"a", "b", *(f"n{i}" for i in range(8))}


def test_a_lock_that_is_held_too_long_is_told(path: Path) -> None:
    with locked(path), pytest.raises(SaveRefused, match="Another Abreast"), locked(path, wait_s=0):
        pytest.fail("two held the lock")


def test_a_key_is_removed_from_the_file_and_stands_in_no_backup(path: Path) -> None:
    path.write_text(FILE.replace("    future", "    api_key: sk-canary # old\n    future"))
    snapshot = opened(path, PROVIDERS)
    assert str(snapshot.keys[0]) == "A key stands in line 8 for a."
    snapshot = saved(save(snapshot, [SetDefault(entry_id="b")])).snapshot
    assert "sk-canary" in path.read_text()
    saved(save(snapshot, [RemoveKeyLine(entry_id="a")]))
    assert path.read_text() == FILE + "default: b\n"
    assert not [file for file in path.parent.iterdir() if b"canary" in file.read_bytes()]
    assert 'api_key: "" # old' in backup_path(path, 2).read_text()


def test_an_older_file_is_converted_before_it_is_saved(path: Path) -> None:
    older = "- name: My host\n  api_base: https://x.example/v1\n  api_key: sk-canary\n  models: [m]\n"
    path.write_text(older)
    snapshot = opened(path, PROVIDERS)
    with pytest.raises(SaveRefused, match="Convert it first"):
        save(snapshot, [SetDefault(entry_id="My-host")])
    with pytest.raises(SaveRefused, match="Keys stand in"):
        convert(snapshot)
    assert path.read_text() == older
    converted = convert(snapshot, without_keys=True)
    assert not converted.is_older
    assert saved(save(converted, [SetDefault(entry_id="My-host")]))
    provider = load(path, environ={})["My-host"]
    assert (provider.label, provider.base_url, list(provider.models)) == ("My host", "https://x.example/v1", ["m"])
    assert backup_path(path, 2).read_text() == older.replace("sk-canary", '""')
    assert convert(converted) is converted
