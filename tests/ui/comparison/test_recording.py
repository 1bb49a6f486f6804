"""What is asked in the window is on disk before it is sent, and what is answered follows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow, held, paged
from pytestqt.qtbot import QtBot

from abreast.core.paths import Paths
from abreast.core.store.errors import DiskFull
from abreast.core.store.files import history_file
from abreast.core.store.history import History
from abreast.core.store.opening import OpenedReadOnly, open_history
from abreast.core.store.values import OpenComparison
from routed_server import Asked, Reply, chunk, of_events

T = TypeVar("T")

Reopened = Callable[[], OpenedWindow]


def stored(opened: OpenedWindow) -> OpenComparison:
    """The open comparison as it is on disk."""
    assert opened.comparison.current_id is not None
    return opened.history.open(opened.comparison.current_id).result(10)


def said(comparison: OpenComparison) -> list[list[tuple[str, str, str]]]:
    """Prompt, answer and state of each lane's steps."""
    pages = [comparison.ends[lane.id] for lane in comparison.lanes]
    return [
        [(step.prompt, str(step.answer.record.text), step.answer.record.state.value) for step in page.steps]
        for page in pages
    ]


def test_prompts_and_answers_are_in_the_history(opened: OpenedWindow) -> None:
    opened.open_lanes("here/two")
    opened.ask("First?")
    opened.ask("Second?")
    one, two = (pane.transcript.plain_text().split("\n\n") for pane in opened.panes)

    found = stored(opened)

    assert [lane.model.model_id for lane in found.lanes] == ["one", "two"]
    assert said(found) == [[(said[0], said[1], "complete"), (said[2], said[3], "complete")] for said in (one, two)]
    assert found.summary.title == "First?"


def test_a_request_leaves_only_after_its_prompt_is_on_disk(opened: OpenedWindow, answering: Answering) -> None:
    seen: list[str] = []

    def look(asked: Asked) -> Reply:
        # Another program that reads the file at the moment in which the request has arrived.
        beside = open_history(opened.core.paths.data, read_only=True)
        assert isinstance(beside, OpenedReadOnly)
        history = beside.history
        (summary,) = history.summaries().result(10)
        seen.extend(step.prompt for page in history.open(summary.id).result(10).ends.values() for step in page.steps)
        history.close()
        return of_events(chunk("yes"), chunk())

    answering.look = look
    opened.ask("Are you there?")

    assert seen == ["Are you there?"]


def test_a_prompt_that_cannot_be_stored_is_not_sent_and_stays_in_the_box(
    opened: OpenedWindow, answering: Answering, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.ask("First?")

    # A fake: nothing else can fill a disk here. That a full one raises this is shown in tests/unit/store/test_room.py.
    def full() -> None:
        raise DiskFull("There is no room on the disk for the answers. Make some, then send again.")

    monkeypatch.setattr(opened.history, "_room", full)
    opened.send("Second?")
    qtbot.waitUntil(lambda: "no room" in opened.status, timeout=WAIT_MS)

    assert opened.composer.prompt == "Second?"
    assert len(answering.host.asked) == 1
    assert opened.panes[0].transcript.plain_text() == "First?\n\none says 1"
    monkeypatch.undo()
    opened.ask("Second?")
    assert len(answering.host.asked) == 2


def test_without_a_history_nothing_is_sent_but_a_temporary_comparison_can_be_asked(
    reopened: Reopened, window_paths: Paths, answering: Answering, qtbot: QtBot
) -> None:
    file = history_file(window_paths.data)
    file.write_bytes(b"")
    opened = reopened()
    opened.open_lanes("here/one")
    opened.send("Why?")

    assert "Nothing can be sent" in opened.status
    assert (opened.composer.prompt, answering.host.asked) == ("Why?", [])
    opened.choose("new_temporary")
    qtbot.waitUntil(lambda: opened.comparison.is_temporary, timeout=WAIT_MS)
    opened.ask("Why?")
    assert opened.panes[0].transcript.plain_text() == "Why?\n\none says 1"
    assert file.read_bytes() == b""


def test_a_prompt_that_is_sent_before_the_history_is_open_waits_for_it(
    opened: OpenedWindow, answering: Answering
) -> None:
    opened.send("At once")
    assert (opened.composer.prompt, "history" in opened.status) == ("At once", True)

    opened.wait_until_sent()
    opened.wait_for_state("complete")

    assert said(stored(opened)) == [[("At once", "one says 1", "complete")]]


def test_stopping_closing_a_pane_and_leaving_all_end_in_finished_rows(
    reopened: Reopened, answering: Answering, qtbot: QtBot
) -> None:
    opened = reopened()
    opened.open_lanes("here/one", "here/two", "here/three")
    answering.reply = held("words")
    opened.send("Go on")
    qtbot.waitUntil(lambda: all("words" in pane.transcript.plain_text() for pane in opened.panes), timeout=WAIT_MS)
    opened.choose_in(opened.panes[0], "stop")
    opened.choose_in(opened.panes[1], "close")
    comparison_id = opened.comparison.current_id
    assert comparison_id is not None

    again = reopened()

    found = again.history.open(comparison_id).result(10)
    assert said(found) == [[("Go on", "words", "cancelled")], [("Go on", "words", "cancelled")]]
    hits = again.history.search("words").result(10)
    assert len(hits) == 3
    assert again.status == ""


def test_of_a_temporary_comparison_nothing_reaches_the_disk(
    reopened: Reopened, window_paths: Paths, qtbot: QtBot
) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    opened.choose("new_temporary")
    qtbot.waitUntil(lambda: opened.comparison.is_temporary, timeout=WAIT_MS)
    opened.ask("canarysecret?")
    opened.composer.set_prompt("canarysecret draft")
    opened.choose_in(opened.panes[0], "regenerate")
    qtbot.waitUntil(lambda: paged(opened.panes[0]) == (1, 2), timeout=WAIT_MS)
    opened.wait_for_state("complete")

    again = reopened()

    assert again.history.summaries().result(10) == ()
    assert again.composer.prompt == ""
    base = window_paths.data.parent
    assert [file for file in base.rglob("*") if file.is_file() and b"canarysecret" in file.read_bytes()] == []


def test_leaving_a_temporary_comparison_forgets_it(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.wait_for_history()
    opened.choose("new_temporary")
    qtbot.waitUntil(lambda: opened.comparison.is_temporary, timeout=WAIT_MS)
    opened.ask("Why?")
    book = opened.comparison.sitting.book
    assert book is not None
    history = book.history
    opened.choose("new")

    assert (opened.comparison.is_temporary, opened.panes[0].transcript.plain_text()) == (False, "")
    qtbot.waitUntil(lambda: _is_closed(history), timeout=WAIT_MS)


def _is_closed(history: History) -> bool:
    return history.summaries().exception(10) is not None


def test_closing_at_once_after_sending_loses_nothing(reopened: Reopened, answering: Answering) -> None:
    opened = reopened()
    opened.open_lanes("here/one")
    answering.reply = held("words")
    opened.send("Keep me")

    again = reopened()

    # Whatever was faster: it is stored, or it is still in the box.
    summaries = again.history.summaries().result(10)
    assert [summary.title for summary in summaries] == ["Keep me"] or again.composer.prompt == "Keep me"
