"""Run by test_import_memory.py and bench_import.py: imports a file into a history of its own.

    python importing_child.py FOLDER FILE

It prints what was imported and how much memory the process ever had, as JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

from abreast.core.store.importing.run import import_file
from abreast.core.store.opening import Opened, open_history


def peak_mb() -> float:
    """The most memory this program has had. On Linux `getrusage` would tell that of the program that started it, too."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)


opening = open_history(Path(sys.argv[1]))
assert isinstance(opening, Opened), opening
before_mb, begun_s = peak_mb(), time.process_time()
report = import_file(opening.history, Path(sys.argv[2]))
opening.history.close()
print(
    json.dumps(
        {
            "imported": report.imported,
            "refused": report.refused,
            "peak_mb": peak_mb(),
            "before_mb": before_mb,
            "cpu_s": time.process_time() - begun_s,
        }
    )
)
