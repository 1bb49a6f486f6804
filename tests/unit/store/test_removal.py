"""Deleting hides at once and can be undone; purging leaves nothing. A temporary history never reaches a disk."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from foreign_exports import chatgpt, chatgpt_message
from history_samples import WAIT_S, ask, compared, eventually, opened, record, talk

from abreast.core.store.backups import integrity_problems
from abreast.core.store.errors import NotThere
from abreast.core.store.history import History
from abreast.core.store.importing.chatgpt import comparison
from abreast.core.store.opening import temporary_history


def on_disk(folder: Path, *words: str) -> list[str]:
    """Which of the words stand in any file of the folder."""
    content = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    return [word for word in words if word.encode() in content]


def test_a_deleted_comparison_is_neither_listed_nor_found_until_it_is_brought_back(history: History) -> None:
    kept, _, _ = talk(history, ("keep this", "yes"))
    deleted, _, _ = talk(history, ("drop this", "yes"))

    history.delete([deleted]).result(WAIT_S)

    assert [summary.id for summary in history.summaries().result(WAIT_S)] == [kept]
    assert [summary.id for summary in history.summaries(deleted=True).result(WAIT_S)] == [deleted]
    assert {hit.comparison_id for hit in history.search("this").result(WAIT_S)} == {kept}
    history.undelete([deleted]).result(WAIT_S)
    assert history.purge().result(WAIT_S) == 0
    assert {hit.comparison_id for hit in history.search("this").result(WAIT_S)} == {kept, deleted}


def test_nothing_of_a_purged_comparison_is_left_on_disk(folder: Path) -> None:
    history = opened(folder)
    talk(history, ("keep apples", "yes"))
    comparison_id, (lane_id, _) = compared(history)
    question = ask(lane_id, "secretprompt", system="secretsystem", name="othermodel")
    begun = history.begin_turn(comparison_id, "secretprompt", [question]).result(WAIT_S)
    history.append(begun.answer_ids[lane_id], "secretjournal ")
    eventually(lambda: bool(on_disk(folder, "secretjournal")))
    history.finish(begun.answer_ids[lane_id], record("secretjournal secretanswer"))
    history.set_tags(comparison_id, ["secrettag"]).result(WAIT_S)
    history.leave(comparison_id, draft="secretdraft", layout={"note": "secretlayout"}).result(WAIT_S)
    names = ("prompt", "system", "journal", "answer", "tag", "draft", "layout")
    secrets = [f"secret{name}" for name in names]
    assert on_disk(folder, *secrets) == secrets
    history.delete([comparison_id]).result(WAIT_S)

    assert history.purge().result(WAIT_S) == 1

    eventually(lambda: on_disk(folder, "secret", "ecretanswer", "ecretprompt") == [])
    assert on_disk(folder, "othermodel"), "the ledger keeps which model the money went to"
    assert [hit.snippet for hit in history.search("apples").result(WAIT_S)] == ["keep apples"]
    with pytest.raises(NotThere):
        history.open(comparison_id).result(WAIT_S)
    history.close()
    assert integrity_problems(folder) == ()


def test_purging_ends_after_the_next_start_if_the_program_closed_meanwhile(folder: Path) -> None:
    history = opened(folder)
    comparison_id, _, _ = talk(history, ("secretprompt", "yes"))
    history.delete([comparison_id]).result(WAIT_S)
    history.purge().result(WAIT_S)
    history.close()

    again = opened(folder)
    eventually(lambda: on_disk(folder, "ecretprompt") == [])
    again.close()
    assert on_disk(folder, "ecretprompt") == []


def test_only_what_was_deleted_before_a_time_is_purged(history: History) -> None:
    comparison_id, _, _ = talk(history, ("drop this", "yes"))
    history.delete([comparison_id]).result(WAIT_S)

    assert history.purge(deleted_before_ms=1).result(WAIT_S) == 0
    assert history.purge(deleted_before_ms=2**50).result(WAIT_S) == 1


def test_a_thread_longer_than_a_cascade_can_follow_is_purged() -> None:
    history = temporary_history()
    nodes: dict[str, tuple[str | None, dict[str, Any] | None]] = {}
    for turn in range(1001):
        before = f"a{turn - 1}" if turn else None
        nodes |= {
            f"u{turn}": (before, chatgpt_message("user", "p")),
            f"a{turn}": (f"u{turn}", chatgpt_message("assistant", "a")),
        }
    # In one transaction: a thousand, one for each turn, take as many times as long.
    document = comparison(chatgpt(nodes), 0, Counter())
    assert history.exchange.add_imported([document]).result(WAIT_S)[0].is_new
    (comparison_id,) = history.exchange.all_ids().result(WAIT_S)
    history.delete([comparison_id]).result(WAIT_S)

    assert history.purge().result(WAIT_S) == 1
    history.close()


def test_an_answer_that_ends_after_its_comparison_was_purged_disturbs_nobody(history: History) -> None:
    comparison_id, (lane_id, _) = compared(history)
    begun = history.begin_turn(comparison_id, "why", [ask(lane_id, "why")]).result(WAIT_S)
    history.delete([comparison_id]).result(WAIT_S)
    history.purge().result(WAIT_S)

    history.append(begun.answer_ids[lane_id], "late")
    history.finish(begun.answer_ids[lane_id], record("late"))

    assert history.search("late").result(WAIT_S) == ()


def open_files() -> set[str]:
    """Of this process, by their paths."""
    return {str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink() and link.exists()}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_temporary_history_works_like_any_other_and_opens_no_file() -> None:
    # What earlier tests left open stays so until Python collects it.
    before = open_files()
    history = temporary_history()
    comparison_id, lane_id, _ = talk(history, ("prompt " + "x" * 100_000, "answer"))

    files = open_files() - before

    assert str(history.open(comparison_id).result(WAIT_S).ends[lane_id].steps[0].answer.record.text) == "answer"
    assert not [name for name in files if "history" in name or "etilqs" in name]
    assert history.close()
