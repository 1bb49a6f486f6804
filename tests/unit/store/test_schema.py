"""The steps lead to the schema that the code speaks to, in one transaction."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from history_samples import WAIT_S, opened, talk
from schema_steps import steps_with_one_more
from sqlalchemy import text

from abreast.core.meter.usage_table import By
from abreast.core.store import backups, opening
from abreast.core.store.connection import reading_engine, schema_version, transaction, writing_engine
from abreast.core.store.files import history_file
from abreast.core.store.migrations import STEPS, upgrade
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.schema import SCHEMA_VERSION
from abreast.core.store.tables import METADATA
from abreast.core.store.usage import rebuild_sums
from abreast.core.store.usage_reading import usage_table


def test_the_steps_lead_to_the_schema_that_the_code_speaks_to() -> None:
    engine = writing_engine(None)
    with engine.connect() as connection, transaction(connection, writing=True):
        upgrade(connection)
        own = {"include_name": lambda name, kind, _: kind != "table" or name in METADATA.tables}
        differences = compare_metadata(MigrationContext.configure(connection, opts=own), METADATA)
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


OLD_ROWS = (
    (
        "INSERT INTO comparisons (id, title, named_by_user, created_at_ms, used_at_ms, use_number, pinned, archived, draft, layout)"
        " VALUES (1, 'Old', 1, 0, 0, 1, 0, 0, '', '{}')"
    ),
    "INSERT INTO tags VALUES (1, 'work')",
    "INSERT INTO models VALUES (1, 'acme', 'Acme', 'small', 'SMALL')",
    "INSERT INTO lanes (id, comparison_id, letter, position, closed, model_id, settings) VALUES (1, 1, 'A', 0, 0, 1, '{}')",
    "INSERT INTO texts (id, comparison_id, body, marks) VALUES (1, 1, 'Why?', '')",
    "INSERT INTO turns (id, comparison_id, prompt_id, created_at_ms) VALUES (1, 1, 1, 0)",
    "INSERT INTO setups (id, comparison_id, digest, settings, request) VALUES (1, 1, x'00', '{}', '{}')",
    (
        "INSERT INTO answers (id, turn_id, lane_id, state, model_id, setup_id, request_digest, created_at_ms, reads, first_read_chars)"
        " VALUES (1, 1, 1, 'complete', 1, 1, x'00', 1790000000000, 0, 0), (2, 1, 1, 'failed', 1, 1, x'00', 1790000000000, 0, 0)"
    ),
    "INSERT INTO attempts (answer_id, number, state, may_be_billed) VALUES (1, 1, 'complete', 1), (2, 1, 'failed', 1)",
    "INSERT INTO usage_records (answer_id, number, input_tokens, output_tokens) VALUES (1, 1, 70, 30)",
)


def test_an_answer_that_is_older_than_the_counts_of_its_stream_has_none(folder: Path, tmp_path: Path) -> None:
    first = tmp_path / "first"
    first.mkdir()
    (step,) = STEPS.glob("m0001_*.py")
    (first / step.name).write_text(step.read_text())
    folder.mkdir(mode=0o700, exist_ok=True)
    engine = writing_engine(history_file(folder))
    with engine.connect() as connection, transaction(connection, writing=True):
        upgrade(connection, steps=first, version=1)
        for statement in (*OLD_ROWS, "UPDATE lanes SET head_id = 1"):
            connection.execute(text(statement))
    engine.dispose()

    history = opened(folder)
    record = history.open(1).result(WAIT_S).ends[1].steps[0].answer.record
    history.close()

    assert (record.damaged_events, record.unexpected_events) == (0, 0)


def test_what_was_asked_before_there_was_a_ledger_is_taken_into_it_with_an_unknown_cost(tmp_path: Path) -> None:
    early = tmp_path / "early"
    early.mkdir()
    for step in sorted(STEPS.glob("m000[12]_*.py")):
        (early / step.name).write_text(step.read_text())
    engine = writing_engine(None)
    with engine.connect() as connection:
        with transaction(connection, writing=True):
            upgrade(connection, steps=early, version=2)
            for statement in OLD_ROWS:
                connection.execute(text(statement))
        with transaction(connection, writing=True):
            upgrade(connection)
            taken = usage_table(connection, (By.TAG,))
            rebuild_sums(connection)
            rebuilt = usage_table(connection, (By.TAG,))
    engine.dispose()

    assert taken == rebuilt
    row = taken.rows["work",]
    assert (row.totals.records, row.totals.unknown, row.failures) == (2, 2, 1)
    assert (row.totals.usage.input_tokens, row.totals.usage.output_tokens, row.totals.without_tokens) == (70, 30, 1)
