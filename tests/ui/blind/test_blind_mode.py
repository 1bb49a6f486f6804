"""Blind comparisons in the whole window: nothing tells which model gave which answer until the names are shown."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow, held
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDockWidget, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from abreast.core.judge.votes import Verdict
from abreast.core.paths import Paths
from abreast.core.store.exporting.export import FormName, export
from abreast.ui.blind.blind_board import BlindBoard
from abreast.ui.blind.blind_pane import NAMES_MAKER, BlindPane
from abreast.ui.blind.switch import TooLateDialog
from abreast.ui.votes.vote_bar import VoteBar
from abreast.ui.votes.voting import SkipDialog
from routed_server import Asked, Reply, chunk, of_error, of_events

Reopened = Callable[[], OpenedWindow]
PLANTED = ("zebra", "yak")
"""Parts of every name there is: of the provider, the models, and what the server calls them."""
PROVIDERS = """
version: 1
providers:
  zebrahost:
    label: Zebra Host
    dialect: openai-chat
    base_url: {url}/v1
    needs_key: false
    models: {{zebra-one: {{label: Zebra One, short: zebra1}}, yak-two: {{label: Yak Two}}, yak-three: {{}}}}
"""
LANES = ("zebrahost/zebra-one", "zebrahost/yak-two")


@pytest.fixture
def window_paths(window_paths: Paths, answering: Answering) -> Paths:
    window_paths.providers_file.write_text(PROVIDERS.format(url=answering.host.base_url))
    answering.look = answered
    return window_paths


def answered(asked: Asked) -> Reply:
    """Words of its own for each model, so that the test knows whose answer it sees."""
    words = {"zebra-one": "stripes", "yak-two": "hair", "yak-three": "horns"}[asked.json["model"]]
    usage = {"prompt_tokens": 10, "completion_tokens": 777, "total_tokens": 787}
    return of_events(
        {**chunk(f"I have {words}."), "model": f"served-{asked.json['model']}"}, {**chunk(), "usage": usage}
    )


@pytest.fixture
def blind(reopened: Reopened, qtbot: QtBot) -> OpenedWindow:
    """A window with two panes and a comparison that is blind and was asked nothing."""
    return begun(reopened(), qtbot)


def begun(opened: OpenedWindow, qtbot: QtBot, lanes: tuple[str, ...] = LANES) -> OpenedWindow:
    wait_for_features(opened, qtbot)
    opened.open_lanes(*lanes)
    opened.choose("blind")
    qtbot.waitUntil(lambda: book(opened).poll.is_blind, timeout=WAIT_MS)
    return opened


def wait_for_features(opened: OpenedWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "blind" in opened._bench._actions, timeout=WAIT_MS)


def book(opened: OpenedWindow):
    found = opened.comparison.sitting.book
    assert found is not None
    return found


def ask(opened: OpenedWindow, qtbot: QtBot, prompt: str = "What have you?") -> None:
    """Send a prompt, and wait until all answers are shown to their ends."""
    opened.send(prompt)
    opened.wait_until_sent()
    qtbot.waitUntil(lambda: not opened.comparison.sitting.runs.running, timeout=WAIT_MS)
    qtbot.waitUntil(bar(opened).isVisible, timeout=WAIT_MS)


def bar(opened: OpenedWindow) -> VoteBar:
    (found,) = opened.window.findChildren(VoteBar)
    return found


def places(opened: OpenedWindow) -> tuple[BlindPane, ...]:
    (board,) = opened.window.findChildren(BlindBoard)
    return board.panes


def vote_by_key(opened: OpenedWindow, qtbot: QtBot, key: Qt.Key) -> None:
    opened.choose("vote")
    before = book(opened).poll.vote_on(turn_id(opened))
    focus = opened.window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key)
    qtbot.waitUntil(lambda: book(opened).poll.vote_on(turn_id(opened)) not in (None, before), timeout=WAIT_MS)


def turn_id(opened: OpenedWindow) -> int:
    return max(lane.turns[-1].id or 0 for lane in opened.comparison.sitting.session.lanes)


def reveal(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.choose("reveal")
    qtbot.waitUntil(lambda: not opened.comparison.sitting.is_hiding, timeout=WAIT_MS)


def told(window: QWidget) -> Iterator[str]:
    """All words of a window that a user, a screen reader or a script could read, also of what is covered."""
    widgets = [window, *window.findChildren(QWidget)]
    for widget in widgets:
        yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.objectName(), widget.styleSheet())
        match widget:
            case QLabel() | QAbstractButton() | QLineEdit():
                yield widget.text()
            case QPlainTextEdit():
                yield widget.toPlainText()
            case _:
                pass
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    for node in below(QAccessible.queryAccessibleInterface(window)):
        for kind in (
            QAccessible.Text.Name,
            QAccessible.Text.Description,
            QAccessible.Text.Value,
            QAccessible.Text.Help,
        ):
            yield node.text(kind)
        if (text := node.textInterface()) is not None:
            yield text.text(0, text.characterCount())


def below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield node
    for index in range(node.childCount()):
        if (child := node.child(index)) is not None:
            yield from below(child)


def leaks(window: QWidget) -> list[str]:
    return [text for text in told(window) if any(name in text.lower() for name in (*PLANTED, "777", "tok/s"))]


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
        assert not any(name in text for name in (*PLANTED, "777")), (form, text)
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
    assert all(name in (tmp_path / "shown.json").read_text().lower() for name in PLANTED)
    assert len(blind.history.search("have").result(5)) == 3


def reveal_without_vote(opened: OpenedWindow, qtbot: QtBot) -> None:
    opened.choose("reveal")
    opened.close_dialog(opened.dialog(SkipDialog), accept=True)
    qtbot.waitUntil(lambda: not opened.comparison.sitting.is_hiding, timeout=WAIT_MS)


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
    orders = set()
    for number in range(8):
        ask(blind, qtbot, f"Number {number}?")
        orders.add(tuple(pane.text for pane in places(blind)))
        assert all(pane.transcript.turn_count == 1 for pane in places(blind))

    assert len(orders) == 2
    for model, words in (("zebra-one", "I have stripes."), ("yak-two", "I have hair.")):
        said = {text for role, text in answering.messages(model)[-1] if role == "assistant"}
        assert said == {words}


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


def test_what_is_copied_from_a_place_is_the_answer_alone(blind: OpenedWindow, qtbot: QtBot) -> None:
    ask(blind, qtbot)
    blind.choose("next_pane")
    blind.choose("copy")

    assert QApplication.clipboard().text() == places(blind)[0].text
    assert blind.status == "Answer A is on the clipboard."
