"""One history for all rows of a file, and waits that are short."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fault_asking import Meanwhile, Outcome, Try, ask
from fault_rows import Row
from fault_wires import WIRES

from abreast.core.dialects.base import DialectName
from abreast.core.run import retry
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, open_history


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Iterator[History]:
    opening = open_history(tmp_path_factory.mktemp("data"))
    assert isinstance(opening, Opened)
    yield opening.history
    opening.history.close()


@pytest.fixture(autouse=True)
def quick_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "BACKOFF_S", (0.01, 0.02))
    monkeypatch.setattr(retry, "GAP_S", 0.001)


@pytest.fixture
def tried(history: History) -> Try:
    async def run(row: Row, dialect: DialectName, meanwhile: Meanwhile = lambda _run, _: None) -> Outcome:
        return await ask(history, row.fault(WIRES[dialect]), row.timeouts, meanwhile)

    return run
