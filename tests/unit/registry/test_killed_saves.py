import os
import random
import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from abreast.core.registry.private_file import BACKUPS, backup_path

KILLS = 200
LONGEST_LIFE_S = 0.05
FILE = "# head\nversion: 1\nproviders:\n  a:\n    label: L0  # counts\n" + "".join(
    f"  # about p{number}\n  p{number}: {{dialect: ollama, base_url: 'http://localhost:{number}'}}\n"
    for number in range(1, 4)
)


def number_in(text: str) -> int:
    """How many saves the file has seen; it must be whole and right in every character."""
    found = re.search(r"label: L(\d+) ", text)
    assert found
    assert text == FILE.replace("label: L0 ", found.group())
    return int(found[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills with a POSIX signal")
def test_whenever_a_save_is_killed_the_file_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "config" / "providers.yaml"
    path.parent.mkdir()
    path.write_text(FILE)
    chance = random.Random(3)
    reached = in_a_save = 0
    saver = subprocess.Popen(
        [sys.executable, Path(__file__).with_name("endless_saver.py"), path],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with saver:
        assert saver.stdin
        assert saver.stdout
        for _ in range(KILLS):
            print(file=saver.stdin, flush=True)
            process_id = int(saver.stdout.readline())
            # At a random moment, so as to fall into every step of a save.
            threading.Event().wait(chance.uniform(0, LONGEST_LIFE_S))
            os.kill(process_id, signal.SIGKILL)
            assert int(saver.stdout.readline()) == signal.SIGKILL
            number = number_in(path.read_text())
            assert number >= reached
            reached = number
            backups = [backup_path(path, n) for n in range(1, BACKUPS + 1)]
            assert all(number_in(backup.read_text()) <= number for backup in backups if backup.exists())
            in_a_save += any(path.parent.glob(".*.tmp"))
        saver.stdin.close()
    assert reached > 0
    assert in_a_save > 0
    print(f"{reached} saves in {KILLS} lives, {in_a_save} of them ended while a file was being written")
