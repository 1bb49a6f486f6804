"""What stands under an answer once there was a vote on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from abreast.core.judge.votes import Verdict, Vote, best_of
from abreast.core.language import tr
from abreast.core.run.lane import LaneTurn

if TYPE_CHECKING:
    from abreast.core.store.poll import Poll


def mark_of(poll: Poll, turn: LaneTurn) -> str:
    """How an answer was shown and what the vote says of it. Empty: it was not blind, and there is no vote."""
    answer_id = turn.shown_answer.id
    vote = None if turn.id is None else poll.vote_on(turn.id)
    blind = None if turn.id is None else poll.blind_turn(turn.id)
    parts: list[str] = []
    if blind is not None:
        parts.append(tr("Asked blind"))
    if vote is not None and answer_id is not None and any(answer_id in _ids(vote, at) for at in range(len(vote.pairs))):
        if blind is not None and vote.is_blind:
            parts[0] = tr("Voted blind")
        parts += [tr("your vote: {vote}", vote=vote_words(vote, answer_id)), vote.counts]
    elif blind is not None:
        parts.append(tr("no vote on it"))
    return " · ".join(parts)


def vote_words(vote: Vote, answer_id: int) -> str:
    """What a vote says of one answer."""
    best = best_of(vote.pairs)
    if best is None:
        return tr("all bad") if vote.pairs[0].outcome is Verdict.BOTH_BAD else tr("tie")
    if best == answer_id:
        return tr("better") if len(vote.pairs) == 1 else tr("the best")
    return tr("another one is better")


def _ids(vote: Vote, at: int) -> tuple[int, int]:
    return vote.pairs[at].first_answer_id, vote.pairs[at].second_answer_id
