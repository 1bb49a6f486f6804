"""Imports an archive of 1 GB, as ChatGPT sends them, and says how much memory and time that took.

python tests/bench/bench_import.py --mb 100    a smaller one
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

STORE_TESTS = Path(__file__).resolve().parents[1] / "unit" / "store"
sys.path.insert(0, str(STORE_TESTS))

from large_archive import large_archive  # noqa: E402

MOST_MB = 200


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--mb", type=int, default=1000)
    size_bytes = parser.parse_args().mb * 1_000_000
    with tempfile.TemporaryDirectory() as place:
        folder, archive = Path(place) / "data", Path(place) / "export.zip"
        folder.mkdir(mode=0o700)
        count = large_archive(archive, size_bytes)
        ended = subprocess.run(
            [sys.executable, STORE_TESTS / "importing_child.py", folder, archive],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        told = json.loads(ended.stdout)
        database_mb = (folder / "history.db").stat().st_size / 1e6
    print(f"{'archive, unpacked':28}{size_bytes / 1e6:>10.0f} MB")
    print(f"{'conversations imported':28}{told['imported']:>10} of {count}")
    print(
        f"{'memory at most':28}{told['peak_mb']:>10.0f} MB   goal <= {MOST_MB} MB (before it began: {told['before_mb']:.0f})"
    )
    print(f"{'processor':28}{told['cpu_s']:>10.0f} s")
    print(f"{'database':28}{database_mb:>10.0f} MB")
    return 0 if told["peak_mb"] <= MOST_MB and told["imported"] == count else 1


if __name__ == "__main__":
    sys.exit(main())
