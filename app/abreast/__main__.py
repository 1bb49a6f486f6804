"""`abreast`: without a subcommand it opens the window, with one it is the command line.

The window never loads the command line's libraries, nor the other way round: each costs the other's start time.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from abreast.core.transport.crashes import guard_crashes

COMPLETION_VARIABLE = "_ABREAST_COMPLETE"
"""Set by the shells when they ask the command line how a word goes on; then there are no arguments."""

UNSEARCHED_OBJECTS = 400_000
"""So many may be made before a command is first searched for garbage. Asking one model makes 160,000, all but 700 of them
for good, and one search of them took 15 to 40 ms."""


def main() -> int:
    """Run Abreast with the process's arguments. Returns the exit status."""
    guard_crashes()
    arguments = sys.argv[1:]
    match arguments:
        case [] if COMPLETION_VARIABLE not in os.environ:
            return _window()
        case ["--providers", str(file)]:
            return _window(file)
        case [str(option)] if option.startswith("--providers="):
            return _window(option.partition("=")[2])
        case [str(file)] if _is_path(file):
            return _window(file=file)
        case _:
            return _command(arguments)


def _command(arguments: Sequence[str]) -> int:
    """Run one command, with the garbage collector held back: what imports make stays to the end, and needs no search.

    Searched through now and then, and twice at the exit, it took a quarter of the CPU of a call that asks one model.
    """
    gc.set_threshold(UNSEARCHED_OBJECTS, 20, 20)
    from abreast.cli.main import run

    try:
        return run(arguments)
    finally:
        gc.freeze()


def _is_path(argument: str) -> bool:
    """Whether it names a file, as desktops give it, not a command: no command's name has a dot or a slash."""
    return not argument.startswith("-") and any(sign in argument for sign in (".", "/", os.sep))


def _window(providers_file: str | None = None, file: str | None = None) -> int:
    from pathlib import Path

    from abreast.core.paths import FolderRefused
    from abreast.ui.main import main as show

    try:
        return show(Path(providers_file) if providers_file else None, Path(file) if file else None)
    except FolderRefused as refused:
        sys.stderr.write(f"abreast: {refused}\n")
        return 1


if __name__ == "__main__":
    sys.exit(main())
