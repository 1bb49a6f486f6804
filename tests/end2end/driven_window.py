"""Starts the watched window, and reads what its panes show."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

DRIVER = Path(__file__).with_name("watched_window.py")


@contextmanager
def watched_window(file: Path, environment: dict[str, str]) -> Generator[subprocess.Popen[bytes]]:
    """The window, which writes to `file`. A test that fails does not wait for its end."""
    with subprocess.Popen([sys.executable, str(DRIVER), str(file)], env=environment) as window:
        try:
            yield window
        finally:
            window.kill()


def panes(file: Path) -> list[dict[str, str]]:
    return json.loads(file.read_text()) if file.exists() else []


def until(what: Callable[[], bool], seconds: float) -> bool:
    """Poll another program: it sends no signal when its window has changed."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
