"""Blind turns, votes and judgements: written, taken back, locked by the reveal, read.

A turn has at most one vote that can still change: a new one takes its place. The reveal of a blind turn locks the vote
that was cast before it; one that is cast after it stands beside the locked one and counts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from abreast.core.events import FinishReason
from abreast.core.judge.votes import (
    BlindTurn,
    Judgement,
    NewJudgement,
    NewVote,
    NoVerdict,
    Pair,
    Vote,
    is_rated,
    why_not_votable,
)
from abreast.core.language import tr
from abreast.core.run.lane_origin import OriginKind
from abreast.core.run.record import AnswerState
from abreast.core.store.comparisons import change
from abreast.core.store.errors import NotThere, VoteRefused
from abreast.core.store.hiding import IS_HIDDEN
from abreast.core.store.model_rows import inserted_id
from abreast.core.store.rows import storable
from abreast.core.store.schema import answers, lanes, texts, turns
from abreast.core.store.turns import now_ms
from abreast.core.store.vote_reading import LOCKED, judgements_where, votes_where
from abreast.core.store.vote_schema import judgements, no_verdicts, vote_pairs, vote_tags, votes


def set_blind(connection: Connection, comparison_id: int, *, blind: bool) -> None:
    """Hide names in the turns to come, or show them: then also those of the turns that are there."""
    change(connection, comparison_id, {"blind": blind})
    if not blind:
        _reveal(connection, turns.c.comparison_id == comparison_id)


def note_blind_order(connection: Connection, turn_id: int, lane_ids: Sequence[int]) -> None:
    """Keep the order that was drawn for a turn, which is blind from now on.

    Raises:
        VoteRefused: if its names were shown already.
    """
    if _blind_turn(connection, turn_id).revealed_at_ms is not None:
        raise VoteRefused(tr("The names in this turn were shown already. Ask again to compare blind."))
    connection.execute(update(turns).where(turns.c.id == turn_id).values(blind_order=list(lane_ids)))


def show_names(connection: Connection, turn_id: int) -> BlindTurn:
    """Show the names of a blind turn, which locks its vote. In others it changes nothing."""
    _reveal(connection, turns.c.id == turn_id)
    return _blind_turn(connection, turn_id)


def vote(connection: Connection, new: NewVote) -> Vote:
    """Cast a vote, in the place of one that was not locked.

    Raises:
        NotThere: if the turn was deleted.
        VoteRefused: if an answer may not be voted on.
    """
    turn = _turn_row(connection, new.turn_id)
    chars = _votable(connection, new.turn_id, {each for pair in new.pairs for each in _ids(pair)})
    is_revealed = turn.revealed_at_ms is not None
    is_blind = turn.blind_order is not None and not is_revealed
    names_maker = new.names_maker and is_blind
    take_back(connection, new.turn_id)
    row = {
        "turn_id": new.turn_id, "kind": new.kind.value, "comment": storable(new.comment), "is_blind": is_blind,
        "names_maker": names_maker, "created_at_ms": now_ms(),
        "is_rated": is_rated(is_revealed=is_revealed, names_maker=names_maker, include_named=new.include_named),
    }  # fmt: skip
    vote_id = inserted_id(connection.execute(insert(votes).values(row)))
    connection.execute(insert(vote_pairs), [pair_columns(vote_id, pair, chars) for pair in new.pairs])
    if named := tidy_tags(new.tags):
        connection.execute(insert(vote_tags), [{"vote_id": vote_id, "name": name} for name in named])
    (cast,) = votes_where(connection, votes.c.id == vote_id)
    return cast


def take_back(connection: Connection, turn_id: int) -> bool:
    """Delete a turn's vote, unless it is locked. Returns whether there was one."""
    found = select(votes.c.id).join(turns, turns.c.id == votes.c.turn_id).where(turns.c.id == turn_id, ~LOCKED)
    ids = connection.execute(found).scalars().all()
    connection.execute(delete(votes).where(votes.c.id.in_(ids)))
    return bool(ids)


def judge(connection: Connection, new: NewJudgement) -> Judgement:
    """Keep what a judge has said of two answers, in the place of what the same lane said of them before.

    Raises:
        NotThere: if the turn was deleted.
        VoteRefused: if one of the two may not be judged.
    """
    _turn_row(connection, new.turn_id)
    pair = {new.first_answer_id, new.second_answer_id}
    chars = _votable(connection, new.turn_id, pair)
    same = (
        judgements.c.judge_lane_id == new.judge_lane_id,
        judgements.c.first_answer_id.in_(pair),
        judgements.c.second_answer_id.in_(pair),
    )
    connection.execute(delete(judgements).where(judgements.c.turn_id == new.turn_id, *same))
    judgement_id = inserted_id(connection.execute(insert(judgements).values(judgement_columns(new, chars, now_ms()))))
    (kept,) = judgements_where(connection, judgements.c.id == judgement_id)
    return kept


