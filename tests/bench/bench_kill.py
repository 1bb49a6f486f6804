"""Kills programs (-9) at random moments while each streams eight answers from a real host into a history.

    python tests/bench/bench_kill.py                                     300 kills
    python tests/bench/bench_kill.py --whole                             each started as a user starts it, not forked
    python tests/bench/bench_kill.py --kills 10000 --state FILE          go on where the last call stopped: `make soak`

Every acknowledged prompt and answer has to be there, every database in order, and no text missing but the newest.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import statistics
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "store"))

from killing import NEWEST_S, Found, kill

REPORT_EVERY_S = 60.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--state", type=Path, help="keep the counts here, and go on from them")
    parser.add_argument("--hours", type=float, default=12.0, help="stop after this long, at the end of a batch")
    parser.add_argument("--whole", action="store_true", help="start each program whole; it takes five times as long")
    parser.add_argument("--at-once", type=int, default=4, help="so many programs stream at any moment")
    options = parser.parse_args()
    found = Found()
    if options.state is not None and options.state.exists():
        found = Found(**json.loads(options.state.read_text()))
        print(f"going on after {found.kills:,} kills")
    begun_s = told_s = time.monotonic()
    folders = tempfile.TemporaryDirectory(prefix="abreast-kills-", ignore_cleanup_errors=True)
    with suppress(KeyboardInterrupt), folders as folder:
        still = options.kills - found.kills
        for batch in kill(Path(folder), still, seed=found.kills + 1, at_once=options.at_once, whole=options.whole):
            found.add(batch)
            if options.state is not None:
                options.state.parent.mkdir(parents=True, exist_ok=True)
                options.state.write_text(json.dumps(dataclasses.asdict(found)))
            if time.monotonic() - told_s > REPORT_EVERY_S:
                told_s = time.monotonic()
                print(f"{found.kills:>7,} kills, {len(found.broken)} broken promises", flush=True)
            if found.broken or time.monotonic() - begun_s > options.hours * 3600:
                break
    _tell(found, options.kills)
    return int(bool(found.broken) or found.kills < options.kills)


def _tell(found: Found, wanted: int) -> None:
    ages_ms = sorted(1000 * age_s for age_s in found.missing_s) or [0.0]
    owed_ms = sorted(1000 * age_s for age_s in found.owed_s) or [0.0]
    rows = (
        ("kills", f"{found.kills:,} of {wanted:,}"),
        ("prompts acknowledged, all there", f"{found.prompts:,}"),
        ("answers looked at", f"{found.answers:,}"),
        ("  live when the program died, now interrupted", f"{found.interrupted:,}"),
        ("  that lost their newest text", f"{len(found.missing_s):,}"),
        ("age of the oldest lost text: median", f"{statistics.median(ages_ms):.0f} ms"),
        ("age of the oldest lost text: 99 %", f"{ages_ms[int(len(ages_ms) * 0.99)]:.0f} ms"),
        ("age of the oldest lost text: most", f"{ages_ms[-1]:.0f} ms"),
        ("  over 250 ms", f"{sum(age_ms > 1000 * NEWEST_S for age_ms in ages_ms):,}"),
        ("the same less time in line for a processor: most", f"{owed_ms[-1]:.0f} ms   goal 250"),
        ("lost characters of one answer: median", f"{statistics.median(found.missing_chars or [0]):.0f}"),
        ("lost characters of one answer: most", f"{max(found.missing_chars, default=0):,}"),
        ("broken promises", f"{len(found.broken):,}   goal 0"),
    )
    for name, value in rows:
        print(f"{name:<52}{value:>16}")
    for sentence in found.broken[:20]:
        print("  ", sentence)


if __name__ == "__main__":
    sys.exit(main())
