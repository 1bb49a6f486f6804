"""Writes imported comparisons into the history: the rows that they would have if they had been asked here."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select, update

from abreast.core.chat import Message, TextPart
from abreast.core.run.lane_origin import LaneOrigin
from abreast.core.run.record import AnswerRecord
from abreast.core.store import marks
from abreast.core.store.exporting.charge_document import ChargeDocument
from abreast.core.store.exporting.charge_document import written as written_charge
from abreast.core.store.exporting.document import (
    AnswerDocument,
    ComparisonDocument,
    LaneOriginDocument,
    MessageDocument,
    Origin,
    Program,
    RequestDocument,
    TurnDocument,
)
from abreast.core.store.exporting.records import attempt_record_of, record_of
from abreast.core.store.exporting.whole import own_id
from abreast.core.store.full_text import index_texts
from abreast.core.store.importing.adding_votes import VOTE_TABLES, vote_rows
from abreast.core.store.model_rows import inserted_id, model_row
from abreast.core.store.requests import NO_THREAD, digest_of, longer, written
from abreast.core.store.rows import (
    answer_columns,
    attempt_columns,
    bot_columns,
    origin_columns,
    storable,
    usage_columns,
)
from abreast.core.store.schema import answers, attempts, comparisons, lanes, tags, texts, turns, usage_records
from abreast.core.store.turns import setup_row
from abreast.core.store.values import Added, ModelName
from abreast.core.store.vote_schema import judgements, no_verdicts, votes


def add_all(connection: Connection, documents: Sequence[ComparisonDocument]) -> tuple[Added, ...]:
    """Add those that are not here yet: not imported before, and not asked in this very history."""
    asked_here = _asked_here(connection, documents)

    def added(document: ComparisonDocument) -> Added:
        here_id = asked_here.get(document.origin) or _imported_id(connection, document.origin)
        if here_id is not None:
            return Added(comparison_id=here_id, is_new=False)
        return Added(comparison_id=_Adding(connection, document).add(), is_new=True)

    return tuple(map(added, documents))


def order_by_date(connection: Connection) -> None:
    """Number all comparisons anew by when they were used, so that imported ones stand in the list by their dates."""
    by_date = (comparisons.c.used_at_ms, comparisons.c.use_number, comparisons.c.id)
    numbered = select(comparisons.c.id, func.row_number().over(order_by=by_date).label("place")).subquery()
    connection.execute(update(comparisons).where(comparisons.c.id == numbered.c.id).values(use_number=numbered.c.place))


def _imported_id(connection: Connection, origin: Origin) -> int | None:
    """Also one that is in the bin counts."""
    same = (comparisons.c.origin == origin.program.value) & (comparisons.c.origin_id == origin.id)
    return connection.execute(select(comparisons.c.id).where(same)).scalar()


def _asked_here(connection: Connection, documents: Sequence[ComparisonDocument]) -> Mapping[Origin, int]:
    """The ids of those of Abreast's own documents that were exported from this history. One look at all its comparisons."""
    moments = {document.created_at_ms for document in documents if document.origin.program is Program.ABREAST}
    own = comparisons.c.created_at_ms.in_(moments) & comparisons.c.origin.is_(None)
    rows = connection.execute(select(comparisons.c.id, comparisons.c.created_at_ms).where(own)).all()
    return {Origin(program=Program.ABREAST, id=own_id(connection, row.id, row.created_at_ms)): row.id for row in rows}


