"""A keyring that hangs, in the whole window: the real Secret Service in a D-Bus session of its own, stopped by a signal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TESTS = HERE.parents[1]
WINDOW = HERE / "window_of_slow_keyring.py"
INSTALLED = shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's keyring"),
    pytest.mark.skipif(
        not INSTALLED and not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")),
        reason="gnome-keyring and dbus are not installed",
    ),
]


@pytest.mark.fault(95)
def test_other_panes_answer_while_a_keyring_hangs_and_its_late_key_is_used() -> None:
    command = [TESTS / "with-keyring", sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", WINDOW]
    result = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stdout + result.stderr
