"""Reads the ledger: the figures of a span from the running sums, and records one by one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, select

from abreast.core.meter.estimate import Habit, Habits
from abreast.core.meter.ledger import UsageRecord
from abreast.core.meter.spread import Spread
from abreast.core.meter.totals import Totals
from abreast.core.meter.usage_table import (
    ALL,
    EVERYTHING,
    MOST_MEASURED,
    By,
    Key,
    ModelDot,
    Only,
    Span,
    UsageRow,
    UsageTable,
    label,
)
from abreast.core.store.money import joined
from abreast.core.store.schema import models, tags
from abreast.core.store.usage_rows import MONEY, day_of, number_of, select_charges, totals_of, usage_record
from abreast.core.store.usage_schema import SUMS, charges, daily_sums, tag_sums

MOST_DOT_ANSWERS = 500
MOST_HABIT_ANSWERS = 50
_PER_PICO = 10**12


def usage_table(
    connection: Connection, by: tuple[By, ...], span: Span = ALL, only: Only = EVERYTHING, *, measured: bool = True
) -> UsageTable:
    """The figures of a span. Sums are exact and of all records; medians are of the newest `MOST_MEASURED` answers.

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


def model_dots(connection: Connection, span: Span = ALL) -> tuple[ModelDot, ...]:
    """Cost and speed of whole answers, per model: those of its newest `MOST_DOT_ANSWERS` in the span."""
    found: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
    labels: dict[tuple[str, str], str] = {}
    for model in connection.execute(select(models).order_by(models.c.id)):
        newest = (
            select(charges.c.cost_source, charges.c.picodollars, charges.c.yoctodollars, charges.c.tokens_per_s)
            .where(charges.c.model_id == model.id, charges.c.state == "complete", *_in_span(charges, span))
            .order_by(charges.c.id.desc())
            .limit(MOST_DOT_ANSWERS)
        )
        if rows := connection.execute(newest).all():
            found[model.provider_id, model.model_id].extend(rows)
            labels[model.provider_id, model.model_id] = f"{model.model_label} · {model.provider_label}"
    return tuple(
        ModelDot(
            provider_id=provider_id,
            model_id=model_id,
            label=labels[provider_id, model_id],
            cost_usd=Spread.of(
                float(joined(row.picodollars, row.yoctodollars)) for row in rows if row.cost_source != "unknown"
            ),
            tokens_per_s=Spread.of(row.tokens_per_s for row in rows if row.tokens_per_s is not None),
            unknown=sum(row.cost_source == "unknown" for row in rows),
        )
        for (provider_id, model_id), rows in found.items()
    )


def habits(connection: Connection) -> Habits:
    """What the newest `MOST_HABIT_ANSWERS` whole answers of each model say of the next one."""
    found: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
    for model in connection.execute(select(models)):
        newest = (
            select(charges.c.input_bytes, charges.c.input_tokens, charges.c.output_tokens)
            .where(charges.c.model_id == model.id, charges.c.state == "complete")
            .order_by(charges.c.id.desc())
            .limit(MOST_HABIT_ANSWERS)
        )
        found[model.provider_id, model.model_id].extend(connection.execute(newest))
    return {key: _habit(rows) for key, rows in found.items() if rows}


def _habit(rows: Sequence[Any]) -> Habit:
    told = [(row.input_bytes, row.input_tokens) for row in rows if row.input_bytes and row.input_tokens]
    outputs = Spread.of(row.output_tokens for row in rows if row.output_tokens)
    tokens = sum(count for _, count in told)
    return Habit(
        answers=len(rows),
        bytes_per_token=sum(size for size, _ in told) / tokens if tokens > 0 else None,
        output_tokens=outputs.median,
    )


def usage_records(
    connection: Connection, span: Span = ALL, *, after_id: int = 0, limit: int | None = None
) -> tuple[UsageRecord, ...]:
    """Records of a span, the oldest first. To go on: `after_id` of the last one seen."""
    wanted = select_charges().where(charges.c.id > after_id, *_in_span(charges, span)).order_by(charges.c.id)
    rows = connection.execute(wanted.limit(limit)).all()
    named = _tags_of(connection, {row.comparison_id for row in rows if row.comparison_id is not None})
    return tuple(usage_record(row, named[row.comparison_id]) for row in rows)


def charges_of_answers(connection: Connection, answer_ids: Sequence[int]) -> dict[int, UsageRecord]:
    """What answers took, by answer; of several attempts the last."""
    rows = connection.execute(select_charges().where(charges.c.answer_id.in_(answer_ids)).order_by(charges.c.id))
    return {row.answer_id: usage_record(row) for row in rows}


def last_usage_id(connection: Connection) -> int:
    return connection.execute(select(func.coalesce(func.max(charges.c.id), 0))).scalar_one()


