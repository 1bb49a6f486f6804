"""Reads all requests that were sent for answers, with what each of them took."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from abreast.core.errors import ProviderError
from abreast.core.run.record import AnswerState
from abreast.core.store.exporting import masking
from abreast.core.store.exporting.charge_document import ChargeDocument, read
from abreast.core.store.exporting.document import AttemptDocument, ErrorDocument, UsageDocument
from abreast.core.store.reading import SAME_ATTEMPT
from abreast.core.store.rows import COUNTS, error_in
from abreast.core.store.schema import attempts, usage_records
from abreast.core.store.usage_rows import charge_of_row, select_charges
from abreast.core.store.usage_schema import charges
from abreast.core.usage import Usage


def attempts_of(connection: Connection, answer_ids: Sequence[int]) -> Mapping[int, Sequence[AttemptDocument]]:
    """The attempts of each answer, the first one first."""
    kept = {
        (row.answer_id, row.number): ChargeDocument.of(charge_of_row(row))
        for row in connection.execute(select_charges().where(charges.c.answer_id.in_(answer_ids)))
    }
    counts = (usage_records.c[name] for name in COUNTS)
    rows = connection.execute(
        select(attempts, *counts)
        .outerjoin(usage_records, SAME_ATTEMPT)
        .where(attempts.c.answer_id.in_(answer_ids))
        .order_by(attempts.c.answer_id, attempts.c.number)
    )
    found: defaultdict[int, list[AttemptDocument]] = defaultdict(list)
    for row in rows:
        found[row.answer_id].append(_attempt(row, kept.get((row.answer_id, row.number))))
    return found


def error_document(error: ProviderError | None) -> ErrorDocument | None:
    if error is None:
        return None
    return ErrorDocument(
        kind=type(error).__name__,
        message=masking.told(error.message),
        provider_id=error.provider_id,
        status=error.status,
        code=error.code,
        may_be_billed=error.may_be_billed,
        retry_after_s=masking.parameters(error.retry_after_s),
    )


def _attempt(row: Any, kept: ChargeDocument | None) -> AttemptDocument:
    return AttemptDocument(
        state=AnswerState(row.state),
        usage=UsageDocument.of(Usage(**{name: getattr(row, name) for name in COUNTS})),
        error=error_document(error_in(row)),
        charge=kept or read(row.told),
    )
