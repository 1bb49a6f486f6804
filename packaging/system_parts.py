"""What Abreast needs from the operating system, and which of it is missing.

Only Linux leaves parts of Qt's surroundings to the system; on macOS and Windows the wheels bring all of it.
"""

from __future__ import annotations

import ctypes
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

LIBRARIES = {
    # Qt's core, its graphics and its fonts.
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    # Its plugin for X11: `ldd PySide6/Qt/plugins/platforms/libqxcb.so`.
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    # Its plugin for Wayland.
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    # llama.cpp, in xllamacpp.
    "libgomp.so.1": "libgomp1",
}
"""Shared libraries by the name they are loaded by, and the Debian package of each."""

TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
}
"""Programs of the tests that drive the real window on a virtual screen, and of those with a real keyring."""

TEST_FILES = {
    Path("/usr/libexec/at-spi-bus-launcher"): "at-spi2-core",
    Path("/usr/lib/python3/dist-packages/pyatspi"): "python3-pyatspi",
}
"""What no search path leads to: the tests read the window as a screen reader does."""

FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
FONT_PACKAGE = "fonts-dejavu-core"


@dataclass(frozen=True)
class Part:
    """One library, program or font that is missing."""

    name: str
    package: str
    """The Debian package that brings it."""
    required: bool
    """Whether Abreast cannot open a window without it."""


def missing_parts(purpose: str) -> list[Part]:
    """What this system lacks for `purpose`, which is `run` or `test`."""
    if sys.platform != "linux":
        return []
    missing = [
        Part(name=name, package=package, required=True) for name, package in LIBRARIES.items() if not loads(name)
    ]
    if not has_font():
        missing.append(Part(name="a font", package=FONT_PACKAGE, required=True))
    if purpose == "test":
        missing += [
            Part(name=name, package=package, required=False)
            for name, package in TEST_PROGRAMS.items()
            if shutil.which(name) is None
        ]
        missing += [
            Part(name=file.name, package=package, required=False)
            for file, package in TEST_FILES.items()
            if not file.exists()
        ]
    return missing


def loads(library: str) -> bool:
    """Whether the system's own loader finds it, which is what counts when Qt asks for it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font() -> bool:
    return any(next(folder.rglob("*.[to]tf"), None) is not None for folder in FONT_FOLDERS if folder.is_dir())
