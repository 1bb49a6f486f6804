"""What a vote is, as values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from abreast.core.events import FinishReason
from abreast.core.judge.votes import (
    Pair,
    Verdict,
    VoteKind,
    agreed,
    best_of,
    best_vote,
    equal_vote,
    is_rated,
    is_votable,
    pair_vote,
    why_not_votable,
)
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.record import AnswerRecord, AnswerState

verdicts = st.sampled_from(Verdict)


@given(ids=st.lists(st.integers(1, 99), min_size=2, max_size=8, unique=True), data=st.data())
def test_the_best_one_beats_each_other_one_and_no_more_is_said(ids: list[int], data: st.DataObject) -> None:
    best = data.draw(st.sampled_from(ids))

    vote = best_vote(7, ids, best)

    losers = {
        pair.second_answer_id if pair.outcome is Verdict.FIRST else pair.first_answer_id
        for pair in vote.pairs
        if pair.outcome.decisive
    }
    assert losers == set(ids) - {best}
    assert len(vote.pairs) == len(ids) - 1
    assert best_of(vote.pairs) == best
    # Who stood first on the screen is kept.
    assert all(ids.index(pair.first_answer_id) < ids.index(pair.second_answer_id) for pair in vote.pairs)


def test_equal_answers_are_equal_two_by_two() -> None:
    assert len(equal_vote(1, [1, 2, 3, 4], Verdict.TIE).pairs) == 6
    assert best_of(equal_vote(1, [1, 2, 3], Verdict.BOTH_BAD).pairs) is None
    assert equal_vote(1, [1, 2], Verdict.TIE) == pair_vote(1, 1, 2, Verdict.TIE)
    assert equal_vote(1, [1, 2, 3], Verdict.TIE).kind is VoteKind.BEST


def test_votes_that_make_no_sense_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="not among"):
        best_vote(1, [1, 2], 3)
    with pytest.raises(ValueError, match="two different"):
        best_vote(1, [1], 1)
    with pytest.raises(ValueError, match="no better one"):
        equal_vote(1, [1, 2], Verdict.FIRST)
    with pytest.raises(ValueError, match="itself"):
        Pair(first_answer_id=1, second_answer_id=1, outcome=Verdict.TIE)


@given(forward=verdicts, backward=verdicts)
def test_a_judge_is_believed_only_where_the_order_did_not_matter(forward: Verdict, backward: Verdict) -> None:
    assert agreed(forward, backward) is (forward if forward is backward else Verdict.TIE)
    assert forward.turned.turned is forward


@pytest.mark.parametrize("state", list(AnswerState))
@pytest.mark.parametrize("reason", [None, *FinishReason])
def test_only_a_whole_answer_may_be_voted_on(state: AnswerState, reason: FinishReason | None) -> None:
    record = AnswerRecord(state=state, finish_reason=reason, text=GrowingText("Because."))
    whole = state is AnswerState.COMPLETE and reason is not FinishReason.LENGTH

    assert is_votable(record) is whole
    assert (why_not_votable(state, reason) is None) is whole
    assert not is_votable(AnswerRecord(state=state, finish_reason=reason))


@pytest.mark.parametrize(
    ("is_revealed", "names_maker", "include_named", "counts"),
    [
        (False, False, False, True),
        (False, True, False, False),
        (False, True, True, True),
        (True, False, False, False),
        (True, True, True, False),
    ],
)
def test_a_vote_counts_unless_the_maker_was_known(
    is_revealed: bool, names_maker: bool, include_named: bool, counts: bool
) -> None:
    assert is_rated(is_revealed=is_revealed, names_maker=names_maker, include_named=include_named) is counts
