"""Fetching models with the real pip: from a small index on this computer, so that faults can be made."""

from __future__ import annotations

import asyncio
import dataclasses
import importlib.util
import os
import shutil
import stat
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from abreast.core.file_lock import held
from abreast.core.local import engine, pip
from abreast.core.local.catalogue import KNOWN_MODELS, LocalModel, PackagePart
from abreast.core.local.errors import Busy, Damaged, DownloadFailed, NoPip, NoSpace
from abreast.core.local.fetch import FetchProgress, FetchStep, fetch
from wheels import Index, only_index, write_model, write_wheel

# Does not compress, so that sizes are what they seem, and is larger than the buffers between pip and the index.
PIECE_1, PIECE_2 = os.urandom(100_000), os.urandom(3_000_000)


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Index]:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    with only_index(wheels, monkeypatch) as server:
        yield server


@pytest.fixture
def model(index: Index) -> LocalModel:
    """In one package: each package costs one start of pip."""
    return write_model(index.folder, PIECE_2)


@pytest.fixture
def split_model(index: Index) -> LocalModel:
    """In two packages."""
    return write_model(index.folder, PIECE_1, PIECE_2)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "models"


def ignore(progress: FetchProgress) -> None:
    """For tests that do not look at the progress."""


async def test_a_model_is_put_together_from_its_packages(split_model: LocalModel, folder: Path):
    path = await fetch(split_model, folder, ignore)

    assert path == folder / "tiny.gguf"
    assert path.read_bytes() == PIECE_1 + PIECE_2
    assert [left.name for left in folder.iterdir() if left.name != ".tiny.lock"] == ["tiny.gguf"]


async def test_the_folder_may_be_relative(model: LocalModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)

    assert (await fetch(model, Path("here"), ignore)).is_file()


@pytest.mark.skipif(os.name != "posix", reason="modes are a matter of POSIX")
async def test_folder_and_model_are_private(model: LocalModel, folder: Path):
    path = await fetch(model, folder, ignore)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_progress_rises_from_nothing_to_the_known_total(split_model: LocalModel, folder: Path):
    seen: list[FetchProgress] = []
    await fetch(split_model, folder, seen.append)

    done = [progress.done_bytes for progress in seen]
    assert done == sorted(done)
    assert {progress.total_bytes for progress in seen} == {split_model.download_bytes}
    assert done[-1] == split_model.download_bytes
    assert seen[-1].step is FetchStep.CHECKING


async def test_a_model_that_is_here_is_not_fetched_again(index: Index, model: LocalModel, folder: Path):
    await fetch(model, folder, ignore)
    await fetch(model, folder, ignore)

    assert len(index.served) == 1


async def test_a_fetch_that_is_cancelled_half_way_ends_pip_and_goes_on_from_there(
    index: Index, split_model: LocalModel, folder: Path
):
    index.hold = "tiny_part2-1.0-py3-none-any.whl"
    part_1 = split_model.parts[0]
    fetching = asyncio.create_task(fetch(split_model, folder, ignore))
    assert await asyncio.to_thread(index.half_sent.wait, 60)

    fetching.cancel()
    with pytest.raises(asyncio.CancelledError):
        await fetching

    assert await asyncio.to_thread(index.client_gone.wait, 30), "pip still runs"
    assert not (folder / "tiny.gguf").exists()

    index.hold = None
    seen: list[FetchProgress] = []
    await fetch(split_model, folder, seen.append)
    assert seen[0].done_bytes == part_1.wheel_bytes
    assert index.served.count("tiny_part1-1.0-py3-none-any.whl") == 1
    assert (folder / "tiny.gguf").read_bytes() == PIECE_1 + PIECE_2


async def test_the_size_of_the_coming_package_is_reported(index: Index, split_model: LocalModel, folder: Path):
    index.hold = "tiny_part2-1.0-py3-none-any.whl"
    half_way: asyncio.Future[FetchProgress] = asyncio.get_running_loop().create_future()

    def look(progress: FetchProgress) -> None:
        if split_model.parts[0].wheel_bytes < progress.done_bytes and not half_way.done():
            half_way.set_result(progress)

    fetching = asyncio.create_task(fetch(split_model, folder, look))
    progress = await asyncio.wait_for(half_way, 60)
    fetching.cancel()
    await asyncio.wait([fetching])

    assert (progress.step, progress.total_bytes) == (FetchStep.DOWNLOADING, split_model.download_bytes)
    assert progress.done_bytes < split_model.download_bytes


