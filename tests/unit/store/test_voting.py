"""Votes: who may be voted on, what replaces what, what the reveal locks, and that nothing loses them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from history_samples import WAIT_S, ask, compared, model, opened, record

from abreast.core.events import FinishReason
from abreast.core.judge.votes import NewJudgement, Verdict, VoteKind, best_vote, equal_vote, pair_vote
from abreast.core.run.lane_origin import LaneOrigin, OriginKind
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store.errors import NotThere, VoteRefused
from abreast.core.store.history import History
from abreast.core.store.opening import temporary_history
from abreast.core.store.salvage import salvage
from abreast.core.store.values import NewLane


def asked(history: History, lanes: int = 2, *, blind: bool = True) -> tuple[int, int, Sequence[int]]:
    """A comparison with a turn that all lanes have answered: its id, the turn's, the answers'."""
    comparison_id, lane_ids = compared(history, lanes)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?") for lane_id in lane_ids]).result(WAIT_S)
    if blind:
        history.votes.note_blind_order(begun.turn_id, lane_ids[::-1]).result(WAIT_S)
    for lane_id in lane_ids:
        history.finish(begun.answer_ids[lane_id], record("Because."))
    return comparison_id, begun.turn_id, [begun.answer_ids[lane_id] for lane_id in lane_ids]


def judged(history: History, comparison_id: int, turn_id: int, first: int, second: int) -> NewJudgement:
    judge = NewLane(letter="J", model=model("judge"), origin=LaneOrigin(kind=OriginKind.JUDGE), closed=True)
    lane_id = history.add_lane(comparison_id, judge).result(WAIT_S)
    answers: list[int] = []
    for _ in range(2):
        begun = history.begin_answers(turn_id, [ask(lane_id, "Which is better?")]).result(WAIT_S)
        answers.append(begun.answer_ids[lane_id])
        history.finish(answers[-1], record("The first."))
    return NewJudgement(
        turn_id=turn_id,
        judge_lane_id=lane_id,
        first_answer_id=first,
        second_answer_id=second,
        forward_answer_id=answers[0],
        forward=Verdict.FIRST,
        backward_answer_id=answers[1],
        backward=Verdict.SECOND,
    )


def test_a_new_vote_takes_the_place_of_the_old_one_until_the_reveal_locks_it(history: History) -> None:
    comparison_id, turn_id, (first, second) = asked(history)
    history.votes.vote(pair_vote(turn_id, first, second, Verdict.FIRST)).result(WAIT_S)
    changed = replace(pair_vote(turn_id, first, second, Verdict.TIE), comment="Alike.", tags=("style", " style "))
    history.votes.vote(changed).result(WAIT_S)
    turn = history.votes.show_names(turn_id).result(WAIT_S)
    late = history.votes.vote(pair_vote(turn_id, first, second, Verdict.SECOND)).result(WAIT_S)

    locked, after = history.votes.state_of(comparison_id).result(WAIT_S).votes
    assert turn.revealed_at_ms is not None
    assert (locked.pairs[0].outcome, locked.comment, locked.tags) == (Verdict.TIE, "Alike.", ("style",))
    assert (locked.is_blind, locked.is_rated, locked.is_locked) == (True, True, True)
    assert after == late
    assert (late.is_blind, late.is_rated, late.is_locked) == (False, False, False)

    assert history.votes.take_back(turn_id).result(WAIT_S)
    assert not history.votes.take_back(turn_id).result(WAIT_S)
    assert history.votes.votes_of(turn_id).result(WAIT_S) == (locked,)


def test_a_turn_that_was_revealed_takes_no_new_order(history: History) -> None:
    _, turn_id, _ = asked(history)
    history.votes.show_names(turn_id).result(WAIT_S)

    with pytest.raises(VoteRefused, match="shown already"):
        history.votes.note_blind_order(turn_id, [1, 2]).result(WAIT_S)


def test_the_best_of_three_is_kept_as_the_pairs_it_implies(history: History) -> None:
    _, turn_id, (a, b, c) = asked(history, 3)

    vote = history.votes.vote(best_vote(turn_id, [a, b, c], b)).result(WAIT_S)

    told = {(pair.first_answer_id, pair.second_answer_id, pair.outcome) for pair in vote.pairs}
    assert vote.kind is VoteKind.BEST
    assert told == {(a, b, Verdict.SECOND), (b, c, Verdict.FIRST)}


def test_three_bad_answers_are_three_pairs_of_bad_ones(history: History) -> None:
    _, turn_id, answer_ids = asked(history, 3)

    vote = history.votes.vote(equal_vote(turn_id, answer_ids, Verdict.BOTH_BAD)).result(WAIT_S)

    assert [pair.outcome for pair in vote.pairs] == [Verdict.BOTH_BAD] * 3


@pytest.mark.parametrize(
    ("ended", "why"),
    [
        (record("Half", AnswerState.CANCELLED), "stopped"),
        (record("Half", AnswerState.INTERRUPTED), "broke off"),
        (record("", AnswerState.FAILED), "failed"),
        (AnswerRecord(state=AnswerState.COMPLETE, finish_reason=FinishReason.STOP), "no text"),
        (replace(record("Cut"), finish_reason=FinishReason.LENGTH), "cut"),
        (None, "still coming in"),
    ],
)
def test_an_answer_that_is_not_whole_cannot_be_voted_on(history: History, ended: AnswerRecord | None, why: str) -> None:
    comparison_id, lane_ids = compared(history, 2)
    begun = history.begin_turn(comparison_id, "Why?", [ask(lane_id, "Why?") for lane_id in lane_ids]).result(WAIT_S)
    first, second = (begun.answer_ids[lane_id] for lane_id in lane_ids)
    history.finish(first, record("Because."))
    if ended is not None:
        history.finish(second, ended)

    with pytest.raises(VoteRefused, match=why):
        history.votes.vote(pair_vote(begun.turn_id, first, second, Verdict.FIRST)).result(WAIT_S)

    assert history.votes.votes_of(begun.turn_id).result(WAIT_S) == ()


def test_answers_to_two_prompts_are_not_voted_on_together(history: History) -> None:
    _, turn_id, (first, _) = asked(history)
    _, _, (other, _) = asked(history)

    with pytest.raises(VoteRefused, match="one prompt"):
        history.votes.vote(pair_vote(turn_id, first, other, Verdict.FIRST)).result(WAIT_S)
    with pytest.raises(NotThere):
        history.votes.vote(pair_vote(999, first, other, Verdict.FIRST)).result(WAIT_S)


def test_a_blind_vote_on_an_answer_that_names_its_maker_counts_only_if_the_user_wants_it(history: History) -> None:
    _, turn_id, (first, second) = asked(history)
    named = replace(pair_vote(turn_id, first, second, Verdict.FIRST), names_maker=True)

    left_out = history.votes.vote(named).result(WAIT_S)
    taken_in = history.votes.vote(replace(named, include_named=True)).result(WAIT_S)

    assert (left_out.is_rated, taken_in.is_rated) == (False, True)
    assert taken_in.names_maker


def test_a_vote_with_the_names_in_sight_counts_and_says_so(history: History) -> None:
    _, turn_id, (first, second) = asked(history, blind=False)

    vote = history.votes.vote(pair_vote(turn_id, first, second, Verdict.FIRST)).result(WAIT_S)
    turn = history.votes.show_names(turn_id).result(WAIT_S)

    assert (vote.is_blind, vote.is_rated) == (False, True)
    assert turn.revealed_at_ms is None


def test_a_comparison_that_is_blind_no_more_shows_what_it_hid(history: History) -> None:
    comparison_id, turn_id, (first, second) = asked(history)
    history.votes.set_blind(comparison_id, blind=True).result(WAIT_S)
    assert history.summaries().result(WAIT_S)[0].is_blind
    history.votes.set_blind(comparison_id, blind=False).result(WAIT_S)

    late = history.votes.vote(pair_vote(turn_id, first, second, Verdict.FIRST)).result(WAIT_S)

    assert not history.votes.state_of(comparison_id).result(WAIT_S).is_blind
    assert not late.is_rated


def test_a_judge_that_changes_its_mind_with_the_order_has_said_a_tie(history: History) -> None:
    comparison_id, turn_id, (first, second) = asked(history)
    new = judged(history, comparison_id, turn_id, first, second)
    history.votes.judge(new).result(WAIT_S)
    history.votes.judge(replace(new, backward=Verdict.FIRST)).result(WAIT_S)

    (kept,) = history.votes.state_of(comparison_id).result(WAIT_S).judgements

    assert new.outcome is Verdict.TIE
    assert kept.outcome is Verdict.FIRST
    with pytest.raises(VoteRefused, match="judge"):
        history.votes.vote(pair_vote(turn_id, first, new.forward_answer_id, Verdict.FIRST)).result(WAIT_S)


def test_a_judges_lane_is_on_no_screen_and_a_merge_says_what_it_is_made_of(history: History) -> None:
    comparison_id, turn_id, (first, second) = asked(history)
    judged(history, comparison_id, turn_id, first, second)
    merge = LaneOrigin(kind=OriginKind.MERGE, answer_ids=(first, second), details={"method": "combine"})
    history.add_lane(comparison_id, NewLane(letter="C", model=model(), origin=merge)).result(WAIT_S)

    lanes = history.open(comparison_id).result(WAIT_S).lanes

    assert [lane.origin for lane in lanes] == [None, None, merge]


def test_a_reopened_turn_says_what_it_hides(history: History) -> None:
    comparison_id, turn_id, _ = asked(history)
    history.votes.show_names(turn_id).result(WAIT_S)

    found = history.open(comparison_id).result(WAIT_S)

    (step,) = found.ends[found.lanes[0].id].steps
    assert step.blind is not None
    assert step.blind.order == tuple(lane.id for lane in reversed(found.lanes))
    assert step.blind.revealed_at_ms is not None


def test_what_was_voted_goes_when_its_comparison_is_purged(folder: Path) -> None:
    history = opened(folder)
    comparison_id, turn_id, (first, second) = asked(history)
    comment = "kakapo " * 40
    history.votes.vote(replace(pair_vote(turn_id, first, second, Verdict.TIE), comment=comment, tags=("takahe",)))
    history.votes.judge(judged(history, comparison_id, turn_id, first, second)).result(WAIT_S)

    history.delete([comparison_id]).result(WAIT_S)
    history.purge().result(WAIT_S)
    history.close()

    left = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    assert b"kakapo" not in left
    assert b"takahe" not in left


def test_votes_are_salvaged_with_the_answers_they_are_on(folder: Path) -> None:
    history = opened(folder)
    comparison_id, turn_id, (first, second) = asked(history)
    history.votes.set_blind(comparison_id, blind=True).result(WAIT_S)
    history.votes.vote(replace(pair_vote(turn_id, first, second, Verdict.TIE), tags=("style",))).result(WAIT_S)
    history.votes.judge(judged(history, comparison_id, turn_id, first, second)).result(WAIT_S)
    before = history.votes.state_of(comparison_id).result(WAIT_S)
    history.close()

    salvage(folder)

    history = opened(folder)
    assert history.votes.state_of(comparison_id).result(WAIT_S) == before
    history.close()


def test_a_temporary_comparison_is_voted_on_in_memory() -> None:
    history = temporary_history()
    _, turn_id, (first, second) = asked(history)

    assert history.votes.vote(pair_vote(turn_id, first, second, Verdict.FIRST)).result(WAIT_S).is_blind

    history.close()
