"""A history in use is checked, backed up daily and rid of what was deleted, and nobody who writes waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from history_samples import WAIT_S, opened, record, talk

from abreast.core.store import care, connection
from abreast.core.store.backups import listed
from abreast.core.store.care import look_after
from abreast.core.store.connection import connected, reading_engine, transaction
from abreast.core.store.examining import Damage
from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.opening import Damaged


async def looked_after(folder: Path, history: History, enough: Callable[[], bool]) -> None:
    """Let the history be looked after until `enough`."""
    task = asyncio.create_task(look_after(folder, history, first_after_s=0, every_s=0.01))
    async with asyncio.timeout(WAIT_S):
        while not enough():
            await asyncio.sleep(0.01)
    assert not task.done()
    task.cancel()


async def test_there_is_one_backup_a_day_as_soon_as_there_is_something_to_back_up(
    folder: Path, history: History
) -> None:
    rounds = 0

    def some_rounds() -> bool:
        nonlocal rounds
        rounds += 1
        return rounds > 20

    await looked_after(folder, history, some_rounds)
    assert listed(folder) == ()
    talk(history, ("Why?", "Because."))
    await looked_after(folder, history, lambda: len(listed(folder)) == 1)
    talk(history, ("And?", "So."))
    await looked_after(folder, history, some_rounds)

    assert [backup.comparisons for backup in listed(folder)] == [1]


async def test_what_was_deleted_is_purged_when_the_time_to_bring_it_back_is_over(
    folder: Path, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk(history, ("kept", "x"))
    deleted, _, _ = talk(history, ("deleted", "x"))
    history.delete([deleted]).result(WAIT_S)

    def left() -> list[int]:
        return [summary.id for summary in history.summaries(deleted=True).result(WAIT_S)]

    await looked_after(folder, history, lambda: bool(listed(folder)))
    assert left() == [deleted]
    monkeypatch.setattr(care, "UNDO_S", -1.0)
    await looked_after(folder, history, lambda: left() == [])
    assert [summary.title for summary in history.summaries().result(WAIT_S)] == ["kept"]


async def test_a_page_that_was_damaged_is_found_while_the_program_runs(folder: Path) -> None:
    history = opened(folder)
    for number in range(20):
        talk(history, (f"prompt {number} " + "word " * 400, "text " * 400))
    history.close()
    whole = history_file(folder).read_bytes()
    half = len(whole) // 2 // 8192 * 8192
    history_file(folder).write_bytes(whole[:half] + b"\xa5" * 8192 + whole[half + 8192 :])
    history = opened(folder)

    found = await asyncio.wait_for(look_after(folder, history, first_after_s=0), WAIT_S)
    history.close()

    assert isinstance(found, Damaged)
    assert found.damage is Damage.UNREADABLE


async def test_a_check_that_cannot_be_made_now_is_no_damage(
    folder: Path, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk(history, ("Why?", "Because."))
    tried: list[Path] = []

    def refused(folder: Path) -> tuple[str, ...]:
        tried.append(folder)
        raise PermissionError

    monkeypatch.setattr(care, "integrity_problems", refused)
    await looked_after(folder, history, lambda: len(listed(folder)) == 1)

    assert tried == [folder]


def test_whoever_reads_for_long_keeps_nobody_from_writing_purging_or_closing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whoever waited for the reader would wait for longer than the results are waited for here.
    monkeypatch.setattr(connection, "BUSY_TIMEOUT_S", 6 * WAIT_S)
    history = opened(folder)
    comparison_id, _, answer_ids = talk(history, ("secretprompt", "secretanswer"))
    reader = reading_engine(history_file(folder))
    with connected(reader) as reading, transaction(reading, writing=False):
        reading.exec_driver_sql("SELECT count(*) FROM texts").scalar_one()
        history.delete([comparison_id]).result(WAIT_S)
        assert history.purge().result(WAIT_S) == 1
        history.finish(answer_ids[0], record("late"))
        history.summaries().result(WAIT_S)
        assert history.close()
    reader.dispose()

    again = opened(folder)
    again.close()
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"ecretanswer" not in content