async def test_a_wrong_checksum_leaves_nothing_and_the_next_try_starts_anew(
    index: Index, model: LocalModel, folder: Path
):
    write_wheel(index.folder, "tiny-part1", bytes(reversed(PIECE_2)))

    with pytest.raises(Damaged, match="deleted") as caught:
        await fetch(model, folder, ignore)
    assert "SHA-256" in caught.value.details

    write_model(index.folder, PIECE_2)
    seen: list[FetchProgress] = []
    await fetch(model, folder, seen.append)
    assert seen[0].done_bytes == 0
    assert (folder / "tiny.gguf").read_bytes() == PIECE_2


@pytest.mark.parametrize("fault", ["two models in one package", "none", "larger than it may be", "no archive"])
async def test_a_package_that_is_not_what_it_should_be_is_refused(
    index: Index, model: LocalModel, folder: Path, fault: str
):
    match fault:
        case "two models in one package":
            write_wheel(index.folder, "tiny-part1", PIECE_2, files=("a.gguf", "b.gguf"))
        case "none":
            write_wheel(index.folder, "tiny-part1", PIECE_2, files=("readme.txt",))
        case "larger than it may be":
            write_wheel(index.folder, "tiny-part1", bytes(50_000_000))
        case _:
            kept = folder / ".tiny.packages"
            kept.mkdir(parents=True)
            (kept / "tiny-part1-1.0.whl").write_bytes(b"half a wheel")

    with pytest.raises(Damaged):
        await fetch(model, folder, ignore)
    assert not list(folder.glob("*.gguf"))
    assert not list(folder.glob(".tiny.gguf.*"))


async def test_a_package_that_does_not_exist_is_reported_in_pips_words(index: Index, model: LocalModel, folder: Path):
    gone = PackagePart(name="tiny-part3", version="1.0", wheel_bytes=1)

    with pytest.raises(DownloadFailed, match="could not get tiny-part3") as caught:
        await fetch(dataclasses.replace(model, parts=(gone,)), folder, ignore)
    assert "No matching distribution found" in caught.value.details


async def test_an_index_that_does_not_answer_is_a_failed_download(
    model: LocalModel, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PIP_FIND_LINKS", "http://127.0.0.1:9/")

    with pytest.raises(DownloadFailed, match="Check the network") as caught:
        await fetch(model, folder, ignore)
    assert caught.value.details


async def test_without_pip_nothing_is_tried_and_ollama_is_offered(
    model: LocalModel, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert not pip.can_fetch()
    assert not engine.engine_available()
    with pytest.raises(NoPip, match="Ollama"):
        await fetch(model, folder, ignore)


async def test_a_full_disk_is_noticed_before_the_download(
    index: Index, model: LocalModel, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    # A disk cannot be filled here without harm to others.
    usage = type(shutil.disk_usage("."))
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9 - 5_000_000, 5_000_000))

    with pytest.raises(NoSpace, match="only 5 MB are free"):
        await fetch(model, folder, ignore)
    assert index.served == []


async def test_two_programs_do_not_fetch_the_same_model_at_once(model: LocalModel, folder: Path):
    folder.mkdir()
    with held(folder / ".tiny.lock") as alone:
        assert alone
        with pytest.raises(Busy, match="another Abreast"):
            await fetch(model, folder, ignore)
    await fetch(model, folder, ignore)


async def test_pip_does_not_see_the_keys_in_our_environment(
    index: Index, model: LocalModel, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    # A pip that writes down its environment stands where Python looks first; PYTHONPATH is passed on.
    fake = tmp_path / "fake"
    (fake / "pip").mkdir(parents=True)
    (fake / "pip" / "__init__.py").touch()
    (fake / "pip" / "__main__.py").write_text("import os, sys\nprint(sorted(os.environ))\nsys.exit(1)\n")
    monkeypatch.setenv("PYTHONPATH", str(fake))
    monkeypatch.setenv("OPENAI_API_KEY", "sk-do-not-pass-on")

    with pytest.raises(DownloadFailed) as caught:
        await fetch(model, folder, ignore)
    assert "PIP_FIND_LINKS" in caught.value.details
    assert "OPENAI_API_KEY" not in caught.value.details


@pytest.mark.models
def test_the_real_models_are_fetched_whole(models_folder: Path):
    for model in KNOWN_MODELS:
        assert (models_folder / model.file_name).stat().st_size == model.size_bytes


def test_the_engine_is_found_where_it_is_installed():
    assert engine.engine_available() == (importlib.util.find_spec("xllamacpp") is not None)
