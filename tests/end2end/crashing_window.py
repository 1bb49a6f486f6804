"""The window, in which everything that can fail does, each with a key in its words; at last the process crashes.

usage: crashing_window.py segfault|abort
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import sys
import threading
from pathlib import Path
from typing import NoReturn

# The tests' own folder, which the key stands in.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QObject, QTimer, Slot

import abreast.ui.main as program
from abreast.__main__ import main
from abreast.ui.main_window import MainWindow
from canary import KEY

END = sys.argv.pop()


class FailingSlot(QObject):
    @Slot()
    def fail(self) -> NoReturn:
        raise ValueError(f"a prompt with {KEY}")


class FailingCleanUp:
    def __del__(self) -> None:
        raise LookupError(KEY)


def fail_in_thread() -> NoReturn:
    raise ArithmeticError(KEY)


async def fail_in_task() -> NoReturn:
    raise AssertionError(KEY)


class FailingWindow(MainWindow):
    def complete(self) -> None:
        super().complete()
        self._failing = FailingSlot(self)
        QTimer.singleShot(0, self._failing.fail)
        thread = threading.Thread(target=fail_in_thread)
        thread.start()
        thread.join()
        FailingCleanUp()
        asyncio.get_running_loop().create_task(fail_in_task())
        # Late enough for the others to have failed, and for the core to be open.
        QTimer.singleShot(1000, crash)


def crash() -> None:
    if END == "abort":
        os.abort()
    ctypes.string_at(0)


program.MainWindow = FailingWindow
sys.exit(main())
