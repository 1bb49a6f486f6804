"""Finds the programs that Abreast is measured beside, each in an environment of its own, away from Abreast's packages."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

PLACE = Path(__file__).resolve().parents[2] / "build" / "peers"
INSTALL_S = 300.0


def peer(command: str, requirement: str, *, variable: str) -> Path | None:
    """The program that `variable` names, else the one in `build/peers`, which is installed if it is not there.

    It comes by the user's own pip, from whichever index that is set up with. `None` if that does not succeed in 5 minutes.
    """
    if named := os.environ.get(variable):
        return Path(named)
    folder = PLACE / command
    program = folder / ("Scripts" if sys.platform == "win32" else "bin") / command
    if not program.exists() and not _installed(folder, requirement):
        return None
    return program


def _installed(folder: Path, requirement: str) -> bool:
    print(f"installing {requirement} into {folder}", flush=True)
    try:
        venv.create(folder, with_pip=True, clear=True)
        python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", requirement]
        subprocess.run(command, check=True, timeout=INSTALL_S, capture_output=True)
    except (OSError, subprocess.SubprocessError) as failed:
        print(f"not installed: {failed}")
        return False
    return True
