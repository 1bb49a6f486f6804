"""A history in a folder of its own, closed after the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from history_samples import opened

from abreast.core.store.history import History


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def history(folder: Path) -> Iterator[History]:
    history = opened(folder)
    yield history
    history.close()
