"""SQLite's full-text search: the index over `texts`, and what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, text

from abreast.core.store.hiding import IS_HIDDEN_SQL

SEARCH_TABLE = """
CREATE VIRTUAL TABLE search USING fts5(
    body, marks, content=texts, content_rowid=id, detail=none, columnsize=0, prefix='2',
    tokenize='unicode61 remove_diacritics 2'
)
"""
"""`detail=none`: without positions the index takes a third of the room, and words of which many begin alike are found
in a tenth of the time. The price: no search for phrases. No trigger fills it: SQLite 3.40 allows that only with
`trusted_schema=ON`, by which a crafted file could do more.

The first step makes it. Another shape needs a step of its own: this text would change what was released."""


def create_search(connection: Connection) -> None:
    """Make the search index over `texts`."""
    connection.exec_driver_sql(SEARCH_TABLE)


def index_texts(connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    """Let texts be found: the id, body and marks of each. In the transaction that adds them."""
    connection.exec_driver_sql("INSERT INTO search(rowid, body, marks) VALUES (?, ?, ?)", list(rows))


def unindex_texts(connection: Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    """Take texts out of the index, before they are deleted: it has to be told what they were."""
    connection.exec_driver_sql("INSERT INTO search(search, rowid, body, marks) VALUES ('delete', ?, ?, ?)", list(rows))


def index_all(connection: Connection) -> None:
    """Make the search index again from all texts."""
    connection.exec_driver_sql("INSERT INTO search(search) VALUES ('rebuild')")


def forget_words(connection: Connection, pages: int = 200) -> bool:
    """Go on with merging the index, by which the words of texts that were taken out leave it. Whether there is more."""
    before = connection.exec_driver_sql("SELECT total_changes()").scalar_one()
    connection.exec_driver_sql("INSERT INTO search(search, rank) VALUES ('merge', ?)", (-pages,))
    # By the documentation a merge with nothing to do changes one row, the one it was asked with.
    return connection.exec_driver_sql("SELECT total_changes()").scalar_one() - before >= 2


def quoted_word(word: str, *, prefix: bool = False) -> str:
    """One word of a search, so that nothing in it is taken for an operator."""
    escaped = word.replace('"', '""')
    return f'"{escaped}"*' if prefix else f'"{escaped}"'


def any_of(words: Sequence[str]) -> str:
    """The part of a search that one of several quoted words fulfils."""
    return f"({' OR '.join(words)})"


_FOUND = """
(SELECT rowid AS id FROM search
 WHERE search MATCH :query AND rowid < :below AND rowid > :above ORDER BY rowid DESC) AS found
"""
_CANDIDATES = text(
    f"SELECT texts.id, texts.body FROM {_FOUND} JOIN texts ON texts.id = found.id ORDER BY found.id DESC LIMIT :limit"  # noqa: S608
)
# Written out: to put this together and take it apart again costs more than to run it, once for each key typed.
_HITS = """
SELECT texts.id, texts.comparison_id, texts.body, comparisons.title, turns.id AS turn_id, turns.created_at_ms,
       answers.id AS answer_id, answers.state, models.provider_id, models.model_label
FROM {source}
JOIN comparisons ON comparisons.id = texts.comparison_id
LEFT JOIN answers ON answers.text_id = texts.id
LEFT JOIN models ON models.id = answers.model_id
JOIN turns ON turns.id = coalesce(answers.turn_id, (SELECT id FROM turns WHERE prompt_id = texts.id))
WHERE {condition} comparisons.deleted_at_ms IS NULL
  -- To find an answer by its model would tell whose it is.
  AND (answers.id IS NULL OR NOT ({hidden}))
  AND (:archived IS NULL OR comparisons.archived = :archived)
  AND (:tag IS NULL OR EXISTS (SELECT 1 FROM tags WHERE comparison_id = comparisons.id AND name = :tag))
  AND (:since_ms IS NULL OR turns.created_at_ms >= :since_ms)
  AND (:until_ms IS NULL OR turns.created_at_ms < :until_ms)
ORDER BY {order} DESC LIMIT :limit
"""
_HITS_OF_QUERY = text(
    _HITS.format(
        source=f"{_FOUND} JOIN texts ON texts.id = found.id", condition="", order="found.id", hidden=IS_HIDDEN_SQL
    )
)
_HITS_OF_IDS = text(
    _HITS.format(source="texts", condition="texts.id IN :ids AND", order="texts.id", hidden=IS_HIDDEN_SQL)
).bindparams(bindparam("ids", expanding=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A query made of quoted words, and between which ids of texts to look."""

    query: str
    below: int | None = None
    above: int | None = None

    @property
    def parameters(self) -> dict[str, Any]:
        below = 2**62 if self.below is None else self.below
        return {"query": self.query, "below": below, "above": self.above or 0}


def candidates(connection: Connection, match: Match, limit: int, size: int) -> Iterator[Sequence[Any]]:
    """Ids and bodies of matching texts, the newest first, `size` of them at a time as long as they are taken."""
    return connection.execute(_CANDIDATES, match.parameters | {"limit": limit}).partitions(size)


def hits(connection: Connection, found: Match | Sequence[int], wanted: Mapping[str, Any], limit: int) -> Sequence[Any]:
    """The rows of a result, of a query or of texts that are known.

    Args:
        wanted: `archived`, `tag`, `since_ms` and `until_ms`; `None`: anything.
    """
    if isinstance(found, Match):
        return connection.execute(_HITS_OF_QUERY, {**wanted, **found.parameters, "limit": limit}).all()
    return connection.execute(_HITS_OF_IDS, {**wanted, "ids": list(found), "limit": limit}).all()
