"""What stands in the list of the history, in words: headings by day, comparisons, hits of a search."""

from __future__ import annotations

import calendar
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from abreast.core.language import mark, tr
from abreast.core.store.search import Hit
from abreast.core.store.values import HIDDEN, UNTITLED, LaneName, Summary
from abreast.ui.plain import one_line

MOST_TITLE_CHARS = 200
PINNED = mark("Pinned")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The name of a group."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparisonRow:
    """A comparison and when it was used last, in words."""

    summary: Summary
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HitRow:
    """A prompt or an answer that a search has found."""

    hit: Hit
    when: str


Row: TypeAlias = Heading | ComparisonRow | HitRow


def comparison_id_of(row: Row) -> int | None:
    """The comparison that a row belongs to; `None`: it is a heading."""
    match row:
        case ComparisonRow(summary=summary):
            return summary.id
        case HitRow(hit=hit):
            return hit.comparison_id
        case Heading():
            return None


def title_of(title: str) -> str:
    """A title as a line of the list."""
    shown = tr(UNTITLED) if title == UNTITLED else title
    return one_line(shown[:MOST_TITLE_CHARS])


def local_day(at_ms: int) -> date:
    return date(*_local(at_ms)[:3])


def group_of(day: date, today: date) -> str:
    """Under which heading a comparison stands that was used on `day`."""
    if day >= today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    if day >= today - timedelta(days=7):
        return tr("Previous 7 days")
    month = calendar.month_name[day.month]
    return month if day.year == today.year else f"{month} {day.year}"


def when_of(at_ms: int, today: date) -> str:
    """A time under the heading of its day: `14:05` for today and yesterday, `Mon`, `7 Nov`, `7 Nov 2024`."""
    at = _local(at_ms)
    day = date(*at[:3])
    if day >= today - timedelta(days=1):
        return f"{at.tm_hour:02}:{at.tm_min:02}"
    if day >= today - timedelta(days=7):
        return calendar.day_abbr[day.weekday()]
    month = f"{day.day} {calendar.month_abbr[day.month]}"
    return month if day.year == today.year else f"{month} {day.year}"


def listed_rows(pinned: Iterable[Summary], others: Iterable[Summary], today: date) -> list[Row]:
    """The rows of a list: first what is pinned, then the rest by the day it was used last."""
    rows: list[Row] = []
    for summary in pinned:
        if not rows:
            rows.append(Heading(text=tr(PINNED)))
        rows.append(ComparisonRow(summary=summary, when=_when_without_heading(summary.used_at_ms, today)))
    rows += day_rows(others, today)
    return rows


def day_rows(summaries: Iterable[Summary], today: date, after: Summary | None = None) -> list[Row]:
    """Rows under the headings of their days, going on after a summary that has its row."""
    rows: list[Row] = []
    last_day = date.max if after is None else local_day(after.used_at_ms)
    last_group = "" if after is None else group_of(last_day, today)
    for summary in summaries:
        # The order is that of use. A clock that was set back opens no group a second time.
        last_day = min(last_day, local_day(summary.used_at_ms))
        if (group := group_of(last_day, today)) != last_group:
            rows.append(Heading(text=group))
            last_group = group
        rows.append(ComparisonRow(summary=summary, when=when_of(summary.used_at_ms, today)))
    return rows


def hit_rows(hits: Iterable[Hit], today: date) -> list[Row]:
    return [HitRow(hit=hit, when=_when_without_heading(hit.asked_at_ms, today)) for hit in hits]


def spoken(row: Row, *, is_open: bool, is_running: bool) -> str:
    """What a screen reader says of a row."""
    match row:
        case Heading(text=text):
            return text
        case ComparisonRow(summary=summary, when=when):
            lanes = [f"{lane.letter} {model_words(lane)}" for lane in summary.lanes]
            tags = tr("tagged {tags}", tags=", ".join(map(one_line, summary.tags))) if summary.tags else ""
            states = [
                tr("open") if is_open else "",
                tr("answering") if is_running else "",
                tr("pinned") if summary.pinned else "",
            ]
            return ", ".join(part for part in (title_of(summary.title), *states, *lanes, tags, when) if part)
        case HitRow(hit=hit, when=when):
            return f"{title_of(hit.title)}, {who_of(hit)}: {one_line(hit.snippet)}, {when}"


def hint_of(row: Row) -> str:
    """All of what a row may have no room for."""
    match row:
        case ComparisonRow(summary=summary):
            lanes = [f"{lane.letter}  {model_words(lane)}" for lane in summary.lanes]
            return "\n".join([title_of(summary.title), *lanes, *(f"#{one_line(tag)}" for tag in summary.tags)])
        case HitRow(hit=hit):
            return title_of(hit.title)
        case Heading():
            return ""


def model_words(lane: LaneName) -> str:
    """Which model a lane asks, for one line; a word of the window's language as long as that is hidden."""
    return tr("hidden") if lane.model_label == HIDDEN else one_line(lane.model_label)


def who_of(hit: Hit) -> str:
    """Who wrote what was found."""
    return tr("You") if hit.answer_id is None else one_line(hit.model_label or tr("Answer"))


def _when_without_heading(at_ms: int, today: date) -> str:
    is_yesterday = local_day(at_ms) == today - timedelta(days=1)
    return tr("Yesterday") if is_yesterday else when_of(at_ms, today)


def _local(at_ms: int) -> time.struct_time:
    return time.localtime(at_ms / 1000)
