"""Measures how long a program takes until its window is painted, beside an empty window of PySide6 of the same size.

    python packaging/first_paint.py [--starts N] PROGRAM [ARGUMENT...]     e.g. dist/abreast/abreast, or .venv/bin/abreast

Both take turns on a virtual screen, the program with an empty home of its own. Of each the best start counts: what comes on
top is the machine's other work.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "end2end")]

from screen import virtual_screen  # noqa: E402  found by the line above

SIZE_PX = (1280, 800)
"""Of Abreast's window at its first start."""
STARTS = 5
MOST_S, POLL_S = 120.0, 0.002
_ALL_PLANES, _Z_PIXMAP = ctypes.c_ulong(-1), 2
BARE_WINDOW = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(["Bare"])
app.setStyle("Fusion")
window = QMainWindow()
window.resize{SIZE_PX}
window.show()
app.exec()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstPaint:
    """From the start of the process until something of the window is seen."""

    ours_s: float
    bare_s: float

    @property
    def ratio(self) -> float:
        return self.ours_s / self.bare_s


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--starts", type=int, default=STARTS, metavar="N", help=f"of each; {STARTS} if not given")
    parser.add_argument("program", nargs="+")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        found = first_paint(
            [str(Path(chosen.program[0]).absolute()), *chosen.program[1:]], {"HOME": home}, chosen.starts
        )
    print(
        f"first paint after {found.ours_s:.3f} s, an empty window of PySide6 after {found.bare_s:.3f} s: {found.ratio:.2f} times "
        f"as long (load {os.getloadavg()[0]:.1f})"
    )
    return 0


def first_paint(command: Sequence[str | Path], environment: Mapping[str, str], starts: int = STARTS) -> FirstPaint:
    """Start both in turns.

    Args:
        environment: Of the program; the screen is added.
    """
    ours: list[float] = []
    bare: list[float] = []
    # A manager of windows would paint a frame first.
    with (
        tempfile.TemporaryDirectory() as name,
        virtual_screen(Path(name), managed=False) as screen,
        # Held open: without any client the screen begins anew.
        middle_pixel(screen["DISPLAY"]) as pixel,
    ):
        shown = {key: screen[key] for key in ("DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")}
        # The first ones warm the caches of the disk.
        for _ in range(starts + 1):
            ours.append(painted_s(command, {**environment, **shown}, pixel))
            bare.append(painted_s([sys.executable, "-c", BARE_WINDOW], screen, pixel))
    return FirstPaint(ours_s=min(ours[1:]), bare_s=min(bare[1:]))


def painted_s(command: Sequence[str | Path], environment: Mapping[str, str], pixel: Callable[[], int]) -> float:
    """Start a program, end it when the middle of its window is painted, and say how long that took.

    Raises:
        TimeoutError: if nothing is seen.
    """
    before = pixel()
    begun = time.monotonic()
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as program:
        try:
            while pixel() == before:
                if time.monotonic() - begun > MOST_S:
                    raise TimeoutError(f"{command[0]} shows nothing.")
                time.sleep(POLL_S)
            took_s = time.monotonic() - begun
        finally:
            program.kill()
    # The screen takes the window away when it notices.
    while pixel() != before:
        time.sleep(POLL_S)
    return took_s


@contextmanager
def middle_pixel(display: str) -> Generator[Callable[[], int]]:
    """What gives the colour in the middle of where a window stands on a screen of X without a manager."""
    x11 = ctypes.CDLL("libX11.so.6")
    for name in ("XOpenDisplay", "XGetImage"):
        getattr(x11, name).restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = x11.XGetPixel.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    root = ctypes.c_ulong(x11.XDefaultRootWindow(connection))

    def colour() -> int:
        x, y = (size // 2 for size in SIZE_PX)
        image = ctypes.c_void_p(x11.XGetImage(connection, root, x, y, 1, 1, _ALL_PLANES, _Z_PIXMAP))
        try:
            return x11.XGetPixel(image, 0, 0)
        finally:
            x11.XDestroyImage(image)

    try:
        yield colour
    finally:
        x11.XCloseDisplay(connection)


if __name__ == "__main__":
    sys.exit(main())
