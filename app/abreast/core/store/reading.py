"""Reads a comparison of the history, a thread page by page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Integer, Select, bindparam, select

from abreast.core.chat import ChatRequest, Message
from abreast.core.language import tr
from abreast.core.run.history_rule import OWN_HISTORY
from abreast.core.store.errors import NotThere
from abreast.core.store.listing import summaries_of
from abreast.core.store.model_rows import MODEL_NAMES, model_of
from abreast.core.store.requests import Link, messages_of, request_of, turns_of
from abreast.core.store.rows import COUNTS, blind_turn_of, bot_of, origin_of, record_of, settings_of
from abreast.core.store.schema import (
    answers,
    attempts,
    comparisons,
    lanes,
    models,
    setups,
    texts,
    turns,
    usage_records,
)
from abreast.core.store.turns import LIVE, interrupted
from abreast.core.store.values import (
    OpenComparison,
    Page,
    Step,
    StoredAnswer,
    StoredLane,
)

PAGE_STEPS = 20
_ALL_STEPS = 2**31 - 1

# Without what only requests are made of, and without the model's row, whose name for its id is the same.
_NOT_TOLD = {"messages", "request_digest", "thread_digest", "model_id"}
_ANSWER = tuple(column for column in answers.c if column.name not in _NOT_TOLD)
SAME_ATTEMPT = (usage_records.c.answer_id == attempts.c.answer_id) & (usage_records.c.number == attempts.c.number)
_ERROR = tuple(column for column in attempts.c if column.name.startswith("error_"))


def open_comparison(connection: Connection, comparison_id: int, *, steps: int = PAGE_STEPS) -> OpenComparison:
    """A comparison with the end of each open lane's thread.

    Raises:
        NotThere: if it was deleted.
    """
    row = connection.execute(select(comparisons).where(comparisons.c.id == comparison_id)).one_or_none()
    if row is None:
        raise NotThere(tr("This comparison was deleted from the history."))
    found = connection.execute(
        select(lanes.c.id, lanes.c.letter, lanes.c.settings, lanes.c.head_id, lanes.c.forked_from_id, *MODEL_NAMES)
        .add_columns(lanes.c.origin)
        .join(models, models.c.id == lanes.c.model_id)
        .where(lanes.c.comparison_id == comparison_id, ~lanes.c.closed)
        .order_by(lanes.c.position, lanes.c.id)
    )
    stored = tuple(
        StoredLane(
            id=lane.id,
            letter=lane.letter,
            model=model_of(lane),
            settings=settings_of(lane.settings),
            head_id=lane.head_id,
            forked_from_id=lane.forked_from_id,
            origin=origin_of(lane.origin),
        )
        for lane in found
    )
    return OpenComparison(
        summary=summaries_of(connection, [row])[0],
        draft=row.draft,
        layout=row.layout,
        lanes=stored,
        asked=_asked(connection, comparison_id),
        ends=_pages(connection, {lane.id: lane.head_id for lane in stored}, steps),
    )


def _asked(connection: Connection, comparison_id: int) -> frozenset[tuple[int, int]]:
    found = (
        select(answers.c.turn_id, answers.c.lane_id)
        .join(turns, turns.c.id == answers.c.turn_id)
        .where(turns.c.comparison_id == comparison_id)
    )
    return frozenset((row.turn_id, row.lane_id) for row in connection.execute(found))


def thread(connection: Connection, end_id: int | None, *, lane_id: int = 0, limit: int = PAGE_STEPS) -> Page:
    """The last `limit` steps of the thread that ends with an answer. Earlier ones: ask again with `before_id`.

    Args:
        lane_id: On whose screen: what it has answered itself at a place is among the alternatives to another lane's.
    """
    return _pages(connection, {lane_id: end_id}, limit)[lane_id]


def _pages(connection: Connection, ends: Mapping[int, int | None], limit: int) -> dict[int, Page]:
    """The ends of several threads, by the same lanes, in as many queries as one takes."""
    ways = {key: way_back(connection, end_id, limit + 1) if end_id is not None else () for key, end_id in ends.items()}
    shown = [step for way in ways.values() for step in way[:limit]]
    stored = stored_answers(connection, [answer_id for answer_id, _, _ in shown])
    own = {(key, parent_id) for key, way in ways.items() for _, parent_id, _ in way[:limit]}
    alternatives = _alternatives(connection, {(lane_id, parent_id) for _, parent_id, lane_id in shown} | own)
    prompts = prompts_of(connection, {answer.turn_id for answer in stored.values()})

    def step(answer: StoredAnswer, lane_id: int) -> Step:
        prompt = prompts[answer.turn_id]
        return Step(
            turn_id=answer.turn_id,
            prompt=prompt.body,
            prompted_at_ms=prompt.created_at_ms,
            edited_from_id=prompt.edited_from_id,
            answer=answer,
            blind=blind_turn_of(prompt),
            alternative_ids=tuple(
                sorted({*alternatives[answer.lane_id, answer.parent_id], *alternatives[lane_id, answer.parent_id]})
            ),
        )

    return {
        key: Page(
            steps=tuple(step(stored[answer_id], key) for answer_id, _, _ in reversed(way[:limit])),
            before_id=way[limit][0] if len(way) > limit else None,
        )
        for key, way in ways.items()
    }


def request_sent(connection: Connection, answer_id: int) -> ChatRequest:
    """The exact request that an answer was given to.

    Raises:
        NotThere: if the answer was deleted.
    """
    links = _links(connection, answer_id)
    body = connection.execute(
        select(setups.c.request).join(answers, answers.c.setup_id == setups.c.id).where(answers.c.id == answer_id)
    ).scalar_one()
    return request_of(body, messages_of(links))


def turns_until(connection: Connection, answer_id: int) -> tuple[tuple[Message, ...], ...]:
    """The messages of each turn of the thread that ends with an answer.

    Raises:
        NotThere: if the answer was deleted.
    """
    return turns_of(_links(connection, answer_id))


def _links(connection: Connection, answer_id: int) -> Sequence[Link]:
    """The way from the root of the tree to an answer."""
    ids = [found for found, _, _ in reversed(way_back(connection, answer_id, None))]
    if not ids:
        raise NotThere(tr("This answer was deleted from the history."))
    body_of_prompt = texts.alias()
    links: dict[int, Link] = {}
    for some in _chunks(ids):
        rows = connection.execute(
            select(answers.c.id, answers.c.messages, body_of_prompt.c.body.label("prompt"), texts.c.body.label("text"))
            .add_columns(setups.c.settings)
            .join(setups, setups.c.id == answers.c.setup_id)
            .join(turns, turns.c.id == answers.c.turn_id)
            .join(body_of_prompt, body_of_prompt.c.id == turns.c.prompt_id)
            .outerjoin(texts, texts.c.id == answers.c.text_id)
            .where(answers.c.id.in_(some))
        )
        for row in rows:
            is_own = settings_of(row.settings).history == OWN_HISTORY
            links[row.id] = Link(prompt=row.prompt, text=row.text or "", messages=row.messages, is_own_history=is_own)
    return [links[found] for found in ids]


def way_back(connection: Connection, end_id: int, limit: int | None) -> Sequence[tuple[int, int | None, int]]:
    """Answer, parent and lane of each step from an answer back to the beginning of its thread."""
    found = connection.execute(_WAY, {"end_id": end_id, "most": _ALL_STEPS if limit is None else limit})
    return [(row.id, row.parent_id, row.lane_id) for row in found]


def _walk() -> Select[int, int | None, int]:
    columns = (answers.c.id, answers.c.parent_id, answers.c.lane_id)
    way = select(*columns).where(answers.c.id == bindparam("end_id")).cte("way", recursive=True)
    way = way.union_all(select(*columns).join(way, answers.c.id == way.c.parent_id))
    # Each step back gives one row, and rows come in the order of the steps.
    return select(way.c.id, way.c.parent_id, way.c.lane_id).limit(bindparam("most", type_=Integer))


_WAY = _walk()
"""Made once, since making it takes longer than asking it."""


def stored_answers(connection: Connection, ids: Sequence[int]) -> dict[int, StoredAnswer]:
    """Answers by their ids."""
    error = (*_ERROR, attempts.c.may_be_billed, attempts.c.retry_after_s, *(usage_records.c[name] for name in COUNTS))
    rows = connection.execute(
        select(*_ANSWER, *error, texts.c.body.label("text"), setups.c.settings, *MODEL_NAMES)
        .join(models, models.c.id == answers.c.model_id)
        .join(setups, setups.c.id == answers.c.setup_id)
        .outerjoin(texts, texts.c.id == answers.c.text_id)
        .outerjoin(attempts, attempts.c.answer_id == answers.c.id)
        .outerjoin(usage_records, SAME_ATTEMPT)
        .where(answers.c.id.in_(ids))
        # The last attempt's row comes last, and stays.
        .order_by(answers.c.id, attempts.c.number)
    )
    return {row.id: _answer(connection, row) for row in rows}


def _answer(connection: Connection, row: Any) -> StoredAnswer:
    record = interrupted(connection, row.id) if row.state in LIVE else record_of(row)
    return StoredAnswer(
        id=row.id,
        turn_id=row.turn_id,
        lane_id=row.lane_id,
        parent_id=row.parent_id,
        model=model_of(row),
        settings=settings_of(row.settings),
        record=record,
        created_at_ms=row.created_at_ms,
        bot=bot_of(row),
    )


def _alternatives(
    connection: Connection, places: Collection[tuple[int, int | None]]
) -> dict[tuple[int, int | None], tuple[int, ...]]:
    """The answers at each place in the tree: of one lane, after one answer."""
    found: defaultdict[tuple[int, int | None], tuple[int, ...]] = defaultdict(tuple)
    parents = [parent_id for _, parent_id in places if parent_id is not None]
    beginning = [lane_id for lane_id, parent_id in places if parent_id is None]
    columns = (answers.c.id, answers.c.lane_id, answers.c.parent_id)
    later = select(*columns).where(answers.c.parent_id.in_(parents))
    first = select(*columns).where(answers.c.parent_id.is_(None), answers.c.lane_id.in_(beginning))
    for row in sorted((*connection.execute(later), *connection.execute(first)), key=lambda row: row.id):
        found[row.lane_id, row.parent_id] += (row.id,)
    return found


def prompts_of(connection: Connection, turn_ids: Iterable[int]) -> dict[int, Any]:
    """Rows with the time, the text, what it was edited from, and what is hidden, by turn."""
    rows = connection.execute(
        select(turns.c.id, turns.c.created_at_ms, turns.c.edited_from_id, texts.c.body)
        .add_columns(turns.c.blind_order, turns.c.revealed_at_ms)
        .join(texts, texts.c.id == turns.c.prompt_id)
        .where(turns.c.id.in_(tuple(turn_ids)))
    )
    return {row.id: row for row in rows}


def _chunks(ids: Sequence[int], size: int = 500) -> Iterable[Sequence[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))
