"""The usage panel's figures: what was spent in a span of time, by provider, model, bot, tag or day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import product

from abreast.core.language import tr
from abreast.core.meter.ledger import HIDDEN_ID, HIDDEN_LABEL, UsageRecord
from abreast.core.meter.spread import Spread
from abreast.core.meter.totals import Totals

MOST_MEASURED = 5_000
"""Medians are those of so many answers, the newest of the span; sums are always those of all."""


class By(StrEnum):
    """What rows stand for. Two together, e.g. `(By.DAY, By.PROVIDER)`, make the parts of a stacked chart."""

    PROVIDER = "provider"
    MODEL = "model"
    BOT = "bot"
    TAG = "tag"
    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Which records count: those of some calendar days of the user's, or those after another one."""

    first: date | None = None
    """`None`: from the beginning."""
    last: date | None = None
    """Included. `None`: up to now."""
    after_id: int | None = None
    """Only records that came after this one: "this session" is all since `LedgerReading.last_usage_id` at the start."""

    @classmethod
    def today(cls, day: date) -> Span:
        return cls(first=day, last=day)

    @classmethod
    def month(cls, day: date) -> Span:
        """The calendar month that holds `day`, up to that day."""
        return cls(first=day.replace(day=1), last=day)

    @classmethod
    def session(cls, after_id: int) -> Span:
        return cls(after_id=after_id)

    def holds(self, record: UsageRecord) -> bool:
        return self.holds_day(record.kept_day) and (self.after_id is None or record.id > self.after_id)

    def holds_day(self, day: date) -> bool:
        is_late = self.last is not None and day > self.last
        is_early = self.first is not None and day < self.first
        return not is_late and not is_early


ALL = Span()


@dataclass(frozen=True, slots=True, kw_only=True)
class Only:
    """A filter. `None`: all of them."""

    provider_id: str | None = None
    model: str | None = None
    """`provider/model`, as in the key of a row."""
    bot_id: str | None = None
    """Empty: those without a bot."""
    tag: str | None = None
    """Empty: those without a tag."""

    def holds(self, record: UsageRecord) -> bool:
        return (
            self.provider_id in (None, record.provider_id)
            and self.model in (None, model_key(record.provider_id, record.model_id))
            and self.bot_id in (None, record.bot_id or "")
            and (self.tag is None or self.tag in (record.tags or ("",)))
        )


EVERYTHING = Only()

Key = tuple[str, ...]
"""One word for each `By`: a provider's id, `provider/model`, a bot's id, a tag, a day as `2026-11-21`, a month as
`2026-11`. Empty: no bot, no tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageRow:
    """One line of the table."""

    key: Key = ()
    label: str = ""
    """For people: the names that the last record of the row had."""
    totals: Totals = Totals()
    """Answers (`records`), tokens by kind, dollars in four kinds; `totals.text` says the cost in words."""
    failures: int = 0
    ttft_s: Spread = Spread()
    """Without cold starts. Of the newest `MOST_MEASURED` answers of the table."""
    tokens_per_s: Spread = Spread()

    def with_record(self, record: UsageRecord) -> UsageRow:
        figures = record.figures
        ttft_s, speed = figures.ttft_s, figures.tokens_per_s
        return replace(
            self,
            totals=self.totals + Totals.of(record.usage, record.cost),
            failures=self.failures + record.is_failure,
            ttft_s=self.ttft_s if ttft_s is None or figures.is_cold else self.ttft_s.with_value(ttft_s),
            tokens_per_s=self.tokens_per_s if speed is None else self.tokens_per_s.with_value(speed),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class UsageTable:
    """The figures of a span. Where a comparison has two tags its records stand in two rows, but count once in `whole`."""

    by: tuple[By, ...] = ()
    span: Span = ALL
    only: Only = EVERYTHING
    rows: Mapping[Key, UsageRow] = field(default_factory=dict[Key, UsageRow])
    whole: UsageRow = UsageRow()
    last_id: int = 0
    """The newest record of the history that the table knows of."""

    def __iter__(self) -> Iterator[UsageRow]:
        return iter(self.rows.values())

    def with_record(self, record: UsageRecord) -> UsageTable:
        """The table after one more record, without asking the history again. One that is in it already changes nothing.

        Microseconds: for the window's own thread.
        """
        if record.id <= self.last_id:
            return self
        return replace(self._counting(record) if self.span.holds(record) else self, last_id=record.id)

    def with_records(self, records: Iterable[UsageRecord]) -> UsageTable:
        table = self
        for record in records:
            table = table.with_record(record)
        return table

    def with_unkept(self, record: UsageRecord) -> UsageTable:
        """The table after a record that only the session knows, so that its id says nothing. Each once."""
        return self._counting(record) if self.span.holds_day(record.kept_day) else self

    def _counting(self, record: UsageRecord) -> UsageTable:
        if not self.only.holds(record):
            return self
        rows = dict(self.rows)
        for key in keys_of(record, self.by):
            row = rows.get(key, UsageRow(key=key, label=label_of(record, self.by, key)))
            rows[key] = row.with_record(record)
        return replace(self, rows=rows, whole=self.whole.with_record(record))


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelDot:
    """One model on the map of cost against speed."""

    provider_id: str
    model_id: str
    label: str
    cost_usd: Spread
    """Dollars of one whole answer, where they are known. Its `p5` and `p95` are the error bar."""
    tokens_per_s: Spread
    unknown: int
    """Answers without a cost."""


def model_key(provider_id: str, model_id: str) -> str:
    return f"{provider_id}/{model_id}"


def keys_of(record: UsageRecord, by: tuple[By, ...]) -> Iterator[Key]:
    """The rows that a record stands in: one, or one for each of its tags."""
    words: dict[By, tuple[str, ...]] = {
        By.PROVIDER: (record.provider_id,),
        By.MODEL: (model_key(record.provider_id, record.model_id),),
        By.BOT: (record.bot_id or "",),
        By.TAG: record.tags or ("",),
        By.DAY: (record.kept_day.isoformat(),),
        By.MONTH: (f"{record.kept_day:%Y-%m}",),
    }
    return product(*(words[each] for each in by))


def label_of(record: UsageRecord, by: tuple[By, ...], key: Key) -> str:
    return label(by, key, record.provider_label, record.model_label)


def label(by: tuple[By, ...], key: Key, provider_label: str, model_label: str) -> str:
    """A row's name for people."""
    nobody = {HIDDEN_ID, model_key(HIDDEN_ID, HIDDEN_ID)}
    named = {By.PROVIDER: provider_label, By.MODEL: f"{model_label} · {provider_label}"}
    missing = {By.BOT: tr("no bot"), By.TAG: tr("no tag")}
    return ", ".join(
        tr(HIDDEN_LABEL) if word in nobody else named.get(each) or word or missing.get(each, "")
        for each, word in zip(by, key, strict=True)
    )
