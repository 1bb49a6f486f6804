"""Reads what is hidden in a comparison, and what was said of its answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from abreast.core.judge.votes import BlindTurn, Judgement, NoVerdict, Pair, Verdict, Vote, VoteKind
from abreast.core.language import tr
from abreast.core.store.errors import NotThere
from abreast.core.store.rows import blind_turn_of
from abreast.core.store.schema import comparisons, turns
from abreast.core.store.vote_schema import judgements, no_verdicts, vote_pairs, vote_tags, votes

LOCKED = votes.c.is_blind & turns.c.revealed_at_ms.is_not(None)
"""Of a vote and its turn: the names were shown after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VotingState:
    """What a comparison hides, and what was said of its answers."""

    is_blind: bool
    """Of the turns to come."""
    turns: Mapping[int, BlindTurn] = field(default_factory=dict[int, BlindTurn])
    """The blind ones, by their ids."""
    votes: tuple[Vote, ...] = ()
    """The oldest first."""
    judgements: tuple[Judgement, ...] = ()
    no_verdicts: tuple[NoVerdict, ...] = ()


def state_of(connection: Connection, comparison_id: int) -> VotingState:
    """
    Raises:
        NotThere: if the comparison was deleted.
    """
    blind = connection.execute(
        select(comparisons.c.blind).where(comparisons.c.id == comparison_id)
    ).scalar_one_or_none()
    if blind is None:
        raise NotThere(tr("This comparison was deleted from the history."))
    own = turns.c.comparison_id == comparison_id
    return VotingState(
        is_blind=blind,
        turns=blind_turns(connection, own),
        votes=votes_where(connection, own),
        judgements=judgements_where(connection, own),
        no_verdicts=no_verdicts_where(connection, own),
    )


def blind_turns(connection: Connection, where: ColumnElement[bool]) -> dict[int, BlindTurn]:
    """The blind ones among turns, by their ids."""
    rows = connection.execute(
        select(turns.c.id, turns.c.blind_order, turns.c.revealed_at_ms).where(turns.c.blind_order.is_not(None), where)
    )
    return {row.id: turn for row in rows if (turn := blind_turn_of(row)) is not None}


def votes_where(connection: Connection, where: ColumnElement[bool]) -> tuple[Vote, ...]:
    """Votes, the oldest first. `where` may ask of turns too."""
    rows = connection.execute(
        select(votes, LOCKED.label("is_locked"))
        .join(turns, turns.c.id == votes.c.turn_id)
        .where(where)
        .order_by(votes.c.id)
    ).all()
    pairs = _by_vote(connection, rows)
    named = _tags_by_vote(connection, rows)
    return tuple(
        Vote(
            id=row.id,
            turn_id=row.turn_id,
            kind=VoteKind(row.kind),
            pairs=pairs[row.id],
            comment=row.comment,
            tags=named[row.id],
            is_blind=row.is_blind,
            names_maker=row.names_maker,
            is_rated=row.is_rated,
            is_locked=bool(row.is_locked),
            created_at_ms=row.created_at_ms,
        )
        for row in rows
    )


def judgements_where(connection: Connection, where: ColumnElement[bool]) -> tuple[Judgement, ...]:
    """Judgements, the oldest first. `where` may ask of turns too."""
    wanted = select(judgements).join(turns, turns.c.id == judgements.c.turn_id).where(where).order_by(judgements.c.id)
    return tuple(
        Judgement(
            id=row.id,
            turn_id=row.turn_id,
            judge_lane_id=row.judge_lane_id,
            first_answer_id=row.first_answer_id,
            second_answer_id=row.second_answer_id,
            forward_answer_id=row.forward_answer_id,
            forward=Verdict(row.forward_outcome),
            backward_answer_id=row.backward_answer_id,
            backward=Verdict(row.backward_outcome),
            created_at_ms=row.created_at_ms,
        )
        for row in connection.execute(wanted)
    )


def no_verdicts_where(connection: Connection, where: ColumnElement[bool]) -> tuple[NoVerdict, ...]:
    """Where judges gave no verdict, the oldest first. `where` may ask of turns too."""
    wanted = select(no_verdicts).join(turns, turns.c.id == no_verdicts.c.turn_id).where(where)
    return tuple(
        NoVerdict(
            turn_id=row.turn_id,
            judge_lane_id=row.judge_lane_id,
            first_answer_id=row.first_answer_id,
            second_answer_id=row.second_answer_id,
            forward_answer_id=row.forward_answer_id,
            forward=None if row.forward_outcome is None else Verdict(row.forward_outcome),
            backward_answer_id=row.backward_answer_id,
            backward=None if row.backward_outcome is None else Verdict(row.backward_outcome),
            why_not=row.why_not,
            created_at_ms=row.created_at_ms,
        )
        for row in connection.execute(wanted.order_by(no_verdicts.c.id))
    )


def _by_vote(connection: Connection, rows: Sequence[Any]) -> defaultdict[int, tuple[Pair, ...]]:
    found: defaultdict[int, tuple[Pair, ...]] = defaultdict(tuple)
    wanted = select(vote_pairs).where(vote_pairs.c.vote_id.in_([row.id for row in rows]))
    for row in connection.execute(wanted.order_by(*vote_pairs.primary_key)):
        pair = Pair(
            first_answer_id=row.first_answer_id, second_answer_id=row.second_answer_id, outcome=Verdict(row.outcome)
        )
        found[row.vote_id] += (pair,)
    return found


def _tags_by_vote(connection: Connection, rows: Sequence[Any]) -> defaultdict[int, tuple[str, ...]]:
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    wanted = select(vote_tags).where(vote_tags.c.vote_id.in_([row.id for row in rows]))
    for row in connection.execute(wanted.order_by(*vote_tags.primary_key)):
        found[row.vote_id] += (row.name,)
    return found
