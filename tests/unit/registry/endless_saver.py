"""Saves a file again and again until it is killed. For each line on its input a process of its own does so.

Run as a program by `test_killed_saves.py`: `endless_saver.py FILE`. Prints the id of each process, once it is at work.
"""

import os
import sys
from pathlib import Path

from abreast.core.registry.edits import PutEntry
from abreast.core.registry.file import PROVIDERS
from abreast.core.registry.saving import Saved, opened, save


def save_for_ever(path: Path) -> None:
    snapshot = opened(path, PROVIDERS)
    entry = snapshot.entry("a") or {}
    number = int(entry["label"].removeprefix("L"))
    while True:
        number += 1
        result = save(snapshot, [PutEntry(entry_id="a", fields={"label": f"L{number}"})])
        assert isinstance(result, Saved)
        snapshot = result.snapshot


if __name__ == "__main__":
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            print(os.getpid(), flush=True)
            save_for_ever(Path(sys.argv[1]))
        _, status = os.waitpid(child, 0)
        print(os.WTERMSIG(status), flush=True)
