"""Asking and answering: what is written before a request leaves, while its answer comes in, and when it has ended."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Boolean, Connection, Text, bindparam, delete, insert, or_, select, update

from abreast.core.chat import Message
from abreast.core.errors import StreamIncomplete
from abreast.core.judge.blinding import drawn_order
from abreast.core.language import tr
from abreast.core.meter.ledger import Charge, UsageRecord
from abreast.core.run.growing_text import GrowingText
from abreast.core.run.lane import LaneSettings
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.store import marks
from abreast.core.store.comparisons import name_by_prompt, touch
from abreast.core.store.errors import NotThere
from abreast.core.store.full_text import index_texts
from abreast.core.store.journal import Piece
from abreast.core.store.model_rows import inserted_id, model_row
from abreast.core.store.requests import NO_THREAD, body_of, digest_of, longer, written
from abreast.core.store.rows import answer_columns, attempt_columns, bot_columns, storable, usage_columns
from abreast.core.store.schema import (
    answers,
    attempts,
    comparisons,
    journal,
    lanes,
    setups,
    texts,
    turns,
    usage_records,
)
from abreast.core.store.usage import keep_charge, unpriced
from abreast.core.store.values import Ask, Begun

LIVE = tuple(state.value for state in AnswerState if state.live)

_APPEND = insert(journal).from_select(
    ["answer_id", "reasoning", "piece"],
    select(answers.c.id, bindparam("with_reasoning", type_=Boolean), bindparam("with_piece", type_=Text)).where(
        # An answer may have ended, or been deleted, while its last deltas waited.
        answers.c.id == bindparam("of_answer"),
        or_(*(answers.c.state == state for state in LIVE)),
    ),
)


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def begin_turn(
    connection: Connection, comparison_id: int, prompt: str, asks: Sequence[Ask], edited_from_id: int | None = None
) -> Begun:
    """Write a prompt, and for each lane the row of an answer that is about to be asked for.

    Raises:
        NotThere: if the comparison or a lane was deleted.
    """
    touch(connection, comparison_id, now_ms())
    name_by_prompt(connection, comparison_id, prompt)
    prompt_id = _add_text(connection, comparison_id, prompt, marks.PROMPT)
    # In the same transaction as the turn: however the program ends, no name is shown that was to be hidden.
    blind_order = drawn_order([ask.lane_id for ask in asks]) if _is_blind(connection, comparison_id) else None
    turn = {
        "comparison_id": comparison_id, "prompt_id": prompt_id, "edited_from_id": edited_from_id, "created_at_ms": now_ms(),
        "blind_order": blind_order,
    }  # fmt: skip
    turn_id = inserted_id(connection.execute(insert(turns).values(turn)))
    answer_ids = {ask.lane_id: _begin_answer(connection, turn_id, ask) for ask in asks}
    return Begun(turn_id=turn_id, answer_ids=answer_ids, blind_order=blind_order)


def begin_answers(connection: Connection, turn_id: int, asks: Sequence[Ask]) -> Begun:
    """Write further answers to a turn that is there: a lane regenerates, or was added later."""
    comparison_id = connection.execute(select(turns.c.comparison_id).where(turns.c.id == turn_id)).scalar_one_or_none()
    if comparison_id is None:
        raise NotThere(tr("This turn was deleted from the history. Ask again in a new one."))
    touch(connection, comparison_id, now_ms())
    return Begun(turn_id=turn_id, answer_ids={ask.lane_id: _begin_answer(connection, turn_id, ask) for ask in asks})


def append(connection: Connection, pieces: Sequence[Piece]) -> None:
    """Write what has come of live answers."""
    connection.execute(
        _APPEND,
        [
            {"of_answer": piece.answer_id, "with_reasoning": piece.reasoning, "with_piece": storable(piece.text)}
            for piece in pieces
        ],
    )


def finish(
    connection: Connection, answer_id: int, record: AnswerRecord, charges: Sequence[Charge] = ()
) -> tuple[UsageRecord, ...]:
    """Put an ended answer in the place of its journal, and what its attempts took into the ledger.

    Args:
        charges: Of all attempts in their order; empty: nobody looked up what they cost.

    Returns what the ledger keeps; nothing if the answer had ended already, and so stays as it is.
    """
    row = connection.execute(
        select(answers.c.parent_id, answers.c.request_digest, answers.c.created_at_ms)
        .add_columns(turns.c.comparison_id, answers.c.model_id)
        .join(turns, turns.c.id == answers.c.turn_id)
        .where(answers.c.id == answer_id, answers.c.state.in_(LIVE))
    ).one_or_none()
    if row is None:
        return ()
    columns = answer_columns(record)
    if body := storable(str(record.text)):
        marked = f"{marks.of_state(record.state)} {marks.of_model(row.model_id)}"
        columns["text_id"] = _add_text(connection, row.comparison_id, body, marked)
        columns["thread_digest"] = longer(row.request_digest, Message.assistant(body))
    else:
        columns["thread_digest"] = _thread_digest(connection, row.parent_id)
    connection.execute(update(answers).where(answers.c.id == answer_id).values(columns))
    connection.execute(delete(journal).where(journal.c.answer_id == answer_id))
    sent = (*record.earlier, record)
    for number, attempt in enumerate(sent, start=1):
        _add_attempt(connection, answer_id, number, attempt)
    charges = charges or [unpriced(attempt, row.created_at_ms) for attempt in sent]
    return tuple(
        keep_charge(connection, answer_id, row.comparison_id, row.model_id, charge, number)
        for number, charge in enumerate(charges, start=1)
    )


def interrupted(connection: Connection, answer_id: int) -> AnswerRecord:
    """The record of a live answer whose program has ended, made from its journal."""
    pieces = connection.execute(
        select(journal.c.reasoning, journal.c.piece).where(journal.c.answer_id == answer_id).order_by(journal.c.id)
    ).all()
    return AnswerRecord(
        state=AnswerState.INTERRUPTED,
        text=GrowingText("".join(piece for reasoning, piece in pieces if not reasoning)),
        reasoning=GrowingText("".join(piece for reasoning, piece in pieces if reasoning)),
        error=StreamIncomplete(
            tr("Abreast ended while this answer came in, so it may be cut. Try again."), may_be_billed=True
        ),
    )


def _add_attempt(connection: Connection, answer_id: int, number: int, record: AnswerRecord) -> None:
    key = {"answer_id": answer_id, "number": number}
    connection.execute(insert(attempts).values(key | attempt_columns(record)))
    counts = usage_columns(record.usage)
    if any(count is not None for count in counts.values()):
        connection.execute(insert(usage_records).values(key | counts))


def _is_blind(connection: Connection, comparison_id: int) -> bool:
    found = connection.execute(select(comparisons.c.blind).where(comparisons.c.id == comparison_id))
    return bool(found.scalar_one_or_none())


def _begin_answer(connection: Connection, turn_id: int, ask: Ask) -> int:
    request_digest = digest_of(ask.request.messages)
    comparison_id, prompt = connection.execute(
        select(turns.c.comparison_id, texts.c.body)
        .join(turns, turns.c.prompt_id == texts.c.id)
        .where(turns.c.id == turn_id)
    ).one()
    expected = longer(_thread_digest(connection, ask.parent_id), Message.user(prompt))
    answer: dict[str, Any] = {
        "turn_id": turn_id,
        "lane_id": ask.lane_id,
        "parent_id": ask.parent_id,
        "state": AnswerState.CONNECTING.value,
        "model_id": model_row(connection, ask.model),
        **bot_columns(ask.bot),
        "setup_id": setup_row(connection, comparison_id, ask.settings, body_of(ask.request)),
        "messages": None if request_digest == expected else written(ask.request.messages),
        "request_digest": request_digest,
        "created_at_ms": now_ms(),
        "reads": 0,
        "first_read_chars": 0,
    }
    answer_id: int = inserted_id(connection.execute(insert(answers).values(answer)))
    connection.execute(update(lanes).where(lanes.c.id == ask.lane_id).values(head_id=answer_id))
    return answer_id


def setup_row(connection: Connection, comparison_id: int, settings: LaneSettings, body: Mapping[str, Any]) -> int:
    """The id of a lane's settings and a request's body, which answers that were asked alike share."""
    setup = {"settings": asdict(settings), "request": body}
    digest = hashlib.blake2b(json.dumps(setup, sort_keys=True).encode(), digest_size=16).digest()
    same = (setups.c.comparison_id == comparison_id) & (setups.c.digest == digest)
    found = connection.execute(select(setups.c.id).where(same)).scalar_one_or_none()
    if found is not None:
        return found
    row = {"comparison_id": comparison_id, "digest": digest, **setup}
    return inserted_id(connection.execute(insert(setups).values(row)))


def _thread_digest(connection: Connection, answer_id: int | None) -> bytes:
    """The digest of the thread that ends with an answer; no digest of any thread while the answer is live."""
    if answer_id is None:
        return NO_THREAD
    digest = connection.execute(select(answers.c.thread_digest).where(answers.c.id == answer_id)).scalar_one_or_none()
    return digest or b""


def _add_text(connection: Connection, comparison_id: int, body: str, marked: str) -> int:
    body = storable(body)
    added = {"comparison_id": comparison_id, "body": body, "marks": marked}
    text_id = inserted_id(connection.execute(insert(texts).values(added)))
    index_texts(connection, [(text_id, body, marked)])
    return text_id
