"""Two programs at one history, one that holds it too long, and what comes after the end."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from history_samples import WAIT_S, ask, compared, eventually, opened, talk
from typer.testing import CliRunner

from abreast.cli.main import command_line
from abreast.core.store import connection
from abreast.core.store.errors import HistoryClosed, HistoryInUse
from abreast.core.store.files import history_file, owner_pid
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, OpenedReadOnly, Unavailable, WhyReadOnly, open_history, temporary_history
from abreast.core.store.saving import Health, NotSaving, Saving


@pytest.mark.fault(82)
def test_a_second_program_reads_and_changes_beside_the_first_and_recovers_nothing(
    history: History, folder: Path
) -> None:
    comparison_id, (lane_id, _) = compared(history)
    history.begin_turn(comparison_id, "live", [ask(lane_id, "live")]).result(WAIT_S)
    second = open_history(folder)
    assert isinstance(second, Opened)

    assert not second.is_owner
    assert second.interrupted == 0
    talk(second.history, ("from the second", "yes"))
    second.history.close()
    assert len(history.summaries().result(WAIT_S)) == 2
    assert owner_pid(folder) == os.getpid()


HOLDER = """
import sqlite3, sys
from pathlib import Path
from abreast.core.store.opening import open_history
opening = open_history(Path(sys.argv[1]))
other = sqlite3.connect(Path(sys.argv[1]) / "history.db", isolation_level=None)
other.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


WRITTEN = 30
WRITER = f"""
import sys
from pathlib import Path
from history_samples import opened, talk
history = opened(Path(sys.argv[1]))
for number in range({WRITTEN}):
    talk(history, (f"prompt {{number}}", "answer " * 500))
history.close()
"""
READER = f"""
import sys, time
from pathlib import Path
from abreast.core.store.opening import open_history
until_s, count = time.monotonic() + 50, 0
while count < {WRITTEN} and time.monotonic() < until_s:
    history = open_history(Path(sys.argv[1]), read_only=True).history
    count = len(history.summaries(limit=1000).result(10))
    history.search("prompt").result(10)
    history.close()
    print(count)
"""
"""As the command line does it: open, read, close, again and again."""
CHILD_ENVIRONMENT = os.environ | {
    "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
}


@pytest.fixture
def holder(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the history open and does not let anyone write."""
    program = [sys.executable, "-c", HOLDER, folder]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


@pytest.mark.fault(82)
def test_another_program_that_holds_the_history_is_named_by_its_process(
    folder: Path, holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_TIMEOUT_S", 0.1)

    opening = open_history(folder)
    reader = open_history(folder, read_only=True)

    assert isinstance(opening, Unavailable)
    assert isinstance(opening.error, HistoryInUse)
    assert f"process {holder.pid}." in str(opening.error)
    assert isinstance(reader, OpenedReadOnly), "reading goes on"
    assert reader.history.summaries().result(WAIT_S) == ()
    reader.history.close()


@pytest.mark.fault(82)
def test_a_command_that_would_write_waits_five_seconds_and_says_who_holds_the_history(
    folder: Path, holder: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert connection.BUSY_TIMEOUT_S == 5.0
    monkeypatch.setattr(connection, "BUSY_TIMEOUT_S", 0.1)
    monkeypatch.setenv("ABREAST_HOME", str(folder.parent))

    result = CliRunner().invoke(command_line(), ["history", "delete", "1", "--yes"])

    assert result.exit_code == 1
    assert f"process {holder.pid}." in result.stderr


@pytest.mark.fault(82)
def test_the_command_line_reads_while_the_window_writes(history: History, folder: Path) -> None:
    reader = open_history(folder, read_only=True)
    assert isinstance(reader, OpenedReadOnly)
    assert reader.why is WhyReadOnly.WANTED

    talk(history, ("seen by both", "yes"))

    assert len(reader.history.search("both").result(WAIT_S)) == 1
    reader.history.close()


@pytest.mark.fault(82)
def test_two_programs_read_every_comparison_that_a_third_is_writing_at_the_same_time(folder: Path) -> None:
    opened(folder).close()
    run = [sys.executable, "-c"]
    with subprocess.Popen([*run, WRITER, folder], env=CHILD_ENVIRONMENT, stdout=subprocess.PIPE, text=True) as writer:
        readers = [
            subprocess.Popen([*run, READER, folder], env=CHILD_ENVIRONMENT, stdout=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        counts = [[int(line) for line in reader.communicate(timeout=60)[0].split()] for reader in readers]
        assert writer.wait(60) == 0

    assert [reader.returncode for reader in readers] == [0, 0]
    for seen in counts:
        assert seen == sorted(seen)
        assert seen[-1] == WRITTEN
        assert len(set(seen)) > 2, "it has read meanwhile"


@pytest.mark.fault(82)
def test_a_history_held_by_another_program_is_waited_for_and_then_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_TIMEOUT_S", 0.1)
    told: list[Health] = []
    history = opened(folder, on_health=told.append, retry_s=0.05)
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "why", [ask(lane_id, "why")]).result(WAIT_S)
    with closing(sqlite3.connect(history_file(folder), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(HistoryInUse, match="Another program"):
            history.rename(comparison_id, "x").result(WAIT_S)
        history.append(begun.answer_ids[lane_id], "kept meanwhile")
        eventually(lambda: isinstance(history.health, NotSaving))
        other.execute("ROLLBACK")

    eventually(lambda: isinstance(history.health, Saving))
    assert str(history.open(comparison_id).result(WAIT_S).ends[lane_id].steps[0].answer.record.text) == "kept meanwhile"
    history.close()


def test_a_listener_that_fails_does_not_end_the_saving(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Health) -> None:
        raise ValueError

    monkeypatch.setattr(connection, "BUSY_TIMEOUT_S", 0.05)
    history = opened(folder, on_health=broken, retry_s=0.05)
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "why", [ask(lane_id, "why")]).result(WAIT_S)
    with closing(sqlite3.connect(history_file(folder), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        history.append(begun.answer_ids[lane_id], "text")
        eventually(lambda: isinstance(history.health, NotSaving))
        other.execute("ROLLBACK")

    eventually(lambda: isinstance(history.health, Saving))
    assert str(history.open(comparison_id).result(WAIT_S).ends[lane_id].steps[0].answer.record.text) == "text"
    assert history.close()


def test_whoever_comes_after_the_end_is_told_so(folder: Path) -> None:
    history = opened(folder)
    assert history.close()

    with pytest.raises(HistoryClosed):
        history.summaries().result(WAIT_S)
    assert history.close()


def test_nothing_lies_beside_a_closed_history(folder: Path) -> None:
    opened(folder).close()

    assert sorted(path.name for path in folder.iterdir()) == ["history.db", "history.lock"]


def test_histories_that_are_made_at_the_same_time_are_each_whole() -> None:
    with ThreadPoolExecutor(4) as pool:
        histories = list(pool.map(lambda _: temporary_history(), range(8)))

    assert [history.summaries().result(WAIT_S) for history in histories] == [()] * 8
    for history in histories:
        history.close()
