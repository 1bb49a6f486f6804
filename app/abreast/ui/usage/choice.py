"""What the usage panel shows: a period, what its rows stand for, and what was clicked to look closer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from abreast.core.language import mark
from abreast.core.meter.usage_table import ALL, EVERYTHING, By, Only, Span

SHORT_CHART_DAYS = 14
"""Of one day or session a chart by day would be one bar, so it shows what was before as well."""


class Period(StrEnum):
    SESSION = "session"
    TODAY = "today"
    MONTH = "month"
    ALL = "all"


MOST_CHART_DAYS = 62
"""Of more days each bar of the chart is a month."""
PERIODS = (
    (Period.SESSION, mark("Session")),
    (Period.TODAY, mark("Today")),
    (Period.MONTH, mark("This month")),
    (Period.ALL, mark("All")),
)
GROUPINGS = (
    (By.PROVIDER, mark("By provider")),
    (By.MODEL, mark("By model")),
    (By.BOT, mark("By bot")),
    (By.TAG, mark("By tag")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What is shown."""

    period: Period = Period.MONTH
    by: By = By.MODEL
    only: Only = EVERYTHING
    day: date | None = None
    """One day of the period; `None`: all of it."""
    filter_label: str = ""
    """`only` and `day` for people."""

    def span(self, today: date, session_after_id: int) -> Span:
        if self.day is not None:
            return Span(first=self.day, last=self.day)
        return period_span(self.period, today, session_after_id)

    @property
    def is_filtered(self) -> bool:
        return self.only != EVERYTHING or self.day is not None

    def unfiltered(self) -> Choice:
        return replace(self, only=EVERYTHING, day=None, filter_label="")


def period_span(period: Period, today: date, session_after_id: int) -> Span:
    """
    Args:
        session_after_id: The newest record when the session began.
    """
    match period:
        case Period.SESSION:
            return Span.session(session_after_id)
        case Period.TODAY:
            return Span.today(today)
        case Period.MONTH:
            return Span.month(today)
        case Period.ALL:
            return ALL


def chart_span(period: Period, today: date) -> Span:
    """The days that the chart of spend shows."""
    match period:
        case Period.SESSION | Period.TODAY:
            return Span(first=today - timedelta(days=SHORT_CHART_DAYS - 1), last=today)
        case Period.MONTH:
            return Span.month(today)
        case Period.ALL:
            return ALL


def chart_by(span: Span, first_day: date | None, today: date) -> By:
    """Whether a bar of the chart is a day or a month: as many days can neither be read nor drawn in time.

    Args:
        first_day: That of the oldest record.
    """
    first = span.first or first_day or today
    return By.MONTH if (today - first).days >= MOST_CHART_DAYS else By.DAY
