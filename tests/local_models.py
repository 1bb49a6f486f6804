"""A pytest plugin: the two real models, fetched once and kept between runs, and servers that run them.

Load it with `pytest_plugins = ["local_models"]` in `tests/conftest.py`. The models are kept in the folder that
`ABREAST_TEST_MODEL_CACHE` names, else in the user's cache folder; the first run fetches them as Abreast itself does.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import platformdirs
import pytest

from abreast.core.local.catalogue import KNOWN_MODELS
from abreast.core.local.fetch import fetch
from abreast.core.local.process import ServerProcess
from abreast.core.secret import Secret

T = TypeVar("T")

# Looked up here, before a test can have been given a home of its own.
CACHE = Path(os.environ.get("ABREAST_TEST_MODEL_CACHE") or platformdirs.user_cache_path("abreast-tests") / "models")


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelServer:
    """One running model server."""

    model: str
    """The id sent on the wire."""
    openai_url: str
    """Base URL for `openai-chat` and `openai-responses`."""
    anthropic_url: str
    """Base URL for `anthropic`."""
    key: Secret
    """Without it the server refuses each request."""
    process: ServerProcess
    """The child process; tests that share it only look."""


@pytest.fixture(scope="session")
def models_folder() -> Path:
    """A folder with both GGUF files, laid out as the `models` folder of a user. Do not write there."""
    for model in KNOWN_MODELS:
        _run(fetch(model, CACHE, lambda progress: None))
    return CACHE


@pytest.fixture(scope="session")
def local_models(models_folder: Path) -> Generator[dict[str, ModelServer]]:
    """Both models, served by Abreast's own child process, by model id."""
    processes = {model.id: ServerProcess(model, models_folder / model.file_name) for model in KNOWN_MODELS}
    try:
        servers: dict[str, ModelServer] = {}
        for model_id, process in processes.items():
            address = _run(process.ready())
            servers[model_id] = ModelServer(
                model=model_id,
                openai_url=address.base_url,
                anthropic_url=address.origin,
                key=address.key,
                process=process,
            )
        yield servers
    finally:
        for process in processes.values():
            _run(process.end())


def _run(work: Coroutine[Any, Any, T]) -> T:
    """In a thread of its own, so that it does not touch the loop of pytest-asyncio or of Qt."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()
