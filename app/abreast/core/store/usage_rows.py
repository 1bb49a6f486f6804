"""Between rows of the ledger and values: a charge becomes columns and sums, and comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Row, Select, select

from abreast.core.counts import ServerTimings
from abreast.core.meter.ledger import Charge, UsageRecord
from abreast.core.meter.pricing import Cost
from abreast.core.meter.totals import Totals
from abreast.core.run.record import AnswerState
from abreast.core.run.timing import Figures
from abreast.core.store.money import joined, split
from abreast.core.store.rows import COUNTS, usage_columns
from abreast.core.store.schema import models
from abreast.core.store.usage_schema import charges, remarks
from abreast.core.usage import Usage

MONEY = ("reported", "computed", "estimated", "at_least")
_TIMES = ("ttft", "time_to_answer", "e2e", "queue", "loading", "lag")


def sums_of(charge: Charge) -> dict[str, int]:
    """What one charge adds to each of `SUMS`."""
    totals = Totals.of(charge.usage, charge.cost)
    sums = {
        "records": 1, "failures": int(charge.is_failure), "without_tokens": totals.without_tokens,
        "estimated": totals.estimated, "unknown": totals.unknown,
    }  # fmt: skip
    for name in COUNTS:
        count: int | None = getattr(totals.usage, name)
        sums |= {name: count or 0, f"with_{name}": int(count is not None)}
    amounts = (totals.reported_usd, totals.computed_usd, totals.estimated_usd, totals.unknown_at_least_usd)
    for kind, usd in zip(MONEY, amounts, strict=True):
        sums[f"{kind}_pico"], sums[f"{kind}_yocto"] = split(usd)
    return sums


def totals_of(sums: Mapping[str, int]) -> Totals:
    """The totals that sums stand for."""
    counts = {name: sums[name] if sums[f"with_{name}"] else None for name in COUNTS}
    reported, computed, estimated, at_least = (joined(sums[f"{kind}_pico"], sums[f"{kind}_yocto"]) for kind in MONEY)
    return Totals(
        records=sums["records"],
        usage=Usage(**counts),
        without_tokens=sums["without_tokens"],
        reported_usd=reported,
        computed_usd=computed,
        estimated_usd=estimated,
        estimated=sums["estimated"],
        unknown=sums["unknown"],
        unknown_at_least_usd=at_least,
    )


def select_charges() -> Select[*tuple[Any, ...]]:
    """Charges with their models and remarks, for `charge_of_row` and `usage_record`."""
    price, reason = remarks.alias(), remarks.alias()
    own = [column for column in charges.c if column.name != "model_id"]
    names = (models.c.provider_id, models.c.provider_label, models.c.model_id, models.c.model_label)
    return (
        select(*own, charges.c.model_id.label("model_row_id"), *names)
        .add_columns(price.c.body.label("price"), reason.c.body.label("reason"))
        .join(models, models.c.id == charges.c.model_id)
        .outerjoin(price, price.c.id == charges.c.price_id)
        .outerjoin(reason, reason.c.id == charges.c.reason_id)
    )


def charge_of_row(row: Row[Any]) -> Charge:
    return Charge(**_charge_fields(row))


def usage_record(row: Row[Any], own_tags: tuple[str, ...] = ()) -> UsageRecord:
    return UsageRecord(
        id=row.id,
        answer_id=row.answer_id,
        provider_id=row.provider_id,
        provider_label=row.provider_label,
        model_id=row.model_id,
        model_label=row.model_label,
        tags=own_tags,
        kept_day=day_of(row.day),
        **_charge_fields(row),
    )


def number_of(day: date) -> int:
    """2026-11-21 as 20261121."""
    return day.year * 10_000 + day.month * 100 + day.day


def day_of(number: int) -> date:
    return date(number // 10_000, number // 100 % 100, number % 100)


def charge_columns(charge: Charge) -> dict[str, Any]:
    """All of its columns but those that point at other rows."""
    cost, figures = charge.cost, charge.figures
    known = cost.at_least_usd if cost.usd is None else cost.usd
    pico, yocto = (None, None) if known is None else split(known)
    times: dict[str, float | None] = {name: getattr(figures, f"{name}_s") for name in _TIMES}
    server = {
        each.name: float(value)
        for each in fields(ServerTimings)
        if (value := getattr(figures.server, each.name)) is not None
    }
    return {
        **usage_columns(charge.usage),
        **{f"{name}_us": None if time_s is None else round(time_s * 1e6) for name, time_s in times.items()},
        "sent_at_ms": int(charge.sent_at.timestamp() * 1000),
        "state": charge.state.value,
        "input_bytes": charge.input_bytes,
        "output_bytes": charge.output_bytes,
        "cost_source": cost.source,
        "picodollars": pico,
        "yoctodollars": yocto,
        "tokens_per_s": figures.tokens_per_s,
        "end_to_end_tokens_per_s": figures.end_to_end_tokens_per_s,
        "cold": figures.is_cold,
        "server": server or None,
    }


def _charge_fields(row: Row[Any]) -> dict[str, Any]:
    usd = None if row.picodollars is None else joined(row.picodollars, row.yoctodollars)
    is_unknown = row.cost_source == "unknown"
    times = {f"{name}_s": None if (us := getattr(row, f"{name}_us")) is None else us / 1e6 for name in _TIMES}
    measured: dict[str, float] = row.server or {}
    server = {name: Decimal(str(value)) for name, value in measured.items()}
    return {
        "sent_at": moment_of(row.sent_at_ms),
        "state": AnswerState(row.state),
        "usage": Usage(**{name: getattr(row, name) for name in COUNTS}),
        "cost": Cost(
            usd=None if is_unknown else usd,
            source=row.cost_source,
            reason=row.reason or "",
            at_least_usd=usd if is_unknown else None,
            price_source=row.price or "",
        ),
        "figures": Figures(
            **times,
            tokens_per_s=row.tokens_per_s,
            end_to_end_tokens_per_s=row.end_to_end_tokens_per_s,
            is_cold=row.cold,
            server=ServerTimings(**server),
        ),
        "bot_id": row.bot_id or None,
        "input_bytes": row.input_bytes,
        "output_bytes": row.output_bytes,
    }


def moment_of(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC)
