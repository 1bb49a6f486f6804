"""Deletes comparisons: out of sight at once, and then really."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, exists, insert, select, update

from abreast.core.store.connection import empty_log, transaction, unhurried
from abreast.core.store.full_text import forget_words, unindex_texts
from abreast.core.store.schema import answers, chores, comparisons, lanes, models, texts, turns
from abreast.core.store.usage import retag
from abreast.core.store.usage_schema import charges

UNDO_S = 600.0
"""So long what was deleted can be brought back, before it is purged without being asked for."""
_FORGET = "forget words"


def delete_comparisons(connection: Connection, comparison_ids: Sequence[int], at_ms: int) -> None:
    """Mark comparisons as deleted."""
    _set_deleted(connection, comparison_ids, at_ms)


def undelete(connection: Connection, comparison_ids: Sequence[int]) -> None:
    """Bring comparisons back that were not purged yet."""
    _set_deleted(connection, comparison_ids, None)


def purge(connection: Connection, deleted_before_ms: int | None = None) -> int:
    """Take deleted comparisons out of the tables and the search index. `forget` has to follow."""
    gone = comparisons.c.deleted_at_ms.is_not(None)
    if deleted_before_ms is not None:
        gone &= comparisons.c.deleted_at_ms < deleted_before_ms
    ids = connection.execute(select(comparisons.c.id).where(gone)).scalars().all()
    for comparison_id in ids:
        _purge_one(connection, comparison_id)
    if ids:
        unused = (~exists().where(table.c.model_id == models.c.id) for table in (answers, lanes, charges))
        connection.execute(delete(models).where(*unused))
        connection.execute(delete(chores).where(chores.c.name == _FORGET))
        connection.execute(insert(chores).values(name=_FORGET))
    return len(ids)


def forget(connection: Connection) -> bool:
    """One small step of taking purged words out of the search index and the log. Returns whether there is more to do."""
    with transaction(connection, writing=False):
        wanted = connection.execute(select(chores.c.name).where(chores.c.name == _FORGET)).first() is not None
    if not wanted:
        return False
    with unhurried(connection), transaction(connection, writing=True):
        more = forget_words(connection)
    if more or not empty_log(connection):
        return True
    with transaction(connection, writing=True):
        connection.execute(delete(chores).where(chores.c.name == _FORGET))
    return False


def _set_deleted(connection: Connection, comparison_ids: Sequence[int], at_ms: int | None) -> None:
    chosen = comparisons.c.id.in_(comparison_ids)
    connection.execute(update(comparisons).where(chosen).values(deleted_at_ms=at_ms))


def _purge_one(connection: Connection, comparison_id: int) -> None:
    # What it cost stays in the ledger, under no tag: tags are words of the user's, and go with the rest.
    retag(connection, comparison_id, ())
    turn_ids = select(turns.c.id).where(turns.c.comparison_id == comparison_id)
    prompts = select(turns.c.prompt_id).where(turns.c.comparison_id == comparison_id)
    ended = select(answers.c.text_id).where(answers.c.turn_id.in_(turn_ids), answers.c.text_id.is_not(None))
    text_ids = connection.execute(prompts.union(ended)).scalars().all()
    for text_id in text_ids:
        row = connection.execute(select(texts.c.body, texts.c.marks).where(texts.c.id == text_id)).one()
        unindex_texts(connection, [(text_id, row.body, row.marks)])
    # In one statement, after which no answer points at one that is gone.
    connection.execute(delete(answers).where(answers.c.turn_id.in_(turn_ids)))
    connection.execute(delete(turns).where(turns.c.comparison_id == comparison_id))
    for text_id in text_ids:
        connection.execute(delete(texts).where(texts.c.id == text_id))
    connection.execute(delete(comparisons).where(comparisons.c.id == comparison_id))
