"""A damaged, foreign or empty file is never reset: it is named, kept, and what it holds can be had again."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from history_samples import WAIT_S, ask, opened, talk

from abreast.core.errors import RateLimited
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store import backups
from abreast.core.store import salvage as salvaging
from abreast.core.store.backups import back_up, restore
from abreast.core.store.examining import Damage
from abreast.core.store.files import history_file
from abreast.core.store.opening import Damaged, Opened, OpenedReadOnly, WhyReadOnly, open_history
from abreast.core.store.salvage import salvage
from abreast.core.usage import Usage

PAGE = 4096


def filled(folder: Path, count: int = 30) -> bytes:
    """A closed history with some comparisons; its bytes."""
    history = opened(folder)
    for i in range(count):
        talk(history, (f"prompt {i} " + "word " * 400, f"answer {i} " + "text " * 400), (f"and {i}", f"so {i}"))
    history.close()
    return history_file(folder).read_bytes()


def damage_of(folder: Path) -> Damaged:
    opening = open_history(folder)
    assert isinstance(opening, Damaged), opening
    return opening


def prompts(folder: Path) -> list[str]:
    history = opened(folder)
    found = history.search("prompt", limit=1000).result(WAIT_S)
    history.close()
    return sorted(hit.snippet.split()[1] for hit in found)


@pytest.mark.fault(83)
def test_a_file_cut_at_any_page_is_never_taken_for_good(folder: Path) -> None:
    whole = filled(folder)
    path = history_file(folder)
    for size in range(0, len(whole), PAGE):
        path.write_bytes(whole[:size])

        found = damage_of(folder)

        assert found.damage is (Damage.EMPTY if size == 0 else Damage.UNREADABLE)
        assert path.read_bytes() == whole[:size], "it was touched"


@pytest.mark.fault(83)
@pytest.mark.parametrize("byte", [0, 15, 16, 17, 18, 19, 20, 21, 22, 23, 44, 47, 56, 59, 68, 71, 99])
def test_a_header_with_a_wrong_byte_is_told_or_means_the_same(folder: Path, byte: int) -> None:
    whole = filled(folder, 2)
    wrong = bytearray(whole)
    wrong[byte] ^= 0xFF
    history_file(folder).write_bytes(wrong)

    opening = open_history(folder)

    if isinstance(opening, Damaged):
        assert history_file(folder).read_bytes() == wrong, "it was touched"
        assert salvage(folder).kept is not None
    else:
        assert isinstance(opening, Opened | OpenedReadOnly)
        assert len(opening.history.summaries().result(WAIT_S)) == 2
        opening.history.close()


@pytest.mark.fault(83)
@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9])
def test_what_a_cut_file_still_holds_is_salvaged_and_the_file_is_kept(folder: Path, part: float) -> None:
    whole = filled(folder)
    path = history_file(folder)
    cut = whole[: int(len(whole) * part) // PAGE * PAGE]
    path.write_bytes(cut)

    result = salvage(folder)

    assert result.kept is not None
    assert result.kept.read_bytes() == cut
    history = opened(folder)
    for summary in history.summaries(limit=1000).result(WAIT_S):
        history.open(summary.id).result(WAIT_S)
    history.close()
    if part == 0.9:
        assert result.prompts_and_answers > 60


@pytest.mark.fault(83)
def test_every_page_damaged_in_turn_leaves_the_rest_to_be_salvaged(folder: Path) -> None:
    whole = filled(folder)
    pages = range(1, len(whole) // PAGE, 17)
    kept: list[int] = []
    for page in pages:
        history_file(folder).write_bytes(whole[: page * PAGE] + b"\xa5" * PAGE + whole[(page + 1) * PAGE :])
        kept.append(salvage(folder).prompts_and_answers)
        with closing(sqlite3.connect(history_file(folder))) as mended:
            assert mended.execute("PRAGMA foreign_key_check").fetchall() == []
        history = opened(folder)
        for summary in history.summaries(limit=1000).result(WAIT_S):
            for lane_id, page_of_lane in history.open(summary.id).result(WAIT_S).ends.items():
                assert lane_id
                for step in page_of_lane.steps:
                    history.request_sent(step.answer.id).result(WAIT_S)
        history.close()

    # One page holds the names of the tables or the root of the texts; hardly any other holds more than a few texts.
    assert sorted(kept)[len(kept) // 4] > 100


def test_a_whole_history_is_salvaged_whole(folder: Path) -> None:
    filled(folder)
    before = prompts(folder)

    salvage(folder)

    assert prompts(folder) == before
    assert len(before) == 30


def test_what_an_answer_failed_of_and_consumed_is_salvaged_too(folder: Path) -> None:
    history = opened(folder)
    comparison_id, lane_id, (parent_id,) = talk(history, ("prompt 1", "answer"))
    begun = history.begin_turn(comparison_id, "prompt 2", [ask(lane_id, "prompt 2", parent_id=parent_id)])
    broken = AnswerRecord(
        state=AnswerState.INTERRUPTED,
        text=GrowingText("half an ans"),
        usage=Usage(input_tokens=20, output_tokens=7),
        error=RateLimited("Wait a minute.", provider_id="acme", status=429, retry_after_s=60.0),
    )
    history.finish(begun.result(WAIT_S).answer_ids[lane_id], broken)
    before = history.open(comparison_id).result(WAIT_S)
    history.close()

    salvage(folder)

    history = opened(folder)
    after = history.open(comparison_id).result(WAIT_S)
    history.close()
    assert str(after) == str(before)
    assert (saved := after.ends[lane_id].steps[-1].answer.record).usage == broken.usage
    assert isinstance(saved.error, RateLimited)


def test_a_file_of_an_older_schema_is_salvaged_too(folder: Path) -> None:
    filled(folder, 2)
    with closing(sqlite3.connect(history_file(folder))) as older:
        older.execute("ALTER TABLE comparisons DROP COLUMN blind")
        older.execute("DROP TABLE votes")

    salvage(folder)

    assert prompts(folder) == ["0", "1"]


def test_the_last_words_in_the_log_are_salvaged_too(folder: Path) -> None:
    history = opened(folder)
    talk(history, ("prompt 1", "answer"))
    history.summaries().result(WAIT_S)
    log = history_file(folder).with_name("history.db-wal").read_bytes()
    main = history_file(folder).read_bytes()
    history.close()
    history_file(folder).write_bytes(main)
    history_file(folder).with_name("history.db-wal").write_bytes(log)

    assert salvage(folder).prompts_and_answers == 2


@pytest.mark.fault(84)
def test_an_empty_file_is_no_empty_history(folder: Path) -> None:
    filled(folder, 2)
    back_up(folder)
    history_file(folder).write_bytes(b"")

    found = damage_of(folder)

    assert found.damage is Damage.EMPTY
    assert [backup.comparisons for backup in found.backups] == [2]


@pytest.mark.fault(84)
def test_a_missing_file_with_backups_is_no_new_history(folder: Path) -> None:
    filled(folder, 2)
    back_up(folder)
    history_file(folder).unlink()

    found = damage_of(folder)
    kept = restore(folder, found.backups[0])

    assert found.damage is Damage.MISSING
    assert kept is None
    assert prompts(folder) == ["0", "1"]


@pytest.mark.fault(83)
def test_a_restored_backup_takes_the_place_of_the_damaged_file_which_is_kept(folder: Path) -> None:
    filled(folder, 2)
    back_up(folder)
    history_file(folder).write_bytes(b"garbage" * 1000)

    kept = restore(folder, damage_of(folder).backups[0])

    assert kept is not None
    assert kept.read_bytes() == b"garbage" * 1000
    assert prompts(folder) == ["0", "1"]


@pytest.mark.parametrize("repair", ["restore", "salvage"])
def test_a_crash_while_a_history_is_repaired_is_no_first_start(
    folder: Path, monkeypatch: pytest.MonkeyPatch, repair: str
) -> None:
    filled(folder, 2)
    backup = back_up(folder)
    history_file(folder).write_bytes(b"garbage" * 1000)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    module = backups if repair == "restore" else salvaging
    monkeypatch.setattr(module, "put_in_place", crash)
    with pytest.raises(KeyboardInterrupt):
        restore(folder, backup) if repair == "restore" else salvage(folder)
    monkeypatch.undo()

    assert damage_of(folder).damage is Damage.UNREADABLE
    restore(folder, backup)
    assert prompts(folder) == ["0", "1"]


@pytest.mark.fault(83)
def test_a_database_of_another_program_is_left_alone(folder: Path) -> None:
    with sqlite3.connect(history_file(folder)) as foreign:
        foreign.execute("CREATE TABLE comparisons (id INTEGER)")
    foreign.close()
    before = history_file(folder).read_bytes()

    assert damage_of(folder).damage is Damage.FOREIGN
    assert history_file(folder).read_bytes() == before


@pytest.mark.fault(85)
def test_a_history_of_a_newer_version_is_opened_for_reading_only(folder: Path) -> None:
    filled(folder, 2)
    with sqlite3.connect(history_file(folder)) as newer:
        newer.execute("PRAGMA user_version=99")
        newer.execute("ALTER TABLE comparisons ADD COLUMN mood TEXT")
    newer.close()
    before = history_file(folder).read_bytes()

    opening = open_history(folder)

    assert isinstance(opening, OpenedReadOnly)
    assert opening.why is WhyReadOnly.NEWER
    assert len(opening.history.summaries().result(WAIT_S)) == 2
    with pytest.raises(Exception, match="reading only"):
        opening.history.rename(1, "x").result(WAIT_S)
    opening.history.close()
    assert history_file(folder).read_bytes() == before


@pytest.mark.parametrize("table", ["answers", "charges", "vote_pairs"])
def test_a_history_without_one_of_its_tables_is_damaged_also_for_a_program_that_uses_none_of_them(
    folder: Path, table: str
) -> None:
    opened(folder).close()
    with closing(sqlite3.connect(history_file(folder))) as connection:
        connection.execute(f"DROP TABLE {table}")
    code = (
        "import sys; from pathlib import Path; from abreast.core.store.opening import open_history;"
        "print(type(open_history(Path(sys.argv[1]))).__name__)"
    )

    found = subprocess.run([sys.executable, "-c", code, folder], check=True, capture_output=True, text=True).stdout

    assert found == "Damaged\n"
