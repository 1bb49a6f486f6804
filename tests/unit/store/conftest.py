"""A history in a folder of its own, closed after the test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from history_samples import opened

from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.opening import create


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture(scope="session")
def empty_history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history that was made once: to make one takes longer than most tests."""
    path = history_file(tmp_path_factory.mktemp("empty"))
    create(path)
    return path


@pytest.fixture
def history(folder: Path, empty_history: Path) -> Iterator[History]:
    shutil.copy(empty_history, history_file(folder))
    history = opened(folder)
    yield history
    history.close()
