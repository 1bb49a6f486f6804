"""Opens the core for a command."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from abreast.cli.terminal import EXIT_USAGE, fail, say
from abreast.core.assembly import Core, open_core
from abreast.core.paths import FolderRefused, Paths
from abreast.core.registry.registry import PROVIDERS_VARIABLE


@asynccontextmanager
async def opened(providers_file: Path | None) -> AsyncGenerator[Core]:
    """The core, closed at the end.

    A fault in a file that was named for this call ends the program; in the user's own file it is told, and the
    catalogue stays in use.
    """
    paths = Paths.of_user(os.environ)
    try:
        paths.prepare()
    except FolderRefused as refused:
        fail(str(refused))
    core = open_core(paths, os.environ, providers_file=providers_file)
    try:
        _tell_problems(core, providers_file or _named_by_variable())
        yield core
    finally:
        await core.aclose()


def _tell_problems(core: Core, named_file: Path | None) -> None:
    registry = core.registry
    for file in (registry, core.bots, core.line_ups):
        for note in (*file.problems, *file.warnings):
            say(f"abreast: {note}")
    for key in (*registry.keys_in_files, *core.bots.keys_in_file):
        say(f"abreast: {key} It is not used from there. `abreast keys adopt` moves it into the keyring.")
    if any(layer.path == named_file and layer.problems for layer in registry.layers):
        fail(f"{named_file} cannot be used. Correct it, or leave it out.", EXIT_USAGE)


def _named_by_variable() -> Path | None:
    return Path(value) if (value := os.environ.get(PROVIDERS_VARIABLE)) else None
