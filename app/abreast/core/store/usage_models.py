"""What the newest answers of each model say: the map of cost against speed, and what to expect of the next one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select

from abreast.core.meter.estimate import Habit, Habits
from abreast.core.meter.spread import Spread
from abreast.core.meter.usage_table import ALL, ModelDot, Span
from abreast.core.store.hidden_usage import IS_TOLD
from abreast.core.store.schema import models
from abreast.core.store.usage_groups import in_span
from abreast.core.store.usage_schema import charges

MOST_DOT_ANSWERS = 300
MOST_HABIT_ANSWERS = 50


def model_dots(connection: Connection, span: Span = ALL) -> tuple[ModelDot, ...]:
    """Cost and speed of whole answers, per model: those of its newest `MOST_DOT_ANSWERS` in the span."""
    found: defaultdict[tuple[str, str], list[Any]] = defaultdict(list)
    labels: dict[tuple[str, str], str] = {}
    for model in connection.execute(select(models).order_by(models.c.id)):
        newest = (
            select(charges.c.cost_source, charges.c.picodollars, charges.c.yoctodollars, charges.c.tokens_per_s)
            .where(charges.c.model_id == model.id, charges.c.state == "complete", IS_TOLD, *in_span(charges, span))
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
                row.picodollars / 1e12 + row.yoctodollars / 1e24 for row in rows if row.cost_source != "unknown"
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
            .where(charges.c.model_id == model.id, charges.c.state == "complete", IS_TOLD)
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
