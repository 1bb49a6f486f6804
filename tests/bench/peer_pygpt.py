"""PyGPT beside Abreast, where PyGPT is installed: time and CPU from the start to the first window, and memory when it has settled.

    PYGPT=/path/to/pygpt python tests/bench/peer_pygpt.py

Not part of `make bench`: PyGPT brings some 200 packages, and no environment for it is made here. Both programs get a home of their own and are
started on the present screen (`DISPLAY`; on a virtual one it disturbs nobody), and `xdotool` tells when a window of theirs is shown.
Of their children, what is still running when it is measured is counted with its parent.

Streaming of the same answer is not measured: PyGPT shows dialogs at its first start and can be set up for another server only by hand.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

WINDOW_S, SETTLED_S = 120.0, 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    window_s: float
    cpu_s: float
    """Of the process and its children, when the window was there."""
    settled_mb: float
    """Resident memory some seconds later."""


def family(pid: int) -> list[int]:
    """A process and all below it that run."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(each for child in children for each in family(int(child)))]


def cpu_s(pids: Sequence[int]) -> float:
    fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in pids]
    return sum(int(each[11]) + int(each[12]) for each in fields) / os.sysconf("SC_CLK_TCK")


def resident_mb(pids: Sequence[int]) -> float:
    pages = sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in pids)
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def has_window(pid: int) -> bool:
    command = ["xdotool", "search", "--onlyvisible", "--pid", str(pid)]
    return any(
        subprocess.run([*command[:-1], str(each)], capture_output=True, check=False).stdout for each in family(pid)
    )


def started(command: Sequence[str], environment: Mapping[str, str]) -> Start:
    """Start a program, watch it, and end it."""
    begun_s = time.monotonic()
    process = subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not has_window(process.pid):
            if process.poll() is not None or time.monotonic() - begun_s > WINDOW_S:
                raise SystemExit(f"{command[0]} showed no window")
            time.sleep(0.02)
        window_s, spent_s = time.monotonic() - begun_s, cpu_s(family(process.pid))
        time.sleep(SETTLED_S)
        return Start(window_s=window_s, cpu_s=spent_s, settled_mb=resident_mb(family(process.pid)))
    finally:
        process.terminate()
        process.wait()


def best(command: Sequence[str], environment: Mapping[str, str], runs: int) -> Start:
    """The best of several; the first start, which makes files, does not count."""
    starts = [started(command, environment) for _ in range(runs + 1)][1:]
    return Start(
        window_s=min(each.window_s for each in starts),
        cpu_s=min(each.cpu_s for each in starts),
        settled_mb=min(each.settled_mb for each in starts),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=3)
    runs = parser.parse_args().runs
    pygpt = os.environ.get("PYGPT") or shutil.which("pygpt")
    if pygpt is None or sys.platform != "linux" or "DISPLAY" not in os.environ or shutil.which("xdotool") is None:
        print("Not measured: this needs Linux, a screen, xdotool, and PyGPT (name it with PYGPT=...).")
        return 0
    with tempfile.TemporaryDirectory() as place:
        environment = os.environ | {"HOME": place, "ABREAST_HOME": f"{place}/abreast", "QT_QPA_PLATFORM": "xcb"}
        ours = best([sys.executable, "-m", "abreast"], environment, runs)
        theirs = best([pygpt], environment, runs)
    print(f"best of {runs}            abreast      pygpt   ratio")
    for what, name, unit in (
        ("first window", "window_s", "s"),
        ("CPU until then", "cpu_s", "s"),
        ("memory", "settled_mb", "MB"),
    ):
        mine, other = getattr(ours, name), getattr(theirs, name)
        print(f"{what:18} {mine:9.2f} {unit:2} {other:7.2f} {unit:2} {mine / other:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
