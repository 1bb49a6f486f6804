"""Keys in a real Secret Service, each test in a D-Bus session and keyring of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
WITH_KEYRING = HERE.parents[1] / "with-keyring"
INSTALLED = shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's keyring"),
    pytest.mark.skipif(
        not INSTALLED and not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")),
        reason="gnome-keyring and dbus are not installed",
    ),
]


def states(mode: str | None, name: str) -> Any:
    command = [WITH_KEYRING, *([mode] if mode else []), sys.executable, HERE / "keyring_states.py", name]
    result = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


@pytest.mark.fault(96)
def test_an_unlocked_keyring_keeps_a_key_for_its_origin_only() -> None:
    assert states(None, "unlocked") == [
        ["missing", None, None],
        ["found", "keyring", "sk-ring"],
        ["moved", "keyring", None],
        ["refused", "keyring", None],
        ["missing", None, None],
    ]


@pytest.mark.fault(94)
def test_a_locked_keyring_is_told_from_a_missing_key() -> None:
    assert states("--locked", "locked") == [["locked", None, None], ["locked", None, None], "locked"]


@pytest.mark.fault(93)
def test_a_desktop_without_a_keyring_is_told_from_a_missing_key() -> None:
    assert states("--none", "none") == ["no backend", None, None]


@pytest.mark.fault(94)
def test_a_keyring_that_the_system_keeps_from_us_is_told_from_a_locked_one() -> None:
    assert states("--denied", "denied") == [["denied", None, None], "denied"]


@pytest.mark.fault(95)
def test_a_keyring_that_hangs_is_slow_and_its_late_answer_is_used() -> None:
    assert states(None, "slow") == [["slow", None, None], True, ["found", "keyring", "sk-ring"]]


@pytest.mark.fault(95)
def test_a_keyring_that_hangs_for_ever_does_not_keep_the_program_from_ending() -> None:
    assert states(None, "hangs_for_ever") == [["slow", None, None], "it still hung when the program had ended"]
