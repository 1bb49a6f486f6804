"""Starts the watched window, and reads what its panes show."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

HERE = Path(__file__).parent
ACTIVE = ".active"
"""How the file ends that has the title of the window with the keys."""


@contextmanager
def watched_window(
    file: Path, environment: dict[str, str], *, driver: str = "watched_window.py", output: IO[bytes] | None = None
) -> Generator[subprocess.Popen[bytes]]:
    """The window, which writes to `file` what it shows. A test that fails does not wait for its end.

    Args:
        driver: The script beside this one that says what is written.
        output: Where all that it prints goes; `None`: to where the test's own goes.
    """
    command = [sys.executable, str(HERE / driver), str(file)]
    with subprocess.Popen(command, env=environment, stdout=output, stderr=output) as window:
        try:
            yield window
        finally:
            window.kill()


def has_keys(file: Path, title: str) -> bool:
    """Whether the window with the keys has a title that begins so. It has them some time after it is to be seen."""
    active = file.with_suffix(ACTIVE)
    return active.exists() and active.read_text().startswith(title)


def panes(file: Path) -> list[dict[str, str]]:
    return json.loads(file.read_text()) if file.exists() else []


def until(what: Callable[[], object], seconds: float) -> bool:
    """Poll another program: it sends no signal when its window has changed."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
