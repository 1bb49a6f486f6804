"""Fetches what the Flatpak is made of, into build/flatpak-python: the locked packages for the runtime's Python, and Abreast.

    python packaging/flatpak_modules.py

They are the files of `requirements.lock`, checked by their hashes, and come from wherever uv is told to look.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

from bundle import BUILD, ROOT, wheel
from distributions import bundled
from locks import only

RUNTIME_PYTHON = "3.13"
"""Of org.freedesktop.Platform 25.08."""
TARGET = BUILD / "flatpak-python"


def main() -> None:
    uv = Path(sys.executable).with_name("uv")
    lock = BUILD / "flatpak.lock"
    lock.parent.mkdir(exist_ok=True)
    lock.write_text(only((ROOT / "requirements.lock").read_text(), bundled()))
    into = [uv, "pip", "install", "--quiet", "--target", TARGET, "--python-version", RUNTIME_PYTHON]
    # As old a glibc as all packages have wheels for; the runtime's is newer.
    into += ["--python-platform", f"{platform.machine()}-manylinux_2_34", "--only-binary", ":all:"]
    for packages in (["--require-hashes", "--requirement", lock], ["--no-deps", "--reinstall", wheel()]):
        subprocess.run([str(part) for part in (*into, *packages)], check=True)


if __name__ == "__main__":
    main()
