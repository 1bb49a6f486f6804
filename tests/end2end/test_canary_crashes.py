"""A program that fails or crashes leaves its key nowhere: not in what it prints, in a core file, or in a child's environment."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from driven_window import until

import abreast
from abreast.core.local.catalogue import SMOLLM2
from abreast.core.local.process import ServerProcess
from abreast.core.store.importing.apart import ImportApart
from abreast.core.store.opening import Opened, open_history
from canary import KEY, sightings, sightings_in_files
from routed_server import Asked, Reply, chunk, host, of_events

CRASHING = Path(__file__).with_name("crashing_window.py")
SOURCE = str(Path(abreast.__file__).parents[1])
CORE_PATTERN = Path("/proc/sys/kernel/core_pattern")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="read from /proc")


def allow_core_files() -> None:
    """What a user may have set for the shell that Abreast is started from."""
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def core_files(folder: Path) -> list[str]:
    """Those that a crash left where the process worked, which is where the kernel writes them unless told otherwise."""
    return [path.name for path in folder.rglob("core*") if path.is_file()]


@pytest.mark.parametrize(("end", "status"), [("abort", -signal.SIGABRT), ("segfault", -signal.SIGSEGV)])
def test_a_window_that_fails_everywhere_and_crashes_says_where_and_leaves_the_key_nowhere(
    tmp_path: Path, own_home: Path, end: str, status: int
) -> None:
    environment = {"PYTHONPATH": SOURCE, "CANARY_API_KEY": KEY, "TMPDIR": str(tmp_path), "PYTHONFAULTHANDLER": "1"}
    ended = subprocess.run(
        [sys.executable, "-X", "dev", str(CRASHING), end],
        cwd=tmp_path,
        env=os.environ | environment,
        capture_output=True,
        timeout=120,
        check=False,
        preexec_fn=allow_core_files,
    )
    said = (ended.stdout + ended.stderr).decode()

    assert ended.returncode == status, said
    for failure in ("ValueError", "ArithmeticError", "LookupError", "AssertionError", "crashing_window.py"):
        assert failure in said
    assert list(sightings(ended.stdout + ended.stderr, "output")) == []
    assert core_files(tmp_path) == []
    assert list(sightings_in_files(tmp_path, own_home)) == []


async def test_a_run_that_crashes_with_its_key_in_memory_leaves_no_image_of_it(tmp_path: Path, own_home: Path) -> None:
    file = tmp_path / "providers.yaml"
    crashed: list[int] = []
    limits: list[str] = []

    def answer(_: Asked) -> Reply:
        limits.append(Path(f"/proc/{crashed[0]}/limits").read_text())
        limits.append(Path(f"/proc/{crashed[0]}/coredump_filter").read_text())
        os.kill(crashed[0], signal.SIGSEGV)
        return of_events(chunk("late"))

    async with host(answer) as server:
        entry = {"dialect": "openai-chat", "base_url": server.base_url, "api_key_env": "CANARY_API_KEY"}
        file.write_text(json.dumps({"providers": {"chat": entry}}))
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "abreast", "compare", "--providers", str(file), "-m", "chat/x", "a prompt",
            cwd=tmp_path, env=os.environ | {"PYTHONPATH": SOURCE, "CANARY_API_KEY": KEY},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, preexec_fn=allow_core_files,
        )  # fmt: skip
        crashed.append(process.pid)
        output, _ = await asyncio.wait_for(process.communicate(), 90)

    assert process.returncode == -signal.SIGSEGV, output
    [core_limit] = [line.split()[4:6] for line in limits[0].splitlines() if line.startswith("Max core file size")]
    assert core_limit == ["0", "0"]
    assert int(limits[1], 16) == 0
    # What a crash leaves of the history is its user's alone.
    left = [path for path in own_home.rglob("*") if path.is_relative_to(own_home / "abreast")]
    assert {"history.db", "history.db-wal", "history.db-shm"} <= {path.name for path in left}
    assert [path.name for path in left if path.stat().st_mode & 0o077] == []
    assert core_files(tmp_path) == []
    assert list(sightings_in_files(tmp_path, own_home)) == []


@pytest.mark.skipif(not CORE_PATTERN.exists() or "/" in CORE_PATTERN.read_text(), reason="core files go elsewhere here")
def test_the_search_finds_the_core_file_of_a_program_that_does_not_forbid_it(tmp_path: Path) -> None:
    if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
        pytest.skip("core files are forbidden here")
    script = f"import os; key = {KEY[:20]!r} + {KEY[20:]!r}; os.abort()"
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=False, preexec_fn=allow_core_files)
    assert core_files(tmp_path)
    assert list(sightings_in_files(tmp_path))


def test_a_model_server_gets_no_key_in_environment_or_arguments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    server = ServerProcess(SMOLLM2, tmp_path / "missing.gguf")
    try:
        assert of_process(server.pid) == []
    finally:
        asyncio.run(server.end())


def test_an_import_gets_no_key_in_environment_or_arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    opening = open_history(tmp_path)
    assert isinstance(opening, Opened)
    opening.history.close()
    (tmp_path / "export.json").write_text("{}")
    importing = ImportApart(tmp_path, tmp_path / "export.json")
    found = of_process(importing._process.pid)
    importing.run()
    assert found == []


def test_the_search_finds_a_key_in_the_environment_of_a_child(tmp_path: Path) -> None:
    with subprocess.Popen(["sleep", "60"], env=os.environ | {"SOME_API_KEY": KEY}) as child:
        assert of_process(child.pid)
        child.kill()


def of_process(pid: int) -> list[str]:
    """Where the key is in what others may read of a process: its arguments, and for this user its environment."""
    found: list[str] = []
    for name in ("environ", "cmdline"):
        file = Path(f"/proc/{pid}/{name}")
        # Both are empty for a moment after a program has taken the place of the process that started it.
        assert until(file.read_bytes, 20)
        found += sightings(file.read_bytes(), f"{name} of {pid}")
    return found
