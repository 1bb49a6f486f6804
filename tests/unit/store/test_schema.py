"""The steps lead to the schema that the code speaks to, in one transaction."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from history_samples import WAIT_S, opened, talk
from schema_steps import steps_with_one_more
from sqlalchemy import text

from abreast.core.store import backups, opening
from abreast.core.store.connection import reading_engine, schema_version, transaction, writing_engine
from abreast.core.store.files import history_file
from abreast.core.store.migrations import STEPS, upgrade
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.schema import SCHEMA_VERSION, metadata


def test_the_steps_lead_to_the_schema_that_the_code_speaks_to() -> None:
    engine = writing_engine(None)
    with engine.connect() as connection, transaction(connection, writing=True):
        upgrade(connection)
        own = {"include_name": lambda name, kind, _: kind != "table" or name in metadata.tables}
        differences = compare_metadata(MigrationContext.configure(connection, opts=own), metadata)
        version = schema_version(connection)
    engine.dispose()

    assert differences == []
    assert version == SCHEMA_VERSION == len(list(STEPS.glob("m*.py")))


def test_a_history_that_is_up_to_date_is_left_as_it_is(folder: Path) -> None:
    opened(folder).close()
    before = history_file(folder).read_bytes()

    opened(folder).close()

    assert history_file(folder).read_bytes() == before


def test_a_step_is_taken_after_a_backup(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    history = opened(folder)
    talk(history, ("Why?", "Because."))
    history.close()
    steps = steps_with_one_more(tmp_path / "steps")
    monkeypatch.setattr(opening, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(
        opening, "upgrade", lambda connection: upgrade(connection, steps=steps, version=SCHEMA_VERSION + 1)
    )

    result = open_history(folder)

    assert isinstance(result, Opened)
    assert [summary.title for summary in result.history.summaries().result(WAIT_S)] == ["changed"]
    result.history.close()
    (backup,) = backups.listed(folder)
    assert (backup.schema_version, backup.comparisons) == (SCHEMA_VERSION, 1)
    with reading_engine(backup.path, immutable=True).connect() as connection:
        assert connection.execute(text("SELECT title FROM comparisons")).scalars().all() == ["Why?"]
