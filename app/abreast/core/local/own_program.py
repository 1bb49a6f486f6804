"""How a further process of Abreast is started: by this Python, or in a build that has its Python inside, by that build."""

from __future__ import annotations

import sys
from pathlib import Path

RUN_MODULE = "--run-module"
"""What `packaging/frozen_entry.py` understands in the place of Python's `-m`."""


def is_frozen() -> bool:
    """Whether this is a build with its Python inside: it has no pip, and runs no scripts."""
    return bool(getattr(sys, "frozen", False))


def of_module(name: str, *arguments: str) -> list[str]:
    """The command that runs a module of Abreast in a process of its own."""
    if is_frozen():
        return [sys.executable, RUN_MODULE, name, *arguments]
    # -P: a file in the working directory must not pass for one of the modules.
    return [sys.executable, "-P", "-X", "utf8", "-m", name, *arguments]


def once_more(providers_file: Path | None) -> list[str]:
    """The command that opens Abreast's window anew, with the same further settings."""
    options = [] if providers_file is None else ["--providers", str(providers_file)]
    return [sys.executable, *([] if is_frozen() else ["-m", "abreast"]), *options]
