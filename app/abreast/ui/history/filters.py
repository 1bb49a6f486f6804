"""What a search is narrowed to, as the user chose it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from abreast.core.language import mark, tr
from abreast.core.run.record import AnswerState
from abreast.core.store.search import SearchFilter
from abreast.core.store.values import ModelName
from abreast.ui.plain import one_line

STATE_NAMES = {
    AnswerState.COMPLETE: mark("Complete"),
    AnswerState.INTERRUPTED: mark("Interrupted"),
    AnswerState.CANCELLED: mark("Stopped"),
    AnswerState.REFUSED: mark("Refused"),
    AnswerState.FAILED: mark("Failed"),
}


class When(StrEnum):
    """When something was asked. The value is how it is called."""

    TODAY = mark("Today")
    WEEK = mark("Last 7 days")
    MONTH = mark("Last 30 days")
    YEAR = mark("This year")
    EARLIER = mark("Before this year")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """All that is chosen. `None`: anything."""

    provider: tuple[str, str] | None = None
    """Id and label."""
    model: ModelName | None = None
    state: AnswerState | None = None
    when: When | None = None
    tag: str | None = None

    @property
    def any(self) -> bool:
        return self != Filters()

    @property
    def only_tag(self) -> bool:
        """Whether the list of comparisons can be narrowed so, without words to look for."""
        return replace(self, tag=None) == Filters()

    def named(self) -> dict[str, str]:
        """What is chosen, in words, by the name of its field."""
        words = {
            "provider": one_line(self.provider[1]) if self.provider else "",
            "model": one_line(self.model.model_label) if self.model else "",
            "state": tr(STATE_NAMES[self.state]) if self.state else "",
            "when": tr(self.when.value) if self.when else "",
            "tag": f"#{one_line(self.tag)}" if self.tag else "",
        }
        return {field: text for field, text in words.items() if text}

    def without(self, field: str) -> Filters:
        """All but one, by the name of its field."""
        return replace(self, **{field: None})

    def wanted(self, *, archived: bool | None, now: datetime) -> SearchFilter:
        """As the history takes it. `now`: with the user's time zone."""
        since, until = _span(self.when, now)
        provider_id = self.provider[0] if self.provider else None
        return SearchFilter(
            provider_id=self.model.provider_id if self.model else provider_id,
            model_id=self.model.model_id if self.model else None,
            state=self.state,
            since_ms=_ms(since),
            until_ms=_ms(until),
            archived=archived,
            tag=self.tag,
        )


def _span(when: When | None, now: datetime) -> tuple[datetime | None, datetime | None]:
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    new_year = midnight.replace(month=1, day=1)
    match when:
        case None:
            return None, None
        case When.TODAY:
            return midnight, None
        case When.WEEK:
            return midnight - timedelta(days=6), None
        case When.MONTH:
            return midnight - timedelta(days=29), None
        case When.YEAR:
            return new_year, None
        case When.EARLIER:
            return None, new_year


def _ms(at: datetime | None) -> int | None:
    return None if at is None else int(at.timestamp() * 1000)
