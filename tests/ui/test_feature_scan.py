"""PySide's own import reads the source of every module; the window's start takes it out of the way."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import linecache
import PySide6.QtCore
from abreast.ui.feature_scan import stop_feature_scan
stop_feature_scan()
before = len(linecache.cache)
import abreast.core.registry.registry
print(len(linecache.cache) - before)
"""


def test_modules_imported_after_the_start_are_not_read_once_more() -> None:
    output = subprocess.run([sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True).stdout
    # Dataclasses leave no source behind; pydantic may look at a file of its own.
    assert int(output) < 5
