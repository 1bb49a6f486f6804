"""What hidden answers took, told of all of them together: their sum, and no name, so that no model's figures move.

See `hiding.py`. The answers of a blind turn stand in a row of their own until its names are shown; then in their models'.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import add, sub

from sqlalchemy import Connection

from abreast.core.meter.ledger import UsageRecord, unnamed
from abreast.core.meter.usage_table import By, Key, Only, Span, keys_of, label_of
from abreast.core.store.hiding import hidden_answers
from abreast.core.store.usage_groups import in_span
from abreast.core.store.usage_rows import select_charges, sums_of, usage_record
from abreast.core.store.usage_schema import charges

IS_TOLD = charges.c.answer_id.is_(None) | charges.c.answer_id.not_in(hidden_answers())
"""Of a charge: its answer's name may be told."""


class HiddenSums:
    """Takes what hidden answers took out of their models' sums, and puts it into those of nobody."""

    def __init__(self, records: Iterable[UsageRecord], by: tuple[By, ...], only: Only) -> None:
        self._records = tuple(records)
        self._by = by
        self._only = only
        self.labels: dict[Key, str] = {}
        """Of the rows of nobody."""

    def applied(self, sums: dict[Key, Sequence[int]], names: Sequence[str]) -> dict[Key, Sequence[int]]:
        """
        Args:
            names: Of the sums, in their order; the first is `records`.
        """
        made = dict(sums)
        for record in self._records:
            taken = sums_of(record)
            amounts = [taken[name] for name in names]
            for key in self._keys(record):
                if key in made:
                    made[key] = list(map(sub, made[key], amounts))
                    if not made[key][0]:
                        del made[key]
            nobody = unnamed(record)
            for key in self._keys(nobody):
                made[key] = list(map(add, made[key], amounts)) if key in made else amounts
                self.labels[key] = label_of(nobody, self._by, key)
        return made

    def _keys(self, record: UsageRecord) -> Iterable[Key]:
        if not self._only.holds(record):
            return ()
        # By a tag, the sums are those of that tag alone.
        own = record if self._only.tag is None else replace(record, tags=(self._only.tag,))
        return keys_of(own, self._by)


def hidden_charges(connection: Connection, span: Span) -> Sequence[UsageRecord]:
    """The records of hidden answers, by their true names and without tags: few, since names are shown in the end."""
    wanted = select_charges().where(charges.c.answer_id.in_(hidden_answers()), *in_span(charges, span))
    return [usage_record(row) for row in connection.execute(wanted)]