def note_no_verdict(connection: Connection, missing: NoVerdict) -> None:
    """Keep that a judge gave no verdict on two answers.

    Raises:
        NotThere: if the turn was deleted.
    """
    _turn_row(connection, missing.turn_id)
    connection.execute(insert(no_verdicts).values(no_verdict_columns(missing, missing.created_at_ms or now_ms())))


def pair_columns(vote_id: int, pair: Pair, chars: Mapping[int, int]) -> dict[str, Any]:
    """`chars`: how long the answers are, by their ids."""
    return {
        "vote_id": vote_id,
        "first_answer_id": pair.first_answer_id,
        "second_answer_id": pair.second_answer_id,
        "outcome": pair.outcome.value,
        "first_chars": chars[pair.first_answer_id],
        "second_chars": chars[pair.second_answer_id],
    }


def judgement_columns(new: NewJudgement, chars: Mapping[int, int], at_ms: int) -> dict[str, Any]:
    """`chars`: as in `pair_columns`."""
    return {
        "turn_id": new.turn_id,
        "judge_lane_id": new.judge_lane_id,
        "first_answer_id": new.first_answer_id,
        "second_answer_id": new.second_answer_id,
        "forward_answer_id": new.forward_answer_id,
        "backward_answer_id": new.backward_answer_id,
        "forward_outcome": new.forward.value,
        "backward_outcome": new.backward.value,
        "outcome": new.outcome.value,
        "first_chars": chars[new.first_answer_id],
        "second_chars": chars[new.second_answer_id],
        "created_at_ms": at_ms,
    }


def no_verdict_columns(missing: NoVerdict, at_ms: int) -> dict[str, Any]:
    """All but the id."""
    return {
        "turn_id": missing.turn_id,
        "judge_lane_id": missing.judge_lane_id,
        "first_answer_id": missing.first_answer_id,
        "second_answer_id": missing.second_answer_id,
        "forward_answer_id": missing.forward_answer_id,
        "backward_answer_id": missing.backward_answer_id,
        "forward_outcome": missing.forward.value if missing.forward else None,
        "backward_outcome": missing.backward.value if missing.backward else None,
        "why_not": storable(missing.why_not),
        "created_at_ms": at_ms,
    }


def tidy_tags(names: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: without needless spaces, none empty, none twice."""
    return tuple(dict.fromkeys(name for given in names if (name := " ".join(storable(given).split())[:100])))


def _ids(pair: Pair) -> tuple[int, int]:
    return pair.first_answer_id, pair.second_answer_id


def _turn_row(connection: Connection, turn_id: int) -> Any:
    columns = (turns.c.blind_order, turns.c.revealed_at_ms)
    row = connection.execute(select(*columns).where(turns.c.id == turn_id)).one_or_none()
    if row is None:
        raise NotThere(tr("This turn was deleted from the history. Nothing was changed."))
    return row


def _blind_turn(connection: Connection, turn_id: int) -> BlindTurn:
    row = _turn_row(connection, turn_id)
    return BlindTurn(order=tuple(row.blind_order or ()), revealed_at_ms=row.revealed_at_ms)


def _reveal(connection: Connection, which: ColumnElement[bool]) -> None:
    connection.execute(update(turns).where(which, IS_HIDDEN).values(revealed_at_ms=now_ms()))


def _votable(connection: Connection, turn_id: int, answer_ids: set[int]) -> dict[int, int]:
    """How many characters each answer has, if all of them may be voted on."""
    rows = connection.execute(
        select(answers.c.id, answers.c.state, answers.c.finish_reason, lanes.c.letter, lanes.c.origin)
        .add_columns(func.coalesce(func.length(texts.c.body), 0).label("chars"))
        .join(lanes, lanes.c.id == answers.c.lane_id)
        .outerjoin(texts, texts.c.id == answers.c.text_id)
        .where(answers.c.id.in_(answer_ids), answers.c.turn_id == turn_id)
    ).all()
    if len(rows) < len(answer_ids):
        raise VoteRefused(tr("A vote is on answers to one prompt. Choose answers of the same turn."))
    for row in rows:
        reason = FinishReason(row.finish_reason) if row.finish_reason else None
        why = why_not_votable(AnswerState(row.state), reason, has_text=row.chars > 0)
        if row.origin is not None and row.origin.get("kind") == OriginKind.JUDGE.value:
            why = tr("it is a judge's")
        if why is not None:
            raise VoteRefused(
                tr(
                    "The answer of lane {letter} cannot be voted on: {why}. Leave it out, or ask again.",
                    letter=row.letter,
                    why=why,
                )
            )
    return {row.id: row.chars for row in rows}
