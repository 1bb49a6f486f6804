"""Reads votes as the ranking sees them: who met whom, on which prompt, and how it went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, Select, exists, false, select

from abreast.core.judge.matches import CODES, Matches
from abreast.core.judge.standings import Wanted
from abreast.core.registry.contestants import BOT_PREFIX
from abreast.core.run.lane_origin import OriginKind
from abreast.core.store.hiding import IS_HIDDEN
from abreast.core.store.schema import answers, comparisons, lanes, models, tags, turns
from abreast.core.store.vote_schema import judgements, vote_pairs, vote_tags, votes
from abreast.core.store.vote_schema import no_verdicts as missing

PART_VOTES = 2_000
"""So many are read at a time, so that nobody waits long for the store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchPart:
    """Some of the votes that are wanted, and the names of those that were voted on."""

    matches: Matches
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    """For screens: models by their newest name with their provider's, bots by theirs."""
    open_matches: int = 0
    """How many were cast with the names in sight; they are among `matches` only if they are wanted."""
    hidden_matches: int = 0
    """How many are left out as long as their turn's names are hidden: a ranking that moves would tell them."""
    last_id: int | None = None
    """Go on after it; `None`: these were the last ones."""


def matches(connection: Connection, wanted: Wanted, *, after_id: int = 0, limit: int = PART_VOTES) -> MatchPart:
    """Votes, or a judge's judgements, that count. Those in the bin do not.

    Args:
        after_id: `last_id` of the part before.
        limit: How many votes at most, each of which may be of several pairs.
    """
    is_judged = wanted.judge is not None
    owner, source = (judgements, judgements) if is_judged else (votes, vote_pairs)
    chosen = _chosen(wanted, owner, after_id).order_by(owner.c.id).limit(limit).subquery()
    first, second = answers.alias("first"), answers.alias("second")
    # By position, since names cost more than all else here.
    rows = connection.execute(
        select(chosen.c.id, chosen.c.turn_id, chosen.c.is_open, chosen.c.is_hidden)
        .add_columns(source.c.outcome, source.c.first_chars, source.c.second_chars)
        .add_columns(first.c.lane_id, first.c.model_id, first.c.bot_id, first.c.bot_label)
        .add_columns(second.c.lane_id, second.c.model_id, second.c.bot_id, second.c.bot_label)
        .join_from(chosen, source, (source.c.id if is_judged else source.c.vote_id) == chosen.c.id)
        .join(first, first.c.id == source.c.first_answer_id)
        .join(second, second.c.id == source.c.second_answer_id)
    ).all()
    names, apart, found, ids = _Names(connection), _not_contestants(connection), Matches(), set[int]()
    open_matches = hidden_matches = 0
    for row in rows:
        vote_id, turn_id, is_open, is_hidden, outcome, first_chars, second_chars, *sides = row
        ids.add(vote_id)
        if sides[0] in apart or sides[4] in apart:
            continue
        one, other = names.of(*sides[1:4]), names.of(*sides[5:])
        if wanted.has(one, other) and is_hidden:
            hidden_matches += 1
        elif wanted.has(one, other):
            open_matches += bool(is_open)
            if not (is_open and wanted.blind_only):
                found.add(one, other, CODES[outcome], turn_id, first_chars, second_chars)
    last_id = max(ids) if len(ids) == limit else None
    return MatchPart(
        matches=found,
        labels=names.labels,
        open_matches=open_matches,
        hidden_matches=hidden_matches,
        last_id=last_id,
    )


def no_verdicts(connection: Connection, wanted: Wanted) -> int:
    """On how many pairs a judge was asked and gave no verdict. 0 of the user's own votes."""
    if wanted.judge is None:
        return 0
    chosen = _chosen(wanted, missing, 0).subquery()
    first, second = answers.alias("first"), answers.alias("second")
    rows = connection.execute(
        select(first.c.model_id, first.c.bot_id, first.c.bot_label)
        .add_columns(second.c.model_id, second.c.bot_id, second.c.bot_label)
        .join_from(chosen, missing, missing.c.id == chosen.c.id)
        .join(first, first.c.id == missing.c.first_answer_id)
        .join(second, second.c.id == missing.c.second_answer_id)
    ).all()
    names = _Names(connection)
    return sum(wanted.has(names.of(*row[:3]), names.of(*row[3:])) for row in rows)


