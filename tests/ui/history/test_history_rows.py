"""Days, times and titles of the list, in words."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from abreast.core.store.values import LaneName, Summary
from abreast.ui.history.rows import (
    ComparisonRow,
    Heading,
    HitRow,
    Row,
    group_of,
    hint_of,
    listed_rows,
    spoken,
    title_of,
    when_of,
)
from abreast.ui.plain import plain_tooltip

TODAY = date(2026, 11, 21)


def ms(*at: int) -> int:
    return int(datetime(*at).astimezone().timestamp() * 1000)


def summary(number: int, used_at_ms: int, **more: object) -> Summary:
    return Summary(
        id=number, title=f"t{number}", created_at_ms=used_at_ms, used_at_ms=used_at_ms, use_number=number, **more
    )  # type: ignore[arg-type]


def words(rows: list[Row]) -> list[str]:
    return [
        row.summary.title if isinstance(row, ComparisonRow) else row.text for row in rows if not isinstance(row, HitRow)
    ]


@pytest.mark.parametrize(
    ("day", "group"),
    [
        (date(2026, 11, 22), "Today"),
        (date(2026, 11, 21), "Today"),
        (date(2026, 11, 20), "Yesterday"),
        (date(2026, 11, 19), "Previous 7 days"),
        (date(2026, 11, 14), "Previous 7 days"),
        (date(2026, 11, 13), "November"),
        (date(2026, 1, 1), "January"),
        (date(2025, 12, 31), "December 2025"),
    ],
)
def test_a_day_has_a_name_that_needs_no_counting(day: date, group: str) -> None:
    assert group_of(day, TODAY) == group


@pytest.mark.parametrize(
    ("at", "when"),
    [
        ((2026, 11, 21, 9, 5), "09:05"),
        ((2026, 11, 20, 23, 59), "23:59"),
        ((2026, 11, 16, 9, 5), "Mon"),
        ((2026, 3, 7, 9, 5), "7 Mar"),
        ((2024, 3, 7, 9, 5), "7 Mar 2024"),
    ],
)
def test_a_time_is_as_short_as_it_is_clear(at: tuple[int, ...], when: str) -> None:
    assert when_of(ms(*at), TODAY) == when


def test_pinned_ones_come_first_and_the_rest_by_day() -> None:
    rows = listed_rows(
        [summary(1, ms(2026, 2, 1), pinned=True)],
        [summary(4, ms(2026, 11, 21)), summary(3, ms(2026, 11, 21)), summary(2, ms(2026, 11, 20))],
        TODAY,
    )

    assert words(rows) == ["Pinned", "t1", "Today", "t4", "t3", "Yesterday", "t2"]


def test_a_clock_that_was_set_back_opens_no_day_twice() -> None:
    used = [ms(2026, 11, 21), ms(2026, 11, 20), ms(2026, 11, 21, 1), ms(2026, 11, 20)]

    rows = listed_rows([], [summary(9 - i, at_ms) for i, at_ms in enumerate(used)], TODAY)

    assert [row.text for row in rows if isinstance(row, Heading)] == ["Today", "Yesterday"]


def test_a_title_cannot_steer_the_line_it_stands_in() -> None:
    assert title_of("a\u202egnp.exe\tb\nc\u2029") == "a\ufffdgnp.exe\ufffdb\ufffdc\ufffd"
    assert title_of("👩\u200d🔬 <b>x</b>") == "👩\u200d🔬 <b>x</b>"
    assert len(title_of("x" * 1_000_000)) == 200


def test_a_tool_tip_has_all_of_it_and_no_markup() -> None:
    row = ComparisonRow(summary=summary(1, 0, lanes=(LaneName(letter="A", model_label="<b>gpt"),)), when="09:05")

    assert plain_tooltip(hint_of(row)) == "<qt>t1<br>A  &lt;b&gt;gpt</qt>"


def test_a_screen_reader_is_told_all_that_is_painted() -> None:
    lanes = (LaneName(letter="A", model_label="gpt"), LaneName(letter="B", model_label="haiku"))
    row = ComparisonRow(summary=summary(1, 0, pinned=True, lanes=lanes, tags=("work",)), when="09:05")

    assert spoken(row, is_open=True, is_running=True) == (
        "t1, open, answering, pinned, A gpt, B haiku, tagged work, 09:05"
    )
