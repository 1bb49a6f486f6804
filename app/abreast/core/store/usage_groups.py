"""How the ledger is grouped and filtered: which columns, and the words that they come to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, func, select

from abreast.core.meter.usage_table import By, Key, Only, Span, label, model_key
from abreast.core.store.schema import models, tags
from abreast.core.store.usage import UNTAGGED
from abreast.core.store.usage_rows import day_of, number_of


class GroupKeys:
    """Which columns a table is grouped by, and the keys and labels of rows that it comes to.

    Columns are the table's own, so that an index gives their order; the models' names are put to them afterwards.
    """

    def __init__(self, connection: Connection, by: tuple[By, ...]) -> None:
        self._by = by
        self._names: dict[int, tuple[str, str, str, str]] = {}
        for row in connection.execute(select(models)):
            model = model_key(row.provider_id, row.model_id)
            self._names[row.id] = (row.provider_id, model, row.provider_label, row.model_label)
        self._made: dict[tuple[Any, ...], Key] = {}
        self._days: dict[int, str] = {}
        self._models: dict[Key, int] = {}

    def columns(self, table: Table) -> list[ColumnElement[Any]]:
        """Of a table of charges or of sums: tag, day, month, model and bot, as far as they are needed."""
        tag = table.c.tag if "tag" in table.c else func.coalesce(tags.c.name, UNTAGGED)
        optional: dict[By, ColumnElement[Any]] = {By.TAG: tag, By.DAY: table.c.day, By.MONTH: table.c.day // 100}
        first = [column for by, column in optional.items() if by in self._by]
        return [*first, table.c.model_id, *((table.c.bot_id,) if By.BOT in self._by else ())]

    def of(self, place: Sequence[Any]) -> Key:
        """The key that these columns come to."""
        place = tuple(place)
        made = self._made.get(place)
        if made is None:
            made = self._made[place] = self._new(list(place))
        return made

    def label(self, key: Key) -> str:
        if key not in self._models:
            return ""
        _, _, provider_label, model_label = self._names[self._models[key]]
        return label(self._by, key, provider_label, model_label)

    def _new(self, place: list[Any]) -> Key:
        words = dict.fromkeys(By, "")
        if By.TAG in self._by:
            words[By.TAG] = place.pop(0)
        if By.DAY in self._by:
            words[By.DAY] = self._day(place.pop(0))
        if By.MONTH in self._by:
            year, month = divmod(place.pop(0), 100)
            words[By.MONTH] = f"{year}-{month:02}"
        words[By.PROVIDER], words[By.MODEL] = self._names[place[0]][:2]
        words[By.BOT] = place[-1] if By.BOT in self._by else ""
        key = tuple(words[each] for each in self._by)
        self._models[key] = place[0]
        return key

    def _day(self, number: int) -> str:
        known = self._days.get(number)
        if known is None:
            known = self._days[number] = day_of(number).isoformat()
        return known


def in_span(table: Table, span: Span) -> list[ColumnElement[bool]]:
    wanted: list[ColumnElement[bool]] = []
    if span.first is not None:
        wanted.append(table.c.day >= number_of(span.first))
    if span.last is not None:
        wanted.append(table.c.day <= number_of(span.last))
    return wanted


def only_those(table: Table, only: Only, *, by_index: bool = True) -> list[ColumnElement[bool]]:
    """
    Args:
        by_index: Whether rows may be found by the index of their models. Else another one leads to them, and each is
            looked at.
    """
    wanted: list[ColumnElement[bool]] = []
    model = table.c.model_id if by_index else table.c.model_id + 0
    if only.provider_id is not None:
        wanted.append(model.in_(select(models.c.id).where(models.c.provider_id == only.provider_id)))
    if only.model is not None:
        named = models.c.provider_id + "/" + models.c.model_id
        wanted.append(model.in_(select(models.c.id).where(named == only.model)))
    if only.bot_id is not None:
        wanted.append(table.c.bot_id == only.bot_id)
    if only.tag is not None and "tag" in table.c:
        wanted.append(table.c.tag == only.tag)
    elif only.tag is not None:
        own = select(tags.c.name).where(tags.c.comparison_id == table.c.comparison_id)
        wanted.append(own.where(tags.c.name == only.tag).exists() if only.tag else ~own.exists())
    return wanted
