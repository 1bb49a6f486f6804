"""What of Python, Qt and the system goes into the bundle that PyInstaller makes, and what stays out.

PyInstaller takes all that could be needed. Of Qt only what a window of plain widgets needs is kept, named one by
one, so that a new version brings nothing unseen. On Linux the libraries of the desktop stay out: they have to fit to its
X server, its fonts and its graphics, and `system_parts.py` names them.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

LANGUAGES = ("ar", "de", "es", "fr", "ja", "zh_CN")
"""In which Qt's own buttons speak, besides English."""

QT_LIBRARIES = frozenset({"Core", "DBus", "Gui", "OpenGL", "Svg", "WaylandClient", "Widgets", "XcbQpa"})
"""As in libQt6Core.so.6, Qt6Core.dll and QtCore.framework. The graphics library is needed by the plugins for Wayland."""

QT_MODULES = frozenset({"QtCore", "QtGui", "QtWidgets"})

QT_PLUGINS = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qsvg",
        "platforms/qcocoa",
        "platforms/qoffscreen",
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin",
        # File dialogs and colours of the desktop. That for GTK brings all of GTK along.
        "platformthemes/qxdgdesktopportal",
        "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
    }
)
"""Folder and name, without `lib` and ending."""

METADATA = frozenset({"METADATA", "entry_points.txt"})
"""What a package is asked for of itself; the rest lists files that are not there. Licences stand in a folder of their own."""

PYTHON_LIBRARIES = re.compile(r"lib(bz2|crypto|expat|ffi|lzma|python3\.\d+|sqlite3|ssl|z)\.so")
"""What Python's own modules are linked with; the only libraries of the system that come along on Linux."""

EXCLUDED_MODULES = (
    # Of the terminal and of databases under the GPL: libreadline, libgdbm.
    *("readline", "curses", "dbm"),
    *("tkinter", "doctest", "lib2to3", "ensurepip", "idlelib", "turtle"),
    *("pip", "setuptools", "pkg_resources", "wheel", "PyInstaller"),
    # Not numpy.testing, numpy.f2py, unittest or pydoc: scipy asks numpy for all that it offers, and has to get it.
    *("numpy.distutils", "scipy.conftest"),
    # Of rapidfuzz only distances are used; what is left of it does the rest in Python.
    *("rapidfuzz.fuzz_cpp", "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.process_cpp", "rapidfuzz.process_cpp_impl"),
    # Of scipy the ranking needs optimize, sparse and what these load: all that is left, 0.3 MB excepted.
    *(f"scipy.{name}" for name in ("cluster", "datasets", "differentiate", "integrate", "interpolate", "io", "misc",
      "ndimage", "odr", "signal", "stats")),
    # Drivers of databases that Abreast does not speak to.
    *("pysqlite2", "MySQLdb", "psycopg2", "psycopg", "asyncpg", "aiosqlite"),
    # Other toolkits that qasync knows.
    *("PyQt5", "PyQt6", "PySide2"),
    *(f"PySide6.{name}" for name in ("QtDBus", "QtNetwork", "QtOpenGL", "QtQml", "QtQuick", "QtSvg", "QtTest")),
)  # fmt: skip

HIDDEN_MODULES = (
    # By name, where they are used: `judge/bradley_terry.py`, `registry/keys.py`.
    "scipy.linalg",
    "scipy.optimize",
    "scipy.sparse",
    "scipy.sparse.csgraph",
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
)


def is_kept(target: str, source: str) -> bool:
    """Whether a file that PyInstaller would take goes into the bundle.

    Args:
        target: Where it would stand in the bundle.
        source: Where it was found.
    """
    path = PurePosixPath(target.replace("\\", "/"))
    if "PySide6" in path.parts:
        return _is_kept_of_qt(path)
    name = path.name
    if path.parts[0].endswith(".dist-info"):
        return name in METADATA
    if library := re.fullmatch(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.so[.\d]*|\.dll|)", name):
        return library[1] in QT_LIBRARIES
    if source.startswith(("/lib", "/usr/lib")) and ".so" in name and "lib-dynload" not in source:
        return PYTHON_LIBRARIES.match(name) is not None
    return True


def may_be_stripped(target: str) -> bool:
    """Whether a library of Linux works without its symbols. Those that wheels carry along in a folder `NAME.libs` were
    changed when they were put in: without their symbols the loader refuses them."""
    return not PurePosixPath(target).parts[0].endswith(".libs")


def is_of_python(target: str) -> bool:
    """Whether a library needs no other of the bundle: Python's own, and those that are compiled at their installation."""
    first, *_ = parts = PurePosixPath(target).parts
    return parts[-1].startswith("libpython") or first in {"sqlalchemy", "yaml"} or "lib-dynload" in parts


def _is_kept_of_qt(path: PurePosixPath) -> bool:
    parts, stem = path.parts, path.name.partition(".")[0]
    if "plugins" in parts:
        folder = parts[parts.index("plugins") + 1]
        return f"{folder}/{stem.removeprefix('lib')}" in QT_PLUGINS
    if "translations" in parts:
        return stem in {f"qtbase_{language}" for language in LANGUAGES}
    if "qml" in parts or "resources" in parts:
        return False
    if framework := next((part for part in parts if part.endswith(".framework")), ""):
        return framework.removeprefix("Qt").removesuffix(".framework") in QT_LIBRARIES
    if library := re.match(r"(?:lib)?Qt6([A-Z]\w*)", stem):
        return library[1] in QT_LIBRARIES
    if path.name == "opengl32sw.dll":
        return False  # 20 MB of OpenGL without a graphics card, which widgets do not use
    if re.match(r"Qt[A-Z]\w*$", stem):
        return stem in QT_MODULES
    return True
