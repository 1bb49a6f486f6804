"""The engine of local models, `xllamacpp`: a prebuilt llama.cpp with its own HTTP server."""

from __future__ import annotations

import importlib
import importlib.util
import tempfile
from pathlib import Path

from abreast.core.language import tr
from abreast.core.local.errors import FetchFailed
from abreast.core.local.own_program import is_frozen
from abreast.core.local.pip import can_fetch, install

ENGINE_REQUIREMENT = "xllamacpp>=2026.10"
"""As in the extra `local` of pyproject.toml."""


def engine_available() -> bool:
    """Whether models can be served here. A frozen build cannot start the child, which is a Python script."""
    return not is_frozen() and importlib.util.find_spec("xllamacpp") is not None


def can_serve() -> bool:
    """Whether models can be served here, if only after the engine was fetched."""
    return engine_available() or can_fetch()


async def ensure_engine() -> None:
    """Install the engine into the running environment with the user's own pip, if it is not there.

    Cancelling ends pip.

    Raises:
        FetchFailed: if it cannot be installed.
    """
    if engine_available():
        return
    with tempfile.TemporaryDirectory(prefix="abreast-", ignore_cleanup_errors=True) as scratch:
        await install(ENGINE_REQUIREMENT, Path(scratch))
    importlib.invalidate_caches()
    if not engine_available():
        raise FetchFailed(tr("pip installed the engine, but this Python does not find it. Restart Abreast."))