def _sum_rows(connection: Connection, by: tuple[By, ...], span: Span, only: Only) -> dict[Key, UsageRow]:
    table = tag_sums if By.TAG in by or only.tag is not None else daily_sums
    keys = [_key_column(table, each).label(f"key_{each.value}") for each in by]
    names = (func.max(models.c.provider_label).label("provider"), func.max(models.c.model_label).label("model"))
    wanted = (
        select(*keys, *names, *_summed(table))
        .join(models, models.c.id == table.c.model_id)
        .where(*_in_span(table, span), *_only(table, only))
        .group_by(*keys)
    )
    rows: dict[Key, UsageRow] = {}
    for row in connection.execute(wanted):
        key = _key(by, row)
        sums = {name: getattr(row, name) or 0 for name in SUMS}
        named = label(by, key, row.provider or "", row.model or "")
        rows[key] = UsageRow(key=key, label=named, totals=totals_of(sums), failures=sums["failures"])
    return rows


def _summed(table: Table) -> list[ColumnElement[int]]:
    plain = [func.sum(table.c[name]).label(name) for name in SUMS if not name.endswith(("_pico", "_yocto"))]
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
    newest: Select[Any] = select(charges.c.id).where(
        charges.c.ttft_us.is_not(None) | charges.c.tokens_per_s.is_not(None), *_in_span(charges, span)
    )
    if only != EVERYTHING:
        newest = newest.join(models, models.c.id == charges.c.model_id).where(*_only(charges, only))
    chosen = newest.order_by(charges.c.id.desc()).limit(MOST_MEASURED).subquery()
    keys = [_key_column(charges, each).label(f"key_{each.value}") for each in by]
    wanted = (
        select(*keys, charges.c.id, charges.c.ttft_us, charges.c.tokens_per_s, charges.c.cold)
        .join(chosen, chosen.c.id == charges.c.id)
        .join(models, models.c.id == charges.c.model_id)
    )
    if By.TAG in by:
        wanted = wanted.outerjoin(tags, tags.c.comparison_id == charges.c.comparison_id)
    ttft: defaultdict[Key, dict[int, float]] = defaultdict(dict)
    speed: defaultdict[Key, dict[int, float]] = defaultdict(dict)
    for row in connection.execute(wanted):
        # By position, since names cost more than all else here.
        key = _words(by, row[: len(by)])
        charge_id, ttft_us, tokens_per_s, is_cold = row[len(by) :]
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


def _key_column(table: Table, by: By) -> ColumnElement[Any]:
    match by:
        case By.PROVIDER:
            return models.c.provider_id
        case By.MODEL:
            return models.c.provider_id + "/" + models.c.model_id
        case By.BOT:
            return table.c.bot_id
        case By.TAG:
            return table.c.tag if "tag" in table.c else func.coalesce(tags.c.name, "")
        case By.DAY:
            return table.c.day


def _key(by: tuple[By, ...], row: Row[Any]) -> Key:
    return _words(by, [getattr(row, f"key_{each.value}") for each in by])


def _words(by: tuple[By, ...], words: Sequence[Any]) -> Key:
    return tuple(
        day_of(word).isoformat() if each is By.DAY else str(word) for each, word in zip(by, words, strict=True)
    )


def _in_span(table: Table, span: Span) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if span.first is not None:
        wanted.append(table.c.day >= number_of(span.first))
    if span.last is not None:
        wanted.append(table.c.day <= number_of(span.last))
    return wanted


def _only(table: Table, only: Only) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if only.provider_id is not None:
        wanted.append(models.c.provider_id == only.provider_id)
    if only.model is not None:
        wanted.append(models.c.provider_id + "/" + models.c.model_id == only.model)
    if only.bot_id is not None:
        wanted.append(table.c.bot_id == only.bot_id)
    if only.tag is not None and "tag" in table.c:
        wanted.append(table.c.tag == only.tag)
    elif only.tag is not None:
        named = select(tags.c.name).where(tags.c.comparison_id == table.c.comparison_id)
        has_tag = named.where(tags.c.name == only.tag).exists() if only.tag else ~named.exists()
        wanted.append(has_tag)
    return wanted


def _tags_of(connection: Connection, comparison_ids: set[int]) -> defaultdict[int | None, tuple[str, ...]]:
    named: defaultdict[int | None, tuple[str, ...]] = defaultdict(tuple)
    ids = sorted(comparison_ids)
    for start in range(0, len(ids), 500):
        some = tags.c.comparison_id.in_(ids[start : start + 500])
        for row in connection.execute(select(tags).where(some).order_by(tags.c.comparison_id, tags.c.name)):
            named[row.comparison_id] += (row.name,)
    return named