class _Adding:
    """Adds one comparison. Rows are collected and written a table at a time: one by one takes five times as long."""

    def __init__(self, connection: Connection, document: ComparisonDocument) -> None:
        self._db = connection
        self._document = document
        self._next_ids = {
            table: self._last_id(table) for table in (texts, turns, answers, votes, judgements, no_verdicts)
        }
        self._rows: defaultdict[Table, list[dict[str, Any]]] = defaultdict(list)
        self._comparison_id = 0
        self._turn_ids: dict[int, int] = {}
        self._answer_ids: dict[int, int] = {}
        self._lane_ids: list[int] = []
        self._model_ids: dict[ModelName, int] = {}
        self._setup_ids: dict[str, int] = {}
        self._threads: dict[int | None, bytes] = {None: NO_THREAD}
        """Digests, by the number of the answer that ends the thread."""

    def add(self) -> int:
        """Returns the comparison's id."""
        document = self._document
        self._comparison_id = inserted_id(self._db.execute(insert(comparisons).values(**self._comparison_columns())))
        self._rows[tags] = [
            {"comparison_id": self._comparison_id, "name": name} for name in dict.fromkeys(document.tags)
        ]
        for position, lane in enumerate(document.lanes):
            columns: dict[str, Any] = {
                "comparison_id": self._comparison_id, "letter": lane.letter, "position": position, "closed": lane.closed,
                "model_id": self._model_id(lane.model), "settings": asdict(lane.settings),
            }  # fmt: skip
            self._lane_ids.append(inserted_id(self._db.execute(insert(lanes).values(**columns))))
        turn_of: dict[int, TurnDocument] = {}
        for turn in document.turns:
            self._add_turn(turn)
            turn_of |= {answer.number: turn for answer in turn.answers}
        given = [answer for turn in document.turns for answer in turn.answers]
        for answer in sorted(given, key=lambda answer: answer.number):
            self._add_answer(answer, turn_of[answer.number])
        for turn in document.turns:
            turn_id = self._turn_ids[turn.number]
            for table, row in vote_rows(turn, turn_id, self._answer_ids, self._lane_ids, self._next_id):
                self._rows[table].append(row)
        self._write()
        self._point_lanes()
        return self._comparison_id

    def _point_lanes(self) -> None:
        for lane, lane_id in zip(self._document.lanes, self._lane_ids, strict=True):
            columns = {
                "head_id": self._answer_ids.get(lane.shown_answer or 0),
                "forked_from_id": self._answer_ids.get(lane.forked_from or 0),
                "origin": origin_columns(_origin_of(lane.origin, self._answer_ids)),
            }
            self._db.execute(update(lanes).where(lanes.c.id == lane_id).values(columns))

    def _comparison_columns(self) -> Mapping[str, Any]:
        document = self._document
        last = self._db.execute(select(func.coalesce(func.max(comparisons.c.use_number), 0))).scalar_one()
        return {
            "title": document.title, "named_by_user": document.named_by_user, "created_at_ms": document.created_at_ms,
            "used_at_ms": document.used_at_ms, "use_number": last + 1, "pinned": document.pinned,
            "archived": document.archived, "draft": "", "layout": {}, "origin": document.origin.program.value,
            "origin_id": document.origin.id, "blind": document.blind,
        }  # fmt: skip

    def _add_turn(self, turn: TurnDocument) -> None:
        columns = {
            "comparison_id": self._comparison_id, "prompt_id": self._add_text(turn.prompt, marks.PROMPT),
            "edited_from_id": self._turn_ids.get(turn.edited_from or 0), "created_at_ms": turn.asked_at_ms,
            "blind_order": None if turn.blind_order is None else [self._lane_ids[lane - 1] for lane in turn.blind_order],
            "revealed_at_ms": turn.revealed_at_ms,
        }  # fmt: skip
        self._turn_ids[turn.number] = self._add_row(turns, columns)

    def _add_answer(self, answer: AnswerDocument, turn: TurnDocument) -> None:
        record = record_of(answer)
        model_id = self._model_id(answer.model)
        thread = self._threads[answer.parent]
        given = None if answer.request.messages is None else _messages(answer.request.messages)
        request_digest = longer(thread, Message.user(turn.prompt)) if given is None else digest_of(given)
        columns: dict[str, Any] = answer_columns(record) | {
            "turn_id": self._turn_ids[turn.number],
            "lane_id": self._lane_ids[answer.lane - 1],
            "parent_id": None if answer.parent is None else self._answer_ids[answer.parent],
            "text_id": None,
            "model_id": model_id,
            **bot_columns(answer.bot),
            "setup_id": self._setup_id(answer),
            "messages": None if given is None else written(given),
            "request_digest": request_digest,
            "created_at_ms": answer.asked_at_ms,
        }
        if answer.text:
            columns["text_id"] = self._add_text(
                answer.text, f"{marks.of_state(answer.state)} {marks.of_model(model_id)}"
            )
            thread = longer(request_digest, Message.assistant(answer.text))
        self._threads[answer.number] = columns["thread_digest"] = thread
        answer_id = self._answer_ids[answer.number] = self._add_row(answers, columns)
        sent = [(attempt_record_of(each), each.charge) for each in answer.earlier_attempts]
        for number, (attempt, charge) in enumerate([*sent, (record, answer.charge)], start=1):
            self._add_attempt({"answer_id": answer_id, "number": number}, attempt, charge)

    def _add_attempt(self, key: Mapping[str, int], record: AnswerRecord, charge: ChargeDocument | None) -> None:
        # Rows that are written together have the same columns.
        empty: dict[str, Any] = dict.fromkeys(attempts.c.keys())
        self._rows[attempts].append({**empty, **key, **attempt_columns(record), "told": written_charge(charge)})
        counts = usage_columns(record.usage)
        if any(count is not None for count in counts.values()):
            self._rows[usage_records].append({**key, **counts})

    def _add_text(self, body: str, marked: str) -> int:
        return self._add_row(texts, {"comparison_id": self._comparison_id, "body": storable(body), "marks": marked})

    def _model_id(self, model: ModelName) -> int:
        if model not in self._model_ids:
            self._model_ids[model] = model_row(self._db, model)
        return self._model_ids[model]

    def _setup_id(self, answer: AnswerDocument) -> int:
        body = _body(answer.request)
        key = f"{answer.settings!r} {json.dumps(body, sort_keys=True)}"
        if key not in self._setup_ids:
            self._setup_ids[key] = setup_row(self._db, self._comparison_id, answer.settings, body)
        return self._setup_ids[key]

    def _last_id(self, table: Table) -> int:
        # The transaction holds the write lock, so nobody else takes the ids that follow.
        return self._db.execute(select(func.coalesce(func.max(table.c.id), 0))).scalar_one()

    def _next_id(self, table: Table) -> int:
        self._next_ids[table] += 1
        return self._next_ids[table]

    def _add_row(self, table: Table, columns: Mapping[str, Any]) -> int:
        row_id = self._next_id(table)
        self._rows[table].append({"id": row_id, **columns})
        return row_id

    def _write(self) -> None:
        for table in (tags, texts, turns, answers, attempts, usage_records, *VOTE_TABLES):
            if rows := self._rows[table]:
                self._db.execute(insert(table), rows)
        if found := [(row["id"], row["body"], row["marks"]) for row in self._rows[texts]]:
            index_texts(self._db, found)


def _origin_of(told: LaneOriginDocument | None, answer_ids: Mapping[int, int]) -> LaneOrigin | None:
    if told is None:
        return None
    made_of = tuple(answer_ids[number] for number in told.answers)
    return LaneOrigin(kind=told.kind, answer_ids=made_of, details=told.details)


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
