"""Blind comparisons in the whole window: nothing tells which model gave which answer until the names are shown."""

from __future__ import annotations

import threading
from pathlib import Path

from blind_desk import (
    PLANTED,
    Reopened,
    answered,
    ask,
    bar,
    begun,
    book,
    leaks,
    places,
    reveal,
    reveal_without_vote,
    tells_tokens,
    told,
    turn_id,
    vote_by_key,
    wait_for_features,
)
from opened_window import WAIT_MS, Answering, OpenedWindow, held
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from abreast.core.judge.votes import Verdict
from abreast.core.store.exporting.export import FormName, export
from routed_server import Asked, Reply, of_error


def test_no_widget_and_no_word_for_a_screen_reader_names_a_model_before_the_names_are_shown(
    blind: OpenedWindow, qtbot: QtBot
) -> None:
    ask(blind, qtbot)
    qtbot.wait(300)  # The sidebar reads its list anew after a rest.

    assert leaks(blind.window) == []
    assert {pane.text for pane in places(blind)} == {"I have stripes.", "I have hair."}
    assert blind.window.windowTitle() == "Abreast"

    vote_by_key(blind, qtbot, Qt.Key.Key_A)
    assert leaks(blind.window) == []
    reveal(blind, qtbot)
    shown = " ".join(told(blind.window)).lower()
    assert all(name in shown for name in PLANTED)
    assert [pane.transcript.plain_text().split("\n\n")[1] for pane in blind.panes] == [
        "I have stripes.",
        "I have hair.",
    ]


def test_an_export_of_a_hidden_turn_tells_the_answers_by_their_places_and_nothing_else(
    blind: OpenedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    ask(blind, qtbot)
    comparison_id = blind.comparison.current_id
    assert comparison_id is not None

    for form in FormName:
        target = tmp_path / f"hidden.{form.value}"
        export(blind.history, [comparison_id], target, form)
        text = target.read_text().lower()
        assert not any(name in text for name in PLANTED), (form, text)
        assert not tells_tokens(text), (form, text)
    in_order = (tmp_path / "hidden.md").read_text()
    first, second = (in_order.index(pane.text) for pane in places(blind))
    assert in_order.index("Answer A") < first < in_order.index("Answer B") < second
    hits = blind.history.search("have").result(5)
    assert [hit.answer_id for hit in hits] == [None]
    assert not any(
        lane.model_label.lower().startswith(PLANTED) for lane in blind.history.summaries().result(5)[0].lanes
    )

    reveal_without_vote(blind, qtbot)
    export(blind.history, [comparison_id], tmp_path / "shown.json", FormName.JSON)
    shown = (tmp_path / "shown.json").read_text()
    assert all(name in shown.lower() for name in PLANTED)
    assert tells_tokens(shown)
    assert len(blind.history.search("have").result(5)) == 3


def test_the_window_that_is_opened_again_in_a_blind_turn_is_still_blind(reopened: Reopened, qtbot: QtBot) -> None:
    opened = begun(reopened(), qtbot)
    ask(opened, qtbot)
    before = [pane.text for pane in places(opened)]

    opened = reopened()
    assert [pane.transcript.plain_text() for pane in opened.panes] == ["", ""]
    wait_for_features(opened, qtbot)
    qtbot.waitUntil(bar(opened).isVisible, timeout=WAIT_MS)
    assert [pane.text for pane in places(opened)] == before
    assert leaks(opened.window) == []
    vote_by_key(opened, qtbot, Qt.Key.Key_B)
    reveal(opened, qtbot)

    vote = book(opened).poll.vote_on(turn_id(opened))
    assert vote is not None
    assert (vote.is_blind, vote.is_rated, vote.is_locked) == (True, True, True)
    (pair,) = vote.pairs
    best = next(
        lane
        for lane in opened.comparison.sitting.session.lanes
        if lane.turns[-1].shown_answer.id == pair.second_answer_id
    )
    assert (pair.outcome, str(best.turns[-1].shown_answer.record.text)) == (Verdict.SECOND, before[1])


def test_no_answer_is_shown_further_than_the_slowest_and_all_end_together(
    blind: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    slow = threading.Event()

    def look(asked: Asked) -> Reply:
        return held("slow") if asked.json["model"] == "yak-two" else answered(asked)

    answering.look = look
    blind.send("What have you?")
    blind.wait_until_sent()
    qtbot.waitUntil(lambda: len(answering.host.asked) == 2 and len(places(blind)[0].text) == 4, timeout=WAIT_MS)
    slow.set()

    assert {pane.text for pane in places(blind)} == {"slow", "I ha"}
    assert {pane._state.text() for pane in places(blind)} == {"● answering"}
    assert not bar(blind).isVisible()
    blind.choose("stop")
    qtbot.waitUntil(bar(blind).isVisible, timeout=WAIT_MS)
    assert "I have stripes." in {pane.text for pane in places(blind)}
    # One was stopped, so there is nothing to choose from, and it is said why.
    assert "it was stopped" in bar(blind)._said.text()
    reveal(blind, qtbot)


def test_why_an_answer_failed_is_told_after_the_names_are_shown(
    blind: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.look = lambda asked: (
        of_error("500 Internal Server Error", "zebra broke") if asked.json["model"] == "zebra-one" else answered(asked)
    )
    ask(blind, qtbot)

    assert leaks(blind.window) == []
    assert "it failed" in bar(blind)._said.text()
    reveal(blind, qtbot)
    assert "Zebra Host" in blind.panes[0].transcript.plain_text()


def test_what_would_tell_is_refused_with_the_reason_while_names_are_hidden(blind: OpenedWindow, qtbot: QtBot) -> None:
    blind.choose("usage")
    dock = blind.window.findChild(QDockWidget, "usage")
    assert isinstance(dock, QDockWidget)
    qtbot.waitUntil(dock.isVisible, timeout=WAIT_MS)
    ask(blind, qtbot)
    assert not dock.isVisible()

    for action in ("usage", "add_pane", "model", "details", "regenerate", "settings", "close", "duplicate"):
        blind.comparison.say("")
        blind.choose(action)
        assert "would tell" in blind.status, action
    blind.comparison.say("")
    blind.choose_in(blind.panes[0], "details")
    assert "would tell" in blind.status
    reveal_without_vote(blind, qtbot)
    assert dock.isVisible()


def test_each_turn_is_asked_in_an_order_of_its_own_and_goes_on_with_its_lane_s_own_thread(
    blind: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    orders: set[tuple[str, ...]] = set()
    # Both orders come soon, but chance may take its time.
    for number in range(40):
        if number > 1 and len(orders) == 2:
            break
        ask(blind, qtbot, f"Number {number}?")
        orders.add(tuple(pane.text for pane in places(blind)))
        assert all(pane.transcript.turn_count == 1 for pane in places(blind))

    assert len(orders) == 2
    for model, words in (("zebra-one", "I have stripes."), ("yak-two", "I have hair.")):
        said = {text for role, text in answering.messages(model)[-1] if role == "assistant"}
        assert said == {words}


def test_what_is_copied_from_a_place_is_the_answer_alone(blind: OpenedWindow, qtbot: QtBot) -> None:
    ask(blind, qtbot)
    blind.choose("next_pane")
    blind.choose("copy")

    assert QApplication.clipboard().text() == places(blind)[0].text
    assert blind.status == "Answer A is on the clipboard."
