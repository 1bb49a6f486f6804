"""Starts programs that stream into a history, and kills them.

A process of its own does it: it has imported all that the programs need, read the settings and opened nothing, and they
are forked from it, so that one begins in a tenth of a second and ten thousand can be killed within the hour. One thread
only, so that a fork copies no lock that somebody holds. On request a program is instead started whole, as a user starts it.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Never

if TYPE_CHECKING:
    from abreast.core.assembly import Core

CHILD = Path(__file__).with_name("streaming_child.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Killed:
    """The end of a program."""

    at_s: float
    waited_s: float
    """How long its threads had stood in line for a processor, all together. 0: the system does not tell."""
    ended_before: bool
    """It was not running any more."""


class Nursery:
    """The process that programs are forked from. For any thread; one request at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._lock = threading.Lock()

    def start(self, folder: Path, said: Path, *, whole: bool = False) -> int:
        """A program that streams into the history in `folder`. Gives its process id."""
        pid: int = self._ask("start", str(folder), str(said), whole)
        return pid

    def kill(self, pid: int) -> Killed:
        """Kill it with -9 and wait until it is gone."""
        return Killed(**self._ask("kill", pid))

    def _ask(self, *request: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._lock:
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            return json.loads(self._process.stdout.readline())


@contextmanager
def nursery(home: Path, base_url: str) -> Generator[Nursery]:
    """Run one, whose programs ask the host at `base_url` and have their settings in `home`."""
    path = os.pathsep.join([str(CHILD.parent), *filter(None, [os.environ.get("PYTHONPATH")])])
    process = subprocess.Popen(
        [sys.executable, __file__, base_url, str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
        # Ctrl+C in the terminal is for those who count the kills.
        start_new_session=True,
    )
    with process:
        yield Nursery(process)


def waited_s(pid: int) -> float:
    """How long the threads of a process have stood in line for a processor since they began."""
    nanoseconds = 0
    # Asked a hundred times a second while text streams, and paths as objects cost several times as much.
    with suppress(FileNotFoundError):  # another system than Linux
        for thread in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208
            with suppress(OSError), open(f"/proc/{pid}/task/{thread}/schedstat", "rb") as counts:  # noqa: PTH123
                nanoseconds += int(counts.read().split()[1])
    return nanoseconds / 1e9


def _serve() -> None:
    from streaming_child import settings_read

    base_url, home = sys.argv[1:]
    core = settings_read(Path(home), base_url)
    # What is here now is never looked at by a program's collector, so its memory is not copied.
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        match json.loads(line):
            case ["start", folder, said, False]:
                if (pid := os.fork()) == 0:
                    _stream_only(core, Path(folder), Path(said))
                answer: object = pid
            case ["start", folder, said, True]:
                command = [sys.executable, str(CHILD), folder, base_url, said]
                answer = os.posix_spawn(sys.executable, command, dict(os.environ))
            case ["kill", pid]:
                answer = _kill(pid)
        print(json.dumps(answer), flush=True)


def _stream_only(core: Core, folder: Path, said: Path) -> Never:
    from streaming_child import stream

    try:
        stream(core, folder, said)
    except BaseException:  # noqa: BLE001  nothing may come back from here into the loop over the requests
        traceback.print_exc()
    os._exit(1)


def _kill(pid: int) -> dict[str, object]:
    waited = waited_s(pid)
    at_s = time.monotonic()
    os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return {"at_s": at_s, "waited_s": waited, "ended_before": not killed}


if __name__ == "__main__":
    _serve()
