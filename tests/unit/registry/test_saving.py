import os
from pathlib import Path

import pytest
from saved_files import FILE, saved

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
from abreast.core.registry.private_file import SaveRefused, backup_path, locked
from abreast.core.registry.problems import FileRefused
from abreast.core.registry.registry import load
from abreast.core.registry.saving import EditsWrong, convert, opened, save, set_aside, snapshot_of

posix = pytest.mark.skipif(os.name != "posix", reason="about POSIX permissions")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config" / "providers.yaml"
    path.parent.mkdir(mode=0o700)
    path.write_text(FILE)
    return path


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
@pytest.mark.fault(91)
def test_an_edit_stands_in_the_file_and_the_rest_is_as_it_was(path: Path, edit: PutEntry, old: str, new: str) -> None:
    result = saved(save(opened(path, PROVIDERS), [edit]))
    assert path.read_text() == FILE.replace(old, new)
    assert not result.merged
    assert result.snapshot == opened(path, PROVIDERS)


def test_what_the_registry_has_read_can_be_edited_without_reading_it_again(path: Path) -> None:
    [layer] = load(path, environ={}).layers
    assert snapshot_of(layer) == opened(path, PROVIDERS)
    [missing] = load(path.with_name("none.yaml"), environ={}).layers
    assert snapshot_of(missing).digest is None
    path.write_text("providers: [")
    [broken] = load(path, environ={}, last_good=load(path, environ={})).layers
    with pytest.raises(FileRefused):
        snapshot_of(broken)


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


@pytest.mark.fault(86)
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


def test_a_lock_that_is_held_too_long_is_told(path: Path) -> None:
    with locked(path), pytest.raises(SaveRefused, match="Another Abreast"), locked(path, wait_s=0):
        pytest.fail("two held the lock")


def test_a_key_is_removed_from_the_file_and_stands_in_no_backup(path: Path) -> None:
    path.write_text(FILE.replace("    future", "    api_key: sk-canary # old\n    future"))
    snapshot = opened(path, PROVIDERS)
    assert str(snapshot.keys[0]) == "A key for a stands in line 8 of providers.yaml."
    snapshot = saved(save(snapshot, [SetDefault(entry_id="b")])).snapshot
    assert "sk-canary" in path.read_text()
    saved(save(snapshot, [RemoveKeyLine(entry_id="a")]))
    assert path.read_text() == FILE + "default: b\n"
    assert not [file for file in path.parent.iterdir() if b"canary" in file.read_bytes()]
    assert 'api_key: "" # old' in backup_path(path, 2).read_text()


@pytest.mark.fault(91)
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


@posix
def test_a_full_disk_is_told_and_leaves_the_old_file_and_nothing_else(path: Path) -> None:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # What the system answers to a file that may not grow is what it answers on a full disk, but for the reason.
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(FILE) // 2, hard))
    try:
        with pytest.raises(SaveRefused, match=r"File too large.*Check the disk"):
            save(opened(path, PROVIDERS), [SetDefault(entry_id="b")])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_text() == FILE
    assert {file.name for file in path.parent.iterdir()} == {"providers.yaml", ".providers.yaml.lock"}
