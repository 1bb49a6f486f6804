"""Reads the ledger: the figures of a span from the running sums, and records one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import add
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, func, select

from abreast.core.meter.ledger import UsageRecord, unnamed
from abreast.core.meter.spread import Spread
from abreast.core.meter.totals import Totals
from abreast.core.meter.usage_table import (
    ALL,
    EVERYTHING,
    MOST_MEASURED,
    By,
    Key,
    Only,
    Span,
    UsageRow,
    UsageTable,
)
from abreast.core.store.hidden_usage import IS_TOLD, HiddenSums, hidden_charges
from abreast.core.store.hiding import hidden_answers
from abreast.core.store.schema import tags
from abreast.core.store.usage_groups import GroupKeys, in_span, only_those
from abreast.core.store.usage_rows import MONEY, day_of, select_charges, totals_of, usage_record
from abreast.core.store.usage_schema import SUMS, charges, daily_sums, tag_sums

FEW = 8 * MOST_MEASURED
"""Of so many records the newest are found sooner by their models than by looking at the newest of all models."""
_PER_PICO = 10**12
_MONEY_SUMS = tuple(f"{kind}_{part}" for kind in MONEY for part in ("pico", "yocto"))
_SUMMED = (*(name for name in SUMS if name not in _MONEY_SUMS), *_MONEY_SUMS)
"""The order in which `_summed` has them."""


def usage_table(
    connection: Connection, by: tuple[By, ...], span: Span = ALL, only: Only = EVERYTHING, *, measured: bool = True
) -> UsageTable:
    """The figures of a span, those of hidden answers under no name. Sums are exact and of all records; medians are of the newest `MOST_MEASURED` answers.

    Args:
        measured: Whether medians are wanted; they take most of the time.
    """
    last_id = last_usage_id(connection)
    if span.after_id is not None:
        table = UsageTable(by=by, span=span, only=only)
        return table.with_records(usage_records(connection, span, after_id=span.after_id))
    rows = _sum_rows(connection, by, span, only)
    # A record with two tags stands in two rows, so the rows do not add up to the whole.
    whole = _sum_rows(connection, (), span, only)[()] if By.TAG in by else _added_up(rows.values())
    if measured:
        whole, rows = _measured(connection, by, span, only, whole, rows)
    return UsageTable(by=by, span=span, only=only, rows=rows, whole=whole, last_id=last_id)


def usage_records(
    connection: Connection, span: Span = ALL, *, after_id: int = 0, limit: int | None = None
) -> tuple[UsageRecord, ...]:
    """Records of a span, the oldest first, those of hidden answers without names. To go on: `after_id` of the last one."""
    wanted = select_charges().where(charges.c.id > after_id, *in_span(charges, span)).order_by(charges.c.id)
    rows = connection.execute(wanted.limit(limit)).all()
    hidden = set(connection.execute(hidden_answers()).scalars())
    named = _tags_of(connection, {row.comparison_id for row in rows if row.comparison_id is not None})
    records = (usage_record(row, named[row.comparison_id]) for row in rows)
    return tuple(unnamed(record) if record.answer_id in hidden else record for record in records)


def charges_of_answers(connection: Connection, answer_ids: Sequence[int]) -> dict[int, UsageRecord]:
    """What answers took, by answer; of several attempts the last. Of hidden ones nothing."""
    wanted = select_charges().where(charges.c.answer_id.in_(answer_ids), IS_TOLD)
    rows = connection.execute(wanted.order_by(charges.c.id))
    return {row.answer_id: usage_record(row) for row in rows}


def first_usage_day(connection: Connection) -> date | None:
    """The day of the first record; `None`: there is none."""
    first: int | None = connection.execute(select(func.min(daily_sums.c.day))).scalar_one()
    return None if first is None else day_of(first)


def last_usage_id(connection: Connection) -> int:
    return connection.execute(select(func.coalesce(func.max(charges.c.id), 0))).scalar_one()


def _sum_rows(connection: Connection, by: tuple[By, ...], span: Span, only: Only) -> dict[Key, UsageRow]:
    table = tag_sums if By.TAG in by or only.tag is not None else daily_sums
    keys = GroupKeys(connection, by)
    parts = keys.columns(table)
    wanted = select(*parts, *_summed(table)).where(*in_span(table, span), *only_those(table, only)).group_by(*parts)
    sums: dict[Key, Sequence[int]] = {}
    for row in connection.execute(wanted).all():
        key = keys.of(row[: len(parts)])
        known = sums.get(key)
        sums[key] = row[len(parts) :] if known is None else list(map(add, known, row[len(parts) :]))
    hidden = HiddenSums(_tagged(connection, hidden_charges(connection, span)), by, only)
    sums = hidden.applied(sums, _SUMMED)
    if not by and not sums:
        sums[()] = [0] * len(SUMS)
    return {key: _row(key, hidden.labels.get(key) or keys.label(key), own) for key, own in sums.items()}


def _tagged(connection: Connection, records: Sequence[UsageRecord]) -> Iterator[UsageRecord]:
    """The records with the tags of their comparisons."""
    of = select(charges.c.id, charges.c.comparison_id).where(charges.c.id.in_([record.id for record in records]))
    owners = {row.id: row.comparison_id for row in connection.execute(of)} if records else {}
    named = _tags_of(connection, {owner for owner in owners.values() if owner is not None})
    return (replace(record, tags=named[owners[record.id]]) for record in records)


def _row(key: Key, named: str, summed: Sequence[int]) -> UsageRow:
    sums = dict(zip(_SUMMED, summed, strict=True))
    return UsageRow(key=key, label=named, totals=totals_of(sums), failures=sums["failures"])


def _summed(table: Table) -> list[ColumnElement[int]]:
    plain = [func.sum(table.c[name]).label(name) for name in SUMS if name not in _MONEY_SUMS]
    carried: list[ColumnElement[int]] = []
    for kind in MONEY:
        pico, yocto = table.c[f"{kind}_pico"], table.c[f"{kind}_yocto"]
        # Whole picodollars are carried over, else the small parts of very many records would not fit into an integer.
        carried += [
            func.sum(pico + yocto // _PER_PICO).label(pico.name),
            func.sum(yocto % _PER_PICO).label(yocto.name),
        ]
    return [*plain, *carried]


def _added_up(rows: Iterable[UsageRow]) -> UsageRow:
    rows = tuple(rows)
    return UsageRow(totals=Totals.sum(row.totals for row in rows), failures=sum(row.failures for row in rows))


def _measured(
    connection: Connection, by: tuple[By, ...], span: Span, only: Only, whole: UsageRow, rows: Mapping[Key, UsageRow]
) -> tuple[UsageRow, dict[Key, UsageRow]]:
    """The rows with their medians' values."""
    is_rare = span == ALL and whole.totals.records <= FEW
    newest: Select[Any] = select(charges.c.id).where(
        charges.c.ttft_us.is_not(None) | charges.c.tokens_per_s.is_not(None),
        IS_TOLD,
        *in_span(charges, span),
        *only_those(charges, only, by_index=is_rare),
    )
    # As the index on the day has them, whose entries are in the order of the ids.
    chosen = newest.order_by(charges.c.day.desc(), charges.c.id.desc()).limit(MOST_MEASURED).subquery()
    keys = GroupKeys(connection, by)
    parts = keys.columns(charges)
    measures = (charges.c.id, charges.c.ttft_us, charges.c.tokens_per_s, charges.c.cold)
    wanted = select(*parts, *measures).join(chosen, chosen.c.id == charges.c.id)
    if By.TAG in by:
        wanted = wanted.outerjoin(tags, tags.c.comparison_id == charges.c.comparison_id)
    ttft: defaultdict[Key, dict[int, float]] = defaultdict(dict)
    speed: defaultdict[Key, dict[int, float]] = defaultdict(dict)
    for row in connection.execute(wanted).all():
        key = keys.of(row[: len(parts)])
        # By position, since names cost more than all else here.
        charge_id, ttft_us, tokens_per_s, is_cold = row[len(parts) :]
        if ttft_us is not None and not is_cold:
            ttft[key][charge_id] = ttft_us / 1e6
        if tokens_per_s is not None:
            speed[key][charge_id] = tokens_per_s
    measured = {key: _with_values(row, ttft[key], speed[key]) for key, row in rows.items()}
    # By record, since one with two tags stands in two rows.
    all_ttft = {charge_id: value for values in ttft.values() for charge_id, value in values.items()}
    all_speed = {charge_id: value for values in speed.values() for charge_id, value in values.items()}
    return _with_values(whole, all_ttft, all_speed), measured


def _with_values(row: UsageRow, ttft: Mapping[int, float], speed: Mapping[int, float]) -> UsageRow:
    return UsageRow(
        key=row.key,
        label=row.label,
        totals=row.totals,
        failures=row.failures,
        ttft_s=Spread.of(ttft.values()),
        tokens_per_s=Spread.of(speed.values()),
    )


def _tags_of(connection: Connection, comparison_ids: set[int]) -> defaultdict[int | None, tuple[str, ...]]:
    named: defaultdict[int | None, tuple[str, ...]] = defaultdict(tuple)
    ids = sorted(comparison_ids)
    for start in range(0, len(ids), 500):
        some = tags.c.comparison_id.in_(ids[start : start + 500])
        for row in connection.execute(select(tags).where(some).order_by(tags.c.comparison_id, tags.c.name)):
            named[row.comparison_id] += (row.name,)
    return named
