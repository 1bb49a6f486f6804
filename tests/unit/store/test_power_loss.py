"""Power that goes takes the newest text at most: what the user wrote waited for the disk.

No test can take this machine's power. What a disk holds then is made instead: the file, and the log up to any place.
"""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from history_samples import WAIT_S, ask, compared, eventually, opened
from sqlalchemy import Engine, event

from abreast.core.run.record import AnswerState
from abreast.core.store.backups import integrity_problems
from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.opening import Opened, open_history

pytestmark = pytest.mark.fault(79)

FULL, NORMAL = 2, 1
"""By SQLite's documentation: a commit waits for the disk, or not."""


def text_of(history: History, lane_id: int) -> tuple[str, AnswerState]:
    comparison_id = history.summaries().result(WAIT_S)[0].id
    answer = history.open(comparison_id).result(WAIT_S).ends[lane_id].steps[0].answer
    return str(answer.record.text), answer.record.state


def test_a_log_cut_anywhere_after_the_prompts_commit_holds_the_prompt_and_the_beginning_of_the_answer(
    folder: Path, tmp_path: Path
) -> None:
    history = opened(folder)
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "my prompt", [ask(lane_id, "my prompt")]).result(WAIT_S)
    log = history_file(folder).with_name("history.db-wal")
    on_disk_bytes = log.stat().st_size
    given = ""
    for number in range(20):
        piece = f"{number:04} " * 500
        history.append(begun.answer_ids[lane_id], piece)
        given += piece
        eventually(lambda given=given: text_of(history, lane_id)[0] == given)
    written = log.read_bytes()
    main = history_file(folder).read_bytes()
    history.close()

    lengths: list[int] = []
    for size in range(on_disk_bytes, len(written), 11_003):
        cut = tmp_path / "cut"
        cut.mkdir()
        history_file(cut).write_bytes(main)
        history_file(cut).with_name("history.db-wal").write_bytes(written[:size])
        opening = open_history(cut)
        assert isinstance(opening, Opened)
        text, state = text_of(opening.history, lane_id)
        assert [summary.title for summary in opening.history.summaries().result(WAIT_S)] == ["my prompt"]
        opening.history.close()
        assert given.startswith(text)
        assert state is AnswerState.INTERRUPTED
        assert integrity_problems(cut) == ()
        lengths.append(len(text))
        shutil.rmtree(cut)
    assert lengths == sorted(lengths)
    assert lengths[0] < 5_000 < lengths[-1]


def test_what_the_user_wrote_waits_for_the_disk_and_a_delta_does_not(folder: Path) -> None:
    waits: dict[str, set[int]] = {}

    def look(connection: Any, cursor: Any, statement: str, *_: object) -> None:
        table = statement.split()[2] if statement.startswith("INSERT INTO") else ""
        if table in ("turns", "texts", "journal"):
            level = connection.connection.driver_connection.execute("PRAGMA synchronous").fetchone()[0]
            waits.setdefault(table, set()).add(level)

    history = opened(folder)
    comparison_id, (lane_id, _) = compared(history)
    event.listen(Engine, "before_cursor_execute", look)
    try:
        begun = history.begin_turn(comparison_id, "my prompt", [ask(lane_id, "my prompt")]).result(WAIT_S)
        history.append(begun.answer_ids[lane_id], "delta")
        eventually(lambda: text_of(history, lane_id)[0] == "delta")
    finally:
        event.remove(Engine, "before_cursor_execute", look)
    history.close()

    assert waits == {"turns": {FULL}, "texts": {FULL}, "journal": {NORMAL}}
