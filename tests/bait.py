"""A file and a server that nobody may touch, and a watch over both: what Python opens, and what Qt opens beside it."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

_OPENED = 0x00000020
"""IN_OPEN of inotify."""


@dataclass(slots=True, kw_only=True)
class Bait:
    """What hostile texts name."""

    folder: Path
    host: str
    touched: list[str] = field(default_factory=list[str])
    """Each touch of either, when the watch has ended."""

    @property
    def file(self) -> Path:
        return self.folder / "bait.png"


_watched: list[Bait] = []


def _heard(event: str, arguments: tuple[object, ...]) -> None:
    for bait in _watched:
        if event in {
            "open",
            "os.open",
            "os.listdir",
            "os.scandir",
            "socket.connect",
            "socket.getaddrinfo",
            "subprocess.Popen",
            "webbrowser.open",
        }:
            said = repr(arguments)
            if str(bait.folder) in said or bait.host.partition(":")[2] in said:
                bait.touched.append(f"{event} {said}")


sys.addaudithook(_heard)


@contextmanager
def laid(folder: Path) -> Generator[Bait]:
    """Lay it, and see at the end who touched it. On Linux the kernel tells; elsewhere only Python's own openings are seen."""
    folder.mkdir()
    # A picture, so that who opens it would also show it.
    for name in ("bait.png", "bait.svg", "bait.html", "bait.css"):
        (folder / name).write_bytes(bytes.fromhex("89504e470d0a1a0a"))
    before = Path.cwd()
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        bait = Bait(folder=folder, host=f"127.0.0.1:{server.getsockname()[1]}")
        watch = _inotify(folder)
        os.chdir(folder)
        _watched.append(bait)
        try:
            yield bait
        finally:
            _watched.remove(bait)
            os.chdir(before)
            if watch is not None:
                with os.fdopen(watch, "rb", buffering=0) as file:
                    if told := file.read(4096):
                        bait.touched.append(f"opened: {told[16:].rstrip(bytes(1))!r}")
            try:
                server.accept()[0].close()
            except BlockingIOError:
                pass  # nobody came
            else:
                bait.touched.append("connected")


def _inotify(folder: Path) -> int | None:
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None, use_errno=True)
    watch = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    assert watch >= 0
    assert libc.inotify_add_watch(watch, os.fsencode(folder), _OPENED) >= 0
    return int(watch)
