"""Finds words in prompts and answers, the newest first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Subquery, or_, select

from abreast.core.run.record import AnswerState
from abreast.core.store import marks
from abreast.core.store.full_text import any_of, matching, quoted_word
from abreast.core.store.schema import answers, comparisons, models, texts, turns

SNIPPET_CHARS = 120
MOST_WORDS = 12
MIN_PREFIX_CHARS = 2
INDEXED_PREFIX_CHARS = 3
MOST_CANDIDATES = 150
LATE_MS = 3_600_000
"""An answer gets its place in the order when it ends, this long after its prompt at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchFilter:
    """What a hit has to be. `None`: anything. A filter by provider, model or state leaves prompts out."""

    provider_id: str | None = None
    model_id: str | None = None
    """With `provider_id` only."""
    state: AnswerState | None = None
    since_ms: int | None = None
    until_ms: int | None = None
    """Milliseconds since 1970, of the turn."""
    archived: bool | None = None


ANYTHING = SearchFilter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A prompt or an answer in which all words stand."""

    text_id: int
    """A search goes on after the last one seen."""
    comparison_id: int
    title: str
    turn_id: int
    answer_id: int | None
    """`None`: the hit is the prompt."""
    provider_id: str | None
    model_label: str | None
    state: AnswerState | None
    asked_at_ms: int
    snippet: str
    marked: tuple[tuple[int, int], ...]
    """Begin and end of each found word in `snippet`."""


def words_of(query: str) -> tuple[str, ...]:
    """The words to look for: the same runs of letters and digits that the index is made of."""
    # A combining accent belongs to the letter before it; a private-use character only ever stands in our own marks.
    spaced = "".join(c if unicodedata.category(c)[0] in "LN" or unicodedata.combining(c) else " " for c in query)
    return tuple(spaced.split()[:MOST_WORDS])


def search(
    connection: Connection,
    query: str,
    *,
    wanted: SearchFilter = ANYTHING,
    as_typed: bool = False,
    before_text_id: int | None = None,
    limit: int = 20,
) -> tuple[Hit, ...]:
    """Texts that hold all words of `query`, which is never taken for a query language.

    Args:
        as_typed: The last word may go on; from two letters, since nearly every text has a word with a given first one.
        before_text_id: Go on after the hit with this `text_id`.
    """
    words = words_of(query)
    if not words:
        return ()
    open_end = as_typed and query[-1:].strip() != "" and len(words[-1]) >= MIN_PREFIX_CHARS
    bounds = _newest(connection, wanted, before_text_id), _oldest(connection, wanted)
    filters = _filters(connection, wanted)

    def found(last: str) -> Subquery:
        terms = [*map(quoted_word, words[:-1]), quoted_word(last, prefix=open_end), *filters]
        return matching(" AND ".join(terms), below=bounds[0], above=bounds[1])

    hits: list[Hit] | None = None
    if open_end and len(words[-1]) > INDEXED_PREFIX_CHARS:
        ids = _among_candidates(connection, found(words[-1][:INDEXED_PREFIX_CHARS]), words[-1], limit)
        if ids is not None:
            hits = _hits(connection, ids, words, wanted, limit, open_end=True)
    if hits is None or len(hits) < limit:
        hits = _hits(connection, found(words[-1]), words, wanted, limit, open_end=open_end)
    return tuple(hits)


def _among_candidates(connection: Connection, found: Subquery, prefix: str, limit: int) -> list[int] | None:
    """The newest texts with a word that begins so, looked for among those with one that begins a little like it.

    A prefix that is longer than those of the index makes SQLite list all texts that have it before it gives the first:
    150 ms at a million texts if the prefix is itself a common word. Exactly then the newest few candidates hold enough
    of them. `None`: they do not, so the prefix is rare and the list is short.
    """
    pattern = re.compile(rf"\b{re.escape(_folded(prefix))}")
    rows = connection.execute(
        select(texts.c.id, texts.c.body)
        .join(found, found.c.id == texts.c.id)
        .order_by(found.c.id.desc())
        .limit(MOST_CANDIDATES)
    )
    ids: list[int] = []
    for row in rows:
        if pattern.search(_folded(row.body)):
            ids.append(row.id)
            if len(ids) == limit:
                return ids
    return None


def _folded(body: str) -> str:
    """Without accents and capitals, as the index has it."""
    if body.isascii():
        return body.lower()
    return "".join(c for c in unicodedata.normalize("NFD", body.lower()) if not unicodedata.combining(c))


def _hits(
    connection: Connection,
    found: Subquery | Sequence[int],
    words: Sequence[str],
    wanted: SearchFilter,
    limit: int,
    *,
    open_end: bool,
) -> list[Hit]:
    conditions = _conditions(wanted)
    if isinstance(found, Subquery):
        source, newest_first = texts.join(found, found.c.id == texts.c.id), found.c.id.desc()
    else:
        source, newest_first = texts, texts.c.id.desc()
        conditions.append(texts.c.id.in_(found))
    rows = connection.execute(
        select(
            texts.c.id, texts.c.comparison_id, texts.c.body, comparisons.c.title, turns.c.id.label("turn_id"),
            turns.c.created_at_ms, answers.c.id.label("answer_id"), answers.c.state, models.c.provider_id, models.c.model_label,
        )
        .select_from(source)
        .join(comparisons, comparisons.c.id == texts.c.comparison_id)
        .outerjoin(answers, answers.c.text_id == texts.c.id)
        .outerjoin(models, models.c.id == answers.c.model_id)
        .join(turns, or_(turns.c.id == answers.c.turn_id, turns.c.prompt_id == texts.c.id))
        .where(*conditions)
        .order_by(newest_first)
        .limit(limit)
    )  # fmt: skip
    hits: list[Hit] = []
    for row in rows:
        snippet, marked = excerpt(row.body, words, open_end=open_end)
        hits.append(
            Hit(
                text_id=row.id,
                comparison_id=row.comparison_id,
                title=row.title,
                turn_id=row.turn_id,
                answer_id=row.answer_id,
                provider_id=row.provider_id,
                model_label=row.model_label,
                state=AnswerState(row.state) if row.state else None,
                asked_at_ms=row.created_at_ms,
                snippet=snippet,
                marked=marked,
            )
        )
    return hits


def excerpt(body: str, words: Sequence[str], *, open_end: bool) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A line of `body` around the first found word, and where the words stand in it."""
    patterns = [rf"\b{re.escape(word)}\b" for word in words]
    if open_end:
        patterns[-1] = rf"\b{re.escape(words[-1])}\w*"
    pattern = re.compile("|".join(patterns), re.IGNORECASE)
    first = pattern.search(body)
    start = max(0, (first.start() if first else 0) - SNIPPET_CHARS // 3)
    if start and (space := body.find(" ", start, first.start() if first else None)) >= 0:
        start = space + 1
    cut = body[start : start + SNIPPET_CHARS]
    line = " ".join(cut.split())
    before = "…" if start else ""
    after = "…" if start + SNIPPET_CHARS < len(body) else ""
    marked = tuple((found.start() + len(before), found.end() + len(before)) for found in pattern.finditer(line))
    return f"{before}{line}{after}", marked


def _filters(connection: Connection, wanted: SearchFilter) -> list[str]:
    """The filters as parts of the query."""
    parts: list[str] = []
    if wanted.state is not None:
        parts.append(quoted_word(marks.of_state(wanted.state)))
    if wanted.provider_id is not None:
        of_provider = models.c.provider_id == wanted.provider_id
        if wanted.model_id is not None:
            of_provider &= models.c.model_id == wanted.model_id
        # A model has a row for each name it ever had.
        rows = connection.execute(select(models.c.id).where(of_provider)).scalars().all()
        parts.append(any_of([quoted_word(marks.of_model(row)) for row in rows or [0]]))
    return parts


def _conditions(wanted: SearchFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [comparisons.c.deleted_at_ms.is_(None)]
    if wanted.archived is not None:
        conditions.append(comparisons.c.archived == wanted.archived)
    if wanted.since_ms is not None:
        conditions.append(turns.c.created_at_ms >= wanted.since_ms)
    if wanted.until_ms is not None:
        conditions.append(turns.c.created_at_ms < wanted.until_ms)
    return conditions


def _newest(connection: Connection, wanted: SearchFilter, before_text_id: int | None) -> int | None:
    """No hit has this id or a higher one."""
    if wanted.until_ms is None:
        return before_text_id
    at_ms = turns.c.created_at_ms
    later = select(turns.c.prompt_id).where(at_ms >= wanted.until_ms + LATE_MS).order_by(at_ms).limit(1)
    bound = connection.execute(later).scalar_one_or_none()
    return min((found for found in (bound, before_text_id) if found is not None), default=None)


def _oldest(connection: Connection, wanted: SearchFilter) -> int | None:
    """All hits have a higher id than this."""
    if wanted.since_ms is None:
        return None
    at_ms = turns.c.created_at_ms
    earlier = select(turns.c.prompt_id).where(at_ms < wanted.since_ms).order_by(at_ms.desc()).limit(1)
    return connection.execute(earlier).scalar_one_or_none()
