"""What exports for people and for spreadsheets tell of votes: all of it, and nothing before the names are shown."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from history_samples import WAIT_S, ask, compared, model, record

from abreast.core.judge.votes import NewJudgement, NoVerdict, Verdict, best_vote
from abreast.core.run.lane_origin import LaneOrigin, OriginKind
from abreast.core.store.exporting.export import FormName, write
from abreast.core.store.history import History
from abreast.core.store.values import NewLane


def exported(history: History, comparison_id: int, form: FormName) -> str:
    file = io.StringIO(newline="")
    write(history, [comparison_id], file, form)
    return file.getvalue()


def voted(history: History) -> tuple[int, int]:
    """A blind turn of three lanes, of which B's answer is voted the best; and what a judge has said of it."""
    comparison_id, lane_ids = compared(history, 3)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?") for lane_id in lane_ids]).result(WAIT_S)
    history.votes.note_blind_order(begun.turn_id, lane_ids[::-1]).result(WAIT_S)
    for lane_id in lane_ids:
        history.finish(begun.answer_ids[lane_id], record("Because."))
    a, b, c = (begun.answer_ids[lane_id] for lane_id in lane_ids)
    vote = replace(best_vote(begun.turn_id, [c, b, a], b), comment="Clear <b>words</b>.", tags=("style",))
    history.votes.vote(vote).result(WAIT_S)
    judge = NewLane(letter="J", model=model("judge"), origin=LaneOrigin(kind=OriginKind.JUDGE), closed=True)
    lane_id = history.add_lane(comparison_id, judge).result(WAIT_S)
    asked = {"turn_id": begun.turn_id, "judge_lane_id": lane_id, "forward_answer_id": a, "backward_answer_id": b}
    history.votes.judge(
        NewJudgement(first_answer_id=a, second_answer_id=b, forward=Verdict.FIRST, backward=Verdict.SECOND, **asked)
    ).result(WAIT_S)
    history.votes.note_no_verdict(
        NoVerdict(first_answer_id=a, second_answer_id=c, forward=None, backward=None, why_not="It is no JSON.", **asked)
    ).result(WAIT_S)
    return comparison_id, begun.turn_id


def test_votes_and_verdicts_are_told_once_the_names_are_shown_and_not_before(history: History) -> None:
    comparison_id, turn_id = voted(history)
    hidden = {form: exported(history, comparison_id, form) for form in (FormName.MARKDOWN, FormName.HTML, FormName.CSV)}
    history.votes.show_names(turn_id).result(WAIT_S)
    shown = {form: exported(history, comparison_id, form) for form in hidden}

    for words in (
        "B is better than A, C. Tags: style.",
        "Judged by JUDGE",
        "A, B are equally good, since the two orders",
    ):
        for form in (FormName.MARKDOWN, FormName.HTML):
            assert words in shown[form], (form, words)
            assert words not in hidden[form]
    assert "no verdict on A, C. It is no JSON." in shown[FormName.HTML]
    assert "Clear &lt;b&gt;words&lt;/b&gt;." in shown[FormName.HTML]
    assert "blind, rated" in shown[FormName.MARKDOWN]
    rows = {row["lane"]: row for row in csv.DictReader(io.StringIO(shown[FormName.CSV], newline=""))}
    assert {lane: rows[lane]["vote"] for lane in "ABC"} == {"A": "lost", "B": "won", "C": "lost"}
    told = [rows["B"][column] for column in ("vote_blind", "vote_rated", "vote_tags", "vote_comment")]
    assert told == ["yes", "yes", "style", "Clear <b>words</b>."]
    for row in csv.DictReader(io.StringIO(hidden[FormName.CSV], newline="")):
        assert [value for column, value in row.items() if column.startswith("vote") and value] == []
