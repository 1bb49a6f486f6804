"""The ledger: what each request took, and the running sums over it, always in one transaction with the answer.

The sums make the usage panel's figures cost as much as there are days and models, not as there are requests. All of
their columns are whole numbers, so they are exact and can be taken back: a comparison that gets other tags moves its
share from one tag's sums to the other's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, insert, select, update

from abreast.core.language import tr
from abreast.core.meter.ledger import UNPRICED, Charge, UsageRecord, unnamed
from abreast.core.meter.pricing import Cost
from abreast.core.run.record import AnswerRecord, AnswerState
from abreast.core.run.timing import figures_of
from abreast.core.store.hiding import is_answer_hidden
from abreast.core.store.model_rows import inserted_id
from abreast.core.store.rows import storable
from abreast.core.store.schema import models, tags
from abreast.core.store.usage_rows import charge_columns, charge_of_row, moment_of, number_of, select_charges, sums_of
from abreast.core.store.usage_schema import SUMS, charges, daily_sums, remarks, tag_sums

UNTAGGED = ""


def keep_charge(
    connection: Connection, answer_id: int, comparison_id: int, model_id: int, charge: Charge, number: int = 1
) -> UsageRecord:
    """Write what an attempt took. Its answer and number are unique, so that nothing is counted twice.

    Returns:
        The record as it may be told now: as long as its answer is hidden, without names.
    """
    columns = {
        "answer_id": answer_id, "number": number, "comparison_id": comparison_id, "model_id": model_id,
        "bot_id": charge.bot_id or "", "day": number_of(charge.day),
    }  # fmt: skip
    remarked = {
        "price_id": _remark(connection, charge.cost.price_source),
        "reason_id": _remark(connection, charge.cost.reason),
    }
    row = columns | charge_columns(charge) | remarked
    charge_id = inserted_id(connection.execute(insert(charges).values(row)))
    named = connection.execute(select(tags.c.name).where(tags.c.comparison_id == comparison_id).order_by(tags.c.name))
    own_tags = tuple(named.scalars())
    key, sums = {name: columns[name] for name in ("day", "model_id", "bot_id")}, sums_of(charge)
    _add(connection, daily_sums, key, sums)
    for tag in own_tags or (UNTAGGED,):
        _add(connection, tag_sums, {"tag": tag, **key}, sums)
    model = connection.execute(select(models).where(models.c.id == model_id)).one()
    record = UsageRecord(
        id=charge_id,
        answer_id=answer_id,
        tags=own_tags,
        kept_day=charge.day,
        provider_id=model.provider_id,
        provider_label=model.provider_label,
        model_id=model.model_id,
        model_label=model.model_label,
        **{each.name: getattr(charge, each.name) for each in fields(Charge)},
    )
    return unnamed(record) if is_answer_hidden(connection, answer_id) else record


def unpriced(record: AnswerRecord, asked_at_ms: int) -> Charge:
    """The charge of an answer that nobody priced, e.g. because the program died while it came in.

    One that was called back before it left is not billed.
    """
    never_left = record.state is AnswerState.CANCELLED and record.sent_ns is None
    said = str(record.text) + str(record.reasoning)
    return Charge(
        sent_at=moment_of(asked_at_ms),
        state=record.state,
        usage=record.usage,
        cost=Cost(usd=Decimal(0), source="rule") if never_left else replace(UNPRICED, reason=tr(UNPRICED.reason)),
        figures=figures_of(record),
        output_bytes=len(storable(said).encode()),
    )


def retag(connection: Connection, comparison_id: int, names: Iterable[str]) -> None:
    """Move a comparison's share of the sums to other tags. To be called before the tags themselves change."""
    before = connection.execute(select(tags.c.name).where(tags.c.comparison_id == comparison_id)).scalars()
    old, new = set(before) or {UNTAGGED}, set(names) or {UNTAGGED}
    gone, added = old - new, new - old
    if not gone and not added:
        return
    own = _sums_by_key(_charge_rows(connection, comparison_id))
    for tag, sign in (*((tag, -1) for tag in gone), *((tag, 1) for tag in added)):
        for (day, model_id, bot_id), sums in own.items():
            key = {"tag": tag, "day": day, "model_id": model_id, "bot_id": bot_id}
            _add(connection, tag_sums, key, {name: sign * value for name, value in sums.items()})
    connection.execute(delete(tag_sums).where(tag_sums.c.records == 0))


def rebuild_sums(connection: Connection) -> None:
    """Make all sums anew from the ledger, for a file whose sums may be damaged."""
    connection.execute(delete(daily_sums))
    connection.execute(delete(tag_sums))
    named: defaultdict[int | None, list[str]] = defaultdict(list)
    for row in connection.execute(select(tags)):
        named[row.comparison_id].append(row.name)
    by_tag: dict[tuple[str, int, int, str], Counter[str]] = {}
    by_day: dict[tuple[int, int, str], Counter[str]] = {}
    for row in connection.execute(select_charges()):
        sums = sums_of(charge_of_row(row))
        key = (row.day, row.model_row_id, row.bot_id)
        by_day.setdefault(key, Counter()).update(sums)
        for tag in named.get(row.comparison_id, [UNTAGGED]):
            by_tag.setdefault((tag, *key), Counter()).update(sums)
    for table, names, sums_by_key in (
        (daily_sums, ("day", "model_id", "bot_id"), by_day),
        (tag_sums, ("tag", "day", "model_id", "bot_id"), by_tag),
    ):
        rows = [dict(zip(names, key, strict=True)) | dict(sums) for key, sums in sums_by_key.items()]
        if rows:
            connection.execute(insert(table), rows)


def _charge_rows(connection: Connection, comparison_id: int) -> Iterable[Row[Any]]:
    return connection.execute(select_charges().where(charges.c.comparison_id == comparison_id)).all()


def _sums_by_key(rows: Iterable[Row[Any]]) -> dict[tuple[int, int, str], Counter[str]]:
    by_key: dict[tuple[int, int, str], Counter[str]] = {}
    for row in rows:
        by_key.setdefault((row.day, row.model_row_id, row.bot_id), Counter()).update(sums_of(charge_of_row(row)))
    return by_key


def _add(connection: Connection, table: Table, key: Mapping[str, Any], sums: Mapping[str, int]) -> None:
    here = [table.c[name] == value for name, value in key.items()]
    grown = {name: table.c[name] + sums[name] for name in SUMS if sums[name]}
    # Two statements, as every database knows them: one thread writes.
    if not connection.execute(update(table).where(*here).values(grown)).rowcount:
        connection.execute(insert(table).values({**key, **sums}))


def _remark(connection: Connection, body: str) -> int | None:
    if not body:
        return None
    body = storable(body)
    found = connection.execute(select(remarks.c.id).where(remarks.c.body == body)).scalar_one_or_none()
    return inserted_id(connection.execute(insert(remarks).values(body=body))) if found is None else found
