"""Makes a whole tree of what a damaged history still held: text without an owner gets one, the rest is dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, func, insert, select, update

from abreast.core.language import mark, tr
from abreast.core.store import marks
from abreast.core.store.model_rows import inserted_id
from abreast.core.store.schema import (
    answers,
    attempts,
    comparisons,
    journal,
    lanes,
    models,
    setups,
    tags,
    texts,
    turns,
    usage_records,
)
from abreast.core.store.usage_schema import charges, remarks
from abreast.core.store.vote_schema import judgements, no_verdicts, vote_pairs, vote_tags, votes

LOST = "(lost)"
TITLE = mark("Salvaged")
_REQUEST: dict[str, Any] = {
    "model": LOST,
    "system": None,
    "sampling": {"temperature": None, "max_output_tokens": None, "stop": []},
    "extra_body": {},
}


def mend(connection: Connection) -> None:
    """Restore what the foreign keys promise. What is invented says that it was lost."""
    for owner in (texts, turns, lanes, setups):
        for comparison_id in _lost(connection, owner.c.comparison_id, comparisons):
            _add_comparison(connection, comparison_id)
    for owner in (lanes, answers, charges):
        for model_id in _lost(connection, owner.c.model_id, models):
            named = dict.fromkeys(("model_id", "model_label"), f"{LOST} {model_id}")
            _add(connection, models, id=model_id, provider_id=LOST, provider_label=LOST, **named)
    _mend_turns(connection)
    _mend_answers(connection)
    for setup_id in _lost(connection, answers.c.setup_id, setups):
        owner_id = connection.execute(
            select(turns.c.comparison_id).join(answers).where(answers.c.setup_id == setup_id).limit(1)
        ).scalar_one()
        lost = {"digest": setup_id.to_bytes(16, "big"), "settings": {}, "request": _REQUEST}
        _add(connection, setups, id=setup_id, comparison_id=owner_id, **lost)
    _mend_charges(connection)
    _drop_lost(
        connection,
        (attempts.c.answer_id, answers),
        (usage_records.c.answer_id, answers),
        (journal.c.answer_id, answers),
        (tags.c.comparison_id, comparisons),
    )
    attempt = select(attempts).where(
        attempts.c.answer_id == usage_records.c.answer_id, attempts.c.number == usage_records.c.number
    )
    connection.execute(delete(usage_records).where(~attempt.exists()))
    _mend_votes(connection)


def _mend_turns(connection: Connection) -> None:
    for turn_id in _lost(connection, answers.c.turn_id, turns):
        owner = connection.execute(
            select(lanes.c.comparison_id)
            .join(answers, answers.c.lane_id == lanes.c.id)
            .where(answers.c.turn_id == turn_id)
            .limit(1)
        ).scalar_one_or_none()
        comparison_id = owner if owner is not None else _add_comparison(connection, None)
        prompt_id = _add_lost_text(connection, comparison_id, None)
        _add(connection, turns, id=turn_id, comparison_id=comparison_id, prompt_id=prompt_id, created_at_ms=0)
    for prompt_id in _lost(connection, turns.c.prompt_id, texts):
        found = select(turns.c.comparison_id).where(turns.c.prompt_id == prompt_id).limit(1)
        _add_lost_text(connection, connection.execute(found).scalar_one(), prompt_id)
    edited = turns.c.edited_from_id
    connection.execute(update(turns).where(edited.not_in(select(turns.c.id))).values(edited_from_id=None))


def _mend_answers(connection: Connection) -> None:
    for lane_id in _lost(connection, answers.c.lane_id, lanes):
        comparison_id, model_id = connection.execute(
            select(turns.c.comparison_id, answers.c.model_id)
            .join(turns, turns.c.id == answers.c.turn_id)
            .where(answers.c.lane_id == lane_id)
            .limit(1)
        ).one()
        _add(
            connection, lanes, id=lane_id, comparison_id=comparison_id, letter="?", position=lane_id, closed=False,
            model_id=model_id, settings={},
        )  # fmt: skip
    for text_id in _lost(connection, answers.c.text_id, texts):
        found = select(turns.c.comparison_id).join(answers, answers.c.turn_id == turns.c.id).limit(1)
        _add_lost_text(connection, connection.execute(found.where(answers.c.text_id == text_id)).scalar_one(), text_id)
    parents = select(answers.c.id).scalar_subquery()
    connection.execute(update(answers).where(answers.c.parent_id.not_in(parents)).values(parent_id=None))
    newest = select(func.max(answers.c.id)).where(answers.c.lane_id == lanes.c.id).scalar_subquery()
    lost_head = lanes.c.head_id.is_(None) | lanes.c.head_id.not_in(select(answers.c.id))
    connection.execute(update(lanes).where(lost_head).values(head_id=newest))
    # A text whose turn or answer is lost becomes a prompt that nobody answered: so it is found by the search.
    owned = select(turns.c.prompt_id).union(select(answers.c.text_id).where(answers.c.text_id.is_not(None)))
    for text_id, comparison_id in connection.execute(
        select(texts.c.id, texts.c.comparison_id).where(texts.c.id.not_in(owned))
    ).all():
        _add(connection, turns, comparison_id=comparison_id, prompt_id=text_id, created_at_ms=0)


def _mend_charges(connection: Connection) -> None:
    """What was spent stays, also of an answer that is lost."""
    for column, owner in (
        (charges.c.answer_id, answers),
        (charges.c.comparison_id, comparisons),
        (charges.c.price_id, remarks),
        (charges.c.reason_id, remarks),
    ):
        lost = column.not_in(select(owner.c.id))
        connection.execute(update(charges).where(lost).values({column: None}))


def _mend_votes(connection: Connection) -> None:
    """A vote is kept with what it said of answers that are still there."""
    _drop_lost(
        connection,
        (votes.c.turn_id, turns),
        (vote_pairs.c.vote_id, votes), (vote_pairs.c.first_answer_id, answers), (vote_pairs.c.second_answer_id, answers),
        (judgements.c.turn_id, turns), (judgements.c.judge_lane_id, lanes),
        (judgements.c.first_answer_id, answers), (judgements.c.second_answer_id, answers),
        (judgements.c.forward_answer_id, answers), (judgements.c.backward_answer_id, answers),
        (no_verdicts.c.turn_id, turns), (no_verdicts.c.judge_lane_id, lanes),
        (no_verdicts.c.first_answer_id, answers), (no_verdicts.c.second_answer_id, answers),
        (no_verdicts.c.forward_answer_id, answers), (no_verdicts.c.backward_answer_id, answers),
    )  # fmt: skip
    connection.execute(delete(votes).where(votes.c.id.not_in(select(vote_pairs.c.vote_id))))
    _drop_lost(connection, (vote_tags.c.vote_id, votes))


def _drop_lost(connection: Connection, *pointers: tuple[Column[int], Table]) -> None:
    """Delete rows that point at what is not there."""
    for column, owner in pointers:
        connection.execute(delete(column.table).where(column.is_not(None), column.not_in(select(owner.c.id))))


def _lost(connection: Connection, column: Column[int], owner: Table) -> Sequence[int]:
    """Ids that rows point at and that no row has."""
    pointed_at = select(column).distinct().where(column.is_not(None), column.not_in(select(owner.c.id)))
    return connection.execute(pointed_at).scalars().all()


def _add_comparison(connection: Connection, comparison_id: int | None) -> int:
    known = {} if comparison_id is None else {"id": comparison_id}
    return _add(
        connection, comparisons, title=tr(TITLE), named_by_user=True, created_at_ms=0, used_at_ms=0, use_number=0,
        pinned=False, archived=False, draft="", layout={}, **known,
    )  # fmt: skip


def _add_lost_text(connection: Connection, comparison_id: int, text_id: int | None) -> int:
    known = {} if text_id is None else {"id": text_id}
    return _add(connection, texts, comparison_id=comparison_id, body=LOST, marks=marks.PROMPT, **known)


def _add(connection: Connection, table: Table, **columns: Any) -> int:
    return inserted_id(connection.execute(insert(table).values(columns)))
