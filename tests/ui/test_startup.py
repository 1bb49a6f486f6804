"""The first paint waits for nothing, and what comes after it reports how it went."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from abreast.ui.load_order import (
    FEATURE_CORE_MODULES,
    SDK_MODULES,
    STORE_MODULES,
    TOOLKIT_FREE_MODULES,
    USAGE_CORE_MODULES,
    WINDOW_MODULES,
)
from abreast.ui.startup import Startup

if TYPE_CHECKING:
    from abreast.core.assembly import Core

FIRST_PAINT = """
import sys
from abreast.ui import main
from abreast.ui.startup import Startup
class Ends(Startup):
    def start(self):
        loaded = [name for name in {names!r} if name in sys.modules]
        print(loaded, flush=True)
        import os; os._exit(0)
main.Startup = Ends
main.main()
"""
HEAVY = [
    "openai",
    "anthropic",
    "httpx2",
    "pydantic",
    "yaml",
    "keyring",
    "asyncio",
    "qasync",
    "markdown_it",
    "pygments",
    "platformdirs",
    "json.decoder",
    "abreast.ui.workbench",
    "abreast.core.assembly",
    "abreast.ui.theme.icons",
]

MAX_BROUGHT = 3
"""So many small modules a step may bring beside its own."""


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    program = FIRST_PAINT.format(names=HEAVY)

    output = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout

    assert output.strip() == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="only there is the screen named by the environment")
def test_without_a_screen_one_sentence_says_so() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}

    done = subprocess.run(
        [sys.executable, "-m", "abreast"], check=False, capture_output=True, text=True, env=environment
    )

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr


def test_a_folder_that_cannot_be_used_is_one_sentence_too() -> None:
    environment = os.environ | {"ABREAST_HOME": "/dev/null/home"}

    done = subprocess.run(
        [sys.executable, "-m", "abreast"], check=False, capture_output=True, text=True, env=environment
    )

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "ABREAST_HOME" in done.stderr


def test_the_core_is_open_when_the_window_can_be_completed(qtbot: QtBot) -> None:
    core = cast("Core", object())
    startup = Startup(lambda: core)
    with qtbot.waitSignal(startup.ready, timeout=30_000):
        startup.start()
    assert startup.core is core
    with qtbot.waitSignal(startup.finished, timeout=30_000):
        startup.load_sdks()


def test_a_core_that_cannot_be_opened_says_why(qtbot: QtBot) -> None:
    def refuse() -> Core:
        raise OSError("No such file")

    startup = Startup(refuse)
    with qtbot.waitSignal(startup.ready, timeout=30_000):
        startup.start()
    assert startup.core is None
    assert startup.problem == "Abreast cannot read its files: No such file"
    with qtbot.waitSignal(startup.finished, timeout=30_000):
        startup.load_sdks()


def test_no_other_thread_than_the_window_s_imports_the_toolkit() -> None:
    program = f"""
import importlib, sys
for name in {[*TOOLKIT_FREE_MODULES, *STORE_MODULES, *SDK_MODULES, *USAGE_CORE_MODULES, *FEATURE_CORE_MODULES]!r}:
    importlib.import_module(name)
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "qasync"))])
"""
    output = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert output.strip() == "[]"


def test_a_step_of_the_window_s_loading_is_one_module_and_nothing_of_the_core() -> None:
    program = f"""
import importlib, sys
import abreast.ui.main
for name in {TOOLKIT_FREE_MODULES!r}:
    importlib.import_module(name)
for name in {WINDOW_MODULES!r}:
    before = set(sys.modules)
    importlib.import_module(name)
    found = sys.modules.keys() - before - {{name}}
    brought = sorted(other for other in found if other.startswith("abreast.") and not hasattr(sys.modules[other], "__path__"))
    if len(brought) > {MAX_BROUGHT} or any(other.startswith("abreast.core") for other in brought):
        print(name, "brings", brought)
"""
    output = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert output == ""
