import threading
from pathlib import Path

import pytest
from saved_files import FILE, saved

from abreast.core.registry.edits import PutEntry, RemoveEntry, Reorder
from abreast.core.registry.file import PROVIDERS, parse_file
from abreast.core.registry.merge import GONE, Settled, Side, shown
from abreast.core.registry.saving import Conflicted, opened, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "config" / "providers.yaml"
    path.parent.mkdir(mode=0o700)
    path.write_text(FILE)
    return path


@pytest.mark.fault(92)
def test_what_another_program_wrote_elsewhere_is_kept(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    path.write_text(FILE.replace("idle: 2", "idle: 3").replace("ollama", "openai-chat") + "# theirs\n")
    result = saved(save(snapshot, [PutEntry(entry_id="a", fields={"label": "Ours", "timeout_s": {"connect": 5}})]))
    assert result.merged
    expected = FILE.replace("idle: 2", "idle: 3").replace("ollama", "openai-chat") + "# theirs\n"
    assert path.read_text() == expected.replace("label: A ", "label: Ours ").replace("connect: 1", "connect: 5")


@pytest.mark.fault(92)
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


def test_a_second_program_waits_for_the_first_and_then_merges(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    edits = [[PutEntry(entry_id=f"n{i}", fields={"dialect": "ollama", "base_url": "http://localhost:1"})] for i in range(8)]  # fmt: skip
    threads = [threading.Thread(target=save, args=(snapshot, edit)) for edit in edits]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(parse_file(path.read_bytes(), "p").providers) == {"a", "b", *(f"n{i}" for i in range(8))}


def test_a_file_that_two_make_for_the_first_time_holds_what_both_wrote(tmp_path: Path) -> None:
    path = tmp_path / "config" / "providers.yaml"
    first, second = opened(path, PROVIDERS), opened(path, PROVIDERS)
    fields = {"dialect": "ollama", "base_url": "http://localhost:1"}
    assert not saved(save(first, [PutEntry(entry_id="a", fields=fields)])).merged
    assert saved(save(second, [PutEntry(entry_id="b", fields=fields)])).merged
    assert list(parse_file(path.read_bytes(), "p").providers) == ["a", "b"]


def test_a_key_that_both_changed_is_not_shown(path: Path) -> None:
    path.write_text(FILE.replace("future: kept", "api_key: sk-canary-1"))
    snapshot = opened(path, PROVIDERS)
    path.write_text(FILE.replace("future: kept", "api_key: sk-canary-2"))
    result = save(snapshot, [RemoveEntry(entry_id="a")])
    assert isinstance(result, Conflicted)
    assert "canary" not in repr(result) + shown(result.conflicts[0].theirs)
