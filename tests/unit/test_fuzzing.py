"""Random input for all that reads from outside."""

from pathlib import Path

import pytest
from fuzzing import TARGETS, exports, logs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from abreast.core.store.importing.report import ImportRefused
from abreast.core.store.importing.run import import_file
from abreast.core.store.opening import temporary_history

EXAMPLES = 120
WAIT_S = 30.0


@pytest.mark.parametrize("name", TARGETS)
def test_random_input_is_taken_without_a_fault(name: str) -> None:
    strategy, run = TARGETS[name]
    settings(deadline=None, max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))(given(strategy)(run))()


@pytest.mark.filterwarnings("ignore:Generating overly large repr")
def test_damaged_files_are_imported_or_refused(tmp_path: Path) -> None:
    history = temporary_history()
    path = tmp_path / "x"

    def imported(data: bytes) -> None:
        path.write_bytes(data)
        try:
            report = import_file(history, path)
        except ImportRefused as refused:
            assert str(refused)
        else:
            assert len(report.refusals) <= report.refused
        # What was taken in can be read again.
        assert history.summaries().result(WAIT_S) is not None

    try:
        files = st.one_of(exports(), logs())
        settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))(given(files)(imported))()
    finally:
        history.close()
