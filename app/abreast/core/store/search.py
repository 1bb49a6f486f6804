"""Finds words in prompts and answers, the newest first."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, exists, func, select

from abreast.core.run.record import AnswerState
from abreast.core.store import marks
from abreast.core.store.full_text import Match, any_of, candidates, quoted_word
from abreast.core.store.full_text import hits as hits_of
from abreast.core.store.schema import answers, comparisons, models, tags, turns

SNIPPET_CHARS = 120
MOST_WORDS = 12
MIN_PREFIX_CHARS = 2
INDEXED_PREFIX_CHARS = 2
MOST_CANDIDATES = 240
CANDIDATES_AT_A_TIME = 40
MOST_SPANNED = 50
_NO_ID = 2**62
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
    tag: str | None = None


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
    below, above = before_text_id, None
    # What was imported has old dates and new ids, so ids say nothing of dates.
    by_date = wanted.since_ms is not None or wanted.until_ms is not None
    if by_date and not _has_imports(connection):
        below, above = _newest(connection, wanted, before_text_id), _oldest(connection, wanted)
    if wanted.tag is not None or wanted.archived:
        # A common word would have all its texts looked at, only to find nearly none in these comparisons.
        low, high = _span_of_few(connection, wanted)
        if high == low:
            return ()
        below, above = min(below or high, high), max(above or low, low)
    filters = _filters(connection, wanted)

    def match(last: str) -> Match:
        terms = [*map(quoted_word, words[:-1]), quoted_word(last, prefix=open_end), *filters]
        return Match(query=" AND ".join(terms), below=below, above=above)

    hits: tuple[Hit, ...] = ()
    if open_end and len(words[-1]) > INDEXED_PREFIX_CHARS:
        ids = _among_candidates(connection, match(words[-1][:INDEXED_PREFIX_CHARS]), words[-1], limit)
        hits = _hits(connection, ids, words, wanted, limit, open_end=True)
    if len(hits) < limit:
        hits = _hits(connection, match(words[-1]), words, wanted, limit, open_end=open_end)
    return hits


def _among_candidates(connection: Connection, match: Match, prefix: str, limit: int) -> list[int]:
    """The newest texts with a word that begins so, looked for among those with one that begins a little like it.

    A prefix that is longer than those of the index makes SQLite list all texts that have it before it gives the first:
    150 ms at a million texts if the prefix is itself a common word. Exactly then the newest few candidates hold enough
    of them. Where they do not, nothing is returned: the prefix is rare, and listing all texts that have it takes little.
    """
    folded = _folded(prefix)
    pattern = re.compile(rf"\b{re.escape(folded)}")
    ids: list[int] = []
    seen = 0
    for rows in candidates(connection, match, MOST_CANDIDATES, CANDIDATES_AT_A_TIME):
        for row in rows:
            body = _folded(row.body)
            if folded in body and pattern.search(body):
                ids.append(row.id)
                if len(ids) == limit:
                    return ids
        seen += len(rows)
        if len(ids) * MOST_CANDIDATES < limit * seen:
            break
    return []


def _folded(body: str) -> str:
    """Without accents and capitals, as the index has it."""
    if body.isascii():
        return body.lower()
    return "".join(c for c in unicodedata.normalize("NFD", body.lower()) if not unicodedata.combining(c))


def _hits(
    connection: Connection,
    found: Match | Sequence[int],
    words: Sequence[str],
    wanted: SearchFilter,
    limit: int,
    *,
    open_end: bool,
) -> tuple[Hit, ...]:
    if not isinstance(found, Match) and not found:
        return ()
    pattern = _pattern(words, open_end=open_end)
    bounds = {
        "archived": wanted.archived, "since_ms": wanted.since_ms, "until_ms": wanted.until_ms, "tag": wanted.tag,
    }  # fmt: skip
    made: list[Hit] = []
    for row in hits_of(connection, found, bounds, limit):
        snippet, marked = excerpt(row.body, pattern)
        made.append(
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
    return tuple(made)


def _pattern(words: Sequence[str], *, open_end: bool) -> re.Pattern[str]:
    patterns = [rf"\b{re.escape(word)}\b" for word in words]
    if open_end:
        patterns[-1] = rf"\b{re.escape(words[-1])}\w*"
    return re.compile("|".join(patterns), re.IGNORECASE)


def excerpt(body: str, pattern: re.Pattern[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A line of `body` around the first found word, and where the words stand in it."""
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


def _has_imports(connection: Connection) -> bool:
    return connection.execute(select(exists().where(comparisons.c.origin.is_not(None)))).scalar_one()


def _newest(connection: Connection, wanted: SearchFilter, before_text_id: int | None) -> int | None:
    """No hit has this id or a higher one."""
    if wanted.until_ms is None:
        return before_text_id
    at_ms = turns.c.created_at_ms
    later = select(turns.c.prompt_id).where(at_ms >= wanted.until_ms + LATE_MS).order_by(at_ms).limit(1)
    bound = connection.execute(later).scalar_one_or_none()
    return min((found for found in (bound, before_text_id) if found is not None), default=None)


def _span_of_few(connection: Connection, wanted: SearchFilter) -> tuple[int, int]:
    """Between which ids the texts lie of the comparisons that a filter leaves, both left out. Of many: all ids."""
    left = select(comparisons.c.id).limit(MOST_SPANNED + 1)
    if wanted.tag is not None:
        left = left.where(comparisons.c.id.in_(select(tags.c.comparison_id).where(tags.c.name == wanted.tag)))
    if wanted.archived is not None:
        left = left.where(comparisons.c.archived == wanted.archived)
    ids = connection.execute(left).scalars().all()
    if len(ids) > MOST_SPANNED:
        return 0, _NO_ID
    last = func.max(func.coalesce(answers.c.text_id, turns.c.prompt_id))
    bounds = (
        select(func.min(turns.c.prompt_id), func.max(turns.c.prompt_id), last)
        .outerjoin(answers, answers.c.turn_id == turns.c.id)
        .where(turns.c.comparison_id.in_(ids))
    )
    first, *lasts = connection.execute(bounds).one()
    return (0, 0) if first is None else (first - 1, max(lasts) + 1)


def _oldest(connection: Connection, wanted: SearchFilter) -> int | None:
    """All hits have a higher id than this."""
    if wanted.since_ms is None:
        return None
    at_ms = turns.c.created_at_ms
    earlier = select(turns.c.prompt_id).where(at_ms < wanted.since_ms).order_by(at_ms.desc()).limit(1)
    return connection.execute(earlier).scalar_one_or_none()
