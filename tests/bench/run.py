"""Runs the benchmarks, each in a process of its own so that none measures another's leftovers.

    python tests/bench/run.py                   all of them
    python tests/bench/run.py transcript        those whose name holds the word
    python tests/bench/run.py start -- --long   arguments after `--` go to the benchmarks

A benchmark is `bench_NAME.py` beside this file: a program that prints its table and ends with status 0, or with
another if a figure misses its goal.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    own, passed = _split(arguments)
    parser = argparse.ArgumentParser(description="Run the benchmarks and print their tables.")
    parser.add_argument("words", nargs="*", help="only benchmarks whose name holds one of these")
    words = parser.parse_args(own).words

    benches = [bench for bench in sorted(HERE.glob("bench_*.py")) if not words or any(w in bench.stem for w in words)]
    if not benches:
        print(f"No benchmark is named so. There are: {', '.join(_names())}", file=sys.stderr)
        return 2
    print(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}, {os.cpu_count()} cores")
    missed = [bench.stem for bench in benches if not _run(bench, passed)]
    if missed:
        print(f"\nmissed or failed: {', '.join(missed)}")
    return 1 if missed else 0


def _split(arguments: list[str]) -> tuple[list[str], list[str]]:
    if "--" not in arguments:
        return arguments, []
    at = arguments.index("--")
    return arguments[:at], arguments[at + 1 :]


def _names() -> list[str]:
    return [bench.stem.removeprefix("bench_") for bench in sorted(HERE.glob("bench_*.py"))]


def _run(bench: Path, arguments: list[str]) -> bool:
    print(f"\n== {bench.stem.removeprefix('bench_')}", flush=True)
    environment = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    begun_at = time.monotonic()
    status = subprocess.run([sys.executable, str(bench), *arguments], check=False, env=environment).returncode
    print(f"-- {time.monotonic() - begun_at:.0f} s, status {status}", flush=True)
    return status == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
