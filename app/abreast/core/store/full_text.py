"""SQLite's full-text search: the index over `texts`, and what is asked of it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Integer, Subquery, column, text

SEARCH_TABLE = """
CREATE VIRTUAL TABLE search USING fts5(
    body, marks, content=texts, content_rowid=id, detail=none, columnsize=0, prefix='2 3',
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


def matching(query: str, *, below: int | None = None, above: int | None = None) -> Subquery:
    """The ids of the texts that match, the newest first; `below` and `above` spare it from looking further."""
    bounds = {"below": 2**62 if below is None else below, "above": 0 if above is None else above}
    statement = "SELECT rowid AS id FROM search WHERE search MATCH :query AND rowid < :below AND rowid > :above"
    found = text(f"{statement} ORDER BY rowid DESC").bindparams(query=query, **bounds)
    return found.columns(column("id", Integer)).subquery("found")
