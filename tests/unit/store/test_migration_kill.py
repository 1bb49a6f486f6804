"""A program killed (-9) in the middle of any step of the schema leaves a history that opens, with all it held."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from history_samples import opened
from schema_steps import steps_with_one_more

from abreast.core.store.backups import integrity_problems
from abreast.core.store.connection import reading_engine, schema_version, table_names, transaction, writing_engine
from abreast.core.store.files import history_file
from abreast.core.store.migrations import STEPS, upgrade
from abreast.core.store.opening import Opened, open_history
from abreast.core.store.schema import SCHEMA_VERSION

pytestmark = [pytest.mark.skipif(os.name != "posix", reason="processes are forked here"), pytest.mark.fault(78)]

THROUGH_THE_STEPS = """
import os, shutil, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from abreast.core.store import opening
from abreast.core.store.migrations import STEPS, upgrade

begun, folders, steps, version, each = *map(Path, sys.argv[1:4]), *map(int, sys.argv[4:])
opening.SCHEMA_VERSION = version
opening.upgrade = lambda connection: upgrade(connection, steps=steps, version=version)

for number in range(1, 1000, each):
    folder = folders / f"{number}"
    shutil.copytree(begun, folder)
    child = os.fork()
    if child == 0:
        left = number

        def count(*_):
            global left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        event.listen(Engine, "after_cursor_execute", count)
        opening.open_history(folder).history.close()
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
        break
"""
"""Lets a program of its own open a copy of a history for each third or so statement, and die after it; the last one lives."""


def killed_on_the_way(begun: Path, folders: Path, steps: Path, version: int, *, each: int = 3) -> list[Path]:
    """The folders that dying programs have left, and at the end that of one which did not die.

    `each`: how many statements a program does more than the one before.
    """
    folders.mkdir()
    arguments = (begun, folders, steps, str(version), str(each))
    subprocess.run([sys.executable, "-c", THROUGH_THE_STEPS, *arguments], check=True)
    return sorted(folders.iterdir(), key=lambda folder: int(folder.name))


def released(folder: Path, version: int) -> Path:
    """A data folder as a version of Abreast left it that had the first `version` steps; nothing for 0."""
    folder.mkdir(mode=0o700)
    steps = folder.with_name("steps")
    steps.mkdir()
    for step in sorted(STEPS.glob("m*.py"))[:version]:
        (steps / step.name).write_text(step.read_text())
    if version:
        engine = writing_engine(history_file(folder))
        with engine.connect() as connection, transaction(connection, writing=True):
            upgrade(connection, steps=steps, version=version)
            connection.exec_driver_sql(
                "INSERT INTO comparisons (title, named_by_user, created_at_ms, used_at_ms, use_number, pinned, archived,"
                " draft, layout) VALUES ('Why?', 0, 1, 1, 1, 0, 0, '', '{}')"
            )
        engine.dispose()
    return folder


def titles(folder: Path) -> list[str]:
    with reading_engine(history_file(folder)).connect() as connection:
        return list(connection.exec_driver_sql("SELECT title FROM comparisons").scalars())


@pytest.mark.parametrize("version", range(SCHEMA_VERSION))
def test_a_step_to_the_newest_schema_is_taken_whole_or_not_at_all(tmp_path: Path, version: int) -> None:
    begun = released(tmp_path / "data", version)

    # What comes late on a long way is met from later versions, too.
    each = {0: 10, 1: 6}.get(version, 3)
    folders = killed_on_the_way(begun, tmp_path / "killed", STEPS, SCHEMA_VERSION, each=each)

    assert len(folders) > 5
    for folder in folders:
        if version:
            assert titles(folder) == ["Why?"]
        opened(folder).close()
        assert integrity_problems(folder) == ()
        assert list(folder.glob("*.new*")) == []


def test_the_step_after_the_newest_schema_is_taken_whole_or_not_at_all(tmp_path: Path) -> None:
    begun = released(tmp_path / "data", SCHEMA_VERSION)
    steps = steps_with_one_more(tmp_path / "next")

    folders = killed_on_the_way(begun, tmp_path / "killed", steps, SCHEMA_VERSION + 1)

    versions: list[int] = []
    for folder in folders:
        assert integrity_problems(folder) == ()
        with reading_engine(history_file(folder)).connect() as connection:
            versions.append(schema_version(connection))
            stepped = versions[-1] > SCHEMA_VERSION
            assert ("moods" in table_names(connection)) is stepped
        assert titles(folder) == ["changed" if stepped else "Why?"]
        opening = open_history(folder)
        assert isinstance(opening, Opened) is not stepped
        opening.history.close()
    assert set(versions) == {SCHEMA_VERSION, SCHEMA_VERSION + 1}