def judges(connection: Connection) -> tuple[str, ...]:
    """The names of the models that have judged."""
    own = select(judgements.c.judge_lane_id).union(select(missing.c.judge_lane_id))
    model_ids = select(lanes.c.model_id).where(lanes.c.id.in_(own))
    named = select(models.c.provider_id, models.c.model_id).where(models.c.id.in_(model_ids)).distinct()
    return tuple(sorted(f"{row.provider_id}/{row.model_id}" for row in connection.execute(named)))


def voted_tags(connection: Connection) -> tuple[str, ...]:
    """All tags under which there is a vote or a judgement."""
    on_turns = select(votes.c.turn_id).union(select(judgements.c.turn_id))
    of_turns = select(turns.c.comparison_id).where(turns.c.id.in_(on_turns))
    named = select(tags.c.name).where(tags.c.comparison_id.in_(of_turns)).union(select(vote_tags.c.name))
    return tuple(sorted(connection.execute(named).scalars()))


def _chosen(wanted: Wanted, owner: FromClause, after_id: int) -> Select[Any, Any, bool, bool]:
    # A judge never sees names.
    is_open = ~votes.c.is_blind if owner is votes else false()
    found = (
        select(owner.c.id, owner.c.turn_id, is_open.label("is_open"), IS_HIDDEN.label("is_hidden"))
        .join(turns, turns.c.id == owner.c.turn_id)
        .join(comparisons, comparisons.c.id == turns.c.comparison_id)
        .where(owner.c.id > after_id, comparisons.c.deleted_at_ms.is_(None))
    )
    if owner is votes:
        found = found.where(votes.c.is_rated)
    else:
        found = found.where(owner.c.judge_lane_id.in_(_lanes_of_judge(wanted.judge or "")))
    if wanted.since is not None:
        found = found.where(owner.c.created_at_ms >= _begin_ms(wanted.since))
    if wanted.until is not None:
        found = found.where(owner.c.created_at_ms < _begin_ms(wanted.until + timedelta(days=1)))
    if wanted.comparison_id is not None:
        found = found.where(turns.c.comparison_id == wanted.comparison_id)
    if wanted.tag is not None:
        found = found.where(_tagged(wanted.tag, owner))
    return found


def _tagged(tag: str, owner: FromClause) -> ColumnElement[bool]:
    of_comparison = exists().where(tags.c.comparison_id == turns.c.comparison_id, tags.c.name == tag)
    if owner is not votes:
        return of_comparison
    return of_comparison | exists().where(vote_tags.c.vote_id == votes.c.id, vote_tags.c.name == tag)


def _lanes_of_judge(name: str) -> Select[Any]:
    provider_id, _, model_id = name.partition("/")
    same = (models.c.provider_id == provider_id) & (models.c.model_id == model_id)
    return select(lanes.c.id).where(lanes.c.model_id.in_(select(models.c.id).where(same)))


def _not_contestants(connection: Connection) -> set[int]:
    """Lanes whose answers are in no ranking."""
    kind = lanes.c.origin["kind"].as_string()
    apart = kind.in_([OriginKind.MERGE.value, OriginKind.JUDGE.value])
    return set(connection.execute(select(lanes.c.id).where(lanes.c.origin.is_not(None), apart)).scalars())


def _begin_ms(day: date) -> int:
    return int(datetime.combine(day, time.min).astimezone().timestamp() * 1000)


class _Names:
    """Names of contestants, as the command line takes them, and labels for screens."""

    def __init__(self, connection: Connection) -> None:
        self.labels: dict[str, str] = {}
        self._models: dict[int, tuple[str, str]] = {
            row.id: (f"{row.provider_id}/{row.model_id}", f"{row.model_label} ({row.provider_label})")
            for row in connection.execute(select(models).order_by(models.c.id))
        }

    def of(self, model_row_id: int, bot_id: str | None, bot_label: str | None) -> str:
        if bot_label is None:
            name, label = self._models[model_row_id]
        else:
            # One that was tried before it was saved has no id; then its label names it.
            name, label = f"{BOT_PREFIX}{bot_id or bot_label}", bot_label
        self.labels[name] = label
        return name
