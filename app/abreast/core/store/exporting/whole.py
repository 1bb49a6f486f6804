"""Reads whole comparisons, all threads of them, a few turns at a time."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from abreast.core.language import tr
from abreast.core.run.lane_origin import LaneOrigin
from abreast.core.store.errors import NotThere
from abreast.core.store.exporting import masking
from abreast.core.store.exporting.asked import request_told, settings_told
from abreast.core.store.exporting.attempts import attempts_of, error_document
from abreast.core.store.exporting.blinding import masked_lane, masked_turn, numbers_by_place
from abreast.core.store.exporting.document import (
    AnswerDocument,
    AttemptDocument,
    ComparisonDocument,
    LaneDocument,
    LaneOriginDocument,
    Origin,
    Program,
    TimingDocument,
    ToolCallDocument,
    TurnDocument,
    UsageDocument,
)
from abreast.core.store.exporting.said import said_of
from abreast.core.store.hiding import IS_HIDDEN
from abreast.core.store.model_rows import MODEL_NAMES, model_of
from abreast.core.store.reading import prompts_of, stored_answers
from abreast.core.store.rows import TIMES, origin_of, settings_of
from abreast.core.store.schema import answers, comparisons, lanes, models, setups, tags, texts, turns
from abreast.core.store.values import StoredAnswer
from abreast.core.store.vote_reading import blind_turns


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A comparison to be read turn by turn: its document without turns, and which rows have which numbers in it.

    As long as names of it are hidden, it tells none that was not shown yet.
    """

    id: int
    document: ComparisonDocument
    turn_ids: tuple[int, ...]
    turn_numbers: Mapping[int, int]
    answer_numbers: Mapping[int, int]
    lane_numbers: Mapping[int, int]
    hidden_orders: Mapping[int, tuple[int, ...]]
    """The drawn orders of lanes of the turns whose names are hidden, by the turns' ids."""
    hidden_answers: frozenset[int]
    """The numbers of the answers to them."""


def chosen_ids(connection: Connection) -> tuple[int, ...]:
    """All comparisons that are not deleted, the one that was used longest ago first."""
    kept = select(comparisons.c.id).where(comparisons.c.deleted_at_ms.is_(None)).order_by(comparisons.c.use_number)
    return tuple(connection.execute(kept).scalars())


def whole(connection: Connection, comparison_id: int) -> Whole:
    """
    Raises:
        NotThere: if it was deleted.
    """
    row = connection.execute(select(comparisons).where(comparisons.c.id == comparison_id)).one_or_none()
    if row is None:
        raise NotThere(tr("There is no comparison {number} in the history.", number=comparison_id))
    turn_ids = _ids(connection, select(turns.c.id).where(turns.c.comparison_id == comparison_id).order_by(turns.c.id))
    own = turns.c.comparison_id == comparison_id
    of_turns = select(answers.c.id, answers.c.turn_id, answers.c.lane_id).join(turns, turns.c.id == answers.c.turn_id)
    answer_rows = connection.execute(of_turns.where(own).order_by(answers.c.id)).all()
    orders = {turn_id: turn.order for turn_id, turn in blind_turns(connection, own & IS_HIDDEN).items()}
    names = connection.execute(select(tags.c.name).where(tags.c.comparison_id == comparison_id)).scalars()
    answer_numbers = numbers_by_place([(row.id, row.turn_id, row.lane_id) for row in answer_rows], orders)
    hidden_answers = frozenset(answer_numbers[row.id] for row in answer_rows if row.turn_id in orders)
    lane_rows = _lane_rows(connection, comparison_id)
    lanes_told = [_lane(lane, answer_numbers) for lane in lane_rows]
    document = ComparisonDocument(
        origin=_origin(connection, row),
        title=masking.said(row.title),
        named_by_user=row.named_by_user,
        created_at_ms=row.created_at_ms,
        used_at_ms=row.used_at_ms,
        pinned=row.pinned,
        archived=row.archived,
        blind=row.blind,
        tags=tuple(sorted(names)),
        lanes=tuple(masked_lane(lane) if orders else lane for lane in lanes_told),
        turns=(),
    )
    return Whole(
        id=comparison_id,
        document=document,
        turn_ids=turn_ids,
        turn_numbers=_numbered(turn_ids),
        answer_numbers=answer_numbers,
        lane_numbers=_numbered([lane.id for lane in lane_rows]),
        hidden_orders=orders,
        hidden_answers=hidden_answers,
    )


def turns_of(connection: Connection, found: Whole, turn_ids: Sequence[int]) -> tuple[TurnDocument, ...]:
    """Some turns of a comparison. What was asked after `found` was read is left out."""
    prompts = prompts_of(connection, turn_ids)
    rows = connection.execute(
        select(answers.c.id, answers.c.turn_id, answers.c.messages, setups.c.request)
        .join(setups, setups.c.id == answers.c.setup_id)
        .where(answers.c.turn_id.in_(turn_ids))
        .order_by(answers.c.id)
    ).all()
    answer_ids = [row.id for row in rows]
    stored, sent = stored_answers(connection, answer_ids), attempts_of(connection, answer_ids)
    given: defaultdict[int, list[AnswerDocument]] = defaultdict(list)
    for row in rows:
        if row.id in found.answer_numbers:
            given[row.turn_id].append(_answer(stored[row.id], sent.get(row.id, ()), row, found))
    said = said_of(connection, turn_ids, found.answer_numbers, found.lane_numbers)
    return tuple(
        _masked(
            found,
            turn_id,
            TurnDocument(
                number=found.turn_numbers[turn_id],
                prompt=masking.said(prompts[turn_id].body),
                asked_at_ms=prompts[turn_id].created_at_ms,
                edited_from=found.turn_numbers.get(prompts[turn_id].edited_from_id),
                answers=tuple(given[turn_id]),
                blind_order=_lane_numbers(prompts[turn_id].blind_order, found),
                revealed_at_ms=prompts[turn_id].revealed_at_ms,
                votes=tuple(said[turn_id].votes),
                judgements=tuple(said[turn_id].judgements),
                no_verdicts=tuple(said[turn_id].no_verdicts),
            ),
        )
        for turn_id in turn_ids
        if turn_id in prompts
    )


