"""Merging, judging and reporting in the window, with a host that answers."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from opened_window import WAIT_MS, Answering, OpenedWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot
from test_accessibility import nameless

from abreast.core.judge.standings import Wanted
from abreast.core.judge.votes import Verdict, pair_vote
from abreast.core.run.lane_origin import OriginKind
from abreast.core.store.rankings import ranked
from abreast.ui.history.sidebar import HistorySidebar
from abreast.ui.judging.dialog import JudgeDialog
from abreast.ui.judging.result import JudgeResultDialog
from abreast.ui.merging.attached import HIDDEN, NOTHING
from abreast.ui.merging.dialog import MergeDialog
from abreast.ui.plain import PlainLabel
from abreast.ui.report.dialog import ReportDialog
from routed_server import Asked, Reply, chunk, of_error, of_events


@pytest.fixture
def two(opened: OpenedWindow, qtbot: QtBot) -> OpenedWindow:
    """The window with two panes that have answered a prompt."""
    opened.wait_for_history()
    opened.open_lanes("here/two")
    opened.wait_until_it_does("merge")
    opened.ask("Which is it?")
    return opened


def merge(window: OpenedWindow, name: str = "here/three") -> None:
    window.choose("merge")
    dialog = window.dialog(MergeDialog)
    dialog.model.set_ref(window.core.registry.resolve(name))
    window.close_dialog(dialog, accept=True)


def test_a_merge_is_one_more_lane_that_the_next_prompt_is_not_for(
    two: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    merge(two)
    qtbot.waitUntil(lambda: len(two.panes) == 3 and two.panes[2].record is not None, timeout=WAIT_MS)
    two.wait_for_state("complete")
    ((_, prompt),) = answering.messages("three")[0]
    lane = two.comparison.sitting.session.lanes[2]

    assert "Which is it?" in prompt
    assert "one says" in prompt
    assert "two says" in prompt
    assert lane.origin is not None
    assert lane.origin.kind is OriginKind.MERGE
    assert len(lane.origin.answer_ids) == 2
    assert two.panes[2].header._model.text() == "Merge of A, B"
    assert len(two.composer.chosen_lanes) == 2

    # Nobody was left out of its prompt, nor it of the one before.
    assert not any("ot asked" in pane.transcript.plain_text() for pane in two.panes)
    two.ask("And now?")

    assert len(answering.messages("three")) == 1
    assert [len(lane.turns) for lane in two.comparison.sitting.session.lanes] == [2, 2, 1]


def test_a_merge_is_there_again_at_the_next_start_and_can_be_made_anew(
    two: OpenedWindow, answering: Answering, qtbot: QtBot
) -> None:
    merge(two)
    qtbot.waitUntil(lambda: len(two.panes) == 3 and two.panes[2].record is not None, timeout=WAIT_MS)
    two.wait_for_state("complete")
    comparison_id = two.comparison.current_id
    assert comparison_id is not None
    two.do(two.comparison.put_away())
    two.choose("new")

    assert len(two.panes) == 2
    two.do(two.comparison.open(comparison_id))

    assert two.panes[2].header._model.text() == "Merge of A, B"
    two.choose_in(two.panes[2], "regenerate")
    qtbot.waitUntil(lambda: len(answering.messages("three")) == 2, timeout=WAIT_MS)
    two.wait_for_state("complete")
    assert answering.messages("three")[0] == answering.messages("three")[1]


def test_the_prompt_follows_the_choices_until_it_is_edited(two: OpenedWindow) -> None:
    two.choose("merge")
    dialog = two.dialog(MergeDialog)
    first = dialog.prompt.toPlainText()
    dialog.method.setCurrentIndex(2)
    second = dialog.prompt.toPlainText()
    dialog.prompt.setPlainText("My own words")
    dialog.method.setCurrentIndex(1)

    assert first != second
    assert "table" in second
    assert dialog.prompt.toPlainText() == "My own words"
    assert dialog._again.isVisible()
    dialog._again.click()
    assert "checklist" in dialog.prompt.toPlainText()
    dialog.boxes[0].setChecked(False)
    assert not dialog._send.isEnabled()
    two.close_dialog(dialog, accept=False)
    assert len(two.panes) == 2


def test_what_sending_takes_is_said_before_a_merge_and_a_judging(two: OpenedWindow, qtbot: QtBot) -> None:
    two.choose("merge")
    dialog = two.dialog(MergeDialog)
    dialog.model.set_ref(two.core.registry.resolve("here/three"))
    short = dialog.estimate.text()
    dialog.prompt.setPlainText("word " * 4_000)
    qtbot.waitUntil(lambda: dialog.estimate.text() != short, timeout=WAIT_MS)
    longer = dialog.estimate.text()
    two.close_dialog(dialog, accept=False)
    two.choose("judge")
    judging = two.dialog(JudgeDialog)
    judging.model.set_ref(two.core.registry.resolve("here/three"))
    of_pair = judging._estimate.text()
    two.close_dialog(judging, accept=False)

    assert re.fullmatch(r"1 request: cost unknown \(.+\), ~[\d,]+ tokens in, ~[\d,]+ out\.", short), short
    assert tokens_in(longer) > 4_000 > tokens_in(short)
    assert re.fullmatch(
        r"2 requests for 1 pair in both orders: cost unknown \(.+\), ~[\d,]+ tokens in, ~[\d,]+ out\.", of_pair
    )


def tokens_in(words: str) -> int:
    (found,) = re.findall(r"~([\d,]+) tokens in", words)
    return int(found.replace(",", ""))


def test_a_report_begins_with_the_comparisons_that_were_chosen_in_the_history(two: OpenedWindow) -> None:
    first = two.comparison.current_id
    two.choose("new")
    two.ask("Another one?")
    chosen = [summary for summary in two.history.summaries().result(5) if summary.id == first]

    (sidebar,) = two.window.findChildren(HistorySidebar)
    sidebar.report_requested.emit(tuple(chosen))
    dialog = two.dialog(ReportDialog)
    ids = dialog.comparisons.chosen_ids
    two.close_dialog(dialog, accept=False)

    assert ids == (first,)


def test_nothing_is_merged_before_there_are_two_answers_nor_while_names_are_hidden(
    opened: OpenedWindow, qtbot: QtBot
) -> None:
    opened.wait_for_history()
    opened.wait_until_it_does("merge")
    opened.choose("merge")
    qtbot.waitUntil(lambda: opened.status == NOTHING, timeout=WAIT_MS)
    opened.open_lanes("here/two")
    opened.ask("Which is it?")
    lanes = opened.comparison.sitting.session.lanes
    turn_id = lanes[0].turns[0].id
    assert turn_id is not None
    stored = [lane.stored_id for lane in lanes if lane.stored_id is not None]
    opened.history.votes.note_blind_order(turn_id, stored).result(5)
    opened.choose("merge")
    qtbot.waitUntil(lambda: opened.status == HIDDEN, timeout=WAIT_MS)


@pytest.mark.parametrize(("action", "kind"), [("merge", MergeDialog), ("judge", JudgeDialog), ("report", ReportDialog)])
def test_every_control_of_a_dialog_has_a_name(two: OpenedWindow, action: str, kind: type[QDialog]) -> None:
    two.choose(action)
    dialog = two.dialog(kind)
    found = nameless(dialog)
    two.close_dialog(dialog, accept=False)

    assert found == []


def first_is_better(asked: Asked) -> Reply:
    """Prefers the answer of model `one`, wherever it stands; refuses to be told of a schema."""
    if "response_format" in asked.json:
        return of_error("400 Bad Request", "invalid_request_error")
    text = asked.json["messages"][0]["content"]
    better = "A" if text.index("one says") < text.index("two says") else "B"
    return of_events(chunk(json.dumps({"reason": "It is the first.", "verdict": better})), chunk())


def judge(window: OpenedWindow) -> JudgeResultDialog:
    window.choose("judge")
    dialog = window.dialog(JudgeDialog)
    dialog.model.set_ref(window.core.registry.resolve("here/three"))
    window.close_dialog(dialog, accept=True)
    return window.dialog(JudgeResultDialog)


def told(dialog: JudgeResultDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(PlainLabel))


def test_a_judge_sees_both_orders_and_its_verdict_is_held_against_the_vote(
    two: OpenedWindow, answering: Answering
) -> None:
    lanes = two.comparison.sitting.session.lanes
    turn = lanes[0].turns[0]
    ids = [lane.turns[0].shown_answer.id for lane in lanes]
    assert turn.id is not None
    assert ids[0] is not None
    assert ids[1] is not None
    two.history.votes.vote(pair_vote(turn.id, ids[0], ids[1], Verdict.FIRST)).result(5)
    answering.look = first_is_better
    result = judge(two)
    words = told(result)
    comparison_id = two.comparison.current_id
    assert comparison_id is not None
    (kept,) = two.history.votes.state_of(comparison_id).result(5).judgements
    two.close_dialog(result, accept=False)

    assert kept.outcome is Verdict.FIRST
    assert "1 pair judged: A 1, B 0" in words
    assert "preferred in 1 of 2" in words
    assert "The same outcome in 1 of 1" in words
    assert len(two.panes) == 2
    # One request was refused for its schema, two were answered.
    assert len(answering.messages("three")) == 3
    assert "here/" not in answering.messages("three")[-1][0][1]


def test_a_judge_begins_by_no_key_that_only_opens_the_dialog_again(two: OpenedWindow) -> None:
    two.choose("judge")
    dialog = two.dialog(JudgeDialog)
    assert dialog.focusWidget() is dialog.model
    dialog.model.set_ref(two.core.registry.resolve("here/three"))
    assert dialog.focusWidget() is dialog.model
    two.close_dialog(dialog, accept=False)


def test_a_judge_that_gives_no_verdict_is_asked_once_more_and_never_guessed(
    two: OpenedWindow, answering: Answering
) -> None:
    answering.reply = of_events(chunk("A is better, I think."), chunk())
    result = judge(two)
    words = told(result)
    two.close_dialog(result, accept=False)

    comparison_id = two.comparison.current_id
    assert comparison_id is not None
    state = two.history.votes.state_of(comparison_id).result(5)
    (kept,) = state.no_verdicts
    assert (state.judgements, kept.forward, kept.backward) == ((), None, None)
    assert "no verdict" in kept.why_not
    assert ranked(two.history, Wanted(judge="here/three")).no_verdicts == 1
    assert "0 pairs judged" in words
    assert "1 without a verdict" in words
    assert [len(thread) for thread in answering.messages("three")] == [1, 3, 1, 3]


def test_a_report_is_written_and_says_what_was_voted(
    two: OpenedWindow, qtbot: QtBot, tmp_path: Path, answering: Answering
) -> None:
    merge(two)
    qtbot.waitUntil(lambda: len(two.panes) == 3 and two.panes[2].record is not None, timeout=WAIT_MS)
    two.wait_for_state("complete")
    two.choose("report")
    dialog = two.dialog(ReportDialog)
    qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=WAIT_MS)
    preview = dialog.preview.text()
    dialog.save.click()
    chooser = two.dialog(QFileDialog)
    target = tmp_path / "report.html"
    name = chooser.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(target))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.folder.isHidden(), timeout=WAIT_MS)
    two.close_dialog(dialog, accept=False)
    page = target.read_text()

    assert (
        preview
        == "No winner is named, since nobody has voted yet: one and two answered 1 prompt, and below is what that took."
    )
    assert preview in page
    assert "one says" in page
    assert "1 merged answer" in page
    assert "1 merged answers" not in page
