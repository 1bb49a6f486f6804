"""Models by the names they had: written once, pointed at by lanes and answers."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, insert, select

from abreast.core.store.rows import storable
from abreast.core.store.schema import models
from abreast.core.store.values import ModelName

MODEL_NAMES = (models.c.provider_id, models.c.provider_label, models.c.model_id, models.c.model_label)


def model_row(connection: Connection, model: ModelName) -> int:
    """The id of a model under its present names."""
    columns = {name: storable(value) for name, value in asdict(model).items()}
    found = connection.execute(select(models.c.id).filter_by(**columns)).scalar_one_or_none()
    if found is not None:
        return found
    return inserted_id(connection.execute(insert(models).values(columns)))


def inserted_id(result: Any) -> int:
    """The id that the database gave a new row."""
    return int(result.inserted_primary_key[0])


def model_of(row: Any) -> ModelName:
    """The model of a row with `MODEL_NAMES`."""
    return ModelName(
        provider_id=row.provider_id,
        provider_label=row.provider_label,
        model_id=row.model_id,
        model_label=row.model_label,
    )
