"""Writes imported comparisons into the history: the rows that they would have if they had been asked here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from abreast.core.chat import Message, TextPart
from abreast.core.store import marks
from abreast.core.store.exporting.document import (
    AnswerDocument,
    ComparisonDocument,
    MessageDocument,
    Origin,
    Program,
    RequestDocument,
    TurnDocument,
)
from abreast.core.store.exporting.records import record_of
from abreast.core.store.exporting.whole import own_id
from abreast.core.store.full_text import index_texts
from abreast.core.store.model_rows import inserted_id, model_row
from abreast.core.store.requests import NO_THREAD, digest_of, longer, written
from abreast.core.store.rows import answer_columns, attempt_columns, storable, usage_columns
from abreast.core.store.schema import answers, attempts, comparisons, lanes, tags, texts, turns, usage_records
from abreast.core.store.turns import setup_row


def add_all(connection: Connection, documents: Sequence[ComparisonDocument]) -> tuple[bool, ...]:
    """Add those that are not here yet. Returns which were added."""
    return tuple(not is_here(connection, document) and _add(connection, document) for document in documents)


def is_here(connection: Connection, document: ComparisonDocument) -> bool:
    """Whether a comparison was imported before, or was asked in this very history. One in the bin counts."""
    origin = document.origin
    same = (comparisons.c.origin == origin.program.value) & (comparisons.c.origin_id == origin.id)
    if connection.execute(select(comparisons.c.id).where(same)).first() is not None:
        return True
    return origin.program is Program.ABREAST and _is_own(connection, document.created_at_ms, origin)


def order_by_date(connection: Connection) -> None:
    """Number all comparisons anew by when they were used, so that imported ones stand in the list by their dates."""
    by_date = (comparisons.c.used_at_ms, comparisons.c.use_number, comparisons.c.id)
    numbered = select(comparisons.c.id, func.row_number().over(order_by=by_date).label("place")).subquery()
    connection.execute(update(comparisons).where(comparisons.c.id == numbered.c.id).values(use_number=numbered.c.place))


def _is_own(connection: Connection, created_at_ms: int, origin: Origin) -> bool:
    own = (comparisons.c.created_at_ms == created_at_ms) & comparisons.c.origin.is_(None)
    ids = connection.execute(select(comparisons.c.id).where(own)).scalars().all()
    return any(own_id(connection, found, created_at_ms) == origin.id for found in ids)


def _add(connection: Connection, document: ComparisonDocument) -> bool:
    return _Adding(connection, document).add()


class _Adding:
    """Adds one comparison. Ids are by the document's numbers."""

    def __init__(self, connection: Connection, document: ComparisonDocument) -> None:
        self._db = connection
        self._document = document
        self._comparison_id = 0
        self._turn_ids: dict[int, int] = {}
        self._answer_ids: dict[int, int] = {}
        self._lane_ids: list[int] = []
        self._threads: dict[int | None, bytes] = {None: NO_THREAD}

    def add(self) -> bool:
        document = self._document
        self._comparison_id = self._insert(comparisons, self._comparison_columns())
        if document.tags:
            rows = [{"comparison_id": self._comparison_id, "name": name} for name in dict.fromkeys(document.tags)]
            self._db.execute(insert(tags), rows)
        for position, lane in enumerate(document.lanes):
            columns: dict[str, Any] = {
                "comparison_id": self._comparison_id, "letter": lane.letter, "position": position, "closed": lane.closed,
                "model_id": model_row(self._db, lane.model), "settings": asdict(lane.settings),
            }  # fmt: skip
            self._lane_ids.append(self._insert(lanes, columns))
        turn_of: dict[int, int] = {}
        for turn in document.turns:
            self._add_turn(turn)
            turn_of |= {answer.number: turn.number for answer in turn.answers}
        prompts = {turn.number: turn.prompt for turn in document.turns}
        given = [answer for turn in document.turns for answer in turn.answers]
        for answer in sorted(given, key=lambda answer: answer.number):
            self._add_answer(answer, turn_of[answer.number], prompts[turn_of[answer.number]])
        for lane, lane_id in zip(document.lanes, self._lane_ids, strict=True):
            ends = {
                "head_id": self._answer_ids.get(lane.shown_answer or 0),
                "forked_from_id": self._answer_ids.get(lane.forked_from or 0),
            }
            self._db.execute(update(lanes).where(lanes.c.id == lane_id).values(ends))
        return True

    def _comparison_columns(self) -> Mapping[str, Any]:
        document = self._document
        last = self._db.execute(select(func.coalesce(func.max(comparisons.c.use_number), 0))).scalar_one()
        return {
            "title": document.title, "named_by_user": document.named_by_user, "created_at_ms": document.created_at_ms,
            "used_at_ms": document.used_at_ms, "use_number": last + 1, "pinned": document.pinned,
            "archived": document.archived, "draft": "", "layout": {}, "origin": document.origin.program.value,
            "origin_id": document.origin.id,
        }  # fmt: skip

    def _add_turn(self, turn: TurnDocument) -> None:
        columns = {
            "comparison_id": self._comparison_id, "prompt_id": self._add_text(turn.prompt, marks.PROMPT),
            "edited_from_id": self._turn_ids.get(turn.edited_from or 0), "created_at_ms": turn.asked_at_ms,
        }  # fmt: skip
        self._turn_ids[turn.number] = self._insert(turns, columns)

    def _add_answer(self, answer: AnswerDocument, turn: int, prompt: str) -> None:
        record = record_of(answer)
        model_id = model_row(self._db, answer.model)
        expected = longer(self._threads[answer.parent], Message.user(prompt))
        given = answer.request.messages
        request_digest = expected if given is None else digest_of(_messages(given))
        columns: dict[str, Any] = answer_columns(record) | {
            "turn_id": self._turn_ids[turn],
            "lane_id": self._lane_ids[answer.lane - 1],
            "parent_id": None if answer.parent is None else self._answer_ids[answer.parent],
            "model_id": model_id,
            "setup_id": setup_row(self._db, self._comparison_id, answer.settings, _body(answer.request)),
            "messages": None if given is None else written(_messages(given)),
            "request_digest": request_digest,
            "created_at_ms": answer.asked_at_ms,
        }
        thread = self._threads[answer.parent]
        if answer.text:
            columns["text_id"] = self._add_text(
                answer.text, f"{marks.of_state(answer.state)} {marks.of_model(model_id)}"
            )
            thread = longer(request_digest, Message.assistant(answer.text))
        self._threads[answer.number] = columns["thread_digest"] = thread
        answer_id = self._answer_ids[answer.number] = self._insert(answers, columns)
        attempt = {"answer_id": answer_id, "number": 1}
        self._db.execute(insert(attempts).values(attempt | attempt_columns(record)))
        counts = usage_columns(record.usage)
        if any(count is not None for count in counts.values()):
            self._db.execute(insert(usage_records).values(attempt | counts))

    def _add_text(self, body: str, marked: str) -> int:
        kept = storable(body)
        text_id = self._insert(texts, {"comparison_id": self._comparison_id, "body": kept, "marks": marked})
        index_texts(self._db, [(text_id, kept, marked)])
        return text_id

    def _insert(self, table: Any, columns: Mapping[str, Any]) -> int:
        return inserted_id(self._db.execute(insert(table).values(**columns)))


def _messages(told: Sequence[MessageDocument]) -> tuple[Message, ...]:
    return tuple(
        Message(role=message.role, parts=tuple(TextPart(text=part) for part in message.parts)) for message in told
    )


def _body(request: RequestDocument) -> Mapping[str, Any]:
    return {
        "model": request.model,
        "system": request.system,
        "sampling": asdict(request.sampling),
        "extra_body": request.extra_body,
    }
