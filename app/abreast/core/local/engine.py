"""The engine of local models, `xllamacpp`: a prebuilt llama.cpp with its own HTTP server."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path

from abreast.core.local.errors import FetchFailed
from abreast.core.local.pip import install

ENGINE_REQUIREMENT = "xllamacpp>=2026.10"
"""As in the extra `local` of pyproject.toml."""


def engine_available() -> bool:
    """Whether models can be served here. A frozen build cannot start the child, which is a Python script."""
    return not getattr(sys, "frozen", False) and importlib.util.find_spec("xllamacpp") is not None


async def ensure_engine(scratch: Path) -> None:
    """Install the engine into the running environment with the user's own pip, if it is not there.

    Args:
        scratch: A folder for pip's temporary files. Cancelling ends pip.

    Raises:
        FetchFailed: if it cannot be installed.
    """
    if engine_available():
        return
    await install(ENGINE_REQUIREMENT, scratch)
    importlib.invalidate_caches()
    if not engine_available():
        raise FetchFailed("pip installed the engine, but this Python does not find it. Restart Abreast.")
