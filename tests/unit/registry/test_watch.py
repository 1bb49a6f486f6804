"""A change of a settings file on the disk is noticed, and only a change."""

import asyncio
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from abreast.core.registry.file_state import FileState, state_of
from abreast.core.registry.settings import Settings
from abreast.core.registry.watch import Watch
from abreast.core.resources import catalogue_file

ONE = "providers: {mine: {dialect: ollama, base_url: 'http://localhost:1', label: One}}\n"
TWO = ONE.replace("One", "Two")


class Watched:
    """Settings in a folder, what was heard of them, and a watch that looks when it is told to."""

    def __init__(self, folder: Path) -> None:
        self.file, self.bots = folder / "providers.yaml", folder / "bots.yaml"
        self.extra = folder / "extra.yaml"
        self.extra.write_text("{}\n")
        self.settings = Settings(
            catalogue=catalogue_file(),
            providers_file=self.file,
            bots_file=self.bots,
            line_ups_file=folder / "line-ups.yaml",
            extra_file=None,
            environ={"ABREAST_PROVIDERS": str(self.extra)},
        )
        self.watch = Watch(self.settings, every_s=0.01, settle_s=0.01)
        self.heard = 0
        self.settings.on_change(self._hear)

    def _hear(self) -> None:
        self.heard += 1

    @property
    def label(self) -> str | None:
        provider = self.settings.registry.get("mine")
        return provider and provider.label


def in_place(file: Path, text: str) -> None:
    file.write_text(text)


def renamed(file: Path, text: str) -> None:
    temporary = file.with_name("temporary")
    temporary.write_text(text)
    temporary.replace(file)


def same_time(file: Path, text: str) -> None:
    """As a file system with coarse times shows two changes that follow each other closely."""
    before = file.stat() if file.exists() else None
    file.write_text(text)
    if before:
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize("write", [in_place, renamed, same_time])
async def test_a_file_that_is_made_changed_and_deleted_is_noticed(
    tmp_path: Path, write: Callable[[Path, str], None]
) -> None:
    watched = Watched(tmp_path)
    labels: list[str | None] = []
    for text in (ONE, TWO):
        write(watched.file, text)
        assert await watched.watch.look()
        labels.append(watched.label)
    watched.file.unlink()
    assert await watched.watch.look()
    assert ([*labels, watched.label], watched.heard) == (["One", "Two", None], 3)


async def test_bots_and_the_extra_file_are_looked_after_too(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    watched.bots.write_text("bots: {terse: {model: mine/m}}\n")
    assert await watched.watch.look()
    watched.extra.write_text(TWO)
    assert await watched.watch.look()
    assert (list(watched.settings.bots), watched.label) == (["terse"], "Two")


async def test_nothing_is_read_again_unless_the_content_differs(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    watched.file.write_text(ONE)
    await watched.watch.look()
    assert not await watched.watch.look()
    renamed(watched.file, ONE)
    os.utime(watched.file, (1, 1))
    assert not await watched.watch.look()
    watched.file.write_text(TWO)
    watched.settings.reload()
    assert not await watched.watch.look()
    assert watched.heard == 2


async def test_what_is_written_while_the_settings_are_told_is_noticed_by_the_next_look(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    stop = watched.settings.on_change(lambda: renamed(watched.file, TWO))
    watched.file.write_text(ONE)
    await watched.watch.look()
    stop()
    assert watched.label == "One"
    assert await watched.watch.look()
    assert watched.label == "Two"


async def test_a_broken_file_is_reported_and_its_repair_is_noticed(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    watched.file.write_text(ONE)
    await watched.watch.look()
    watched.file.write_text("providers: [")
    assert await watched.watch.look()
    assert (watched.label, len(watched.settings.registry.problems)) == ("One", 1)
    watched.file.write_text(TWO)
    assert await watched.watch.look()
    assert (watched.label, watched.settings.registry.problems) == ("Two", ())


async def test_a_file_that_is_being_written_is_read_when_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = Watched(tmp_path)
    seen: list[bytes] = []

    def see_and_write_on(path: Path, before: FileState | None) -> FileState:
        state = state_of(path, before)
        if path == watched.file:
            seen.append(path.read_bytes())
            path.write_text(ONE)
        return state

    monkeypatch.setattr("abreast.core.registry.watch.state_of", see_and_write_on)
    watched.file.write_text("")
    assert await watched.watch.look()
    assert seen[0] == b""
    assert (watched.label, watched.heard) == ("One", 1)


async def test_the_watch_runs_by_itself_and_outlives_a_listener_that_fails(tmp_path: Path) -> None:
    watched = Watched(tmp_path)
    failed, changed = asyncio.Event(), asyncio.Event()

    def fail() -> None:
        failed.set()
        raise RuntimeError

    stop = watched.settings.on_change(fail)
    running = asyncio.create_task(watched.watch.run())
    async with asyncio.timeout(10):
        watched.file.write_text(ONE)
        await failed.wait()
        stop()
        watched.settings.on_change(changed.set)
        watched.file.write_text(TWO)
        await changed.wait()
    running.cancel()
    assert watched.label == "Two"


def test_a_file_whose_figures_are_old_enough_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("abreast.core.registry.file_state.UNSURE_S", -1)
    file = tmp_path / "file"
    file.write_text(ONE)
    before = state_of(file)
    assert state_of(file, before) is before
    file.write_text(TWO)
    assert state_of(file, before).digest != before.digest


def test_what_is_no_file_has_no_content(tmp_path: Path) -> None:
    assert state_of(tmp_path).digest is None
    assert state_of(tmp_path / "nothing").digest is None
