"""Runs the benchmarks, each in a process of its own so that none measures another's leftovers.

    python tests/bench/run.py                   those of docs/performance.md, which is written from this one run: 10 min
    python tests/bench/run.py --all             all others, too
    python tests/bench/run.py transcript        those whose name holds the word
    python tests/bench/run.py start -- --long   arguments after `--` go to the benchmarks

A benchmark is `bench_NAME.py` beside this file: a program that prints its table and ends with status 0, with `MISSED` if
a figure misses its goal, or with another if it fails. Those of the page also tell each figure, with its floor, peer or
goal (`figures.py`).
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from figures import FILE_VARIABLE, MISSED, NotMeasured, gathered
from performance_page import Conditions, page

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "performance.md"
OF_PAGE = ("llm", "start", "provider_layer", "transcript", "reopen", "store")
"""Their figures make the page, in this order."""
LIMIT_S = 300.0
"""No benchmark of the page may take longer. On an idle machine all of them together take 10 minutes."""
ALL_S = 870.0
"""Nor may all of them: what does not fit any more is given up, and the page says so."""


def main(arguments: list[str]) -> int:
    own, passed = _split(arguments)
    parser = argparse.ArgumentParser(description="Run the benchmarks and print their tables.")
    parser.add_argument("words", nargs="*", help="only benchmarks whose name holds one of these")
    parser.add_argument("--all", action="store_true", help="those that are not on the page, too")
    options = parser.parse_args(own)

    names = [name for name in _names() if not options.words or any(word in name for word in options.words)]
    if not names:
        print(f"No benchmark is named so. There are: {', '.join(_names())}", file=sys.stderr)
        return 2
    print(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores")
    if options.words:
        said = [_said(name, _run(name, passed)) for name in names]
    else:
        said = _written_page(passed)
        said += [_said(name, _run(name, passed)) for name in names if options.all and name not in OF_PAGE]
    if bad := [each for each in said if each]:
        print(f"\n{', '.join(bad)}")
    return 1 if bad else 0


def _said(name: str, status: int) -> str:
    """What is to be said of how a benchmark ended; empty: it met its goals."""
    if not status:
        return ""
    return f"{name} missed a goal" if status == MISSED else f"{name} failed"


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    if "--" not in arguments:
        return arguments, []
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


def _names() -> list[str]:
    return [bench.stem.removeprefix("bench_") for bench in sorted(HERE.glob("bench_*.py"))]


def _written_page(passed: list[str]) -> list[str]:
    """Run the benchmarks of the page and write it, whatever they say. Returns what is to be said of them."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "figures.jsonl"
        begun_s, load = time.monotonic(), _load()
        telling = {FILE_VARIABLE: str(file)}
        ended: dict[str, int] = {}
        for name in OF_PAGE:
            left_s = begun_s + ALL_S - time.monotonic()
            ended[name] = _run(name, passed, environment=telling, limit_s=max(1.0, min(LIMIT_S, left_s)))
        told = gathered(file)
        before_and_after = None if load is None else (load, _load() or load)
        where = Conditions(
            date=f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
            machine=f"{platform.system()} {platform.machine()}, {_processor()}, {os.cpu_count()} cores",
            memory_gb=_memory_gb(),
            load=before_and_after,
            versions=f"Python {platform.python_version()}, PySide6 {version('PySide6-Essentials')}, Abreast {version('abreast')}",
            seconds=time.monotonic() - begun_s,
            failed=[name for name, status in ended.items() if status not in (0, MISSED)],
        )
    PAGE.write_text(page(told, where), encoding="utf-8")
    print(f"\n{PAGE.relative_to(Path.cwd()) if PAGE.is_relative_to(Path.cwd()) else PAGE} written", flush=True)
    gaps = [each for each in told if isinstance(each, NotMeasured)]
    return [*(_said(name, status) for name, status in ended.items()), *(f"{gap.topic} (not measured)" for gap in gaps)]


def _run(
    name: str, arguments: list[str], environment: dict[str, str] | None = None, limit_s: float | None = None
) -> int:
    """The status it ended with; one that is given up has failed."""
    print(f"\n== {name}", flush=True)
    command = [sys.executable, str(HERE / f"bench_{name}.py"), *arguments]
    variables = {"QT_QPA_PLATFORM": "offscreen"} | os.environ | (environment or {})
    begun_at = time.monotonic()
    try:
        status = subprocess.run(command, check=False, env=variables, timeout=limit_s).returncode
    except subprocess.TimeoutExpired:
        print(f"given up after {limit_s:.0f} s")
        status = 1
    print(f"-- {time.monotonic() - begun_at:.0f} s, status {status}", flush=True)
    return status


def _load() -> float | None:
    return os.getloadavg()[0] if hasattr(os, "getloadavg") else None


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    return next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown processor"
    )


def _memory_gb() -> float | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    except (AttributeError, ValueError, OSError):
        return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
