"""Backups are verified, one a day, and thinned out to days and weeks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from history_samples import opened, talk

from abreast.core.store.backups import back_up, daily_backup, integrity_problems, listed, restore, verify
from abreast.core.store.errors import DiskFull, HistoryDamaged, StoreError
from abreast.core.store.files import FILE_NAME, LOCK_NAME, history_file

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def kept(folder: Path) -> Path:
    """A data folder with a closed history of one comparison."""
    history = opened(folder)
    talk(history, ("Why?", "Because."))
    history.close()
    return folder


def test_a_backup_of_a_history_in_use_holds_what_was_committed(folder: Path) -> None:
    history = opened(folder)
    talk(history, ("Why?", "Because."))

    backup = back_up(folder)

    assert backup.comparisons == 1
    assert sorted(path.name for path in backup.path.parent.iterdir()) == [backup.path.name], "no other file beside it"
    history.close()


def test_there_is_one_backup_a_day(kept: Path) -> None:
    assert daily_backup(kept, now=NOON) is not None
    assert daily_backup(kept, now=NOON + timedelta(hours=11)) is None
    assert daily_backup(kept, now=NOON + timedelta(hours=12)) is not None


def test_seven_days_and_four_weeks_are_kept(kept: Path) -> None:
    for day in range(60):
        back_up(kept, now=NOON + timedelta(days=day))
    ages = [(NOON + timedelta(days=59) - backup.made_at).days for backup in listed(kept)]

    assert ages[:7] == list(range(7))
    assert len(ages) == 7 + 4
    assert all(1 <= later - earlier <= 7 for earlier, later in pairwise(ages[6:]))


def test_a_backup_of_a_damaged_history_does_not_count_as_one(kept: Path) -> None:
    whole = history_file(kept).read_bytes()
    history_file(kept).write_bytes(whole[:24576] + b"\xa5" * 8192 + whole[32768:])

    assert integrity_problems(kept) != ()
    with pytest.raises(HistoryDamaged):
        back_up(kept)
    assert listed(kept) == ()


def test_a_sound_history_has_no_problems(kept: Path) -> None:
    assert integrity_problems(kept) == ()


def test_a_damaged_backup_is_not_put_back(kept: Path) -> None:
    backup = back_up(kept)
    backup.path.write_bytes(backup.path.read_bytes()[:16384])
    before = history_file(kept).read_bytes()

    with pytest.raises(HistoryDamaged):
        verify(backup.path)
    with pytest.raises(StoreError):
        restore(kept, backup)
    assert history_file(kept).read_bytes() == before


@pytest.mark.parametrize("in_the_way", [LOCK_NAME, f"{FILE_NAME}.new"])
def test_where_a_backup_cannot_be_put_in_place_the_history_stays_and_the_fault_is_named(
    kept: Path, in_the_way: str
) -> None:
    before = history_file(kept).read_bytes()
    (kept / in_the_way).unlink(missing_ok=True)
    (kept / in_the_way).mkdir()

    with pytest.raises(StoreError, match=r"could not be put in place: .*\. Nothing was changed\. Allow writing in"):
        restore(kept, back_up(kept))

    assert history_file(kept).read_bytes() == before


def test_without_room_there_is_no_backup(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage:
        free = 5

    monkeypatch.setattr("shutil.disk_usage", lambda _: Usage)

    with pytest.raises(DiskFull):
        back_up(kept)
