"""The settings on a real Secret Service in all its states, each test in a D-Bus session and keyring of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
TESTS = HERE.parents[1]
INSTALLED = shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux's keyring"),
    pytest.mark.skipif(
        not INSTALLED and not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")),
        reason="gnome-keyring and dbus are not installed",
    ),
]


def seen(mode: str | None, name: str) -> Any:
    """What a scenario of dialog_keyrings.py has seen."""
    command = [TESTS / "with-keyring", *([mode] if mode else []), sys.executable, HERE / "dialog_keyrings.py", name]
    path = os.pathsep.join([str(TESTS), os.environ.get("PYTHONPATH", "")])
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path}
    result = subprocess.run(command, check=False, capture_output=True, text=True, timeout=120, env=environment)
    assert result.returncode == 0, result.stderr
    what, lag_ms = json.loads(result.stdout)
    sys.stdout.write(f"{name}: the window did not answer for {lag_ms:.0f} ms at worst\n")
    return what


def test_a_key_is_kept_in_the_keyring_and_forgotten() -> None:
    assert seen(None, "unlocked") == ["no key", "A key is kept in the keyring of your system.", ""]


@pytest.mark.parametrize(("name", "keeps_comments"), [("moved", True), ("moved_older", False)])
def test_a_key_in_the_file_of_bots_is_moved_and_stands_in_no_file(name: str, keeps_comments: bool) -> None:
    assert seen(None, name) == [True, False, keeps_comments, []]


@pytest.mark.fault(94)
def test_a_locked_keyring_can_be_unlocked_and_the_key_that_was_entered_stays() -> None:
    before, can_unlock, fault, is_wished = seen("--locked", "locked")
    assert (before, can_unlock, is_wished) == ("keyring locked", True, True)
    assert fault.startswith("The keyring is locked.")


@pytest.mark.parametrize(("mode", "words"), [("--none", "no key"), ("--denied", "keyring denied")])
@pytest.mark.fault(93)
def test_without_a_keyring_a_key_is_kept_for_the_session(mode: str, words: str) -> None:
    assert seen(mode, "without") == [words, True, "A key is kept in memory until Abreast is closed."]


@pytest.mark.fault(95)
def test_a_slow_keyring_is_told_of_after_five_seconds_and_typing_goes_on() -> None:
    is_told_late, window_answers, typed = seen(None, "slow")
    assert (is_told_late, window_answers, typed) == (True, True, "Typed meanwhile")
