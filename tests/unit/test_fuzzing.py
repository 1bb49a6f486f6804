"""Random input for all that reads from outside."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from abreast.core.store.importing.report import ImportRefused
from abreast.core.store.importing.run import import_file
from abreast.core.store.opening import temporary_history
from fuzzing import TARGETS, Log, exports, file_of, logs

EXAMPLES = 120
WAIT_S = 30.0


@pytest.mark.parametrize("name", TARGETS)
def test_random_input_is_taken_without_a_fault(name: str) -> None:
    strategy, run = TARGETS[name]
    settings(deadline=None, max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))(given(strategy)(run))()


def test_damaged_files_are_imported_or_refused(tmp_path: Path) -> None:
    history = temporary_history()
    path = tmp_path / "x"

    def imported(file: bytes | Log) -> None:
        path.write_bytes(file_of(file))
        with suppress(ImportRefused):
            report = import_file(history, path)
            assert len(report.refusals) <= report.refused
        # What was taken in can be read again.
        assert history.summaries().result(WAIT_S) is not None

    try:
        files = st.one_of(exports(), logs)
        settings(deadline=None, max_examples=30, suppress_health_check=list(HealthCheck))(given(files)(imported))()
    finally:
        history.close()
