"""What holds for every test: no screen unless asked for, a home of its own, no skipping in CI."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

pytest_plugins = ["local_models"]
pytest.register_assert_rewrite("fault_rows")

SCREEN_PROGRAMS = ("Xvfb", "openbox", "xdotool", "import")
"""What a test marked `screen` drives the real window with; `packaging/system_parts.py` names their packages."""
IN_CI = "CI" in os.environ

# Before the first import of Qt, which reads it once. A test of the real window sets its own for the child it starts.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# A shell lets what it starts in the background ignore Ctrl+C, and so would the programs that the tests start and interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what needs a screen where none can be made; in CI that is a failure, since CI installs all of it."""
    if item.get_closest_marker("screen") is None:
        return
    missing = [program for program in SCREEN_PROGRAMS if shutil.which(program) is None]
    if missing and IN_CI:
        pytest.fail(f"not installed: {', '.join(missing)}", pytrace=False)
    if missing:
        pytest.skip(f"needs a virtual screen; not installed: {', '.join(missing)}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> object:
    """In CI a test that skips itself fails: a suite that quietly runs less is worth less than its colour says.

    Tests of another operating system are the exception: they carry `skipif(sys.platform ...)` and never start.
    """
    report = yield
    if IN_CI and report.skipped and call.excinfo is not None and _is_about_missing_programs(str(call.excinfo.value)):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {call.excinfo.value}"
    return report


def _is_about_missing_programs(reason: str) -> bool:
    return "not installed" in reason


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home, and folders of the application in it, that no other test and no user has.

    The user's keyring and keys are out of reach as well. pip's settings stay: they say where packages come from.
    """
    pip_settings = Path.home() / ".config/pip/pip.conf"
    if pip_settings.exists():
        monkeypatch.setenv("PIP_CONFIG_FILE", str(pip_settings))
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("ABREAST_HOME", str(home / "abreast"))
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    for name in [name for name in os.environ if name.endswith(("_API_KEY", "_BASE_URL", "_AUTH_TOKEN"))]:
        monkeypatch.delenv(name)
    if sys.platform == "linux":
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    else:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    return home
