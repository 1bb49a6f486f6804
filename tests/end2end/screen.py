"""A virtual screen with a window manager, and real key events on it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

SIZE = "1440x900"


@contextmanager
def virtual_screen(folder: Path, size: str = SIZE, *, managed: bool = True) -> Generator[dict[str, str]]:
    """The environment of programs that are to appear on a fresh screen.

    Args:
        managed: Whether there is a window manager, which draws frames and gives windows the focus.
    """
    read, write = os.pipe()
    server = subprocess.Popen(
        # Without auto-repeat: on a busy machine a key is held for long, and would be pressed twice.
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-r"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        display = answer.readline().strip()
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = os.environ | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(runtime)}
    begun = [server]
    if managed:
        begun.insert(0, subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL))
    try:
        yield environment
    finally:
        for process in begun:
            process.terminate()
            process.wait(10)


@contextmanager
def accessibility_bus(environment: dict[str, str]) -> Generator[dict[str, str]]:
    """The environment of programs that are to be read as a screen reader reads them."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        address = bus.stdout.readline().strip()
        yield environment | {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    finally:
        bus.terminate()
        bus.wait(10)
        bus.stdout.close()


def press(environment: dict[str, str], *keys: str) -> None:
    """Press keys, by their X names, in the window that has the focus."""
    subprocess.run(["xdotool", "key", *keys], env=environment, check=True)


def type_text(environment: dict[str, str], text: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "10", text], env=environment, check=True)


def picture(environment: dict[str, str], file: Path, *, window: str = "root") -> None:
    """Save the whole screen, or one window by its number, as a PNG file."""
    subprocess.run(["import", "-silent", "-window", window, str(file)], env=environment, check=True)


def wait_for_window(environment: dict[str, str], title: str) -> str:
    """Wait until a window with this title is on the screen. Returns its number."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    found = subprocess.run(search, env=environment, check=True, capture_output=True, text=True)
    return found.stdout.split()[-1]
