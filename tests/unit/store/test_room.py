"""A full disk or a read-only one stops the saving, never the answers: they are kept and written when there is room."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from history_samples import WAIT_S, ask, compared, eventually, opened, record, talk

from abreast.core.store.backups import back_up
from abreast.core.store.errors import DiskFull, NotWritable, StoreError
from abreast.core.store.files import MIN_FREE_BYTES, history_file
from abreast.core.store.opening import OpenedReadOnly, Unavailable, WhyReadOnly, open_history
from abreast.core.store.saving import RETRY_S, Health, NotSaving, Saving

NO_LIMIT = resource.RLIM_INFINITY


class Tmpfs:
    """A small file system in memory."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m,mode=700", "none", folder], check=False)
        if mounted.returncode:
            pytest.skip("only root may mount a file system")

    def fill(self) -> None:
        with (self.folder / "filler").open("wb", buffering=0) as filler:
            for size in (65536, 4096, 1):
                try:
                    while filler.write(bytes(size)) == size:
                        pass
                except OSError:
                    pass

    def free(self) -> None:
        (self.folder / "filler").unlink()

    def close(self) -> None:
        subprocess.run(["umount", "-l", self.folder], check=True)


class SizeLimit:
    """No file may grow any more; it stands in for a full disk where no file system can be mounted."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, NO_LIMIT))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (NO_LIMIT, NO_LIMIT))

    close = free


@pytest.fixture(params=[Tmpfs, SizeLimit])
def disk(folder: Path, request: pytest.FixtureRequest) -> Iterator[Tmpfs | SizeLimit]:
    disk = request.param(folder)
    yield disk
    disk.close()


@pytest.fixture
def tmpfs(folder: Path) -> Iterator[Tmpfs]:
    disk = Tmpfs(folder)
    yield disk
    disk.close()


@pytest.mark.fault(80)
def test_answers_wait_in_memory_while_the_disk_is_full_and_are_saved_when_there_is_room(
    disk: Tmpfs | SizeLimit,
) -> None:
    told: list[Health] = []
    history = opened(disk.folder, on_health=told.append, min_free_bytes=0, retry_s=0.05)
    comparison_id, (a, b) = compared(history)
    begun = history.begin_turn(comparison_id, "Why?", [ask(a, "Why?"), ask(b, "Why?")]).result(WAIT_S)
    streaming, finished = begun.answer_ids[a], begun.answer_ids[b]
    disk.fill()
    long = "word " * 100_000

    history.append(streaming, long)
    eventually(lambda: isinstance(history.health, NotSaving))
    history.append(streaming, "end")
    history.finish(finished, record(long))
    with pytest.raises(StoreError):
        history.begin_turn(comparison_id, long * 4, []).result(WAIT_S)
    assert len(history.open(comparison_id).result(WAIT_S).lanes) == 2, "reading goes on"
    disk.free()

    eventually(lambda: isinstance(history.health, Saving))
    ends = history.open(comparison_id).result(WAIT_S).ends
    assert str(ends[a].steps[0].answer.record.text) == f"{long}end"
    assert str(ends[b].steps[0].answer.record.text) == long
    assert isinstance(told[0], NotSaving)
    assert told[0].unsaved_chars >= len(long)
    assert isinstance(told[-1], Saving)
    assert history.close()


@pytest.mark.fault(80)
def test_unless_told_otherwise_50_mb_are_left_free_and_saving_is_tried_every_5_s() -> None:
    assert open_history.__kwdefaults__["min_free_bytes"] == MIN_FREE_BYTES == 50_000_000
    assert open_history.__kwdefaults__["retry_s"] == RETRY_S == 5.0


@pytest.mark.fault(80)
def test_no_turn_is_begun_with_too_little_room_for_its_answers(folder: Path) -> None:
    history = opened(folder, min_free_bytes=10**18)
    comparison_id, _ = compared(history)

    with pytest.raises(DiskFull, match=r"Only \d+ MB are free"):
        history.begin_turn(comparison_id, "Why?", []).result(WAIT_S)
    history.close()


@pytest.mark.fault(80)
def test_closing_on_a_full_disk_says_that_not_all_was_saved(disk: Tmpfs | SizeLimit) -> None:
    history = opened(disk.folder, min_free_bytes=0)
    comparison_id, (a, _) = compared(history)
    begun = history.begin_turn(comparison_id, "Why?", [ask(a, "Why?")]).result(WAIT_S)
    disk.fill()

    history.finish(begun.answer_ids[a], record("word " * 500_000))

    assert not history.close()
    disk.free()
    again = opened(disk.folder)
    assert len(again.open(comparison_id).result(WAIT_S).ends[a].steps) == 1
    again.close()


@pytest.mark.fault(80)
def test_a_disk_too_full_for_a_new_history_is_told_and_nothing_is_left_behind(tmpfs: Tmpfs) -> None:
    tmpfs.fill()

    opening = open_history(tmpfs.folder)

    assert isinstance(opening, Unavailable)
    assert not [path.name for path in tmpfs.folder.iterdir() if path.name.startswith("history.db")]


@pytest.mark.fault(81)
@pytest.mark.parametrize("with_log", [False, True])
def test_a_read_only_folder_can_be_read_and_nothing_in_it_changes(tmpfs: Tmpfs, with_log: bool) -> None:
    history = opened(tmpfs.folder, min_free_bytes=0)
    talk(history, ("prompt", "answer"))
    history.summaries().result(WAIT_S)
    log = history_file(tmpfs.folder).with_name("history.db-wal").read_bytes()
    main = history_file(tmpfs.folder).read_bytes()
    history.close()
    if with_log:  # as a program leaves it that was killed
        history_file(tmpfs.folder).write_bytes(main)
        history_file(tmpfs.folder).with_name("history.db-wal").write_bytes(log)
    subprocess.run(["mount", "-o", "remount,ro", tmpfs.folder], check=True)

    opening = open_history(tmpfs.folder)

    files = {path.name: path.read_bytes() for path in tmpfs.folder.iterdir()}
    assert isinstance(opening, OpenedReadOnly)
    assert opening.why is WhyReadOnly.FOLDER
    assert "is read-only" in opening.sentence
    found = opening.history.search("answer").result(WAIT_S)
    assert [hit.snippet for hit in found] == ["answer"]
    with pytest.raises(NotWritable):
        opening.history.create([]).result(WAIT_S)
    opening.history.close()
    assert {path.name: path.read_bytes() for path in tmpfs.folder.iterdir()} == files


@pytest.mark.fault(81)
def test_a_new_history_in_a_read_only_folder_is_told_with_a_sentence(tmpfs: Tmpfs) -> None:
    subprocess.run(["mount", "-o", "remount,ro", tmpfs.folder], check=True)

    opening = open_history(tmpfs.folder)

    assert isinstance(opening, Unavailable)
    assert "cannot be written" in str(opening.error)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_all_files_are_for_this_user_only(folder: Path) -> None:
    before = os.umask(0)
    try:
        history = opened(folder)
        talk(history, ("prompt", "answer"))
        back_up(folder)
        modes = {path.relative_to(folder): stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
        history.close()
    finally:
        os.umask(before)

    assert len(modes) >= 6
    assert set(modes.values()) == {0o600, 0o700}
    assert [str(path) for path, mode in modes.items() if mode == 0o700] == ["backups"]
