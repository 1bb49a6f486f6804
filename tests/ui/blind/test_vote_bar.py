"""Votes in the whole window: what they are of, when they change, and what they count for."""

from __future__ import annotations

from blind_desk import (
    LANES,
    Reopened,
    ask,
    bar,
    begun,
    book,
    places,
    reveal,
    turn_id,
    vote_by_key,
    wait_for_features,
)
from opened_window import WAIT_MS, Answering, OpenedWindow
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from abreast.core.judge.votes import Verdict
from abreast.ui.blind.blind_pane import NAMES_MAKER
from abreast.ui.blind.switch import TooLateDialog
from routed_server import chunk, of_events


def test_an_answer_that_names_its_maker_is_flagged_and_its_vote_is_not_rated_unless_the_user_wants_it(
    blind: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    answering.look = lambda asked: of_events(chunk(f"I am {asked.json['model']}."), chunk())
    ask(blind, qtbot)

    assert [pane._flag.isVisible() for pane in places(blind)] == [True, True]
    assert NAMES_MAKER in places(blind)[0]._flag.text()
    vote_by_key(blind, qtbot, Qt.Key.Key_A)
    poll = book(blind).poll
    vote = poll.vote_on(turn_id(blind))
    assert vote is not None
    assert (vote.names_maker, vote.is_rated) == (True, False)
    bar(blind)._include.click()
    qtbot.waitUntil(lambda: (vote := poll.vote_on(turn_id(blind))) is not None and vote.is_rated, timeout=WAIT_MS)


def test_a_vote_changes_until_the_names_are_shown_and_later_ones_are_not_rated(
    blind: OpenedWindow, qtbot: QtBot
) -> None:
    ask(blind, qtbot)
    poll = book(blind).poll
    bar(blind)._comment.setText("clear")
    bar(blind)._tags.setText("style, facts")
    for key in (Qt.Key.Key_A, Qt.Key.Key_T, Qt.Key.Key_N, Qt.Key.Key_2):
        vote_by_key(blind, qtbot, key)
    vote = poll.vote_on(turn_id(blind))
    assert vote is not None
    assert (vote.pairs[0].outcome, vote.comment, vote.tags) == (Verdict.SECOND, "clear", ("facts", "style"))
    bar(blind)._undo.click()
    qtbot.waitUntil(lambda: poll.vote_on(turn_id(blind)) is None, timeout=WAIT_MS)

    vote_by_key(blind, qtbot, Qt.Key.Key_1)
    reveal(blind, qtbot)
    assert "rated, locked" in bar(blind)._said.text()
    assert not bar(blind)._undo.isVisible()
    marks = [pane.transcript.plain_text().split("\n\n")[-1] for pane in blind.panes]
    assert sorted(marks) == [
        "Voted blind · your vote: another one is better · rated",
        "Voted blind · your vote: better · rated",
    ]
    bar(blind).best_chosen.emit("A")
    qtbot.waitUntil(lambda: len(blind.history.votes.votes_of(turn_id(blind)).result(5)) == 2, timeout=WAIT_MS)
    assert [vote.is_rated for vote in blind.history.votes.votes_of(turn_id(blind)).result(5)] == [True, False]


def test_the_best_of_three_is_kept_as_the_pairs_it_implies(reopened: Reopened, qtbot: QtBot) -> None:
    opened = begun(reopened(), qtbot, (*LANES, "zebrahost/yak-three"))
    ask(opened, qtbot)
    vote_by_key(opened, qtbot, Qt.Key.Key_B)

    vote = book(opened).poll.vote_on(turn_id(opened))
    assert vote is not None
    assert sorted(pair.outcome for pair in vote.pairs) == [Verdict.FIRST, Verdict.SECOND]
    assert "B is the best" in bar(opened)._said.text()


def test_a_comparison_that_was_asked_something_offers_a_new_blind_one_with_the_same_models(
    reopened: Reopened, qtbot: QtBot
) -> None:
    opened = reopened()
    wait_for_features(opened, qtbot)
    opened.open_lanes(*LANES)
    opened.ask("What have you?")
    first = opened.comparison.current_id
    opened.choose("blind")
    opened.close_dialog(opened.dialog(TooLateDialog), accept=True)
    qtbot.waitUntil(lambda: book(opened).poll.is_blind, timeout=WAIT_MS)

    assert (opened.comparison.current_id, len(opened.panes)) == (None, 2)
    ask(opened, qtbot)
    assert opened.comparison.current_id != first
    assert opened.comparison.sitting.is_hiding


def test_votes_can_be_cast_with_names_in_sight(reopened: Reopened, qtbot: QtBot) -> None:
    opened = reopened()
    wait_for_features(opened, qtbot)
    opened.open_lanes(*LANES)
    opened.ask("What have you?")
    qtbot.waitUntil(bar(opened).isVisible, timeout=WAIT_MS)
    vote_by_key(opened, qtbot, Qt.Key.Key_A)

    vote = book(opened).poll.vote_on(turn_id(opened))
    assert vote is not None
    assert not vote.is_blind
