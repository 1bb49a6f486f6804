"""Reads lists of what the history holds: comparisons, tags, models."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, select

from abreast.core.language import tr
from abreast.core.store.hiding import HIDDEN, IS_HIDDEN
from abreast.core.store.model_rows import MODEL_NAMES, model_of
from abreast.core.store.schema import comparisons, lanes, models, tags, turns
from abreast.core.store.values import LaneName, ModelName, Summary

# Without draft and layout, which may be long.
_SUMMARY = tuple(column for column in comparisons.c if column.name not in {"draft", "layout"})


def summaries(
    connection: Connection,
    *,
    archived: bool = False,
    deleted: bool = False,
    pinned: bool | None = None,
    tag: str | None = None,
    before_use: int | None = None,
    limit: int = 100,
) -> tuple[Summary, ...]:
    """Comparisons, the last used first. `before_use`: go on after the summary with this `use_number`."""
    wanted: list[ColumnElement[bool]] = [
        comparisons.c.deleted_at_ms.is_not(None) if deleted else comparisons.c.deleted_at_ms.is_(None)
    ]
    if not deleted:
        wanted.append(comparisons.c.archived == archived)
    if pinned is not None:
        wanted.append(comparisons.c.pinned == pinned)
    if tag is not None:
        wanted.append(comparisons.c.id.in_(select(tags.c.comparison_id).where(tags.c.name == tag)))
    if before_use is not None:
        wanted.append(comparisons.c.use_number < before_use)
    rows = connection.execute(
        select(*_SUMMARY).where(and_(*wanted)).order_by(comparisons.c.use_number.desc()).limit(limit)
    ).all()
    return summaries_of(connection, rows)


def all_tags(connection: Connection) -> tuple[str, ...]:
    return tuple(connection.execute(select(tags.c.name).distinct().order_by(tags.c.name)).scalars())


def all_models(connection: Connection) -> tuple[ModelName, ...]:
    """All models by the names they had, by provider."""
    return tuple(map(model_of, connection.execute(select(*MODEL_NAMES).order_by(*MODEL_NAMES))))


def summaries_of(connection: Connection, rows: Sequence[Any]) -> tuple[Summary, ...]:
    """The comparisons of rows with at least the columns that a list shows."""
    named: defaultdict[int, list[str]] = defaultdict(list)
    ids = [row.id for row in rows]
    for tag in connection.execute(select(tags).where(tags.c.comparison_id.in_(ids)).order_by(tags.c.name)):
        named[tag.comparison_id].append(tag.name)
    shown: defaultdict[int, list[LaneName]] = defaultdict(list)
    open_lanes = (
        select(lanes.c.comparison_id, lanes.c.letter, models.c.model_label)
        .join(models, models.c.id == lanes.c.model_id)
        .where(lanes.c.comparison_id.in_(ids), ~lanes.c.closed)
        .order_by(lanes.c.position, lanes.c.id)
    )
    hiding = _hiding(connection, ids)
    for lane in connection.execute(open_lanes):
        label = tr(HIDDEN) if lane.comparison_id in hiding else lane.model_label
        shown[lane.comparison_id].append(LaneName(letter=lane.letter, model_label=label))
    return tuple(
        Summary(
            id=row.id,
            title=row.title,
            created_at_ms=row.created_at_ms,
            used_at_ms=row.used_at_ms,
            use_number=row.use_number,
            pinned=row.pinned,
            archived=row.archived,
            deleted_at_ms=row.deleted_at_ms,
            tags=tuple(named[row.id]),
            origin=row.origin,
            is_blind=row.blind,
            lanes=tuple(shown[row.id]),
        )
        for row in rows
    )


def _hiding(connection: Connection, comparison_ids: Sequence[int]) -> frozenset[int]:
    """Those of some comparisons in which names are hidden now."""
    found = select(turns.c.comparison_id).where(turns.c.comparison_id.in_(comparison_ids), IS_HIDDEN).distinct()
    return frozenset(connection.execute(found).scalars())
