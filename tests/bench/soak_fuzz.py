"""Feeds random input to all that reads from outside, for as long as one likes, and saves what brings a fault.

    python tests/bench/soak_fuzz.py --minutes 30

Before that it measures how the work grows with the length of each hostile text: n, 2n and 4n, the least of three tries in
time of the processor. Ends with status 1 if there was a fault, or if something grows faster than its length.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from hypothesis import HealthCheck, Phase, given, settings

from abreast.core.store.importing.report import ImportRefused
from abreast.core.store.importing.run import import_file
from abreast.core.store.opening import temporary_history
from fuzzing import TARGETS, Log, exports, file_of, logs
from hostile_texts import HOSTILE
from scaling import READERS, growths

ROUND = 400
"""Inputs between two looks at the clock."""


class Fuzzer:
    """Tries inputs and keeps those that fail."""

    def __init__(self, folder: Path) -> None:
        self.tried = Counter[str]()
        self.failed = Counter[str]()
        self._folder = folder

    def round(self, name: str, strategy: Any, run: Callable[[Any], None], count: int) -> None:
        def once(given_: Any) -> None:
            self.tried[name] += 1
            try:
                run(given_)
            except Exception:
                self._keep(name, given_)
                raise

        quiet = settings(
            deadline=None, max_examples=count, database=None, phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck), derandomize=False,
        )  # fmt: skip
        try:
            quiet(given(strategy)(once))()
        except Exception as error:  # noqa: BLE001  whatever it is, it is told, and the next round begins
            self.failed[name] += 1
            print(f"FAULT in {name}: {type(error).__name__}: {str(error)[:200]}", flush=True)

    def _keep(self, name: str, given_: Any) -> None:
        """The last one that is kept is the smallest: hypothesis makes it smaller as long as it fails."""
        self._folder.mkdir(parents=True, exist_ok=True)
        stem = self._folder / name.replace(" ", "-")
        stem.with_suffix(".repr").write_text(repr(given_), errors="backslashreplace")
        stem.with_suffix(".trace").write_text(traceback.format_exc())


def import_target(folder: Path) -> tuple[Callable[[bytes | Log], None], Callable[[], None]]:
    history = temporary_history()
    path = folder / "import"

    def run(file: bytes | Log) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file_of(file))
        with suppress(ImportRefused):
            import_file(history, path)

    return run, history.close


def scale() -> list[str]:
    """Measure how the work grows. Returns what grows too fast."""
    found = [line for name in READERS for line in growths(name)]
    print(
        f"scaling: {len(READERS)} readers x {len(HOSTILE)} texts at n, 2n, 4n; {len(found)} faster than linear",
        flush=True,
    )
    for line in found:
        print(f"  {line}")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--folder", type=Path, default=Path("build/fuzz"), help="where failing inputs are kept")
    parser.add_argument("--no-scaling", action="store_true")
    options = parser.parse_args()
    grown = [] if options.no_scaling else scale()
    fuzzer = Fuzzer(options.folder)
    run_import, close = import_target(options.folder)
    ends_at = time.monotonic() + 60 * options.minutes
    try:
        while time.monotonic() < ends_at:
            for name, (strategy, run) in TARGETS.items():
                fuzzer.round(name, strategy, run, ROUND)
            fuzzer.round("imports", exports() | logs, run_import, ROUND // 10)
            print(f"{sum(fuzzer.tried.values()):>9,} inputs tried, {sum(fuzzer.failed.values())} faults", flush=True)
    finally:
        close()
    for name, count in fuzzer.tried.items():
        print(f"{name:<22}{count:>10,} inputs{fuzzer.failed[name]:>4} faults")
    if fuzzer.failed:
        print(f"The failing inputs are in {options.folder}.")
    return 1 if fuzzer.failed or grown else 0


if __name__ == "__main__":
    sys.exit(main())