def _masked(found: Whole, turn_id: int, turn: TurnDocument) -> TurnDocument:
    """A turn as it may be told now."""
    order = found.hidden_orders.get(turn_id)
    if order is not None:
        places = [found.lane_numbers[lane_id] for lane_id in order if lane_id in found.lane_numbers]
        return masked_turn(turn, places)
    if not found.hidden_answers:
        return turn
    answers = (replace(each, parent=None) if each.parent in found.hidden_answers else each for each in turn.answers)
    return replace(turn, answers=tuple(answers))


def own_id(connection: Connection, comparison_id: int, created_at_ms: int) -> str:
    """By what a comparison that was asked here is known in other histories: its first prompt, and when it was asked."""
    first = connection.execute(
        select(turns.c.created_at_ms, texts.c.body)
        .join(texts, texts.c.id == turns.c.prompt_id)
        .where(turns.c.comparison_id == comparison_id)
        .order_by(turns.c.id)
        .limit(1)
    ).one_or_none()
    told = f"{created_at_ms}" if first is None else f"{created_at_ms} {first.created_at_ms} {first.body}"
    return hashlib.blake2b(told.encode(), digest_size=16).hexdigest()


def _origin(connection: Connection, row: Any) -> Origin:
    if row.origin is not None:
        return Origin(program=Program(row.origin), id=row.origin_id)
    return Origin(program=Program.ABREAST, id=own_id(connection, row.id, row.created_at_ms))


def _lane_rows(connection: Connection, comparison_id: int) -> Sequence[Any]:
    columns = (
        lanes.c.id, lanes.c.letter, lanes.c.closed, lanes.c.settings, lanes.c.head_id, lanes.c.forked_from_id, lanes.c.origin,
        *MODEL_NAMES,
    )  # fmt: skip
    return connection.execute(
        select(*columns)
        .join(models, models.c.id == lanes.c.model_id)
        .where(lanes.c.comparison_id == comparison_id)
        .order_by(lanes.c.position, lanes.c.id)
    ).all()


def _lane(row: Any, answer_numbers: Mapping[int, int]) -> LaneDocument:
    return LaneDocument(
        letter=row.letter,
        closed=row.closed,
        model=model_of(row),
        settings=settings_told(settings_of(row.settings)),
        shown_answer=answer_numbers.get(row.head_id),
        forked_from=answer_numbers.get(row.forked_from_id),
        origin=_lane_origin(origin_of(row.origin), answer_numbers),
    )


def _lane_origin(origin: LaneOrigin | None, answer_numbers: Mapping[int, int]) -> LaneOriginDocument | None:
    if origin is None:
        return None
    return LaneOriginDocument(
        kind=origin.kind,
        answers=tuple(answer_numbers[each] for each in origin.answer_ids if each in answer_numbers),
        details=masking.parameters(dict(origin.details)),
    )


def _lane_numbers(lane_ids: Sequence[int] | None, found: Whole) -> tuple[int, ...] | None:
    return (
        None if lane_ids is None else tuple(found.lane_numbers[each] for each in lane_ids if each in found.lane_numbers)
    )


def _answer(stored: StoredAnswer, sent: Sequence[AttemptDocument], row: Any, found: Whole) -> AnswerDocument:
    record = stored.record
    return AnswerDocument(
        number=found.answer_numbers[stored.id],
        lane=found.lane_numbers[stored.lane_id],
        parent=None if stored.parent_id is None else found.answer_numbers[stored.parent_id],
        asked_at_ms=stored.created_at_ms,
        model=stored.model,
        bot=stored.bot,
        settings=settings_told(stored.settings),
        request=request_told(row),
        state=record.state,
        text=masking.said(str(record.text)),
        reasoning=masking.said(str(record.reasoning)),
        tool_calls=tuple(
            ToolCallDocument(
                index=call.index,
                call_id=call.call_id,
                name=call.name,
                arguments=masking.said(call.arguments),
                at_ns=call.at_ns,
            )
            for call in record.tool_calls
        ),
        finish_reason=record.finish_reason,
        served_model=record.served_model,
        usage=UsageDocument.of(record.usage),
        timing=TimingDocument(
            reads=record.reads,
            first_read_chars=record.first_read_chars,
            **{name: getattr(record, name) for name in TIMES},
        ),
        error=error_document(record.error),
        damaged_events=record.damaged_events,
        unexpected_events=record.unexpected_events,
        charge=sent[-1].charge if sent else None,
        earlier_attempts=tuple(sent[:-1]),
    )


def _ids(connection: Connection, query: Any) -> tuple[int, ...]:
    return tuple(connection.execute(query).scalars())


def _numbered(ids: Sequence[int]) -> dict[int, int]:
    return {found: number for number, found in enumerate(ids, start=1)}
