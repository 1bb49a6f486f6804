"""An environment of Python beside the checkout's own, with what a lock says and nothing else."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path


def programs_of(folder: Path) -> Path:
    """Where the environment in a folder has its Python and its programs."""
    return folder / ("Scripts" if os.name == "nt" else "bin")


def pip_of(folder: Path) -> list[str]:
    """The beginning of the command that installs into the environment in a folder."""
    python = str(programs_of(folder) / "python")
    return [python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", "--no-input"]


def provide_environment(folder: Path, *locks: str) -> None:
    """Make the environment in a folder, unless it was made by this very Python from these very locks.

    Args:
        locks: What stands in them; one is installed after the other.

    Raises:
        subprocess.CalledProcessError: if one cannot be installed. The next call begins anew.
    """
    stamp = folder / "installed-from"
    digest = hashlib.sha256("".join((*locks, sys.version)).encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    print(f"Installing what is locked into {folder.parent.name}/{folder.name}", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
    for number, lock in enumerate(locks, start=1):
        file = folder / f"{number}.lock"
        file.write_text(lock)
        subprocess.run([*pip_of(folder), "--require-hashes", "--requirement", str(file)], check=True)
    stamp.write_text(digest)
