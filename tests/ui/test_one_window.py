"""A second start raises the first one's window, and nobody else can say anything to it."""

from __future__ import annotations

import asyncio
import os
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from abreast.core.paths import FolderRefused
from abreast.ui import one_window
from abreast.ui.one_window import OneWindow

needs_unix = pytest.mark.skipif(sys.platform == "win32", reason="no Unix sockets")


@pytest.fixture
def runtime() -> Generator[Path]:
    """A folder whose path is short: a socket's may have 107 characters at most."""
    with tempfile.TemporaryDirectory(prefix="abreast-") as name:
        yield Path(name)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / ("long" * 40)
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(params=[pytest.param(True, marks=needs_unix), False], ids=["socket", "port"])
def claim(request: pytest.FixtureRequest, data: Path, runtime: Path) -> Callable[[], OneWindow]:
    """Makes what a start of the program makes."""
    return lambda: OneWindow(data, {"XDG_RUNTIME_DIR": str(runtime)}, unix=request.param)


@asynccontextmanager
async def first(claim: Callable[[], OneWindow]) -> AsyncGenerator[tuple[OneWindow, list[str]]]:
    raised: list[str] = []
    one = claim()
    assert one.is_first()
    await one.listen(lambda file: raised.append("raised" if file is None else str(file)))
    yield one, raised
    one.close()


@pytest.mark.fault(82)
async def test_a_second_start_raises_the_first_and_is_told_to_end(claim: Callable[[], OneWindow]) -> None:
    async with first(claim) as (_, raised):
        assert not await asyncio.to_thread(claim().is_first)
        assert not await asyncio.to_thread(claim().is_first)

    assert raised == ["raised", "raised"]


@pytest.mark.parametrize("name", ["a.abreast.json", "two\nlines", "\u202e\udcff", "x" * 255])
async def test_a_second_start_gives_the_first_the_file_that_it_was_given(
    claim: Callable[[], OneWindow], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with first(claim) as (_, raised):
        assert not await asyncio.to_thread(claim().is_first, Path(name))

    assert raised == [str(tmp_path / name)]


async def test_after_the_first_has_ended_the_next_start_is_the_first(claim: Callable[[], OneWindow]) -> None:
    async with first(claim):
        pass
    async with first(claim) as (_, raised):
        assert not await asyncio.to_thread(claim().is_first)

    assert raised == ["raised"]


async def test_a_second_start_waits_for_a_first_one_that_is_just_starting(
    claim: Callable[[], OneWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[str] = []
    waits = threading.Event()
    sleep = time.sleep

    def note(duration_s: float) -> None:
        waits.set()
        sleep(duration_s)

    monkeypatch.setattr(time, "sleep", note)
    one = claim()
    assert one.is_first()
    second = asyncio.create_task(asyncio.to_thread(claim().is_first))
    assert await asyncio.to_thread(waits.wait, 10)
    await one.listen(lambda _: raised.append("raised"))

    assert not await second
    one.close()
    assert raised == ["raised"]


async def test_a_first_one_that_hangs_does_not_keep_the_user_out(
    claim: Callable[[], OneWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "WAIT_S", 0.2)
    hanging = claim()
    assert hanging.is_first()

    assert await asyncio.to_thread(claim().is_first)
    hanging.close()


@pytest.mark.parametrize(
    "said",
    [
        b"quit\n",
        b"raise",
        b"\0" * 5000 + b"\n",
        b"RAISE\n",
        b"\n",
        b" raise\n",
        b"raise \n",
        b"raise /tmp/x\n",
        b"raise 2f0\n",
        b"raise 2f00\n",
        b"raise 2F\n",
        b"raise " + b"2f" * 5000 + b"\n",
    ],
)
async def test_nothing_but_the_one_word_is_understood(
    claim: Callable[[], OneWindow], said: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_window, "WAIT_S", 0.3)

    def answer_to(stranger: OneWindow) -> bytes:
        with stranger._connected() as (connection, secret):
            connection.settimeout(10)
            connection.sendall(secret + said)
            try:
                return connection.recv(100)
            except ConnectionResetError:
                return b""

    async with first(claim) as (_, raised):
        assert await asyncio.to_thread(answer_to, claim()) == b""

    assert raised == []


@needs_unix
async def test_only_this_user_can_reach_the_socket(data: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = OneWindow(data, {"XDG_RUNTIME_DIR": str(runtime)})
    assert one.is_first()
    await one.listen(lambda _: None)
    (path,) = (runtime / "abreast").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    if sys.platform == "linux":
        monkeypatch.setattr(os, "geteuid", lambda: 12345)
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(path))
            await asyncio.to_thread(connection.sendall, one_window.WORD)
            assert await asyncio.to_thread(connection.recv, 10) == b"", "another user is not answered"
        monkeypatch.undo()
    one.close()


@needs_unix
async def test_a_folder_that_another_user_could_have_made_is_refused(data: Path, runtime: Path) -> None:
    elsewhere = runtime / "elsewhere"
    elsewhere.mkdir()
    (runtime / "abreast").symlink_to(elsewhere)

    one = OneWindow(data, {"XDG_RUNTIME_DIR": str(runtime)})
    assert one.is_first()
    with pytest.raises(FolderRefused):
        await one.listen(lambda _: None)
    one.close()
    assert list(elsewhere.iterdir()) == []


async def test_without_the_secret_nobody_is_answered_at_the_port(data: Path) -> None:
    raised: list[Any] = []
    one = OneWindow(data, {}, unix=False)
    assert one.is_first()
    await one.listen(lambda _: raised.append(1))
    file = data / "window.port"
    port, secret = file.read_bytes().split()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 or sys.platform == "win32"
    assert len(secret) >= 32
    with socket.create_connection(("127.0.0.1", int(port))) as connection:
        await asyncio.to_thread(connection.sendall, b"0" * 64 + b" " + one_window.WORD)
        assert await asyncio.to_thread(connection.recv, 10) == b""
    one.close()

    assert raised == []


@needs_unix
@pytest.mark.fault(82)
def test_a_second_start_of_the_program_ends_with_success_and_opens_no_window(tmp_path: Path, runtime: Path) -> None:
    environ = os.environ | {"ABREAST_HOME": str(tmp_path / "home"), "XDG_RUNTIME_DIR": str(runtime)}
    command = [sys.executable, "-m", "abreast"]
    window = subprocess.Popen(command, env=environ)
    try:
        until_s = time.monotonic() + 30
        while not list(runtime.glob("abreast/*.sock")):
            assert window.poll() is None
            assert time.monotonic() < until_s
            time.sleep(0.05)

        second = subprocess.run(command, env=environ, timeout=30, check=False)

        assert second.returncode == 0
        assert window.poll() is None
    finally:
        window.terminate()
        window.wait(10)
    assert not list((tmp_path / "home" / "data").glob("history-damaged*"))
